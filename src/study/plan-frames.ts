/** The days of a plan to an exam before anything is read on them: what each is for, what it asks for of its own, and the time that this leaves. */
import { minutesOf } from '../model/plan-data.ts';
import { PART, repeatingDays } from './cards/plan.ts';
import type { OwnStep, Span } from './exam-plan.ts';
import { eveMinutes } from './plan-settings.ts';
import { studyDays } from './weekdays.ts';

/** What a day is for: learning, going over what one got wrong, or an exam to try oneself at. */
export type DayUse = 'learn' | 'review' | 'mock';

/** Minutes of a mock exam and of half of one, of a day's cards, of a question, and of the questions on a day that goes over what was wrong. */
export const TAKES = { mock: 130, half: 66, cards: 15, question: 2, review: 30 } as const;
/** Of questions nobody answers more on a day; that is what the last one has time for, which brings once more what was learnt. */
export const MOST_QUESTIONS = 40;
/** The part of a day of learning that is for questions, and of one that is the only one left. */
const ASKING = { usual: 6, only: 3 } as const;
/** However short the days are, they have so many. */
export const LEAST_QUESTIONS = 3;
/** What is read on a day takes no more of what was kept for its questions and cards. */
const OVER = 4;
/** Of so many minutes more than one has nothing is said. */
const SPARE = 5;
/** Even half of a mock exam takes longer than a day, so that few days have one: a week none, more every fourth of the last ones. */
const isTight = (minutes: number): boolean => TAKES.half > minutes;
export const WEEK = 7;

/** Fewer days have none of their own for a mock exam, even where one was planned. */
const HOLDS_MOCK = 3;

/** Of the last days there is a mock exam every second, or every fourth where days are short. */
const turnOf = (isShort: boolean): number => (isShort ? 4 : 2);
/** No more of the days than this part become last ones for the sake of mock exams that were planned. */
const MOST_ENDING = 1 / 3;

/** The last days try and repeat by turns, more of them where several mock exams are owed (`owes`); of few one goes over what was learnt, and a single one does where most was read (`goesOver`). */
function endingDays(days: number, goesOver: boolean, isShort: boolean, owes: number): number {
  if (days < (isShort && owes === 0 ? WEEK : HOLDS_MOCK)) return days > 1 || goesOver ? 1 : 0;
  // Of two one is before the last days.
  const wanted = owes > 2 ? turnOf(isShort) * (owes - 1) + 2 : 0;
  return Math.max(repeatingDays(days), Math.min(wanted, Math.floor(MOST_ENDING * days)));
}

/** From so many days on one tries oneself before the last of them as well, two thirds through: what it tells is of use for the rest. */
const TRIES_EARLY = 14;
/** Of fewer, halfway, where half of one leaves its day as long as the others, or more than one was planned (`triesSoon`). */
const earlyTry = (days: number, triesSoon: boolean): number => {
  if (days >= TRIES_EARLY) return Math.round((2 * days) / 3) - 1;
  return triesSoon && days >= WEEK ? Math.round(days / 2) - 1 : -1;
};

/** A day as it is planned: which one, its use, and its minutes for steps besides what it asks for of its own. The last one has nothing new, unless it is for learning. */
export interface Frame {
  readonly on: number;
  readonly use: DayUse;
  readonly isEve: boolean;
  /** It takes longer than one has. */
  readonly isLong: boolean;
  readonly room: number;
  /** So many more may be read on it, where another has less to read. */
  readonly over: number;
  /** Minutes that a day of learning has besides what it asks for, as its cards come out at last: nothing is divided by them. */
  readonly free: number;
  readonly own: readonly Asked[];
}

type Asked = Omit<OwnStep, 'key'>;
const cardsOf = (minutes: number, kind: 'cards' | 'all' = 'cards', count = 0): Asked => ({ kind, count, minutes });
export const quizOf = (minutes: number): Asked => {
  const count = Math.floor(minutes / TAKES.question);
  return { kind: 'quiz', count, minutes: count * TAKES.question };
};

/** The days of a plan as they are before anything is read on them; of one or two weeks also with half a mock exam before the last days (`triesSoon`). */
export function framesOf(
  { first, exam, weekdays, minutes, cards, cardsNow, today, owed }: Span,
  mock: 'mock' | 'half',
  goesOver: boolean,
  triesSoon = false,
): Frame[] {
  const dates = studyDays(first, exam, weekdays);
  const days = dates.length;
  // What cards take is kept free, up to half of the day; and as much as they mostly do, so that a day more never leaves less to read.
  const usual = Math.min(TAKES.cards, minutes / PART);
  const kept = Math.min(Math.max(cards ?? usual, usual), Math.round(minutes / 2));
  const ofCards = cards ?? kept;
  const isShort = isTight(minutes);
  // What was planned stays.
  const owes = owed?.mocks ?? 0;
  const ending = endingDays(days, goesOver, isShort, owes);
  const triesOut = (at: number): boolean => (days - at) % turnOf(isShort) === 2 % turnOf(isShort);
  const tries = [...dates.keys()].filter((at) => at >= days - ending && triesOut(at));
  const early = earlyTry(days, owes > 1 || (triesSoon && TAKES.half + kept <= minutes));
  // Of several the first is early; where there is one, half of one is besides, or as much as a day holds.
  const moved = early >= 0 && tries.length > 1 ? tries[0] : undefined;
  const tried = moved === undefined && TAKES.mock + kept > minutes ? 'half' : mock;
  const learning = days - ending + (moved === undefined ? 0 : 1);
  const asking = days === 1 ? ASKING.only : ASKING.usual;
  const least = LEAST_QUESTIONS * TAKES.question;
  const eveCards = eveMinutes(minutes);
  const mocks = { mock: 0, half: 0 };
  return dates.map((on, at): Frame => {
    const isMock = at === early || (at >= learning && at !== moved && triesOut(at));
    const use = isMock ? 'mock' : at < learning ? 'learn' : 'review';
    const kind = at === early ? tried : mock;
    const isEve = at === days - 1 && use !== 'learn';
    const asked: Asked =
      use === 'mock'
        ? { kind, count: ++mocks[kind], minutes: TAKES[kind] }
        : quizOf(
            Math.min(
              MOST_QUESTIONS * TAKES.question,
              use === 'learn' ? Math.max(minutes / asking, least) : Math.min(TAKES.review, minutes / 2),
            ),
          );
    const known = today?.cards.get(on);
    const all = on === today?.on ? today.all : undefined;
    // Who has learnt nothing has new ones even on it.
    const isOfNew = on === today?.on && all === undefined;
    const own = [
      asked,
      isEve && !isOfNew ? cardsOf(all?.minutes ?? eveCards, 'all', all?.count) : cardsOf(known ?? cardsNow ?? ofCards),
    ];
    // The cards of a day with a mock exam take nothing from what is read: the day is as much longer, unless it holds both.
    const isHeld = at === early && asked.minutes + kept <= minutes;
    const taken = asked.minutes + (isEve ? eveCards : use === 'mock' && !isHeld ? 0 : kept);
    const free = use === 'learn' ? Math.max(0, minutes - minutesOf(own)) : 0;
    const room = Math.max(0, minutes - taken);
    const over =
      use === 'mock' || room === 0 ? 0 : Math.max(0, Math.min(OVER, minutes - ofCards - TAKES.question - room));
    return { on, use, isEve, isLong: minutesOf(own) > minutes + SPARE, own, room, over, free };
  });
}
