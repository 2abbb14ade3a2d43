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
  const { lost, firm, mass, anchors } = intent;
  const believed =
    !lost || firm >= TUNING.enough.subjects || (mass > TUNING.enough.pair && name >= TUNING.enough.named);
  return (
    (believed && coverage >= TUNING.enough.least) ||
    said.some((much, at) => much >= TUNING.enough.says && anchors[at] === true)
  );
}

/** True when the best result is more than a mention in passing: 대출 한도 stands somewhere, but is not what the site is about. */
export function isWorthShowing(best: number, { terms, subjects, anchors }: Intent, topics: number): boolean {
  if (topics < TUNING.enough.smallSite || anchors.includes(true)) return true;
  const [only] = terms;
  return (
    best >= TUNING.enough.passing ||
    (terms.length < 2 && (subjects.includes(true) || !/[가-힣]/.test(only?.text ?? '')))
  );
}

/** True when a topic may be shown beside a search that found nothing: a subject of the query is all of one of its names. */
export const isNear = ({ called, named }: Pick<RankedTopic, 'called' | 'named'>, { subjects }: Intent): boolean =>
  called >= TUNING.enough.near && named.some((much, at) => much >= TUNING.enough.near && subjects[at] === true);
