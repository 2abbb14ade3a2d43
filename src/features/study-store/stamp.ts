import { eraseId, LAST_MOMENT, markId, type Draft, type StudyEvent } from './schema.ts';

/** An id that no other device makes; it begins with the time. Works without a secure context, unlike `crypto.randomUUID`. */
export function newId(at: number): string {
  const random = crypto.getRandomValues(new Uint8Array(10));
  return `${at.toString(36)}-${[...random].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

function idOf(draft: Draft, at: number): string {
  if (draft.kind === 'erase') return eraseId(draft.what);
  const id = draft.id ?? newId(at);
  return draft.kind === 'mark' ? markId(draft.mark, id) : id;
}

/** The greatest order among events; 0 of none. */
export const greatestOrder = (events: readonly StudyEvent[]): number =>
  events.reduce((greatest, { order }) => Math.max(greatest, order), 0);

/** Makes events of drafts. A clock that was set back does not make new events older than known ones. */
export function stamp(drafts: readonly Draft[], greatest: number, at: number): StudyEvent[] {
  const first = Math.max(at, greatest + 1);
  return drafts.map((draft, index): StudyEvent => ({
    ...draft,
    id: idOf(draft, at),
    at,
    order: Math.min(LAST_MOMENT, first + index),
  }));
}
