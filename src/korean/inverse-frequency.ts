/** How much a term says that so many of all topics contain, as in BM25: a rare word more than a common one, never less than nothing. */
export const inverseFrequency = (containing: number, topics: number): number =>
  Math.log(1 + (topics - containing + 0.5) / (containing + 0.5));
