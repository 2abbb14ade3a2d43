import { expect, test } from 'vitest';
import { chooseCards, readChoice } from './cards/choice.ts';
import { examOn } from './cards/plan.ts';
import { DAY, dayNumber, FARTHEST } from './day.ts';
import type { Draft, EventOf, Kind } from './event.ts';
import { ofKinds } from './log.ts';
import { readPath } from './path-state.ts';
import { beginOn } from './plan-settings.ts';
import type { StudyStore } from './store.ts';

const now = Date.now();
const today = dayNumber(now);
const eventsOf = (drafts: readonly (Draft & { readonly at?: number })[]) =>
  drafts.map((draft, at) => ({ id: `e${at}`, at: now, ...draft, order: at }));

test('a log knows no exam that is too far away to plan for', () => {
  const examIn = (value: string): number | undefined =>
    readChoice(eventsOf([{ kind: 'setting', key: 'exam.day', value }]) as EventOf<'setting'>[]).exam;
  const far = [today + 600, 2_932_896, 61_000_000, 1e308].flatMap((day) => [`${day}:${today}`, `${day}:${day}`]);
  expect([...far, `${today}.5:${today}`, '-1:1', 'Infinity:1'].map(examIn)).toEqual(Array(11).fill(undefined));
  expect(examIn(`${today + FARTHEST}:${today}`)).toBe(today + FARTHEST);
  expect(examIn(`${today - 3}:${today - 9}`)).toBe(today - 3);
});

test('a plan that is longer than any stands nowhere, and to an exam that is too far away there is none', async () => {
  const spanOf = async (...drafts: readonly (Draft & { readonly at?: number })[]) => {
    const events = eventsOf(drafts);
    const read = <K extends Kind>(...kinds: readonly K[]) => Promise.resolve(ofKinds(events, kinds));
    return (await readPath({ read } as unknown as StudyStore, () => Promise.resolve(undefined))).span;
  };
  const told = chooseCards(examOn(today + 500, today));
  expect(await spanOf(...told, beginOn(1, today + 500))).toMatchObject({ first: today, exam: today + 500 });
  // One whose exam was put off goes on.
  expect(await spanOf(...told, beginOn(today - 300, today + 500))).toMatchObject({ first: today - 300 });
  const early = { kind: 'review', card: 'c', hash: 'h', rating: 3, took: 1, at: DAY } as const;
  const long = chooseCards({ exam: today + 5, planned: 1 });
  expect(await spanOf(...long, early)).toMatchObject({ first: today, isKept: false });
  expect(await spanOf(...chooseCards(examOn(61_000_000, today)))).toBeUndefined();
});
