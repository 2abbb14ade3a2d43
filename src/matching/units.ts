import { measures } from '#matching/measures';
import { once } from '../korean/once.ts';

/** What kind of quantity a number is; only quantities of one kind are compared. */
export type Dimension = 'time' | 'size' | 'speed' | 'share' | 'money' | 'prefix' | 'number';

/** Every unit, ready to be looked for. */
const units = once(() =>
  measures().units.map(([dimension, factor, written]) => ({
    ...{ dimension, factor, pattern: new RegExp(`^\\s?(?:${written})`, 'i') },
  })),
);
/** The unit that a text begins with, and how much of it that is. */
export function unitAt(text: string): { dimension: Dimension; factor: number; length: number } | undefined {
  let best: { dimension: Dimension; factor: number; length: number } | undefined;
  for (const { dimension, factor, pattern } of units()) {
    const length = pattern.exec(text)?.[0].length ?? 0;
    if (length > (best?.length ?? 0)) best = { dimension, factor, length };
  }
  return best;
}

const counters = once(() => new RegExp(`^\\s?(?:(${measures().counters}))`, 'i'));

/** The counter that a text begins with: `개`, `IOPS`. */
export function counterAt(text: string): { word: string; length: number } | undefined {
  const found = counters().exec(text);
  return found === null ? undefined : { word: (found[1] ?? '').toLowerCase(), length: found[0].length };
}
