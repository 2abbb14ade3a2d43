/** What was answered: how well, and what is still wrong. */
import { latest } from '../log.ts';
import type { EventOf } from '../schema.ts';

type Answer = EventOf<'answer'>;

/** Answers that were given: what an exam ended without costs points and says nothing of what is known. */
export const givenAnswers = (answers: readonly Answer[]): Answer[] =>
  answers.filter(({ mode, chosen }) => mode !== 'exam' || chosen.length > 0);

const lastByQuestion = (answers: readonly Answer[]): Map<string, Answer> =>
  latest(givenAnswers(answers), ({ question }) => question);

/** When each question was answered for the last time. */
export const lastAnsweredAt = (answers: readonly Answer[]): ReadonlyMap<string, number> =>
  new Map([...lastByQuestion(answers)].map(([question, { at }]) => [question, at]));

/** Questions whose last answer was wrong, the most recent first. */
export const wrongQuestions = (answers: readonly Answer[]): string[] =>
  [...lastByQuestion(answers).values()]
    .filter(({ right }) => !right)
    .sort((a, b) => b.order - a.order)
    .map(({ question }) => question);

/** The first answer to each question: later ones are given from memory and say less. */
export function firstAnswers(answers: readonly Answer[]): Answer[] {
  const seen = new Set<string>();
  return answers.filter(({ question }) => !seen.has(question) && seen.add(question));
}

/** Right answers among answers. */
export interface Tally {
  readonly right: number;
  readonly count: number;
}

export const tally = (answers: readonly Pick<Answer, 'right'>[]): Tally => ({
  right: answers.filter(({ right }) => right).length,
  count: answers.length,
});

/** Answers by a group of their questions (a task, a domain); what belongs to none is left out. */
export function talliesBy(
  answers: readonly Answer[],
  groupOf: (question: string) => string | undefined,
): ReadonlyMap<string, Tally> {
  const groups = Map.groupBy(answers, ({ question }) => groupOf(question));
  return new Map([...groups].flatMap(([group, members]) => (group === undefined ? [] : [[group, tally(members)]])));
}

const Z95 = 1.96;

/** Wilson's interval of a share, 95 %: honest with few answers and at the ends, where the usual one is not. */
function wilson({ right, count }: Tally): readonly [low: number, high: number] {
  if (count === 0) return [0, 1];
  const share = right / count;
  const z2 = Z95 ** 2;
  const middle = (share + z2 / (2 * count)) / (1 + z2 / count);
  const half = (Z95 / (1 + z2 / count)) * Math.sqrt((share * (1 - share)) / count + z2 / (4 * count ** 2));
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}

/** A score on the exam's scale with its 95 % range. */
export interface ScaledScore {
  readonly score: number;
  readonly low: number;
  readonly high: number;
}

/** The share of right answers stretched over the scale. How AWS scales is not published. */
export function scaledScore({ right, count }: Tally, [lowest, highest]: readonly [number, number]): ScaledScore {
  const stretch = (share: number): number => Math.round(lowest + (highest - lowest) * share);
  const [low, high] = wilson({ right, count });
  return { score: stretch(count === 0 ? 0 : right / count), low: stretch(low), high: stretch(high) };
}

/** A domain of the exam with how it was answered for the first time; `weight` in percent of the exam. */
export interface Stratum extends Tally {
  readonly title: string;
  readonly weight: number;
}

/** Fewer first answers than this say nothing about the exam, in all or in one of its domains. */
export const ENOUGH = { all: 60, each: 10 };

/**
 * The range in which one exam of such questions would lie with 95 %: the domains by their weight, each with the uncertainty of its few
 * answers, and the luck of an exam of `scored` questions. `undefined` with too few answers.
 */
export function forecast(
  strata: readonly Stratum[],
  scored: number,
  [lowest, highest]: readonly [number, number],
): ScaledScore | undefined {
  const count = strata.reduce((sum, each) => sum + each.count, 0);
  if (count < ENOUGH.all || strata.some((each) => each.count < ENOUGH.each) || scored < 1) return undefined;
  let share = 0;
  let variance = 0;
  for (const { weight, ...counts } of strata) {
    const [low, high] = wilson(counts);
    share += (weight / 100) * (counts.right / counts.count);
    variance += ((weight / 100) * ((high - low) / (2 * Z95))) ** 2;
  }
  const half = Z95 * Math.sqrt(variance + (share * (1 - share)) / scored);
  const stretch = (value: number): number => Math.round(lowest + (highest - lowest) * Math.min(1, Math.max(0, value)));
  return { score: stretch(share), low: stretch(share - half), high: stretch(share + half) };
}
