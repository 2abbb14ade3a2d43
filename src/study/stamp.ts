import type { Draft, StudyEvent } from './event.ts';
import { eraseId, markId, newId } from './ids.ts';

/** The greatest order among events. */
export const greatestOf = (events: readonly StudyEvent[]): number => Math.max(0, ...events.map(({ order }) => order));

function idOf(draft: Draft, at: number): string {
  if (draft.kind === 'erase') return eraseId(draft.what);
  const id = draft.id ?? newId(at);
  return draft.kind === 'mark' ? markId(draft.mark, id) : id;
}

/** Gives drafts what makes them events. A clock that was set back does not make new events older than known ones. */
export function stampAll(drafts: readonly Draft[], greatest: number, at: number): StudyEvent[] {
  const first = Math.max(at, greatest + 1);
  return drafts.map((draft, index): StudyEvent => ({ ...draft, id: idOf(draft, at), at, order: first + index }));
}
