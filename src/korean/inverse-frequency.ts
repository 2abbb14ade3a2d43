/**
 * How much a term says that so many of all topics contain, as in BM25: a rare word more than a common one, never less than
 * nothing. Large counts are kept to within a tenth, so that one may be more than all there are.
 */
export const inverseFrequency = (containing: number, topics: number): number =>
  Math.log(1 + (Math.max(0, topics - containing) + 0.5) / (containing + 0.5));
