/** Which cards come now, in which order. */
import { coreBound, currentId, kindOf, turnOf, type CardIndex } from '../../../model/card-data.ts';
import { hash32 } from '../../../model/hash32.ts';
import { dayNumber, type DayRule } from '../day.ts';
import { latest } from '../log.ts';
import type { EventOf } from '../schema.ts';
import type { StudyStore } from '../store.ts';
import type { Memory, Review } from './card-memory.ts';
import { readSettings, type Settings } from './settings.ts';

/** A card with all that is known of it. */
export interface KnownCard {
  readonly id: string;
  readonly topic: string;
  readonly deck: string;
  /** When it is learnt, to all other cards: the most asked first. */
  readonly turn: number;
  readonly reviews: readonly Review[];
  readonly memory: Memory | undefined;
  /** The reader put it aside. */
  readonly isResting: boolean;
}

/** What the log says about cards. */
export interface CardLog {
  readonly reviews: readonly EventOf<'review'>[];
  readonly settings: readonly EventOf<'setting'>[];
  /** What reviews of a card say of how it is remembered. */
  readonly memoryOf: (reviews: readonly Review[], days: DayRule) => Memory | undefined;
}

/** Reads it; the scheduler is fetched once there is something to schedule. */
export async function readCardLog(store: Pick<StudyStore, 'read'>): Promise<CardLog> {
  const [reviews, settings] = await Promise.all([store.read('review'), store.read('setting')]);
  const scheduler = reviews.length === 0 ? undefined : await import('./card-memory.ts');
  return { reviews, settings, memoryOf: scheduler?.memoryOf ?? (() => undefined) };
}

const REST = 'rest:';
const SEEN = 'seen:';
/** The setting that puts a card aside, and the one that keeps the day on which it was gone over without a review. */
export const restKey = (card: string): string => REST + card;
export const seenKey = (card: string): string => SEEN + card;

/** Every card of the build with what its reviews say; those of topics that were moved are found under their former ids. */
export function knowCards(
  index: CardIndex,
  { reviews, settings, memoryOf }: CardLog,
  { days }: Settings,
): readonly KnownCard[] {
  const byCard = Map.groupBy(reviews, ({ card }) => currentId(card, index.moved));
  const resting = latest(settings, ({ key }) => key);
  return index.decks.flatMap(({ id: deck, weight, cards }) =>
    cards.map(([id, topic], at): KnownCard => {
      const own = byCard.get(id) ?? [];
      return {
        ...{ id, topic, deck, turn: turnOf(at, weight), reviews: own },
        memory: memoryOf(own, days),
        isResting: resting.get(restKey(id))?.value === true,
      };
    }),
  );
}

/**
 * The day on which a card is due, seen from today. One that was forgotten and not asked again comes the next day. A review from days
 * to come was written under a wrong clock: the card is due now, rather asked once too often than never.
 */
export function dueDay({ day, due, againAt }: Memory, today: number): number {
  if (day > today + 1) return today;
  return againAt === undefined ? due : day + (day < today ? 1 : 0);
}

/** What is left of a round. */
export interface Queue {
  /** To be asked for the first time today, in order: those that are due, then those that are new. */
  readonly cards: readonly KnownCard[];
  /** Forgotten today, to be asked again, the earliest first. */
  readonly again: readonly KnownCard[];
  /** Other cards that were reviewed since the first of `again` was forgotten. */
  readonly passed: number;
  readonly due: number;
  readonly fresh: number;
  /** Cards that were reviewed today and do not come again. */
  readonly done: number;
  /** New cards that a later day brings. */
  readonly waiting: number;
}

/** How many cards are left of a queue. */
export const leftOf = ({ cards, again }: Pick<Queue, 'cards' | 'again'>): number => cards.length + again.length;

/** Mixed alike on every device, another way each day: cards of one topic do not follow each other. */
const byMix =
  (day: number) =>
  (a: KnownCard, b: KnownCard): number =>
    hash32(`${day}${a.id}`) - hash32(`${day}${b.id}`) || (a.id < b.id ? -1 : 1);
const byTurn = (a: KnownCard, b: KnownCard): number => a.turn - b.turn || (a.id < b.id ? -1 : 1);
const byStability = (a: KnownCard, b: KnownCard): number =>
  (a.memory?.stability ?? 0) - (b.memory?.stability ?? 0) || byTurn(a, b);

/** Days before an exam on which what was learnt comes once more, and how many such cards a day, the weakest first. */
const LAST_ROUND = { days: 3, cards: 60 };

