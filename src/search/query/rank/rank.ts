import { TUNING } from '../../tuning.ts';
import { bestSections, sectionNamed, type BestSection } from './best-section.ts';
import { isEnough, isWorthShowing } from './enough.ts';
import { collectHits } from './hits.ts';
import { isForgiven, readIntent } from './intent.ts';
import { matchNames } from './match-names.ts';
import type { OpenIndex } from '../look-up/open-index.ts';
import type { QueryTerm } from '../understand/query-terms.ts';
import { WEIGHTS, type Weights } from './weights.ts';

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

/** Results with less than this share of the best score only mention the words in passing. */
const LEAST_SHARE = 0.03;

/** The more a sentence says, the less a word of it weighs that is nowhere: all of it beside two other words. */
const UNKNOWN_IN_SENTENCE = 2;

/** Where two topics are alike to the query, the service is meant rather than what is compared with it. */
const SERVICE = 1.04;

/** A word that no name, heading or term of the glossary has, in a sentence of so many words. */
const PASSING = 0.5;
const PASSING_IN = 4;

/** What unknown words weigh in a story. @see Intent */
const IN_STORY = 0.3;

/** A heading that says nearly all of a query begins to explain it; one that says no more than the query is its place. */
const NEARLY_ALL = 0.8;
const ALL = 0.95;
/** How well a title, and how well an alias, is called where a result leads to the top of the page. */
const CALLED = { title: 0.95, alias: 0.8 };

/** An unfinished word beside finished ones. */
const TENTATIVE = 0.3;

const NOTHING: BestSection = { section: 0, together: 0, heading: 0, phrase: 0 };

/** Ranks all topics for a planned query, best first. */
export function rankTopics(terms: readonly QueryTerm[], index: OpenIndex, weights: Weights = WEIGHTS): RankedTopic[] {
  const intent = readIntent(terms, index);
  const { subjects, story } = intent;
  // words that no name, heading or term of the glossary has are mentioned in passing: several do not make a subject
  if (
    intent.foreign ||
    (terms.length > 1 && !subjects.includes(true) && !intent.anchors.includes(true)) ||
    intent.onlyStandsIn
  )
    return [];
  const unknown = Math.min(1, UNKNOWN_IN_SENTENCE / Math.max(1, intent.mass - 1)) * (story ? IN_STORY : 1);
  const passing = (term: QueryTerm): boolean =>
    terms.length >= PASSING_IN &&
    term.alternatives.length > 0 &&
    !term.alternatives.some((one) => one.weight > 0.8 && one.terms.some((word) => index.isSubject(word)));
  const hits = terms.map((term) =>
    collectHits(
      passing(term) ? { ...term, share: Math.min(term.share ?? 1, PASSING) } : term,
      index,
      weights,
      unknown * (isForgiven(term, terms) ? TENTATIVE : 1),
    ),
  );
  const total = hits.reduce((sum, { idf }) => sum + idf, 0);
  if (total === 0) return [];
  const names = matchNames(hits, index, total, weights);
  const sections = bestSections(hits, total, index.core.stride);
  const candidates = new Set([...hits.flatMap(({ topics }) => [...topics.keys()]), ...names.keys()]);
  const ranked: RankedTopic[] = [];
  for (const topic of candidates) {
    let body = 0;
    let covered = 0;
    let about = terms.length < 2;
    for (const [at, { idf, topics, present }] of hits.entries()) {
      body += idf * (topics.get(topic) ?? 0);
      covered += idf * (present.get(topic) ?? 0);
      about ||= subjects[at] === true && present.has(topic);
    }
    const name = names.get(topic) ?? { score: 0, covered: 0, said: [], titled: [], called: 0 };
    if (!about && name.score === 0) continue;
    const coverage = Math.min(1, Math.max(covered, name.covered) / total);
    const { section, together, heading, phrase } = sections.get(topic) ?? NOTHING;
    const text = (body / total) * (1 + weights.together * together + weights.phrase * phrase);
    const explains = (weights.explains * Math.max(0, heading - NEARLY_ALL)) / (1 - NEARLY_ALL);
    const plain =
      (text + weights.heading * heading + explains) * coverage ** weights.coverage + weights.name * name.score;
    const score = plain * (index.groupOf(topic).kind === 'service' ? SERVICE : 1);
    const best = name.score > CALLED.title || (name.score > CALLED.alias && heading < ALL) ? 0 : section;
    if (!isEnough({ coverage, name: name.score, said: name.said, score }, intent)) continue;
    ranked.push({ topic, score, coverage, section: best, named: name.said, called: name.called });
  }
  ranked.sort((a, b) => b.score - a.score || a.topic - b.topic);
  const best = ranked[0]?.score ?? 0;
  if (!isWorthShowing(best, intent, index.topics)) return [];
  const floor = best * LEAST_SHARE;
  return ranked
    .filter(({ score }) => score >= floor)
    .map((one, at) => {
      if (at >= TUNING.section.most) return one;
      const named = sectionNamed(one.topic, hits, names.get(one.topic)?.titled ?? [], index.core.stride);
      return named === undefined ? one : { ...one, section: named };
    });
}
