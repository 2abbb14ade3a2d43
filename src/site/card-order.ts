/** The order in which new cards are learnt: what the exam asks first. */
import { kindOf, type CardData, type CardKind } from '../model/card-data.ts';
import type { ConfusedPair } from '../model/pair.ts';
import type { Correction, Fact, Signal } from '../model/topic.ts';
import type { ExamPoints } from './exam-points.ts';

/** A card with what speaks for learning it early, in points. */
interface WeighedCard {
  readonly id: string;
  readonly topic: string;
  readonly worth: number;
}

/** So many questions are a point, about: a place that a question names counts for one. */
const QUESTIONS = 5;

/** A correction that nothing of the exam names is of use to who kept such notes: its topic alone speaks little for it. */
const correctionWorth = (topic: number, place: number, status: Correction['status']): number =>
  place === 0 ? topic / 12 : topic / 3 + QUESTIONS * place + (status === 'outdated' ? 1 : 0);

/**
 * What speaks for each kind of card: how much its topic is asked, how much it is itself, and where its author put it (`at`).
 * A number counts for more when other topics show it, or when exam material still uses an older one.
 */
export const WORTH = {
  signal: ({ topic, place }: ExamPoints, id: string, { see }: Signal, at: number): number =>
    topic(id) / (1 + at / 4) + place(see ?? id),
  fact: ({ topic, place, lent }: ExamPoints, id: string, { id: own, examEra }: Fact, at: number): number => {
    const here = `${id}#fact-${own}`;
    return (
      (topic(id) / 2 + QUESTIONS * place(here) + 1.5 * lent(here) + (examEra === undefined ? 0 : 0.5)) / (1 + at / 10)
    );
  },
  correction: ({ topic, place }: ExamPoints, id: string, { id: own, status }: Correction, at: number): number =>
    correctionWorth(topic(id), place(`${id}#correction-${own}`), status) / (1 + at / 4),
  pair: ({ topic }: ExamPoints, a: string, b: string, { confusion }: Pick<ConfusedPair, 'confusion'>): number =>
    ((topic(a) + topic(b)) * confusion) / 5,
  term: ({ topic }: ExamPoints, id: string): number => topic(id) / 10,
} as const;

/** How many of each kind come, each to the others: what decides and what is counted before pairs, which ask for most at once, what notes get wrong and terms. */
const SHARES: Readonly<Record<CardKind, number>> = { signal: 3, fact: 3, pair: 1, correction: 1, term: 0.25 };

/**
 * Orders the cards of a domain: the most asked first, no topic and no kind for long. Each card that was taken lowers the
 * points of what is left of its topic and of its kind, as seats of a parliament are given out (Sainte-Laguë).
 */
export function orderCards<T extends WeighedCard>(cards: readonly T[]): T[] {
  const taken = new Map<string, number>();
  const seatsOf = (key: string): number => taken.get(key) ?? 0;
  const pointsOf = ({ id, topic, worth }: T): number => {
    const kind = kindOf(id);
    return (worth * SHARES[kind]) / (1 + 2 * seatsOf(topic)) / (1 + 2 * seatsOf(kind));
  };
  const left = new Set(cards);
  const ordered: T[] = [];
  while (left.size > 0) {
    let [best] = left;
    let most = -1;
    for (const card of left) {
      const points = pointsOf(card);
      if (points > most) [best, most] = [card, points];
    }
    if (best === undefined) break;
    left.delete(best);
    ordered.push(best);
    for (const key of [best.topic, kindOf(best.id)]) taken.set(key, seatsOf(key) + 1);
  }
  return ordered;
}

/** What is said already comes last: a requirement whose answer an earlier card of the deck has. */
export function repeatsLast<T extends Pick<CardData, 'id' | 'back'>>(cards: readonly T[]): T[] {
  const answers = new Set<string>();
  const repeats = new Set(
    cards.filter(({ id, back }) => {
      if (kindOf(id) !== 'signal') return false;
      const answer = back.join();
      const isRepeated = answers.has(answer);
      answers.add(answer);
      return isRepeated;
    }),
  );
  return [...cards.filter((card) => !repeats.has(card)), ...repeats];
}
