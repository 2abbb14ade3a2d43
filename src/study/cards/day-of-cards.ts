import type { CardIndex } from '../../model/card-data.ts';
import type { StudyStore } from '../store.ts';
import { readTopics } from '../topic-states.ts';
import { readChoice, type CardChoice } from './choice.ts';
import { knowCards, queueOf, type CardLog, type KnownCard, type Queue } from './queue.ts';

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
}

/** The day at `now`, milliseconds. @see knowCards for `cache` */
export function dayOf(index: CardIndex, log: CardLog, now: number, cache?: Map<string, KnownCard>): DayOfCards {
  const choice = readChoice(log.settings);
  const cards = knowCards(index, log, choice.zone, cache);
  const read = new Set(log.topics.filter(({ state }) => state !== 'unread').map(({ topic }) => topic));
  return { choice, cards, queue: queueOf(cards, choice, now, read) };
}
