/** How many cards a day, and which, so that what is learnt before an exam is also repeated. */
import { CORE } from '../../model/card-data.ts';
import { dayNumber } from '../day.ts';
import type { EventOf } from '../event.ts';
import { hasStudied, isLastDay, isStudied, studyDays } from '../weekdays.ts';
import type { CardChoice } from './choice.ts';
import { returnsWithin } from './memory.ts';

/** Nobody learns more new ones a day for weeks, unless there is time for nothing else; fewer are no plan. */
const MOST = 40;
const LEAST = 10;
/** Of a day no more than one part in so many is for its cards. */
export const PART = 3;
/** As many minutes are for cards beyond the most new ones that are usual, where there is no time for all that is read: one part in so many. */
const SHARED = 6;
/** No more are begun on the last day before an exam, nor on its own: what is begun then comes once more on the exam's morning. */
const LATE = 20;
/** As many new ones a day as are offered to who is behind, or has time for them. */
export const LIMIT = 80;
/** As many a day as one can take lead through all cards only when the exam is far away. */
const ALL = 4000;

/** The last sixth of the days only repeats, that of the exam with them; the one before it always does, unless it is the first, too. */
export const repeatingDays = (days: number): number => Math.max(Math.min(2, days), Math.ceil(days / 6));

/** Minutes that all of the plan takes to read. */
const READING = 1460;
/** What of so many minutes a day that reads all of it leaves to cards beside its questions: some days read longer than others. */
const freeFor = (minutes: number, learning: number): number =>
  Number.isFinite(minutes) ? (5 / 6) * minutes - READING / learning - 10 : 0;

/** The plan for an exam in so many days with so many minutes each, as far as cards have a part in them: `planFor(21) → { daily: 40, core: true }`. */
export function planFor(days: number, minutes = Infinity): Pick<CardChoice, 'daily' | 'core'> {
  const learning = Math.max(1, days - repeatingDays(days));
  const core = ALL / learning > MOST / 2;
  const wanted = Math.ceil((core ? CORE : ALL) / learning / 5) * 5;
  let daily = Math.min(days > 1 ? MOST : LATE, Math.max(LEAST, wanted));
  const takes = (more = 0): number => cardMinutes({ daily: daily + more, core, exam: days, planned: 0 }, PACE.usual);
  while (daily > LEAST && PART * takes() > minutes) daily -= 5;
  // Where not all can be read either, more minutes are shared with the cards; two days are for what is read.
  const shared = days > 2 && Number.isFinite(minutes) ? minutes / SHARED : 0;
  const free = Math.max(Math.min(minutes / PART, freeFor(minutes, learning)), shared);
  while (daily >= MOST && daily < Math.min(LIMIT, wanted) && takes(5) <= free) daily += 5;
  return { daily, core };
}

/** The choice that an exam on a day makes, chosen today, with the minutes that it is made for; of no day or one that is over only that somebody has answered. Only days on which one learns count. */
export const examOn = (
  exam: number,
  today: number,
  weekdays?: readonly number[],
  minutes?: number,
): Partial<CardChoice> =>
  exam >= today
    ? {
        exam,
        planned: today,
        ...planFor(weekdays === undefined ? exam - today : studyDays(today, exam, weekdays).length, minutes),
        ...(minutes !== undefined && { minutes }),
      }
    : { exam: undefined, planned: today };

/** What other days of the week and other minutes make of a choice: as many new cards a day as these take, unless another amount was chosen. */
export function inTime(choice: CardChoice, today: number, time: Partial<Time>): Partial<CardChoice> {
  const { exam, daily, planned } = choice;
  if (exam === undefined || exam < today) return time;
  const amounts = ({ weekdays, minutes }: Partial<Time>) =>
    planFor(studyDays(planned, exam, weekdays ?? choice.weekdays).length, minutes);
  // Without minutes: what is planned at the least, and was by earlier builds.
  const isPlanned = [amounts(choice), amounts({})].some((each) => each.daily === daily);
  return { ...time, ...(isPlanned ? amounts({ ...choice, ...time }) : {}) };
}

type Time = Pick<CardChoice, 'weekdays' | 'minutes'>;

/** Whether one rests on a day: it is none of those on which one learns. Where none of these comes before the exam, all are. */
export const isRest = ({ exam, planned, weekdays }: CardChoice, day: number): boolean =>
  !isStudied(day, weekdays) && (exam === undefined || day > exam || hasStudied(Math.min(planned, day), exam, weekdays));

