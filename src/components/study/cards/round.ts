/** What is asked now: the cards of the day, the forgotten ones alone, or once all that was learnt or is of a topic. */
import { currentId, type CardIndex } from '../../../model/card-data.ts';
import { isNarrow } from '../../../study/cards/choice.ts';
import {
  dayOf,
  dueBesides,
  loadOf,
  readCardLog,
  type DayOfCards,
  type Load,
} from '../../../study/cards/day-of-cards.ts';
import { beginForgotten, begunAt, onlyForgotten } from '../../../study/cards/forgotten.ts';
import { dueDay, preview, type CardRating } from '../../../study/cards/memory.ts';
import { secondsOn } from '../../../study/cards/plan.ts';
import type { KnownCard, Queue } from '../../../study/cards/queue.ts';
import {
  enoughToday,
  isOfDay,
  lastOf,
  seeCard,
  seenOn,
  throughAll,
  type Enough,
} from '../../../study/cards/through.ts';
import { dayNumber } from '../../../study/day.ts';
import type { Draft } from '../../../study/event.ts';
import type { StudyStore } from '../../../study/store.ts';
import type { Asked } from './asked.ts';

/** What is left of what is asked, and what is known around it. */
export interface Round extends Omit<DayOfCards, 'due'> {
  readonly kind: Asked['round'];
  /** What is left of the day's own cards, whatever is asked. */
  readonly ofDay: Queue;
  /** What a card takes. */
  readonly seconds: number;
  readonly today: number;
  /** What was rated today, the last one last: what can be taken back. */
  readonly mine: { readonly id: string; readonly card: string }[];
  /** How many that were not chosen are to be reviewed. */
  readonly besides: number;
  /** Cards that were learnt and not met today. */
  readonly unmet: number;
  /** What the day comes to, whatever is asked, and what of all is enough on the last one. */
  readonly load: Load;
  readonly enough: Enough | undefined;
}

/** Reads the round that an address asks for; `cache` as that of the cards. */
export async function readRound(
  store: StudyStore,
  index: CardIndex,
  { round, topic, card, only }: Asked,
  cache: Map<string, KnownCard>,
): Promise<Round> {
  const log = await readCardLog(store);
  const day = dayOf(index, log, Date.now(), cache, only);
  const { choice, cards, queue: ofDay, learnt } = day;
  const { zone } = choice;
  const today = dayNumber(Date.now(), zone);
  // Where nothing was learnt yet all of it is what the day brings.
  const kind = round === 'all' && learnt === 0 ? 'day' : round;
  let queue = ofDay;
  if (kind === 'forgotten') {
    const since = begunAt(log.settings, today);
    if (since === undefined) await store.append(beginForgotten(today));
    queue = onlyForgotten(cards, zone, since, ofDay);
  }
  const through = (of?: string): Queue => throughAll(cards, log.settings, choice, today, of);
  const enough = enoughToday(cards, log, choice, today);
  if (kind === 'all') queue = through();
  else if (kind === 'day' && enough !== undefined && !isNarrow(choice)) queue = lastOf(ofDay, through(), enough);
  else if (kind === 'due') queue = day.due;
  else if (kind === 'topic') queue = through(topic);
  else if (kind === 'card') {
    const id = currentId(card ?? '', index.moved);
    const own = cards.filter((each) => each.id === id);
    queue = throughAll(own, log.settings, choice, today, own[0]?.topic ?? '');
  }
  const mine = [...log.reviews.filter(({ at }) => dayNumber(at, zone) === today), ...seenOn(log.settings, today)];
  mine.sort((a, b) => a.at - b.at);
  const seconds = secondsOn(log.reviews, zone, today);
  const whole = only === undefined ? day : dayOf(index, log, Date.now(), cache);
  return {
    kind,
    choice,
    cards,
    queue,
    ofDay,
    learnt,
    today,
    mine,
    seconds,
    load: loadOf(whole, log, today),
    enough,
    besides: dueBesides(day),
    // Goes through all the cards, and is asked for only at the end of a round.
    get unmet() {
      return through().due;
    },
  };
}

/** Whether to remember a card is no review: it is not due, and is only gone through. */
const isOnlySeen = ({ kind, ofDay, enough }: Round, card: KnownCard): boolean =>
  (kind === 'all' || kind === 'topic' || kind === 'card' || (kind === 'day' && enough !== undefined)) &&
  card.memory !== undefined &&
  !isOfDay(ofDay, card);

/** Days until a card comes again, by how it is rated: where it is only gone through, those that it would anyway. */
export function daysUntil(round: Round, card: KnownCard): Readonly<Record<CardRating, number>> {
  const days = preview(card.reviews, Date.now(), round.choice.zone);
  if (card.memory === undefined || !isOnlySeen(round, card)) return days;
  const due = dueDay(card.memory, round.today) - round.today;
  return { 1: days[1], 2: due, 3: due, 4: due };
}

/** What to write when a card is rated. */
export const ratedAs = (
  round: Round,
  card: KnownCard,
  { hash, rating, took }: { readonly hash: string; readonly rating: CardRating; readonly took: number },
): Draft =>
  rating !== 1 && isOnlySeen(round, card)
    ? seeCard(card.id, round.today)
    : { kind: 'review', card: card.id, hash, rating, took };
