import { TUNING } from '../../tuning.ts';
import { isHomonym, topicsTitled } from './anchors.ts';
import { bestAsked } from './asked.ts';
import { bestSections, sectionNamed } from './best-section.ts';
import { findComparison } from './comparison.ts';
import { isEnough, isNear, isWorthShowing } from './enough.ts';
import { collectHits } from './hits.ts';
import { isForgiven, readIntent, type Intent } from './intent.ts';
import { matchNames, type NameMatch } from './match-names.ts';
import type { OpenIndex } from '../look-up/open-index.ts';
import { keyOf, type QueryTerm } from '../understand/query-terms.ts';

/** A topic with its score and the section that answers best. */
export interface RankedTopic {
  /** Number of the topic. */
  readonly topic: number;
  readonly score: number;
  /** Share of the query's weight found in the topic, 0–1. */
  readonly coverage: number;
  /** Share of the query that it says, by what its words mean here, 0–1. @see Intent.sense */
  readonly sense: number;
  /** Best section within the topic; 0 is the top of the page. */
  readonly section: number;
  /** Per term of the query: how much a name of the topic says it, 0–1. */
  readonly named: readonly number[];
  /** Per term of the query: how much the text of the topic says it, 0–1. */
  readonly present: readonly number[];
  /** How much of one of its names the query says at most, 0–1. */
  readonly called: number;
}

const NONE: Ranking = { ranked: [], near: [] };
const UNNAMED: NameMatch = { score: 0, covered: 0, said: [], titled: [], first: [], called: 0, entitled: 0 };

/** What a query finds, best first. */
export interface Ranking {
  readonly ranked: readonly RankedTopic[];
  /** Where that is nothing: topics that are called by a word of the query, without having enough of it to be found. */
  readonly near: readonly RankedTopic[];
}

