/** What is to be reviewed today, in which order. */
import { coreBound, currentId, kindOf, turnOf, type CardIndex, type CardKind } from '../../model/card-data.ts';
import { hash32 } from '../../model/hash32.ts';
import { dayNumber } from '../day.ts';
import type { EventOf } from '../event.ts';
import { latest } from '../log.ts';
import { dueDay, memoryOf, type Memory, type Review } from './memory.ts';
import { inTurn } from './new-cards.ts';
import type { CardChoice } from './choice.ts';
import { comesOnMorning, lastRound, newOn } from './plan.ts';

/** A card that was forgotten so often is better read up than asked again. */
export const LEECH = 6;

/** A card with all that is known of it. */
export interface KnownCard {
  readonly id: string;
  readonly topic: string;
  /** The deck in which it stands. */
  readonly deck: string;
  /** @see turnOf */
  readonly turn: number;
  readonly reviews: readonly Review[];
  readonly memory: Memory | undefined;
  /** The reader put it aside. */
  readonly isResting: boolean;
}

/** What the learner's log says about cards. */
export interface CardLog {
  readonly reviews: readonly EventOf<'review'>[];
  readonly topics: readonly EventOf<'topic'>[];
  readonly settings: readonly EventOf<'setting'>[];
}

const REST = 'rest:';

/** The setting that puts a card aside. */
export const restKey = (card: string): string => REST + card;

/** Every card of the build, with what its reviews say. `cache` keeps what was computed for a list of reviews. */
export function knowCards(
  index: CardIndex,
  { reviews, settings }: CardLog,
  zone: string,
  cache = new Map<string, KnownCard>(),
): readonly KnownCard[] {
  const byCard = Map.groupBy(reviews, ({ card }) => currentId(card, index.moved));
  const rests = latest(
    settings.filter(({ key }) => key.startsWith(REST)),
    ({ key }) => key.slice(REST.length),
  );
  return index.decks.flatMap(({ id: deck, weight, cards }) =>
    cards.map(([id, topic], at): KnownCard => {
      const own = byCard.get(id) ?? [];
      const isResting = rests.get(id)?.value === true;
      // Most were never met.
      const isNew = own.length === 0 && !isResting;
      const stamp = isNew
        ? id
        : `${id} ${zone} ${String(isResting)} ${own.length} ${own.at(-1)?.id ?? ''} ${own[0]?.id ?? ''}`;
      const known = cache.get(stamp) ?? {
        ...{ id, topic, deck, reviews: own, isResting },
        turn: turnOf(at, weight),
        memory: memoryOf(own, zone),
      };
      cache.set(stamp, known);
      return known;
    }),
  );
}

/**
 * The day on which a card comes, seen from today. One that would come only after the exam comes once more on one of the last days
 * before it, each day about as many; what was missed comes on the next, and what was begun on the last two on its morning.
 */
function comesOn({ id, memory }: KnownCard, choice: CardChoice, today: number): number {
  if (memory === undefined) return Infinity;
  const due = dueDay(memory, today);
  const { exam = 0 } = choice;
  if (today <= exam && due > exam && memory.day < exam && comesOnMorning(choice, memory.since)) return exam;
  const round = lastRound(choice);
  if (round === undefined || today >= round.exam || due < round.exam || memory.day >= round.first) return due;
  return round.first + (hash32(id) % (round.exam - round.first));
}

/** Mixed alike on every device: cards of one topic do not come one after the other. */
const byMix =
  (day: number) =>
  (a: KnownCard, b: KnownCard): number =>
    hash32(`${day}${a.id}`) - hash32(`${day}${b.id}`) || (a.id < b.id ? -1 : 1);

/** How many of today's cards there are, and how many of them were asked. */
interface Share {
  readonly left: readonly KnownCard[];
  readonly asked: number;
}

/**
 * Begins with a card that is due and spreads new ones evenly among the others, never two in a row: a day that is left
 * unfinished leaves new ones. Where they are more than those that are due, the rest of them comes last.
 */
function spread(due: Share, fresh: Share): KnownCard[] {
  const step = Math.max(1, (due.asked + due.left.length) / Math.max(1, fresh.asked + fresh.left.length));
  return [
    ...due.left.map((card, at) => ({ card, at: due.asked + at + 1 })),
    ...fresh.left.map((card, at) => ({ card, at: (fresh.asked + at + 1) * step + 0.5 })),
  ]
    .sort((a, b) => a.at - b.at)
    .map(({ card }) => card);
}

/** How many cards were learnt before a day. */
export const learntBefore = (cards: readonly KnownCard[], day: number): number =>
  cards.filter(({ memory }) => memory !== undefined && memory.since < day).length;

/** What is left of today. */
export interface Queue {
  /** To be asked for the first time today, in order: those that are due and those that are new. */
  readonly cards: readonly KnownCard[];
  /** Forgotten today, to be asked again, the earliest first. */
  readonly again: readonly KnownCard[];
  /** Other cards that were reviewed since the first of `again` was forgotten. */
  readonly passed: number;
  readonly due: number;
  readonly fresh: number;
  /** Cards that were reviewed today and do not come again. */
  readonly done: number;
  /** Cards that were begun today on top of as many as the day's new ones are. */
  readonly extra: number;
  /** New cards that a later day brings. */
  readonly waiting: number;
  /** Cards of the chosen range that were begun, on whatever day. */
  readonly known: number;
}

