/** What the reader chose about cards: settings of the learner's log. */
import type { CardKind } from '../../model/card-data.ts';
import { dayNumber, FARTHEST, HOME_ZONE } from '../day.ts';
import type { Draft, EventOf } from '../event.ts';
import { latest } from '../log.ts';
import { minutesADay, takeMinutes } from '../plan-settings.ts';
import { takeWeekdays, weekdaysIn } from '../weekdays.ts';

/** @see readChoice */
export interface CardChoice {
  /** New cards a day. */
  readonly daily: number;
  /** Domains to learn; none are all. */
  readonly domains: readonly string[];
  /** Kinds of cards to learn; none are all. */
  readonly kinds: readonly CardKind[];
  /** Only the 800 cards that the exam asks most are begun. */
  readonly core: boolean;
  /** The day of the exam, where one is known. */
  readonly exam: number | undefined;
  /** The day on which the exam's day was chosen; 0 until somebody has answered whether there is one. */
  readonly planned: number;
  /** The days of the week on which one learns. */
  readonly weekdays: readonly number[];
  /** Minutes that there are on each. */
  readonly minutes: number;
  /** Where the learner's day begins. */
  readonly zone: string;
  /** New cards that were asked for on top, on one day. */
  readonly more: { readonly day: number; readonly count: number };
}

/** Whether not all cards were chosen. */
export const isNarrow = ({ domains, kinds }: Pick<CardChoice, 'domains' | 'kinds'>): boolean =>
  domains.length + kinds.length > 0;

/** Amounts that are offered. */
export const DAILY = [0, 5, 10, 20, 40, 80] as const;
const USUAL = 20;

const isDay = (day: number): boolean => Number.isInteger(day) && day > 0;

const isZone = (zone: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).format(0) !== '';
  } catch {
    return false;
  }
};

/** Reads the choice from all settings, in order. What cannot be understood is as if it had not been chosen, and an exam that is too far away as if none were known. */
export function readChoice(settings: readonly EventOf<'setting'>[]): CardChoice {
  const values = latest(settings, ({ key }) => key);
  const text = (key: string): string => {
    const value = values.get(key)?.value;
    return typeof value === 'string' ? value : '';
  };
  const list = (key: string): string[] => text(key).split(',').filter(Boolean);
  const daily = values.get('cards.daily')?.value;
  const zone = text('zone');
  const [day = 0, count = 0] = text('cards.more').split(':').map(Number);
  const [exam = 0, planned = 0] = text('exam.day').split(':').map(Number);
  // In another zone it is a day later.
  const last = dayNumber(Date.now()) + FARTHEST + 1;
  return {
    daily: typeof daily === 'number' && daily >= 0 && daily <= 1000 ? Math.floor(daily) : USUAL,
    domains: list('cards.domains'),
    kinds: list('cards.kinds') as CardKind[],
    core: values.get('cards.core')?.value === true,
    exam: isDay(exam) && exam <= last ? exam : undefined,
    planned: isDay(planned) ? planned : 0,
    weekdays: weekdaysIn(settings),
    minutes: minutesADay(settings),
    zone: zone !== '' && isZone(zone) ? zone : HOME_ZONE,
    more: { day, count: Number.isFinite(count) ? count : 0 },
  };
}

const setting = (key: string, value: string | number | boolean): Draft => ({ kind: 'setting', key, value });

/** The events that make a choice: `chooseCards({ daily: 10 })`. */
export function chooseCards(choice: Partial<CardChoice>): Draft[] {
  return [
    ...(choice.daily === undefined ? [] : [setting('cards.daily', choice.daily)]),
    ...(choice.domains === undefined ? [] : [setting('cards.domains', choice.domains.join(','))]),
    ...(choice.kinds === undefined ? [] : [setting('cards.kinds', choice.kinds.join(','))]),
    ...(choice.core === undefined ? [] : [setting('cards.core', choice.core)]),
    ...(choice.planned === undefined ? [] : [setting('exam.day', `${choice.exam ?? 0}:${choice.planned}`)]),
    ...(choice.weekdays === undefined ? [] : [takeWeekdays(choice.weekdays)]),
    ...(choice.minutes === undefined ? [] : [takeMinutes(choice.minutes)]),
    ...(choice.zone === undefined ? [] : [setting('zone', choice.zone)]),
    ...(choice.more === undefined ? [] : [setting('cards.more', `${choice.more.day}:${choice.more.count}`)]),
  ];
}
