/** Chance that is the same on every device for the same seed. Shared sets depend on it: what it gives for a seed never changes. */
import { hash32 } from '../../model/hash32.ts';
import type { QuestionData } from '../../model/question-data.ts';

/** Numbers in [0, 1) that follow from a seed (mulberry32). */
function randomOf(seed: string): () => number {
  let state = hash32(seed);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The items in an order that follows from the seed alone (Fisher–Yates). */
export function shuffled<T>(items: readonly T[], seed: string): T[] {
  const random = randomOf(seed);
  const result = [...items];
  for (let last = result.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [result[last], result[other]] = [result[other] as T, result[last] as T];
  }
  return result;
}

type Question = Pick<QuestionData, 'id' | 'options'>;

/** The options as they are shown, by their number in the written order: the same for the same session or set. */
export const optionOrder = ({ id, options }: Question, seed: string): readonly number[] =>
  shuffled(
    options.map((_, index) => index),
    `${seed}:${id}`,
  );

/** The right options, by their number in the written order. */
export const rightOptions = ({ options }: Pick<QuestionData, 'options'>): number[] =>
  options.flatMap(({ right }, index) => (right ? [index] : []));

/** Whether what is chosen is right. */
export const isRight = (chosen: readonly number[], { options }: Pick<QuestionData, 'options'>): boolean =>
  options.every(({ right }, index) => chosen.includes(index) === (right === true));

/** The numbers under which options are shown: `2번, 4번`. */
export const numbersOf = (chosen: readonly number[], order: readonly number[]): string =>
  order.flatMap((option, at) => (chosen.includes(option) ? [`${at + 1}번`] : [])).join(', ');
