/** The weights of the ranking, tuned on the tuning half of the golden queries. */
export interface Weights {
  /** What a name (title, alias) that the query spells out in full is worth against all of the text. */
  readonly name: number;
  /** How fast a name loses by words of it that the query does not say. */
  readonly precision: number;
  readonly heading: number;
  /** Bonus for a heading that says just what the query says, or a section that the glossary names for it. */
  readonly explains: number;
  /** How strongly topics that miss a word of the query fall behind. */
  readonly coverage: number;
  /** Bonus for all words standing in one section. */
  readonly together: number;
  /** Bonus for words standing side by side as in the query. */
  readonly phrase: number;
  /** What a word counts in the first section, where title and summary stand. */
  readonly lead: number;
  /** Saturation as in BM25; sections are too even in length for normalising by it to gain anything. */
  readonly k1: number;
}

/** What the site uses. `npm run eval:search` says what a change does to both halves of the golden queries. */
export const WEIGHTS: Weights = {
  name: 1.5,
  precision: 1.15,
  heading: 0.2,
  explains: 0.2,
  coverage: 1.2,
  together: 1.25,
  phrase: 0.4,
  lead: 4,
  k1: 5.4,
};
