/** What is asked now: the cards of the day, or those that the address asks for. */
import { currentId, type CardIndex } from '../../model/card-data.ts';
import { dayNumber } from '../study-store/day.ts';
import type { Draft } from '../study-store/schema.ts';
import type { CardRating, preview } from '../study-store/state/card-memory.ts';
import {
  dayQueue,
  dueDay,
  isForgotten,
  knowCards,
  listQueue,
  readCardLog,
  seenKey,
  type KnownCard,
  type Queue,
} from '../study-store/state/card-queue.ts';
import { readSettings, setting, type Settings } from '../study-store/state/settings.ts';
import type { StudyStore } from '../study-store/store.ts';

/** Rounds: of the day, of what is due, of a topic, of one card; the last two only choose among what was learnt. */
type RoundKind = 'day' | 'due' | 'topic' | 'card' | 'forgotten' | 'all';

/** What an address asks for. */
export interface Asked {
  readonly kind: RoundKind;
  /** Topic or card. */
  readonly of: string;
  readonly domain: string | undefined;
}

/** Reads an address: `?topic=storage/s3`, `?card=…`, `?due`, `?domain=storage`. */
export function askedIn(query: URLSearchParams): Asked {
  const kind = (['card', 'topic', 'forgotten', 'due', 'all'] as const).find((name) => query.has(name)) ?? 'day';
  return { kind, of: query.get(kind) ?? '', domain: query.get('domain') ?? undefined };
}

/** What is left of a round, and what is known around it. */
export interface Round {
  readonly asked: Asked;
  readonly settings: Settings;
  readonly cards: readonly KnownCard[];
  readonly queue: Queue;
  readonly today: number;
  /** What was rated today, the last one last: what can be taken back. */
  readonly rated: readonly { readonly id: string; readonly card: string }[];
}

/** Reads the round that is asked for. */
export async function readRound(store: Pick<StudyStore, 'read'>, index: CardIndex, asked: Asked): Promise<Round> {
  const log = await readCardLog(store);
  const read = readSettings(log.settings);
  const settings = asked.domain === undefined ? read : { ...read, domains: [asked.domain], kinds: [] };
  const cards = knowCards(index, log, settings);
  const now = Date.now();
  const today = dayNumber(now, settings.days);
  const id = currentId(asked.of, index.moved);
  const isAsked: Partial<Record<RoundKind, (card: KnownCard) => boolean>> = {
    topic: (card) => card.topic === asked.of,
    card: (card) => card.id === id,
    forgotten: (card) => isForgotten(card, settings),
    all: (card) => card.memory !== undefined,
  };
  const filter = isAsked[asked.kind];
  const queue =
    filter === undefined
      ? dayQueue(cards, settings, now, asked.kind === 'due')
      : listQueue(cards.filter(filter), log, settings, now);
  const seen = log.settings.filter(({ key, value }) => key.startsWith(seenKey('')) && value === today);
  const reviews = log.reviews.filter(({ at }) => dayNumber(at, settings.days) === today);
  const rated = [...reviews, ...seen]
    .sort((a, b) => a.order - b.order)
    .map((event) => ({
      id: event.id,
      card: event.kind === 'review' ? event.card : event.key.slice(seenKey('').length),
    }));
  return { asked, settings, cards, queue, today, rated };
}

/** Whether to remember a card is no review: it is learnt and not due yet, and is only gone through. */
const isOnlySeen = ({ today }: Round, { memory }: KnownCard): boolean =>
  memory !== undefined && memory.day !== today && dueDay(memory, today) > today;

/** Days until a card comes again, by how it is rated, as the scheduler (`previewOf`) says. */
export function daysUntil(
  round: Round,
  card: KnownCard,
  previewOf: typeof preview,
): Readonly<Record<CardRating, number>> {
  const days = previewOf(card.reviews, Date.now(), round.settings.days);
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
    ? setting(seenKey(card.id), round.today)
    : { kind: 'review', card: card.id, hash, rating, took };
