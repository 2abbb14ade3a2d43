import { TUNING } from '../../tuning.ts';
import { bestSections, sectionNamed, type BestSection } from './best-section.ts';
import { isEnough, isWorthShowing } from './enough.ts';
import { collectHits } from './hits.ts';
import { isForgiven, readIntent } from './intent.ts';
import { matchNames } from './match-names.ts';
import type { OpenIndex } from '../look-up/open-index.ts';
import type { QueryTerm } from '../understand/query-terms.ts';

/** A topic with its score and the section that answers best. */
export interface RankedTopic {
  /** Number of the topic. */
  readonly topic: number;
  readonly score: number;
  /** Share of the query's weight found in the topic, 0–1. */
  readonly coverage: number;
  /** Best section within the topic; 0 is the top of the page. */
  readonly section: number;
  /** Per term of the query: how much a name of the topic says it, 0–1. */
  readonly named: readonly number[];
  /** How much of one of its names the query says at most, 0–1. */
  readonly called: number;
}

const NOTHING: BestSection = { section: 0, together: 0, heading: 0, phrase: 0 };

/** Ranks all topics for a planned query, best first. */
export function rankTopics(terms: readonly QueryTerm[], index: OpenIndex): RankedTopic[] {
  const intent = readIntent(terms, index);
  const { subjects } = intent;
  // words that no name, heading or term of the glossary has are mentioned in passing: several do not make a subject
  if (intent.foreign || (terms.length > 1 && !subjects.includes(true) && !intent.anchors.includes(true))) return [];
  const unknown = Math.min(1, TUNING.rank.unknownInSentence / Math.max(1, intent.mass - 1));
  const hits = terms.map((term) =>
    collectHits(term, index, unknown * (isForgiven(term, terms) ? TUNING.rank.tentative : 1)),
  );
  const total = hits.reduce((sum, { idf }) => sum + idf, 0);
  if (total === 0) return [];
  const names = matchNames(hits, index, total);
  const sections = bestSections(hits, total, index.core.stride);
  const candidates = new Set([...hits.flatMap(({ topics }) => [...topics.keys()]), ...names.keys()]);
  const ranked: RankedTopic[] = [];
  for (const topic of candidates) {
    let body = 0;
    let covered = 0;
    let inNames = 0;
    let about = terms.length < 2;
    const name = names.get(topic) ?? { score: 0, covered: 0, said: [], titled: [], called: 0 };
    for (const [at, { idf, topics, present }] of hits.entries()) {
      inNames += idf * (name.said[at] ?? 0);
      body += idf * (topics.get(topic) ?? 0);
      covered += idf * (present.get(topic) ?? 0);
      about ||= (subjects[at] === true || intent.anchors[at] === true) && present.has(topic);
    }
    if (!about && name.score === 0) continue;
    const coverage = Math.min(1, Math.max(covered, name.covered) / total);
    const { section, together, heading, phrase } = sections.get(topic) ?? NOTHING;
    const text = (body / total) * (1 + TUNING.weights.together * together + TUNING.weights.phrase * phrase);
    const plain =
      (text + TUNING.weights.heading * heading + (heading >= TUNING.rank.all ? TUNING.weights.explains : 0)) *
        coverage ** TUNING.weights.coverage +
      TUNING.weights.name * name.score +
      (TUNING.weights.names * inNames) / total;
    const score = plain * (index.groupOf(topic).kind === 'service' ? TUNING.rank.service : 1);
    const best =
      name.score > TUNING.rank.called.title || (name.score > TUNING.rank.called.alias && heading < TUNING.rank.all)
        ? 0
        : section;
    if (!isEnough({ coverage, name: name.score, said: name.said }, intent)) continue;
    ranked.push({ topic, score, coverage, section: best, named: name.said, called: name.called });
  }
  ranked.sort((a, b) => b.score - a.score || a.topic - b.topic);
  const best = ranked[0]?.score ?? 0;
  if (!isWorthShowing(best, intent, index.topics)) return [];
  const floor = best * TUNING.rank.leastShare;
  return ranked
    .filter(({ score }) => score >= floor)
    .map((one, at) => {
      if (at >= TUNING.section.most) return one;
      const named = sectionNamed(one.topic, hits, names.get(one.topic)?.titled ?? [], index.core.stride);
      return named === undefined ? one : { ...one, section: named };
    });
}
