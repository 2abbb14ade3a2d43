import type { CardIndex } from '../../model/card-data.ts';
import { dayNumber } from '../day.ts';
import type { StudyStore } from '../store.ts';
import { readTopics } from '../topic-states.ts';
import { isNarrow, readChoice, type CardChoice } from './choice.ts';
import { minutesFor, secondsOn } from './plan.ts';
import { knowCards, learntBefore, queueOf, type CardLog, type KnownCard, type Queue } from './queue.ts';

/** Reads what the learner's log says about cards. */
export async function readCardLog(store: StudyStore): Promise<CardLog> {
  const [reviews, topics, settings] = await Promise.all([
    store.read('review'),
    readTopics(store),
    store.read('setting'),
  ]);
  return { reviews, topics, settings };
}

/** What was chosen, every card with what is known of it, and what is left of the day. */
export interface DayOfCards {
  readonly choice: CardChoice;
  readonly cards: readonly KnownCard[];
  readonly queue: Queue;
  /** How many were learnt before the day. */
  readonly learnt: number;
  /** All that is to be reviewed, of what was not chosen as well. */
  readonly due: Queue;
}

/** The day at `now`, milliseconds; `asked` stands in the stead of what was chosen. @see knowCards for `cache` */
export function dayOf(
  index: CardIndex,
  log: CardLog,
  now: number,
  cache?: Map<string, KnownCard>,
  asked: Partial<CardChoice> = {},
): DayOfCards {
  const choice = { ...readChoice(log.settings), ...asked };
  const cards = knowCards(index, log, choice.zone, cache);
  const read = new Set(log.topics.filter(({ state }) => state !== 'unread').map(({ topic }) => topic));
  const learnt = learntBefore(cards, dayNumber(now, choice.zone));
  return {
    ...{ choice, cards, queue: queueOf(cards, choice, now, read), learnt },
    // Goes through all cards once more: only where it is asked for.
    get due() {
      const all = queueOf(cards, { ...choice, domains: [], kinds: [] }, now);
      return { ...all, cards: all.cards.filter(({ memory }) => memory !== undefined), fresh: 0, waiting: 0 };
    },
  };
}

/** What is left of a day's cards, those that were forgotten on it among them. */
export const leftOf = ({ due, fresh, again }: Queue): number => due + fresh + again.length;

/** So many cards a day has, done or not, how many are left of them, and the minutes that they take. */
export interface Load {
  readonly cards: number;
  readonly left: number;
  readonly minutes: number;
}

/** @see Load */
export function loadOf(
  { queue, choice }: Pick<DayOfCards, 'queue' | 'choice'>,
  { reviews }: Pick<CardLog, 'reviews'>,
  today: number,
): Load {
  const left = leftOf(queue);
  const cards = left + queue.done;
  return { cards, left, minutes: minutesFor(cards, secondsOn(reviews, choice.zone, today)) };
}

/** How many that were not chosen are to be reviewed. */
export const dueBesides = ({ choice, queue, due }: DayOfCards): number =>
  isNarrow(choice) ? leftOf(due) - queue.due - queue.again.length : 0;

/**
 * When the cards of a day were done, of what the log said of it at `now`: its last review, or now where there is nothing to review.
 * `undefined` while any is left; what one asked for on top is no part of it.
 */
export function doneAt(
  index: CardIndex,
  log: CardLog,
  now: number,
  cache?: Map<string, KnownCard>,
): number | undefined {
  const reviews = log.reviews.filter(({ at }) => at <= now);
  const settings = log.settings.filter(({ at }) => at <= now);
  const { queue } = dayOf(index, { ...log, reviews, settings }, now, cache, { more: { day: 0, count: 0 } });
  if (leftOf(queue) > 0) return undefined;
  return queue.done > 0 ? reviews.at(-1)?.at : now;
}
