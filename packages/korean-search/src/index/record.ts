/** One thing that can be found. Records of one `url` make a page; its first one without an anchor names it. */
export interface SearchRecord {
  /** What kind of thing it is: `page`, `section`, `fact`, … */
  readonly type: string;
  /** Address of the page below the site's base. */
  readonly url: string;
  /** Id of the heading, or of the element, that it is. */
  readonly anchor?: string | undefined;
  /** What it is called. */
  readonly title: string;
  /** What else it is called. */
  readonly aliases?: readonly string[] | undefined;
  /** Questions that it answers, in words that it does not say itself. */
  readonly asked?: readonly string[] | undefined;
  readonly body?: string | undefined;
  /** Values that results may be narrowed to, of pages. */
  readonly filter?: Readonly<Record<string, string>> | undefined;
  /** Anything that a hit hands back as it is. */
  readonly data?: unknown;
}

/** What a stored record keeps for showing it. */
export interface StoredRecord {
  readonly type: string;
  readonly anchor?: string;
  readonly title: string;
  readonly text: string;
  readonly data?: unknown;
}

/** Where a term stands in the names, headings or questions of something. */
export interface PhrasePosting {
  /** Number of the page (for names) or of the record. */
  readonly of: number;
  /** Number of the phrase there. */
  readonly phrase: number;
  readonly kind: PhraseKind;
  /** Number of the unit in the phrase, and whether the term is only a part of it. */
  readonly unit: number;
  readonly isPart: boolean;
  /** What the term weighs in the phrase, 0–1. */
  readonly share: number;
}

/** A title, another name, or a question that is answered. */
export const PHRASE_KINDS = ['title', 'alias', 'asked'] as const;
export type PhraseKind = (typeof PHRASE_KINDS)[number];

/** Where a term stands in a text: the number of the record, and how often, 3 at most. */
export interface BodyPosting {
  readonly record: number;
  readonly count: number;
}

/** Everything that a collection knows of a term. */
export interface TermPostings {
  readonly body: readonly BodyPosting[];
  /** In the names of pages. */
  readonly names: readonly PhrasePosting[];
  /** In the titles, names and questions of records. */
  readonly phrases: readonly PhrasePosting[];
}

export const NO_POSTINGS: TermPostings = { body: [], names: [], phrases: [] };
