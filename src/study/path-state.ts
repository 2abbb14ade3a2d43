/** What the learner's log says of the plan: what is done, and from which day to which it goes. */
import { readChoice } from './cards/choice.ts';
import { daysLeft } from './cards/plan.ts';
import { dayNumber } from './day.ts';
import { firstDayOf, type Span } from './exam-plan.ts';
import { endedRuns } from './quiz/past.ts';
import type { StudyStore } from './store.ts';
import { stepsDone } from './topic-states.ts';

/** @see readPath */
export interface PathState {
  /** When a step was done, where it was. */
  readonly doneAt: (key: string) => number | undefined;
  /** Whether a step was done before the plan to the exam began: it is no part of it. */
  readonly isLeftOut: (key: string) => boolean;
  readonly today: number;
  /** Days to the exam; 0 is today, `undefined` where none is known or it is over. */
  readonly left: number | undefined;
  /** The days of the plan to the exam, where there are any. `isKept`: it was begun, and divides no more. */
  readonly span: (Span & { readonly isKept: boolean }) | undefined;
}

/** Reads how far the plan is. */
export async function readPath(store: StudyStore): Promise<PathState> {
  const [topics, path, settings, runs] = await Promise.all([
    store.read('topic'),
    store.read('path'),
    store.read('setting'),
    store.read('session', 'finish'),
  ]);
  const { exam, zone } = readChoice(settings);
  const today = dayNumber(Date.now(), zone);
  const kept = exam === undefined ? undefined : firstDayOf(settings, exam);
  // A plan that was begun stays to be seen when its exam has come.
  const span =
    exam === undefined || (exam <= today && kept === undefined)
      ? undefined
      : { exam, first: kept ?? today, isKept: kept !== undefined };
  const mocks = endedRuns(runs).filter(
    ({ session, at }) => session.mode === 'exam' && dayNumber(at, zone) >= (span?.first ?? today),
  );
  const doneAt = stepsDone(topics, path, mocks.map(({ at }) => at).toReversed());
  const isLeftOut = (key: string): boolean => {
    const at = doneAt(key);
    return at !== undefined && span !== undefined && dayNumber(at, zone) < span.first;
  };
  return { doneAt, isLeftOut, today, left: daysLeft({ exam }, today), span };
}
