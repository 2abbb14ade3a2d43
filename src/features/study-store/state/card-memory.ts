/** What the reviews of a card say about how well it is remembered (FSRS), in days of the learner. */
import { createEmptyCard, fsrs, Rating, type Card, type Grade } from 'ts-fsrs';
import { DAY, dayNumber, type DayRule } from '../day.ts';
import type { EventOf } from '../schema.ts';

/** How a card was remembered: 1 again, 2 hard, 3 good, 4 easy. */
export type CardRating = EventOf<'review'>['rating'];
/** What of a review counts here. */
export type Review = Pick<EventOf<'review'>, 'id' | 'at' | 'hash' | 'rating'>;

/** What is known of a card that was reviewed. */
export interface Memory {
  /** Day of the last review. */
  readonly day: number;
  /** Day of the first. */
  readonly since: number;
  /** Day on which it comes again. */
  readonly due: number;
  /** Forgotten today: it comes again at this moment, until it is remembered. */
  readonly againAt: number | undefined;
  /** Days on which it was forgotten after it had been learnt. */
  readonly lapses: number;
  /** What it said when it was last reviewed. */
  readonly hash: string;
  /** Days after which one in ten such cards is forgotten. */
  readonly stability: number;
  readonly reviews: number;
}

/** Days count, not hours, and there is no fuzz: the same reviews give the same days on every device. */
const scheduler = fsrs({ enable_short_term: false, enable_fuzz: false, request_retention: 0.9 });
/** A card that was forgotten comes again after so many milliseconds. */
const AGAIN_AFTER = 10 * 60_000;
const GRADES: Readonly<Record<CardRating, Grade>> = {
  1: Rating.Again,
  2: Rating.Hard,
  3: Rating.Good,
  4: Rating.Easy,
};
const dateOf = (day: number): Date => new Date(day * DAY);

interface Step {
  readonly memory: Memory;
  readonly card: Card;
}

/** The card after the first review of a day. A clock that was set back is believed: no time has passed since the last one. */
function learn(before: Step | undefined, day: number, rating: CardRating): Card {
  const known: Card = before?.card ?? createEmptyCard(dateOf(day));
  const card = before !== undefined && before.memory.day > day ? { ...known, last_review: dateOf(day) } : known;
  return scheduler.next(card, dateOf(day), GRADES[rating]).card;
}

/** The first review of a day says how well a card was remembered; later ones of that day only whether it comes once more. */
function follow(before: Step | undefined, { at, rating, hash }: Review, days: DayRule): Step {
  const day = dayNumber(at, days);
  const card = before?.memory.day === day ? before.card : learn(before, day, rating);
  return {
    card,
    memory: {
      day,
      since: Math.min(before?.memory.since ?? day, day),
      due: day + card.scheduled_days,
      againAt: rating === 1 ? at + AGAIN_AFTER : undefined,
      lapses: card.lapses,
      hash,
      stability: card.stability,
      reviews: (before?.memory.reviews ?? 0) + 1,
    },
  };
}

const lastStep = (reviews: readonly Review[], days: DayRule): Step | undefined =>
  reviews.reduce<Step | undefined>((before, review) => follow(before, review, days), undefined);

/** What is known of a card, from its reviews in order. */
export const memoryOf = (reviews: readonly Review[], days: DayRule): Memory | undefined =>
  lastStep(reviews, days)?.memory;

/** Days until a card would come again, for each rating, were it reviewed at a moment; 0 is today. */
export function preview(reviews: readonly Review[], at: number, days: DayRule): Readonly<Record<CardRating, number>> {
  const before = lastStep(reviews, days);
  const until = (rating: CardRating): number => {
    const { memory } = follow(before, { id: '', at, hash: '', rating }, days);
    return memory.againAt === undefined ? memory.due - memory.day : 0;
  };
  return { 1: until(1), 2: until(2), 3: until(3), 4: until(4) };
}
