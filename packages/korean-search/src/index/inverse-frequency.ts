/** BM25's weight of a term that so many of all pages contain: a rare one more than a common one, never less than nothing. */
export const inverseFrequency = (containing: number, pages: number): number =>
  Math.log(1 + (pages - containing + 0.5) / (containing + 0.5));