/** New cards of a day, before which so many were learnt: none where one rests, and on days that repeat as many as are missing to repeat alone. */
export const newOn = (choice: CardChoice, day: number, learnt: number): number =>
  isRest(choice, day) ? 0 : Math.min(dailyOn(choice, day), missingOn(choice, day, learnt));

/** Days to the exam from a day on; `undefined` where none is known or it is over. */
export const daysLeft = ({ exam }: Pick<CardChoice, 'exam'>, today: number): number | undefined =>
  exam === undefined || exam < today ? undefined : exam - today;

type OfExam = Pick<CardChoice, 'exam' | 'planned' | 'daily'> & Partial<Pick<CardChoice, 'weekdays'>>;

/** The last days before an exam are for repeating, as many as its plan had days for when it was made, and the last on which one learns. */
function isEnding(choice: OfExam, day: number): boolean {
  const { exam = day, planned } = choice;
  const left = daysLeft(choice, day);
  return left !== undefined && (left < repeatingDays(exam - Math.min(planned, exam)) || isLastDay(choice, day));
}

/** New cards of a day on which new ones come: fewer where the next is the exam's, or it is. */
export const dailyOn = (choice: Pick<OfExam, 'exam' | 'daily'>, day: number): number =>
  (daysLeft(choice, day) ?? Infinity) > 1 ? choice.daily : Math.min(LATE, choice.daily);

/** How many cards are still to be begun: on a day for repeating what is missing of as many as who begins on it learns until the exam, on the last and on the exam's own only where none was learnt, and none once it is over. */
function missingOn(choice: OfExam, day: number, learnt: number): number {
  if (choice.exam !== undefined && choice.exam < day) return 0;
  if (!isEnding(choice, day)) return Infinity;
  const left = daysLeft(choice, day) ?? 0;
  return learnt > 0 && (left === 0 || isLastDay(choice, day))
    ? 0
    : Math.max(0, dailyOn(choice, day) * (left + 1 - repeatingDays(left)) - learnt);
}

/** Whether a day is for repeating alone: one of the last before an exam, with something to repeat, or one after it. */
export const onlyRepeats = (choice: OfExam, day: number, learnt: number): boolean =>
  missingOn(choice, day, learnt) === 0;

/** The days, from the first up to the exam's, on which all that was learnt comes once more; `undefined` where no exam is to come. */
export function lastRound({
  exam,
  planned,
}: Pick<CardChoice, 'exam' | 'planned'>): { readonly first: number; readonly exam: number } | undefined {
  if (exam === undefined) return undefined;
  const days = exam - Math.min(planned, exam);
  // On two at least: an exam that is moved near has not all that was learnt on one.
  return { exam, first: exam - Math.max(Math.min(2, days), repeatingDays(days) - 1) };
}

/** Whether a card that is begun on a day comes once more on the exam's morning: it is one of the last two before it. */
export const comesOnMorning = ({ exam }: Pick<CardChoice, 'exam'>, begun: number): boolean =>
  exam !== undefined && begun < exam && begun >= exam - 2;

/** @see paceFrom */
export interface Pace {
  /** Days from tomorrow on that bring new cards. */
  readonly days: number;
  /** Of those that wait so many are begun on them. */
  readonly reached: number;
  /** New cards a day that all of them take. */
  readonly needed: number;
  /** More a day is offered to nobody, nor than there is time for. */
  readonly most: number;
  /** New cards a day to choose in the stead of those that do not lead there. */
  readonly raised: number | undefined;
}

/** How far those that wait (`waiting`) come until the exam; `undefined` without one, and where nothing new comes before it. */
export function paceFrom(choice: CardChoice, today: number, waiting: number, seconds = PACE.usual): Pace | undefined {
  const ahead = Array.from({ length: daysLeft(choice, today) ?? 0 }, (_, at) => today + 1 + at);
  const days = ahead.filter((day) => !isRest(choice, day) && !isEnding(choice, day)).length;
  if (days === 0) return undefined;
  const reached = Math.min(waiting, choice.daily * days);
  const needed = Math.ceil(waiting / days / 5) * 5;
  const fits = (daily: number): boolean =>
    PART * cardMinutes({ ...choice, daily, planned: today }, seconds) <= choice.minutes;
  let most = LIMIT;
  while (most > choice.daily && !fits(most)) most -= 5;
  const raised = Math.min(most, needed);
  return {
    days,
    reached,
    needed,
    most,
    raised: reached < waiting && raised > choice.daily ? raised : undefined,
  };
}

