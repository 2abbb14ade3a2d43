import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { chooseCards } from './cards/choice.ts';
import { examOn } from './cards/plan.ts';
import { DAY } from './day.ts';
import type { Draft, Kind, StudyEvent } from './event.ts';
import { all } from './exam-plan.fixture.ts';
import { planToExam, type Step } from './exam-plan.ts';
import { ofKinds } from './log.ts';
import { readPath } from './path-state.ts';
import { farIn, finishedIn, keepDone, owedBy } from './plan-next.ts';
import { beginOn, oweOn, takeReading } from './plan-settings.ts';
import type { Reading } from './read-briefly.ts';
import type { StudyStore } from './store.ts';
import { draftOfStep } from './topic-states.ts';

const BEGAN = Date.parse('2026-11-30T09:00:00+09:00');
const first = Math.floor(BEGAN / DAY);

beforeEach(() => vi.useFakeTimers({ now: BEGAN }));
afterEach(() => vi.useRealTimers());

/** A plan of these steps, an hour a day, that began with reading in short. */
function begin(steps: readonly Step[]) {
  const events: StudyEvent[] = [];
  const put = (...drafts: readonly Draft[]): void => {
    for (const draft of drafts) {
      const order = events.length;
      events.push({ id: `e${order}`, at: Date.now(), order, ...draft });
    }
  };
  put(...chooseCards(examOn(first + 21, first, undefined, 60)), beginOn(first, first + 21), takeReading('brief'));
  const store = {
    read: <K extends Kind>(...kinds: readonly K[]) => Promise.resolve(ofKinds(events, kinds)),
  } as unknown as StudyStore;
  const planNow = async () => {
    const path = await readPath(store, () => Promise.resolve(undefined));
    if (path.span === undefined) throw new Error('no plan');
    const plan = planToExam(steps, path.span, path.isLeftOut);
    return { path, plan, span: path.span };
  };
  return {
    planNow,
    farNow: async () => {
      const { path, plan } = await planNow();
      return farIn(plan, path);
    },
    /** Reads in short what is first on today. */
    readToday: async (count: number) => {
      const { path, plan } = await planNow();
      const open = plan.days.find(({ on }) => on === path.today)?.steps.slice(0, count) ?? [];
      put(...open.map(({ key }) => draftOfStep(key, true, true)));
    },
    read: async (reading: Reading) => {
      const { path, plan, span } = await planNow();
      put(...keepDone(path, span.exam, plan), takeReading(reading));
    },
    divide: async () => {
      const { path, plan, span } = await planNow();
      put(
        beginOn(path.today, span.exam, finishedIn(plan, path.doneAt)),
        oweOn(path.today, owedBy(plan, path, path.today)),
      );
    },
  };
}

test('what was done of a day in short is of that day again once one has read whole pages in between', async () => {
  const { planNow, farNow, readToday, read, divide } = begin(all);
  vi.setSystemTime(BEGAN + 4 * DAY);
  await divide();
  await readToday(2);
  const before = await planNow();
  expect((await farNow()).today?.done).toBe(2);
  await read('whole');
  const whole = await farNow();
  // Begun, not done: the rest is open.
  expect([whole.today?.done, whole.topics.done, whole.inShort]).toEqual([0, 0, 2]);
  await read('brief');
  const { plan } = await planNow();
  expect(plan.days).toEqual(before.plan.days);
  expect(await farNow()).toMatchObject({ today: { done: 2 }, topics: { done: 2 }, inShort: 0 });
});

test('where short pages of all have room, it stays of that day however far the plan was behind', async () => {
  const { farNow, readToday, read } = begin(all.slice(0, 120));
  vi.setSystemTime(BEGAN + 4 * DAY);
  await readToday(2);
  await read('whole');
  await read('brief');
  expect((await farNow()).today?.done).toBe(2);
});
