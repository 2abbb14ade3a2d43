import type { Checked } from './check-paste.ts';

/** What the page asks of its worker. */
export type Request =
  | { readonly do: 'load'; readonly url: string }
  /** `turn` counts up: of two checks only the later one goes on. */
  | { readonly do: 'check'; readonly turn: number; readonly text: string };

/** What the worker answers. */
export type Answer =
  /** What to check against has come, and is being opened. */
  | { readonly is: 'received' }
  | { readonly is: 'ready' }
  /** What to check against could not be fetched. */
  | { readonly is: 'missing' }
  | { readonly is: 'progress'; readonly turn: number; readonly done: number; readonly total: number }
  | { readonly is: 'done'; readonly turn: number; readonly result: CheckResult };

/** All statements of pasted notes, in their order, and the titles of the topics they were found in. */
export interface CheckResult {
  readonly checked: readonly Checked[];
  readonly titles: Readonly<Record<string, string>>;
}