/** Ranks all topics for a planned query. */
export function rankTopics(terms: readonly QueryTerm[], index: OpenIndex, forNumber: boolean): Ranking {
  const intent = readIntent(terms, index);
  // words that no name, heading or term of the glossary has are mentioned in passing: several do not make a subject, but a question
  const isAbout = terms.length < 2 || intent.subjects.includes(true) || intent.anchors.includes(true);
  if (!isAbout && terms.length < TUNING.asked.terms) return NONE;
  const unknown = Math.min(1, TUNING.rank.unknownInSentence / Math.max(1, intent.mass - 1));
  const titled = readTitled(intent, index);
  // a letter is the beginning of a name, and stands in every text
  const isLetter = terms.length === 1 && (terms[0]?.tentative ? /^.$/ : /^[a-z\d]$/).test(terms[0]?.text ?? '');
  // what runs on a service that is named is its matter: ec2 nginx
  const isHosted = [...titled].some((topic) => index.groupOf(topic).kind === 'service');
  const isGuest = (term: QueryTerm): boolean => isHosted && index.core.elsewhere.some(({ key }) => key === keyOf(term));
  const hits = terms.map((term, at) => {
    const heard = isGuest(term) || intent.own[at] ? { ...term, share: TUNING.weight.amount } : term;
    return collectHits(heard, index, unknown * (isForgiven(term, terms) ? TUNING.rank.tentative : 1));
  });
  const total = hits.reduce((sum, { idf }) => sum + idf, 0);
  const all = hits.reduce((sum, hit) => sum + hit.alone, 0);
  if (total === 0) return NONE;
  const questions = bestAsked(hits, total, index.core.stride);
  const isAsked = [...questions.values()].some(({ much }) => much >= TUNING.asked.sure);
  if (!isAbout && !isAsked) return NONE;
  const names = matchNames(hits, index, total);
  const sections = bestSections(hits, total, index.core.stride);
  // who names one thing asks of it, and who names two of both
  const mayAsk = (topic: number): boolean => titled.size === 0 || (titled.size === 1 && titled.has(topic));
  const unwanted = new Set(terms.flatMap((term) => (term.unwanted ? topicsTitled(keyOf(term), index) : [])));
  const isNamed = (term: QueryTerm, at: number): boolean =>
    intent.anchors[at] === true && /^[a-z]/.test(keyOf(term)) && topicsTitled(keyOf(term), index).length === 0;
  const named = terms.flatMap((term, at) => (isNamed(term, at) ? [at] : []));
  const candidates = new Set([
    ...(isLetter ? [] : hits.flatMap(({ topics }) => [...topics.keys()])),
    ...names.keys(),
    ...questions.keys(),
  ]);
  const ranked: RankedTopic[] = [];
  const others: RankedTopic[] = [];
  for (const topic of candidates) {
    let [body, covered, inNames, sense] = [0, 0, 0, 0];
    const name = names.get(topic) ?? UNNAMED;
    for (const [at, { idf, alone, topics, present }] of hits.entries()) {
      inNames += idf * (name.said[at] ?? 0);
      body += idf * (topics.get(topic) ?? 0);
      covered += idf * (present.get(topic) ?? 0);
      sense += alone * (intent.sense[at] ?? 0) * Math.max(present.get(topic) ?? 0, name.said[at] ?? 0);
    }
    // MySQL is not done with what never says it
    const isOf = named.every((at) => [hits[at]?.present.has(topic), name.said[at]].some(Boolean));
    const much = questions.get(topic)?.much ?? 0;
    const coverage = Math.max(much, Math.min(1, Math.max(covered, name.covered) / total));
    const { together, heading } = sections.get(topic) ?? { together: 0, heading: 0 };
    const score =
      (titled.has(topic) ? TUNING.rank.titled.worth : 1) *
      (unwanted.has(topic) ? TUNING.rank.unwanted : 1) *
      (isOf ? 1 : TUNING.rank.unsaid) *
      ((body / total) * (1 + TUNING.weights.together * together) +
        TUNING.weights.heading * heading +
        TUNING.weights.name * name.score +
        (mayAsk(topic) || much >= TUNING.asked.sure ? TUNING.asked.weight * much : 0) +
        (TUNING.weights.names * inNames) / total);
    const found = isEnough({ coverage, name: name.score, said: name.said }, intent);
    (found ? ranked : others).push({
      ...{ topic, score, coverage, sense: sense / all, section: 0, named: name.said, called: name.called },
      present: hits.map((hit) => hit.present.get(topic) ?? 0),
    });
  }
  ranked.sort(bestFirst);
  if (intent.foreign || (!isAsked && !isWorthShowing(ranked, intent, index.topics)))
    return { ranked: [], near: [...ranked, ...others].filter((one) => isNear(one, intent)).sort(bestFirst) };
  const floor = Math.min(ranked[0]?.score ?? 0, TUNING.weights.name) * TUNING.rank.leastShare;
  const shown = ranked
    .filter(({ score }) => score >= floor)
    .map((one) => {
      const { much = 0, section = 0 } = questions.get(one.topic) ?? {};
      const named = (): number =>
        sectionNamed(one.topic, hits, names.get(one.topic) ?? UNNAMED, index.core.stride, forNumber);
      return { ...one, section: section > 0 && much >= TUNING.asked.opens ? section : named() };
    });
  const first = findComparison(hits, shown, intent, index);
  return { ranked: first ? [first, ...shown.filter(({ topic }) => topic !== first.topic)] : shown, near: [] };
}

/** The topics that a few nouns name by all of their titles: in s3 파일 최대 용량 S3 is meant, whoever else has large files. */
function readTitled({ terms, anchors, lost }: Intent, index: OpenIndex): Set<number> {
  const keys = terms.map(keyOf);
  if (terms.length < 2 || terms.length > TUNING.rank.titled.terms) return new Set();
  // where all words are known, EBS and Lambda are what they are here
  const isTitle = (key: string, at: number): boolean =>
    anchors[at] === true || (!lost && /^[a-z]{3,}$/.test(key) && terms[at] !== undefined && isHomonym(terms[at]));
  return new Set(keys.flatMap((key, at) => (isTitle(key, at) ? topicsTitled(key, index) : [])));
}

const bestFirst = (a: RankedTopic, b: RankedTopic): number => b.score - a.score || a.topic - b.topic;
