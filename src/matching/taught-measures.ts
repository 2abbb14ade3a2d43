import type { Measures } from './measures.ts';

let known: Measures | undefined;

/** The lists as they came with the data. @throws Error before that: no quantity is read then */
export function measures(): Measures {
  if (known === undefined) throw new Error('The measures are missing.');
  return known;
}

/** Takes over the lists as they came with the data. */
export function teachMeasures(taught: Measures): void {
  known = taught;
}
