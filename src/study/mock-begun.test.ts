import { expect, test } from 'vitest';
import { chooseCards } from './cards/choice.ts';
import { examOn } from './cards/plan.ts';
import { DAY, dayNumber } from './day.ts';
import type { Draft, Kind, StudyEvent } from './event.ts';
import { ofKinds } from './log.ts';
import { readPath } from './path-state.ts';
import { beginOn } from './plan-settings.ts';
import type { StudyStore } from './store.ts';

const now = Date.now();
const today = dayNumber(now);

/** A plan of this week with what is kept of a mock exam of an hour that was begun yesterday. */
async function begunWith(...more: readonly Draft[]): Promise<(boolean | undefined)[]> {
  const session = { kind: 'session', id: 's', mode: 'exam', title: '', unscored: [], questions: ['a'], minutes: 66 };
  const drafts = [...chooseCards(examOn(today + 3, today - 2)), beginOn(today - 2, today + 3), ...more];
  const events = drafts.map((draft, at) => ({ id: `e${at}`, at: now - DAY + 1000, ...draft, order: at + 1 }));
  const all = [{ ...session, at: now - DAY, order: 0 }, ...events] as unknown as StudyEvent[];
  const store = {
    read: <K extends Kind>(...kinds: readonly K[]) => Promise.resolve(ofKinds(all, kinds)),
    readSession: () => Promise.resolve(all.filter((event) => event.id === 's' || 'session' in event)),
  } as unknown as StudyStore;
  const path = await readPath(store, () => Promise.resolve(undefined));
  return [path.span?.isMockBegun, path.from(today).span?.isMockBegun];
}

test('a mock exam that stands still can be gone on with, one that is over or whose time ran out cannot', async () => {
  const pause: Draft = { kind: 'clock', session: 's', running: false };
  expect(await begunWith(pause)).toEqual([true, true]);
  expect(await begunWith()).toEqual([false, false]);
  expect(await begunWith(pause, { kind: 'finish', session: 's', givenUp: false })).toEqual([false, false]);
});
