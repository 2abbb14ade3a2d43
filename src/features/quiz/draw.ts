/** Which questions a practice is made of. */
import type { QuestionIndex } from '../../model/question-data.ts';
import { shuffled } from './order.ts';

/** Splits a number by weights that add up to 100, whole numbers only, the largest remainders first. */
export function shareOut(total: number, weights: readonly number[]): number[] {
  const exact = weights.map((weight) => (total * weight) / 100);
  const shares = exact.map(Math.floor);
  const byRemainder = exact
    .map((value, index) => ({ index, rest: value - Math.floor(value) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index);
  const missing = total - shares.reduce((sum, each) => sum + each, 0);
  for (const { index } of byRemainder.slice(0, missing)) shares[index] = (shares[index] ?? 0) + 1;
  return shares;
}

export type AnsweredAt = ReadonlyMap<string, number>;

/** The questions in an order by chance, what was never or longest ago answered first. */
export const freshFirst = (ids: readonly string[], answeredAt: AnsweredAt, seed: string): string[] =>
  shuffled(ids, seed).sort((a, b) => (answeredAt.get(a) ?? 0) - (answeredAt.get(b) ?? 0));

/** Draws some questions in the weights of the exam's domains, as far as there are so many, the least recently answered before the rest. */
export function drawPractice(
  { domains, tasks }: Pick<QuestionIndex, 'domains' | 'tasks'>,
  ids: readonly string[],
  most: number,
  answeredAt: AnsweredAt,
  seed: string,
): string[] {
  const fresh = freshFirst(ids, answeredAt, seed);
  const count = Math.min(most, fresh.length);
  const domainOf = new Map(tasks.flatMap(({ domain, questions }) => questions.map(([id]) => [id, domain])));
  const shares = shareOut(
    count,
    domains.map(({ weight }) => weight),
  );
  const drawn = domains.flatMap(({ id }, at) => fresh.filter((one) => domainOf.get(one) === id).slice(0, shares[at]));
  const rest = fresh.filter((one) => !drawn.includes(one));
  return shuffled([...drawn, ...rest].slice(0, count), `${seed}:order`);
}
