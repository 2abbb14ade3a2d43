/** One way to satisfy a query term: all of `terms` together. */
export interface Alternative {
  readonly terms: readonly string[];
  /** 1 for the same thing, less for what is only near or guessed. */
  readonly weight: number;
}

/** One thing that the reader asks for. No alternatives means that nothing here is like it. */
export interface QueryTerm {
  /** The words of the query, as understood. */
  readonly text: string;
  readonly alternatives: readonly Alternative[];
  /** How much the word says about a subject: less than 1 for verbs, words of speech and verb forms nobody knows. */
  readonly share?: number;
  /** The word is still being typed and unknown so far: it may narrow the results, but must not empty them. */
  readonly tentative?: boolean;
  /** A noun that nobody knows, of few words and no talk: 배틀그라운드 서버 점검 is about that. */
  readonly decides?: boolean;
  /** The name of something that this site is not about. */
  readonly foreign?: boolean;
  /** What is to be done without: nat 게이트웨이 없이 s3. */
  readonly unwanted?: boolean;
}

/** What a term of the query is in the index. */
export const keyOf = (term?: QueryTerm): string => term?.alternatives[0]?.terms[0] ?? '';

/** What was searched instead of what was typed. */
export interface Rewrite {
  readonly kind: 'layout' | 'choseong' | 'typo';
  readonly from: string;
  readonly to: string;
}

/** A query as it will be searched; `text` is in the layout that it was meant in. */
export interface Plan {
  readonly text: string;
  readonly terms: readonly QueryTerm[];
  readonly rewrites: readonly Rewrite[];
}
