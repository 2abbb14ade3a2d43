import { expect, test } from 'vitest';
import { chooseCards } from './cards/choice.ts';
import { examOn } from './cards/plan.ts';
import { DAY, dayNumber } from './day.ts';
import type { BegunMock } from './exam-plan.ts';
import type { Draft, Kind, StudyEvent } from './event.ts';
import { ofKinds } from './log.ts';
import { readPath } from './path-state.ts';
import { beginOn } from './plan-settings.ts';
import type { StudyStore } from './store.ts';

const now = Date.now();
const today = dayNumber(now);

/** What a plan of this week and one that begins anew know of a mock exam of an hour that was begun yesterday. */
async function begunWith(...more: readonly Draft[]): Promise<(BegunMock | undefined)[]> {
  const session = { kind: 'session', id: 's', mode: 'exam', title: '', unscored: [], questions: ['a'], minutes: 66 };
  const drafts = [...chooseCards(examOn(today + 3, today - 2)), beginOn(today - 2, today + 3), ...more];
  const events = drafts.map((draft, at) => ({ id: `e${at}`, at: now - DAY + 1000, ...draft, order: at + 1 }));
  const all = [{ ...session, at: now - DAY, order: 0 }, ...events] as unknown as StudyEvent[];
  const store = {
    read: <K extends Kind>(...kinds: readonly K[]) => Promise.resolve(ofKinds(all, kinds)),
    readSession: () => Promise.resolve(all.filter((event) => event.id === 's' || 'session' in event)),
  } as unknown as StudyStore;
  const path = await readPath(store, () => Promise.resolve(undefined));
  return [path, path.from(today)].map(({ span }) => span?.mock);
}

test('a mock exam that stands still can be gone on with, one that is over or whose time ran out cannot', async () => {
  const pause: Draft = { kind: 'clock', session: 's', running: false };
  // It was stopped after a second, with nothing answered.
  const begun = { kind: 'half', met: 0, count: 1, minutesLeft: 66 };
  expect(await begunWith(pause)).toEqual([begun, begun]);
  const pick: Draft = { kind: 'pick', session: 's', question: 'a', chosen: [1], flagged: false, took: 5 };
  expect(await begunWith(pick, pause)).toEqual([
    { ...begun, met: 1 },
    { ...begun, met: 1 },
  ]);
  const none = [undefined, undefined];
  expect(await begunWith()).toEqual(none);
  expect(await begunWith(pause, { kind: 'finish', session: 's', givenUp: false })).toEqual(none);
});
