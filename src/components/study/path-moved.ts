/** Another first day of the plan to the exam, another exam, or other hours: what was done counts on, the change is told, and one tap takes it back. */
import { chooseCards, type CardChoice } from '../../study/cards/choice.ts';
import { sayDate } from '../../study/day.ts';
import type { Draft } from '../../study/event.ts';
import { beginOn, oweOn, takeReading, type Owed } from '../../study/plan-settings.ts';
import type { PlanSpan } from '../../study/plan-span.ts';
import { element } from '../element.ts';

interface Moved {
  /** The day that is the first now, or the exam that was moved and the first day that there was (`from`). */
  readonly first?: number;
  readonly exam?: number;
  readonly from?: number;
  /** The exam was taken away. */
  readonly isGone?: boolean;
  /** What else was changed. */
  readonly named?: readonly string[];
  readonly back: readonly Draft[];
  /** Why, where nobody asked for it. */
  readonly why?: string;
}
const place = document.querySelector<HTMLElement>('[data-path-moved]');
let moved: Moved | undefined;

/** What makes a day the first, with so many days of the plan as it stands finished, and what it leaves behind. */
export const moveFirst = (
  { first: former, exam, done }: PlanSpan,
  first: number,
  finished: number,
  owed: Owed,
): Draft[] => {
  moved = undefined;
  return [beginOn(first, exam, first > former ? done + finished : 0), oweOn(first, owed, { first: former, done })];
};

/** Tells of an exam that moves to another day, of a plan that was begun, or that is taken away (`exam`: no number): what was `chosen` for the day that it had comes back with it, and with what was told before and not taken back. */
export function moveExam(span: PlanSpan | undefined, exam: number, chosen: Partial<CardChoice>): void {
  const isGone = Number.isNaN(exam);
  // One that was taken away is told anew.
  if (span === undefined && moved?.isGone === true && !isGone) moved = { ...moved, exam, isGone };
  if (span === undefined || exam === span.exam || !(span.isKept || isGone)) return;
  const { first, exam: former, done, isKept } = span;
  // Of two days of the exam after another the last one is taken back.
  const { back, named = [], from = 0 } = moved?.exam === undefined ? before(span) : { from: first, back: [] };
  const began = isKept ? [beginOn(first, former, done)] : [];
  moved = { from, named, isGone, ...(!isGone && { exam }), back: [...chooseCards(chosen), ...began, ...back] };
}

/** Tells of a plan that goes on with other hours or another way of reading (`name`): these come back with the first day that it had, where it was begun, and with what was told before and not taken back. */
export function moveTime(
  span: PlanSpan,
  name: string,
  { daily, core, weekdays, minutes }: Pick<CardChoice, 'daily' | 'core' | 'weekdays' | 'minutes'>,
): void {
  const { first, exam, done, isKept, reading = null } = span;
  const { back, named = [], from = 0, exam: told, why } = before(span);
  const time = [...chooseCards({ daily, core, weekdays, minutes }), takeReading(reading)];
  moved = {
    ...{ from, named: [...new Set([...named, name])] },
    ...(told !== undefined && { exam: told }),
    ...(why !== undefined && { why }),
    back: [...time, ...(isKept ? [beginOn(first, exam, done)] : []), ...back],
  };
}

/** Tells of a plan that is divided anew and read in short from now on: both are taken back at once. */
export function moveInShort({ first: former, exam, done }: PlanSpan, first: number): void {
  moved = { first, named: ['읽는 방법'], back: [beginOn(former, exam, done), takeReading('whole')] };
}

/** What takes it back, where something is told. */
export const undoOf = (): HTMLElement | null | undefined => place?.querySelector('button');

/** The reader has moved the first day; or a plan that was not begun goes on with the day: it was another one when the exam was told. */
const movedOn = ({ first, exam, isKept, told, former }: PlanSpan): Moved | undefined => {
  if (former !== undefined) return { first, back: [beginOn(former.first, exam, former.done)] };
  return isKept || told === 0 || told >= first
    ? undefined
    : { first, back: [beginOn(told, exam)], why: '체크하거나 풀거나 외운 것이 없어 오늘부터 다시 나눴다. ' };
};

/** What is told of a plan before something else of it changes. */
const before = (span: PlanSpan): Moved => moved ?? movedOn(span) ?? { from: span.first, back: [] };

const isNow = ({ first, exam, isGone = false }: Moved, span: PlanSpan | undefined): boolean =>
  isGone ? span === undefined : (first ?? span?.first) === span?.first && (exam ?? span?.exam) === span?.exam;

/** Tells which day is the first now, and of an exam that was moved which that is, as long as nothing else has changed it. */
export function showMoved(span: PlanSpan | undefined, keep: (...drafts: readonly Draft[]) => void): void {
  if (moved !== undefined && !isNow(moved, span)) moved = undefined;
  const now = moved ?? (span && movedOn(span));
  const { exam, from, named = [], why = '' } = now ?? {};
  const changed = [
    ...(exam === undefined ? [] : [`시험 날이 ${sayDate(exam)}로`]),
    ...(now === undefined || span === undefined || from === span.first ? [] : [`첫날이 ${sayDate(span.first)}로`]),
    ...(named.length > 0 ? [`${named.join(', ')}이`] : []),
  ].join(', ');
  const ofPlan = changed === '' ? '' : `${why}${changed} 바뀌었다. `;
  const told = now?.isGone === true ? '시험 날을 지웠다. ' : ofPlan;
  if (place === null || place.dataset.told === told) return;
  place.dataset.told = told;
  place.hidden = told === '';
  if (now === undefined || told === '') return;
  const undo = element('button', { type: 'button' }, '되돌리기');
  undo.addEventListener('click', () => {
    const { back } = moved ?? now;
    moved = undefined;
    keep(...back);
  });
  place.replaceChildren(told, undo);
}
