import type { Intent } from './intent.ts';
import type { RankedTopic } from './rank.ts';
import { TUNING } from '../../tuning.ts';

/** What one topic has of a query. */
interface Evidence {
  /** Share of the query's weight that the topic has, 0–1. */
  readonly coverage: number;
  /** How much a name of the topic matches. */
  readonly name: number;
  /** Per term of the query: how much a name of the topic says it. */
  readonly said: readonly number[];
}

/** True when a topic has enough of a query to be a result. */
export function isEnough({ coverage, name, said }: Evidence, intent: Intent): boolean {
  const { lost, elsewhere, firm, anchors, own } = intent;
  const believed = !lost || own.includes(true) || firm >= TUNING.enough.subjects || name >= TUNING.enough.named;
  return (
    (believed && coverage >= (elsewhere ? TUNING.enough.beside : TUNING.enough.least)) ||
    said.some((much, at) => much >= TUNING.enough.says && anchors[at] === true)
  );
}

/** True when the best are more than a mention in passing (대출 한도); beside a word that nobody knows, a name that may mean something else is believed where its topic says another. */
export function isWorthShowing(ranked: readonly RankedTopic[], intent: Intent, topics: number): boolean {
  const { terms, subjects, anchors, elsewhere, strange, doubtful } = intent;
  const [best] = ranked;
  if (best === undefined) return false;
  const isOther = terms.map(({ text }, at) => doubtful[at] !== true && subjects[at] === true && !/^\d/.test(text));
  const saysRest = ({ named, present, coverage }: RankedTopic): boolean =>
    (!elsewhere || coverage >= TUNING.enough.doubtful) &&
    named.some((much, at) => doubtful[at] === true && much >= TUNING.enough.says) &&
    present.some((much, at) => isOther[at] === true && much >= TUNING.enough.says);
  if (doubtful.includes(true) && !ranked.some(saysRest)) return false;
  if (topics < TUNING.enough.smallSite) return true;
  // who misspells one word may misspell another, or type it still
  const isSpelled = terms.every(({ tentative, alternatives: [first] }) => !tentative && (first?.weight ?? 1) === 1);
  // of two words one alone may be anything: 버킷 청소
  const isHalf = terms.length === 2 && !anchors.includes(true) && best.coverage < TUNING.enough.half;
  // beside a noun that nobody knows a thing is called by its name
  const isStranger = elsewhere && !ranked.slice(0, 6).some(({ called }) => called >= TUNING.whole);
  if (isSpelled && (isHalf || isStranger)) return false;
  // one of the first must be about what is asked
  if (strange && !ranked.slice(0, 6).some(({ sense }) => sense >= TUNING.enough.sense)) return false;
  if (anchors.includes(true)) return true;
  const isAbout = subjects.includes(true) || !/^[가-힣]/.test(terms[0]?.text ?? '');
  return best.score >= TUNING.enough.passing || (terms.length < 2 && isAbout);
}

/** True when a topic may be shown beside a search that found nothing: a subject of the query is all of one of its names. */
export const isNear = ({ called, named }: Pick<RankedTopic, 'called' | 'named'>, { subjects }: Intent): boolean =>
  called >= TUNING.whole && named.some((much, at) => much >= TUNING.whole && subjects[at] === true);
