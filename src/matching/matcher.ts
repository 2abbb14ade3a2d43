import type { ClaimVerdict, PlacedClaim } from './claim-phrases.ts';
import type { Kind } from './judged.ts';
import type { Lexicon, LexiconData } from './lexicon.ts';
import type { PageStatement } from './page-statements.ts';
import type { Places } from './places.ts';
import type { Reading, Unit } from './reading.ts';
import type { Reason } from './reasons.ts';
import type { TermIndex } from './term-index.ts';

/** Everything that matching knows, as a value: a script reads it from `content/`, a browser from a file. */
export interface MatchingData {
  readonly lexicon: LexiconData;
  readonly statements: readonly PageStatement[];
  /** What the pages settle without a number. */
  readonly claims: readonly PlacedClaim[];
  /** Tells how common the words of all pages are: by reading them, or as somebody has before. */
  readonly index: (statements: readonly PageStatement[], lexicon: Lexicon) => TermIndex;
}

/** Where a statement of a note stands. */
export interface Context {
  /** Topic of its section; without it the topics that the words name are looked at. */
  readonly topic?: string | undefined;
  /** Headings above it, and heads of its table. */
  readonly heading: string;
}

/** What a statement is to the pages. */
export interface Verdict {
  readonly kind: Kind;
  /** From 0 to 1: how sure it is. */
  readonly sure: number;
  readonly reason: Reason;
  /** The place that says it or says otherwise; of a new statement the nearest one, if any. */
  readonly place: PageStatement | undefined;
  /** The part of the statement that differs, `[start, end)`, where it says several things. */
  readonly span?: readonly [start: number, end: number];
}

/** A matcher over some pages. */
export interface StatementMatcher {
  readonly judge: (text: string, context: Context) => Verdict;
  /** What the facts of a topic say of a value by the names that notes call them. @see byName */
  readonly judgeNamed: (text: string, context: Context & { readonly topic: string }) => Verdict;
  /** What a statement says of what the pages settle by words alone. */
  readonly judgeClaims: (text: string, headings: readonly string[]) => ClaimVerdict | undefined;
  /** The place that settles what a whole statement seems to say, where little else stands in it. */
  readonly seemsClaimed: (text: string, headings: readonly string[]) => PageStatement | undefined;
  /** Topics that a text is about by its names, or by its rarest words: the likeliest first. */
  readonly topicsOf: (text: string, heading: string) => readonly string[];
  /** What another service has is no mistake about the one that a text names, or else the heading above it. */
  readonly mayDiffer: (text: string, heading: string) => (topic: string) => boolean;
  /** Topics that a text names, or else its heading; with those that a comparison is of. */
  readonly subjectsOf: (text: string, heading: string) => readonly string[];
  /** Every topic that has a name in a text or in the heading above it. */
  readonly mentionsOf: (text: string, heading: string) => readonly string[];
  /** Topics that the names of a text are of. */
  readonly ownersIn: (reading: Reading) => readonly string[];
  readonly lexicon: Lexicon;
  readonly places: Places;
  /** How much a unit says: the rarer on the pages, the more. */
  readonly weight: (unit: Unit) => number;
  /** A text as it is read for all this. */
  readonly read: (text: string) => Reading;
}

const rank = ({ kind, sure }: Verdict): number => sure + (kind === 'differs' ? 2 : kind === 'said' ? 2.1 : 0);
/** The verdict that tells most. */
export const best = (verdicts: readonly Verdict[]): Verdict | undefined =>
  verdicts.reduce<Verdict | undefined>(
    (first, one) => (first === undefined || rank(one) > rank(first) ? one : first),
    undefined,
  );
