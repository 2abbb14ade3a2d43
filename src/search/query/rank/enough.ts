import type { Intent } from './intent.ts';
import { TUNING } from '../../tuning.ts';

/** What one topic has of a query. */
interface Evidence {
  /** Share of the query's weight that the topic has, 0–1. */
  readonly coverage: number;
  /** How much a name of the topic matches. */
  readonly name: number;
  /** Per term of the query: how much a name of the topic says it. */
  readonly said: readonly number[];
  readonly score: number;
}

/** True when a topic has enough of a query to be a result. */
export function isEnough({ coverage, name, said, score }: Evidence, intent: Intent): boolean {
  const { lost, story, mass, certain, services, anchors } = intent;
  const believed = !lost || story || (mass > TUNING.enough.pair && name >= TUNING.enough.named && certain);
  if (coverage >= (believed ? TUNING.enough.least : TUNING.enough.leastWithLost)) return true;
  return (
    said.some((much, at) => much >= TUNING.enough.says && (services[at] === true || anchors[at] === true)) ||
    isRestEnough(coverage, score, intent)
  );
}

/** Several subjects together are still a query when a word beside them is nowhere: 슈퍼컴퓨터용 초고속 파일 시스템. */
function isRestEnough(coverage: number, score: number, { lost, firm, terms }: Intent): boolean {
  if (!lost || firm < TUNING.enough.rest.subjects) return false;
  const many = firm >= TUNING.enough.many.subjects || terms.length >= TUNING.enough.many.words;
  if (coverage < (many ? TUNING.enough.rest.coverageOfMany : TUNING.enough.rest.coverage)) return false;
  const least = TUNING.enough.restScores[terms.length] ?? TUNING.enough.restScore;
  return score >= (firm >= TUNING.enough.many.subjects && terms.length > 2 ? TUNING.enough.restScoreOfMany : least);
}

/** True when the best result is more than a mention in passing: 대출 한도 stands somewhere, but is not what the site is about. */
export function isWorthShowing(best: number, { terms, subjects, services, anchors }: Intent, topics: number): boolean {
  if (topics < TUNING.enough.smallSite || services.includes(true) || anchors.includes(true)) return true;
  const [only] = terms;
  if (terms.length > 1)
    return best >= (terms.length < TUNING.enough.sentence ? TUNING.enough.passing : TUNING.enough.passingSentence);
  return subjects.includes(true) || best >= TUNING.enough.passingWord || !/[가-힣]/.test(only?.text ?? '');
}
