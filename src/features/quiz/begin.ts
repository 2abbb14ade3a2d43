/** Begins runs of questions, and goes on with them. */
import type { Draft, EventOf } from '../study-store/schema.ts';
import { newId } from '../study-store/stamp.ts';
import type { StudyStore } from '../study-store/store.ts';

/** What a run is made of. */
export type RunPlan = Pick<EventOf<'session'>, 'mode' | 'questions' | 'title'> &
  Partial<Pick<EventOf<'session'>, 'unscored' | 'set' | 'minutes' | 'step'>>;

/** Begins a run; resolves to the address of its first question. */
export async function beginRun(store: StudyStore, plan: RunPlan): Promise<string> {
  const id = newId(Date.now());
  const draft: Draft = { kind: 'session', unscored: [], ...plan, id };
  await store.append(draft);
  return `?session=${id}&q=1`;
}

/** The setting of how many questions a practice has, empty for all. */
export const COUNT = 'quiz.count';
/** Takes back the end of a practice: what is left of it is answered in it, and its result counts all of it. */
export async function goOnWith(store: StudyStore, session: string): Promise<void> {
  const ends = (await store.read('finish')).filter((end) => end.session === session);
  if (ends.length > 0) await store.erase(...ends.map(({ id }) => id));
}
