import type { Checked } from './checked.ts';

/** What the page asks of its worker. */
export type Request =
  /** Opens what notes are checked against: `data.json` as it came. */
  | { readonly do: 'open'; readonly data: ArrayBuffer }
  /** `turn` counts up: of two checks only the later one goes on; 0 stops it, and what was found so far is answered. */
  | { readonly do: 'check'; readonly turn: number; readonly text: string };

/** What the worker answers. */
export type Answer =
  /** It has come itself. */
  | { readonly is: 'started' }
  | { readonly is: 'ready' }
  | { readonly is: 'progress'; readonly turn: number; readonly done: number; readonly total: number }
  | { readonly is: 'done'; readonly turn: number; readonly result: CheckResult };

/** What becomes of fetching all that checking takes. */
export type Arrival =
  | { readonly is: 'fetching'; readonly bytes: number }
  /** What to check against has come, and is being opened. */
  | { readonly is: 'received' }
  /** Something did not come, a server refused it, or all had come and broke: nothing more is answered. */
  | { readonly is: 'missing' | 'refused' | 'broken' };

/** All statements of pasted notes, in their order, and the titles of the topics they were found in. */
export interface CheckResult {
  readonly checked: readonly Checked[];
  readonly titles: Readonly<Record<string, string>>;
  /** Lines that were taken for headings. */
  readonly headings: readonly Pick<Checked, 'line' | 'text'>[];
  /** Lines that say nothing: heads of tables, rows without a value, code. */
  readonly rest: readonly Pick<Checked, 'line' | 'text'>[];
}