function queueFrom(cards: readonly KnownCard[], first: readonly KnownCard[], today: number): Queue {
  const again = cards
    .filter(({ memory }) => memory?.day === today && memory.againAt !== undefined)
    .sort((a, b) => (a.memory?.againAt ?? 0) - (b.memory?.againAt ?? 0));
  const since = again[0]?.reviews.at(-1)?.at ?? Infinity;
  const fresh = first.filter(({ memory }) => memory === undefined).length;
  return {
    cards: first,
    again,
    passed: cards.filter(({ reviews }) => (reviews.at(-1)?.at ?? 0) > since).length,
    due: first.length - fresh,
    fresh,
    done: cards.filter(({ memory }) => memory?.day === today).length - again.length,
    waiting: 0,
  };
}

/**
 * The cards of a day: what is due, mixed, then so many new ones, the most asked first. `isDueOnly`: no new ones, of all domains and
 * kinds.
 */
export function dayQueue(cards: readonly KnownCard[], settings: Settings, now: number, isDueOnly = false): Queue {
  const { domains, kinds, core, daily, extra, days, exam } = settings;
  const today = dayNumber(now, days);
  const isChosen = ({ deck, id }: KnownCard): boolean =>
    isDueOnly ||
    ((domains.length === 0 || domains.includes(deck)) && (kinds.length === 0 || kinds.includes(kindOf(id))));
  const chosen = cards.filter((card) => !card.isResting && isChosen(card));
  const due = chosen.filter(
    ({ memory }) => memory !== undefined && memory.day !== today && dueDay(memory, today) <= today,
  );
  const bound = core ? coreBound(cards.map(({ turn }) => turn)) : Infinity;
  const unknown = chosen.filter(({ memory, turn }) => memory === undefined && turn < bound).sort(byTurn);
  const begun = cards.filter(({ memory }) => memory?.since === today).length;
  const isAfterExam = exam !== undefined && today > exam;
  const wanted = isDueOnly || isAfterExam ? 0 : daily + (extra.day === today ? extra.count : 0) - begun;
  const fresh = unknown.slice(0, Math.max(0, wanted));
  const roundStart = exam === undefined || isDueOnly ? Infinity : exam - LAST_ROUND.days;
  const isLastRound = today >= roundStart && !isAfterExam;
  const more = !isLastRound
    ? []
    : chosen
        .filter(({ memory }) => memory !== undefined && memory.day < roundStart && dueDay(memory, today) > today)
        .sort(byStability)
        .slice(0, LAST_ROUND.cards);
  const first = [...due.toSorted(byMix(today)), ...more, ...fresh];
  return { ...queueFrom(chosen, first, today), waiting: unknown.length - fresh.length };
}

/** Whether a card was forgotten on the last day on which it was reviewed, whatever came later on that day. */
export function isForgotten({ reviews }: KnownCard, { days }: Settings): boolean {
  const last = reviews.at(-1);
  const day = last && dayNumber(last.at, days);
  return reviews.some(({ at, rating }) => rating === 1 && dayNumber(at, days) === day);
}

/** Goes once through some cards, whatever is due: what was met today is done, the weakest come first and new ones last. */
export function listQueue(
  cards: readonly KnownCard[],
  log: Pick<CardLog, 'settings'>,
  { days }: Settings,
  now: number,
): Queue {
  const today = dayNumber(now, days);
  const values = latest(log.settings, ({ key }) => key);
  const isMet = ({ id, memory }: KnownCard): boolean =>
    memory?.day === today || values.get(seenKey(id))?.value === today;
  const left = cards.filter((card) => !card.isResting && !isMet(card));
  const first = [
    ...left.filter(({ memory }) => memory !== undefined).sort(byStability),
    ...left.filter(({ memory }) => memory === undefined).sort(byTurn),
  ];
  return { ...queueFrom(cards, first, today), done: cards.filter(isMet).length };
}

/** A card that was forgotten comes again after so many others, however fast one goes through them. */
const AGAIN_BEHIND = 5;

/** The card that comes now: one to be asked again when its time or its turn has come, otherwise the next, at the end those to be asked again. */
export function nextCard({ cards, again, passed }: Queue, now: number): KnownCard | undefined {
  const [first] = again;
  const isTime = first !== undefined && (passed >= AGAIN_BEHIND || (first.memory?.againAt ?? Infinity) <= now);
  return isTime ? first : (cards[0] ?? first);
}

/** How many cards a day brings: those that are due, and those of today that are left. */
export async function countToday(
  store: Pick<StudyStore, 'read'>,
  index: CardIndex,
): Promise<{ readonly due: number; readonly left: number }> {
  const log = await readCardLog(store);
  const settings = readSettings(log.settings);
  const queue = dayQueue(knowCards(index, log, settings), settings, Date.now());
  return { due: queue.due + queue.again.length, left: leftOf(queue) };
}