/** Of the chosen cards (those of a queue) how many are begun until the exam, on how many days from today on (`days`) besides those that were learnt before (`had`), and how many never are. */
export function reachOf(
  choice: CardChoice,
  today: number,
  {
    queue: { known, fresh, waiting },
    learnt,
  }: { readonly queue: Record<'known' | 'fresh' | 'waiting', number>; readonly learnt: number },
): Record<'begun' | 'left' | 'had' | 'days', number> {
  const reached = paceFrom(choice, today, waiting)?.reached ?? 0;
  const had = Math.min(learnt, known);
  const ofToday = known + fresh - had;
  const days = Number(ofToday > 0) + Math.ceil(reached / Math.max(1, choice.daily));
  return { begun: known + fresh + reached, left: waiting - reached, had, days };
}

/** Of the chosen cards as many as were to be begun until the exam from a day on, before which so many were learnt. */
export function plannedFrom(
  choice: CardChoice,
  first: number,
  { queue, learnt }: Parameters<typeof reachOf>[2],
): number {
  const all = queue.known + queue.fresh + queue.waiting;
  const reached = paceFrom(choice, first - 1, Math.max(0, all - learnt))?.reached ?? 0;
  return Math.min(all, learnt + reached);
}

/** Days until the exam, and whether a card comes once more before it, or on its morning. */
export interface UntilExam {
  readonly left: number | undefined;
  readonly comesOnce: boolean;
  readonly comesOnDay?: boolean;
}

/** @see UntilExam Of a card that was begun on a day. */
export const untilExam = (choice: CardChoice, today: number, since = today): UntilExam => ({
  left: daysLeft(choice, today),
  comesOnce: today < (lastRound(choice)?.first ?? 0),
  comesOnDay: comesOnMorning(choice, since),
});

/** Without an exam a day is told as those of the first weeks are. */
const WEEKS = 28;

type Counted = Pick<CardChoice, 'daily' | 'core' | 'exam' | 'planned'>;

/** Minutes of an average day's cards, of which one takes so many seconds: the new ones, and those that come again. */
export const cardMinutes = (choice: Counted, seconds: number): number => minutesFor(cardsADay(choice), seconds);

/** Cards of an average day on which new ones come: these, and those that come again. */
export function cardsADay({ daily, core, exam, planned }: Counted): number {
  const days = exam === undefined ? WEEKS : Math.max(1, exam - planned);
  const learning = Math.max(1, exam === undefined ? days : days - repeatingDays(days));
  const last = Math.min(learning, core ? Math.ceil(CORE / daily) : learning);
  const times = [0, ...returnsWithin(learning)].map((day) => Math.min(last, learning - day));
  return Math.round((daily * times.reduce((sum, count) => sum + count, 0)) / learning);
}

/** Seconds that a card takes who has not yet shown it, with what comes again of it until it is remembered, which weighs as so many cards (`trust`) until the last of the reviews that count have come. In less than the least nobody reads a card and its answer for days. */
const PACE = { usual: 20, trust: 100, last: 200, least: 5, most: 60 };

/** Seconds that a card takes until it is remembered, as the last reviews tell, which change it slowly: a few fast ones promise nothing. */
export function secondsACard(reviews: readonly Pick<EventOf<'review'>, 'took' | 'rating'>[]): number {
  const last = reviews.slice(-PACE.last);
  const spent = last.reduce((sum, { took }) => sum + Math.min(PACE.most, Math.max(PACE.least, took / 1000)), 0);
  const trust = PACE.trust * (1 - last.length / PACE.last);
  const cards = trust + last.filter(({ rating }) => rating !== 1).length;
  return Math.min(PACE.most, (spent + PACE.usual * trust) / Math.max(1, cards));
}

/** Seconds that a card takes on a day, as those before it tell: what is promised of the day stays as it is while one learns. */
export const secondsOn = (
  reviews: readonly Pick<EventOf<'review'>, 'took' | 'rating' | 'at'>[],
  zone: string,
  day: number,
): number => secondsACard(reviews.filter(({ at }) => dayNumber(at, zone) < day));

/** Minutes that so many cards take. */
export const minutesFor = (cards: number, seconds: number): number => Math.max(1, Math.round((cards * seconds) / 60));