const isAsked =
  ({ domains, kinds }: CardChoice) =>
  ({ deck, id, isResting }: KnownCard): boolean =>
    !isResting &&
    (domains.length === 0 || domains.includes(deck)) &&
    (kinds.length === 0 || kinds.includes(kindOf(id)));

/** The turn that a new card must have come before to be begun. */
const boundOf = (cards: readonly KnownCard[], { core }: CardChoice): number =>
  core ? coreBound(cards.map(({ turn }) => turn)) : Infinity;

const lastReview = ({ reviews }: KnownCard): number => reviews.at(-1)?.at ?? 0;

/** Computes today's queue. Some new cards of topics that were read come first, then each in its turn; those that are due are mixed. */
export function queueOf(
  cards: readonly KnownCard[],
  choice: CardChoice,
  now: number,
  readTopics: ReadonlySet<string> = new Set(),
): Queue {
  const today = dayNumber(now, choice.zone);
  const chosen = cards.filter(isAsked(choice));
  const bound = boundOf(cards, choice);
  const again: KnownCard[] = [];
  const due: KnownCard[] = [];
  const once: KnownCard[] = [];
  const unknown: KnownCard[] = [];
  const begun: KnownCard[] = [];
  let reviewed = 0;
  let done = 0;
  for (const card of chosen) {
    const { memory } = card;
    if (memory === undefined) {
      if (card.turn < bound) unknown.push(card);
      continue;
    }
    if (memory.since === today) begun.push(card);
    else if (memory.day === today) reviewed++;
    if (memory.day === today) {
      if (memory.againAt === undefined) done++;
      else again.push(card);
    } else if (dueDay(memory, today) <= today) due.push(card);
    else if (comesOn(card, choice, today) <= today) once.push(card);
  }
  // A day's new cards are those of all domains and kinds, whichever of them are asked now.
  const taken = cards.filter(({ memory, isResting }) => memory?.since === today && !isResting).length;
  const daily = newOn(choice, today, learntBefore(cards, today));
  const wanted = Math.max(0, daily + (choice.more.day === today ? choice.more.count : 0) - taken);
  again.sort((a, b) => (a.memory?.againAt ?? 0) - (b.memory?.againAt ?? 0));
  // What is remembered worst comes first: who runs out of time leaves what is known best.
  once.sort((a, b) => (a.memory?.stability ?? 0) - (b.memory?.stability ?? 0));
  const all = [...due.toSorted(byMix(today)), ...once];
  const [first] = again;
  // Where none is wanted their order is nobody's question.
  const fresh = wanted === 0 ? [] : inTurn(unknown, begun, readTopics).slice(0, wanted);
  return {
    cards: spread({ left: all, asked: reviewed }, { left: fresh, asked: begun.length }),
    again,
    passed: first === undefined ? 0 : chosen.filter((card) => lastReview(card) > lastReview(first)).length,
    due: all.length,
    fresh: fresh.length,
    done,
    extra: Math.min(begun.length, Math.max(0, taken - daily)),
    waiting: unknown.length - fresh.length,
    known: chosen.length - chosen.filter(({ memory }) => memory === undefined).length,
  };
}

/** A card that was forgotten comes again after so many others, however fast one goes through them. */
export const AGAIN_BEHIND = 5;

/** The card that comes now: one to be asked again when its time or its turn has come, otherwise the next, at the end those to be asked again. */
export function nextCard({ cards, again, passed }: Queue, now: number): KnownCard | undefined {
  const [first] = again;
  const isTime = first !== undefined && (passed >= AGAIN_BEHIND || (first.memory?.againAt ?? Infinity) <= now);
  return isTime ? first : (cards[0] ?? first);
}

/** How many of the cards that are learnt come again on each of the next days, from tomorrow on. */
export function dueAhead(cards: readonly KnownCard[], choice: CardChoice, now: number, days: number): number[] {
  const today = dayNumber(now, choice.zone);
  const ahead = cards.filter(isAsked(choice)).map((card) => comesOn(card, choice, today) - today);
  const counts = Map.groupBy(ahead, (day) => day);
  return Array.from({ length: days }, (_, at) => counts.get(at + 1)?.length ?? 0);
}

/** Cards that are forgotten again and again, the worst first. */
export const leechesOf = (cards: readonly KnownCard[]): KnownCard[] =>
  cards
    .filter(({ memory }) => (memory?.lapses ?? 0) >= LEECH)
    .toSorted((a, b) => (b.memory?.lapses ?? 0) - (a.memory?.lapses ?? 0));

/** The kinds of cards there are in an index. */
export const kindsIn = ({ decks }: CardIndex): ReadonlySet<CardKind> =>
  new Set(decks.flatMap(({ cards }) => cards.map(([id]) => kindOf(id))));
