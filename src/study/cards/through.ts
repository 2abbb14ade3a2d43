/** Going once through all that was learnt, whatever is due: what is remembered on the way changes no schedule, what is forgotten is forgotten. */
import { dayNumber } from '../day.ts';
import type { Draft, EventOf } from '../event.ts';
import { eveMinutes, minutesADay } from '../plan-settings.ts';
import { isLastDay } from '../weekdays.ts';
import type { CardChoice } from './choice.ts';
import { daysLeft, minutesFor, onlyRepeats, secondsOn } from './plan.ts';
import { learntBefore, type CardLog, type KnownCard, type Queue } from './queue.ts';

/** It is offered on the eve of an exam and on its day. */
export const offersThrough = (choice: Pick<CardChoice, 'exam'>, today: number): boolean =>
  (daysLeft(choice, today) ?? Infinity) <= 1;

const SEEN = 'seen:';

/** Keeps that a card was gone over on a day and remembered; it is no review. */
export const seeCard = (card: string, day: number): Draft => ({ kind: 'setting', key: SEEN + card, value: day });

/** What was gone over on a day. */
export const seenOn = (
  settings: readonly EventOf<'setting'>[],
  day: number,
): readonly { readonly id: string; readonly card: string; readonly at: number }[] =>
  settings.flatMap(({ id, at, key, value }) =>
    key.startsWith(SEEN) && value === day ? [{ id, at, card: key.slice(SEEN.length) }] : [],
  );

/** When a card was met on a day, reviewed or gone over. */
function metOn(
  settings: readonly EventOf<'setting'>[],
  zone: string,
  day: number,
): (card: KnownCard) => number | undefined {
  const seen = new Map(seenOn(settings, day).map(({ card, at }) => [card, at]));
  return ({ id, reviews }) => {
    const reviewed = reviews.findLast(({ at }) => dayNumber(at, zone) === day)?.at;
    return reviewed === undefined ? seen.get(id) : Math.max(reviewed, seen.get(id) ?? 0);
  };
}

const isLearnt = ({ memory, isResting }: KnownCard): boolean => memory !== undefined && !isResting;
/** What there is to go through on a day: what is begun on it is no part of it. */
const learntUntil = (cards: readonly KnownCard[], day: number): KnownCard[] =>
  cards.filter((card) => isLearnt(card) && (card.memory?.since ?? day) < day);

/** Whether a card is to be reviewed today anyway. */
export const isOfDay = ({ cards, again }: Pick<Queue, 'cards' | 'again'>, { id }: KnownCard): boolean =>
  [...cards, ...again].some((card) => card.id === id);

/** What is left to go through on a day, what is remembered worst first, and what was never met in its turn: all that was learnt, or of a topic all there is; what was reviewed on it was met. */
export function throughAll(
  cards: readonly KnownCard[],
  settings: readonly EventOf<'setting'>[],
  { zone }: Pick<CardChoice, 'zone'>,
  today: number,
  topic?: string,
): Queue {
  const metAt = metOn(settings, zone, today);
  const meant = cards.filter((card) =>
    topic === undefined ? isLearnt(card) : card.topic === topic && !card.isResting,
  );
  const left = meant
    .filter((card) => metAt(card) === undefined)
    .sort(
      (a, b) => (a.memory?.stability ?? 0) - (b.memory?.stability ?? 0) || a.turn - b.turn || (a.id < b.id ? -1 : 1),
    );
  const again = meant
    .filter(({ memory }) => memory?.day === today && memory.againAt !== undefined)
    .sort((a, b) => (a.memory?.againAt ?? 0) - (b.memory?.againAt ?? 0));
  const [first] = again;
  const fresh = left.filter(({ memory }) => memory === undefined).length;
  return {
    ...{ cards: left, again, due: left.length - fresh, fresh, extra: 0, waiting: 0, known: meant.length },
    passed: first === undefined ? 0 : meant.filter((card) => (metAt(card) ?? 0) > (metAt(first) ?? 0)).length,
    done: meant.length - left.length - again.length,
  };
}

/** When all that was learnt before a day had been gone through on it, or as much of it as there is time for (`most`), or `now` where there was nothing; `undefined` while any of it is left. */
export function throughAt(
  cards: readonly KnownCard[],
  settings: readonly EventOf<'setting'>[],
  zone: string,
  day: number,
  now: number,
  most = Infinity,
): number | undefined {
  const times = learntUntil(cards, day).map(metOn(settings, zone, day));
  const met = times.filter((at) => at !== undefined).sort((a, b) => a - b);
  const enough = Math.min(most, times.length);
  return met.length < enough ? undefined : (met[enough - 1] ?? now);
}

/** Of all that was learnt before its last day what is enough on it: as many cards as fit into the minutes that there are for them, and how many of them were met. */
export interface Enough {
  readonly count: number;
  readonly minutes: number;
  readonly met: number;
}

/** @see Enough */
export function enoughOn(
  cards: readonly KnownCard[],
  { reviews, settings }: Pick<CardLog, 'reviews' | 'settings'>,
  zone: string,
  day: number,
): Enough {
  const seconds = secondsOn(reviews, zone, day);
  const learnt = learntUntil(cards, day);
  const most = eveMinutes(minutesADay(settings));
  const count = Math.min(learnt.length, Math.ceil((60 * most) / seconds));
  const metAt = metOn(settings, zone, day);
  const met = learnt.filter((card) => metAt(card) !== undefined).length;
  return { count, minutes: Math.min(most, minutesFor(count, seconds)), met };
}

/** @see Enough Only on the last day before an exam on which one learns, where it brings nothing new. */
export function enoughToday(
  cards: readonly KnownCard[],
  log: Pick<CardLog, 'reviews' | 'settings'>,
  choice: CardChoice,
  today: number,
): Enough | undefined {
  const learnt = learntBefore(cards, today);
  const isTold = isLastDay(choice, today) && learnt > 0 && onlyRepeats(choice, today, learnt);
  return isTold ? enoughOn(cards, log, choice.zone, today) : undefined;
}

/** How many of these are left, and the minutes that they take. */
export function restOf({ count, minutes, met }: Enough): { readonly left: number; readonly minutes: number } {
  const left = Math.max(0, count - met);
  return { left, minutes: left === 0 ? 0 : Math.max(1, Math.round((minutes * left) / count)) };
}

/** What is enough in words, what is left of it, and when it is done that it was: `약한 것부터 75장, 15분쯤이면 된다`. */
export function sayEnough(enough: Enough): string {
  const { count, met } = enough;
  const { left, minutes } = restOf(enough);
  if (left === 0) return `${met}장을 봤으니 이만하면 된다`;
  const which = met === 0 ? `${count}장이면 된다` : `볼 ${count}장 가운데 ${left}장이 남았다`;
  return `마지막 날은 배운 것을 약한 것부터 ${which}(${minutes}분쯤, 복습한 것도 센다)`;
}

/** What a last day asks in the stead of what is due: of all that was learnt what is enough, what is remembered worst first. What the day knows besides stays. */
export function lastOf(day: Queue, all: Queue, enough: Enough): Queue {
  const cards = all.cards.slice(0, restOf(enough).left);
  return { ...day, cards, again: all.again, passed: all.passed, due: cards.length, fresh: 0, done: all.done };
}
