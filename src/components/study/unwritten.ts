/**
 * What of a run, or of the cards, is being written at the moment. A reload takes a database's write with it; what stands here was kept in the
 * same moment in which it was chosen, and is written when it is opened again.
 */
import type { Draft } from '../../study/event.ts';

const keyOf = (session: string): string => `unwritten:${session}`;

/** The drafts of a run that the device may not have taken, in order. */
export function readUnwritten(session: string): readonly Draft[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(keyOf(session)) ?? '[]');
    // Only this tab's own build of the site writes here.
    return Array.isArray(kept) ? (kept as Draft[]) : [];
  } catch {
    // Nothing can be read there: nothing was kept.
    return [];
  }
}

export function keepUnwritten(session: string, drafts: readonly Draft[]): void {
  try {
    sessionStorage.setItem(keyOf(session), JSON.stringify([...readUnwritten(session), ...drafts]));
  } catch {
    // Where nothing may be kept, what is done lives in this tab until it is left.
  }
}

export function forgetUnwritten(session: string): void {
  try {
    sessionStorage.removeItem(keyOf(session));
  } catch {
    // It was not kept either.
  }
}
