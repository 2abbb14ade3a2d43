import type { TermHits } from './hits.ts';
import { TUNING } from '../../tuning.ts';

/** The section of a topic that holds most of the query, and the most that any of its sections and headings hold. */
export interface BestSection {
  /** Position within the topic. */
  readonly section: number;
  readonly together: number;
  readonly heading: number;
}

/** What asks for what is not so, or not any more: the last section of a topic tells it. */
const MISTAKES = ['틀리다', '어긋나다', '잘못', '예전', '옛날', '노트', '오해'];

interface Section {
  together: number;
  /** Weight of the query's terms that its heading says, and how many of the heading's terms these are. */
  covered: number;
  matched: number;
  of: number;
}

/**
 * The section whose heading says all that a query says besides the topic's title, the one that says least else:
 * `SQS 가시성 제한 시간`. `undefined` where no heading does, or nothing is left.
 */
export function sectionNamed(
  topic: number,
  hits: readonly TermHits[],
  titled: readonly number[],
  stride: number,
): number | undefined {
  const left = hits.filter(
    ({ idf, present }, at) => idf > 0 && (titled[at] ?? 0) < TUNING.enough.says && present.has(topic),
  );
  let best: { readonly section: number; readonly share: number } | undefined;
  for (let section = 0; section < stride && left.length > 0; section++) {
    const place = topic * stride + section;
    let said = 0;
    let of = 0;
    for (const { headings } of left) {
      const heading = headings.get(place);
      if (heading === undefined || heading.weight < TUNING.enough.says) break;
      said++;
      of = heading.of;
    }
    if (said < left.length) continue;
    const matched = hits.reduce((sum, { headings }) => sum + (headings.get(place)?.terms ?? 0), 0);
    const share = Math.min(1, matched / of);
    if (share >= TUNING.bestSection.leastHeading && share > (best?.share ?? 0)) best = { section, share };
  }
  return best?.section;
}

/** Finds the best section of every topic that a query's terms stand in. */
export function bestSections(hits: readonly TermHits[], total: number, stride: number): Map<number, BestSection> {
  const sections = new Map<number, Section>();
  const sectionAt = (place: number): Section => {
    const section = sections.get(place) ?? { together: 0, covered: 0, matched: 0, of: 1 };
    sections.set(place, section);
    return section;
  };
  for (const { idf, places, headings } of hits) {
    for (const [place, strength] of places) sectionAt(place).together += (idf * strength) / total;
    for (const [place, { weight, terms, of }] of headings) {
      const section = sectionAt(place);
      section.covered += (idf * weight) / total;
      section.matched += terms;
      section.of = of;
    }
  }
  const asksMistake = hits.some(({ weightOf }) => MISTAKES.some((word) => weightOf.has(word)));
  const best = new Map<number, BestSection & { readonly score: number }>();
  for (const [place, { together, covered, matched, of }] of sections) {
    const topic = Math.floor(place / stride);
    const section = place % stride;
    const heading = Math.sqrt(Math.min(1, matched / of)) * covered;
    const score = (together + heading) * (section === stride - 1 && !asksMistake ? TUNING.bestSection.mistaken : 1);
    const before = best.get(topic);
    const better = before === undefined || score > before.score || (score === before.score && section < before.section);
    best.set(topic, {
      section: better ? section : before.section,
      score: better ? score : before.score,
      together: Math.max(together, before?.together ?? 0),
      heading: Math.max(heading, before?.heading ?? 0),
    });
  }
  return best;
}
