import type { TermHits } from './hits.ts';
import type { OpenIndex } from './open-index.ts';
import type { Weights } from './weights.ts';

/** What a word inside a concept's name counts: 게이트웨이 in NAT 게이트웨이. */
const PART = 0.7;

/** For each topic the best name: how much of the name the query says, times how much of the query the name says. */
export function matchNames(
  hits: readonly TermHits[],
  index: OpenIndex,
  total: number,
  weights: Weights,
): Map<number, { score: number; covered: number }> {
  const count = index.catalog.topics.length;
  const idfOf = (term: string): number => {
    const df = index.topicsWith(term);
    return Math.log(1 + (count - df + 0.5) / (df + 0.5));
  };
  const best = new Map<number, { score: number; covered: number }>();
  for (const { topic, units, weight } of index.names) {
    let said = 0;
    let all = 0;
    const covers = new Map<TermHits, number>();
    const phraseWeight = new Map<string, number>();
    for (const hit of hits) {
      for (const { terms, weight: share } of hit.phrases) {
        const here = terms.filter((term) => units.some((unit) => unit.term === term || unit.parts.includes(term)));
        if (here.length < 2) continue;
        covers.set(hit, Math.max((share * here.length) / terms.length, covers.get(hit) ?? 0));
        for (const term of here) phraseWeight.set(term, Math.max(share, phraseWeight.get(term) ?? 0));
      }
    }
    const match = (term: string, share: number): number => {
      let strongest = share * (phraseWeight.get(term) ?? 0);
      for (const hit of hits) {
        const here = share * (hit.weightOf.get(term) ?? 0);
        if (here === 0) continue;
        covers.set(hit, Math.max(here, covers.get(hit) ?? 0));
        strongest = Math.max(strongest, here);
      }
      return strongest;
    };
    for (const { term, parts } of units) {
      const idf = idfOf(term);
      all += idf;
      const whole = match(term, 1);
      said +=
        idf *
        (whole > 0 || parts.length === 0
          ? whole
          : parts.reduce((sum, part) => sum + match(part, PART), 0) / parts.length);
    }
    if (said === 0 || all === 0) continue;
    let covered = 0;
    for (const [hit, share] of covers) covered += hit.idf * share;
    const precision = said / all;
    const recall = covered / total;
    const score = weight * precision ** weights.precision * recall;
    const before = best.get(topic);
    best.set(topic, { score: Math.max(score, before?.score ?? 0), covered: Math.max(covered, before?.covered ?? 0) });
  }
  return best;
}

/** For each section with a matching heading: the same product as for names. */
export function matchHeadings(hits: readonly TermHits[], index: OpenIndex, total: number): Map<number, number> {
  const scores = new Map<number, number>();
  index.headingTerms.forEach((terms, section) => {
    if (terms.length === 0) return;
    let matched = 0;
    let covered = 0;
    for (const hit of hits) {
      const inHeading = terms.filter((term) => hit.weightOf.has(term));
      if (inHeading.length === 0) continue;
      const match = Math.max(...inHeading.map((term) => hit.weightOf.get(term) ?? 0));
      matched += inHeading.length;
      covered += hit.idf * match;
    }
    if (covered > 0) scores.set(section, Math.sqrt(matched / terms.length) * (covered / total));
  });
  return scores;
}
