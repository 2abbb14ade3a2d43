/**
 * How pages are weighed against each other. Fitted on tables of queries by trying values of one after the other.
 */
export const WEIGHTS = {
  /** A name that the query says in full, against all of the text. */
  name: 1.5,
  /** How fast a name loses by words that the query does not say. */
  precision: 1.25,
  /** What an alias counts of a title. */
  alias: 0.95,
  /** What all names of a page together say of a query. */
  names: 0.2,
  /** A question that the page answers, and how fast it loses by words that the query does not say. */
  asked: 0.7,
  askedPrecision: 0.5,
  /** All words in one section. */
  together: 1.4,
  /** What a word counts in the first section. */
  lead: 4,
  /** Saturation of BM25. */
  k1: 5.4,
  /** What a word inside a unit of a name says of it. */
  part: 0.78,
  /** A verb against a noun. */
  verb: 0.6,
  /** What a word weighs that is nowhere, of one that is as rare as can be. */
  unknown: 1,
  /** A word that is still being typed beside finished ones. */
  unfinished: 0.3,
  /** Which record of a page is opened: what it says that the page's title does not, its own title, a question. */
  section: { own: 0.5, heading: 3, asked: 1 },
  /** How much less than another the first record of a page may say and still be opened. */
  opening: 0.9,
};
export type Weights = typeof WEIGHTS;
