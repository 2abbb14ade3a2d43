import type { Likeness } from './likeness.ts';
import type { Reason } from './reasons.ts';

/** What a statement of a note is to the pages. */
export type Kind = 'said' | 'differs' | 'new';

/** A verdict: of a new statement, `at` is the place that is nearest, if there is any. */
export interface Judged {
  readonly kind: Kind;
  /** From 0 to 1. */
  readonly sure: number;
  readonly reason: Reason;
  readonly at: Likeness | undefined;
}

/** Makes a verdict. */
export const judged = (kind: Kind, reason: Reason, at: Likeness | undefined, sure: number): Judged => ({
  kind,
  reason,
  at,
  sure: Math.max(0, Math.min(1, sure)),
});
