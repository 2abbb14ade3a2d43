/** The weights of the ranking, tuned on the tuning half of the golden queries. */
export interface Weights {
  /** What a name (title, alias) that the query spells out in full is worth against all of the text. */
  readonly name: number;
  /** How fast a name loses by words of it that the query does not say. */
  readonly precision: number;
  readonly heading: number;
  /** How strongly topics that miss a word of the query fall behind. */
  readonly coverage: number;
  /** Bonus for all words standing in one section. */
  readonly together: number;
  /** What a word counts in the first section, where title and summary stand. */
  readonly lead: number;
  /** Saturation and length normalisation as in BM25. */
  readonly k1: number;
  readonly b: number;
}

/** What the site uses. `npm run eval:search` says what a change does to both halves of the golden queries. */
export const WEIGHTS: Weights = {
  name: 1.5,
  precision: 1.15,
  heading: 0.2,
  coverage: 1.2,
  together: 1.25,
  lead: 4,
  k1: 5.4,
  b: 0.13,
};
