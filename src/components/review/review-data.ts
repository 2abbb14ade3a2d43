import type { Decision, LedgerStatement } from '../../matching/ledger-file.ts';
import type { Reason } from '../../matching/reasons.ts';
import type { Progress, Status } from '../../matching/ledger.ts';
import type { PageStatement } from '../../matching/page-statements.ts';
import type { Nearness } from '../../matching/proposal.ts';
import type { WritingHelp } from '../../matching/writing-help.ts';

/** A note in the list of those under review. */
export interface NoteRow {
  readonly id: string;
  readonly title: string;
  readonly path: string;
  /** `undefined` before it is read for the first time. */
  readonly progress: Progress | undefined;
  /** Why the note cannot be read or decided on. Korean. */
  readonly problem: string | undefined;
}

/** `review/api/notes/`: all notes, and what is wrong with their files. */
export interface NoteList {
  readonly notes: readonly NoteRow[];
  /** One Korean line each. */
  readonly findings: readonly string[];
}

/** A statement of a note under review. */
export interface ReviewRow extends LedgerStatement {
  readonly status: Status;
  readonly decision: Decision | undefined;
  /** Decisions of two reviewers that contradict each other. */
  readonly disputed: readonly Decision[];
  readonly isFresh: boolean;
  /** By what the verdict was reached; not known before the pages were asked. */
  readonly reason: Reason | undefined;
  /** What the pages say about it, if any does. */
  readonly place: PageStatement | undefined;
  /** How that place stands to it. */
  readonly nearness: Nearness | undefined;
  /** The next best places. */
  readonly others: readonly PageStatement[];
  /** Where it would be written, while it is open. */
  readonly writing: WritingHelp | undefined;
  /** How many notes say the same. */
  readonly notes: number;
}

/** `review/api/note/?id=001`: a note with its lines and what became of each statement. */
export interface NoteView extends NoteRow {
  readonly lines: readonly string[];
  readonly statements: readonly ReviewRow[];
  /** Titles of all published topics, by id. */
  readonly topics: Readonly<Record<string, string>>;
  /** The pages were asked already; until then the kinds are those of the last time, without a place. */
  readonly isJudged: boolean;
}

/** What `review/api/decide/` takes. */
export interface DecisionRequest {
  readonly id: string;
  readonly keys: readonly string[];
  readonly status: Decision['status'];
  readonly reason?: string;
  readonly topic?: string;
  readonly anchor?: string;
}

/** What `review/api/decide/` answers: a Korean line for each statement that says what was written. */
export interface Decided {
  readonly said: readonly string[];
}
