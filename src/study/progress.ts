/** What the learner's log says about how far one is. Everything is computed from events; nothing is kept. */
import { dayNumber } from './day.ts';
import type { EventOf } from './event.ts';
import { shareOut } from './quiz/draw.ts';
import { wilson } from './quiz/score.ts';

type Answer = EventOf<'answer'>;
type CardReview = EventOf<'review'>;

/** How many of some topics were read, and how many are to be read again. */
export interface Reading {
  readonly read: number;
  readonly again: number;
  readonly all: number;
}

/** Counts topics by what was last said of them. */
export function readingOf(topics: readonly string[], states: ReadonlyMap<string, EventOf<'topic'>>): Reading {
  const count = (state: string): number => topics.filter((id) => states.get(id)?.state === state).length;
  return { read: count('read'), again: count('again'), all: topics.length };
}

/** Right answers among answers. */
export interface Tally {
  readonly right: number;
  readonly count: number;
}

const tally = (answers: readonly Answer[]): Tally => ({
  right: answers.filter(({ right }) => right).length,
  count: answers.length,
});

/** Answers by a group of their questions (a task, a domain); what belongs to none is left out. */
export function talliesBy(
  answers: readonly Answer[],
  groupOf: (question: string) => string | undefined,
): ReadonlyMap<string, Tally> {
  const groups = Map.groupBy(answers, ({ question }) => groupOf(question) ?? '');
  groups.delete('');
  return new Map([...groups].map(([group, members]) => [group, tally(members)]));
}

/** The first answer to each question: later ones are given from memory and say less. Answers in order. */
export function firstAnswers(answers: readonly Answer[]): Answer[] {
  const seen = new Set<string>();
  return answers.filter(({ question }) => {
    const isFirst = !seen.has(question);
    seen.add(question);
    return isFirst;
  });
}

/** Cards and questions that were asked from a day on, each once. */
export function didSince(
  reviews: readonly CardReview[],
  answers: readonly Answer[],
  zone: string,
  first: number,
): { readonly cards: number; readonly questions: number } {
  const isSince = ({ at }: { readonly at: number }): boolean => dayNumber(at, zone) >= first;
  return {
    cards: new Set(reviews.filter(isSince).map(({ card }) => card)).size,
    questions: new Set(answers.filter(isSince).map(({ question }) => question)).size,
  };
}

/** A day of reviews. */
export interface ReviewDay {
  /** `dayNumber`. */
  readonly day: number;
  /** Cards that were reviewed, each once, as the page of the cards counts them. */
  readonly cards: number;
  /** Cards of an earlier day that were asked, and how many of them were remembered. */
  readonly asked: number;
  readonly remembered: number;
}

/** The last days, today included, oldest first. A card counts once a day, and not on the day on which it was new. */
export function reviewDays(reviews: readonly CardReview[], now: number, zone: string, days: number): ReviewDay[] {
  const today = dayNumber(now, zone);
  const found = new Map(
    Array.from({ length: days }, (_, at) => {
      const day = today - days + 1 + at;
      const entry: { -readonly [Field in keyof ReviewDay]: ReviewDay[Field] } = {
        day,
        cards: 0,
        asked: 0,
        remembered: 0,
      };
      return [day, entry] as const;
    }),
  );
  const lastDay = new Map<string, number>();
  for (const { card, at, rating } of reviews) {
    const day = dayNumber(at, zone);
    const last = lastDay.get(card);
    lastDay.set(card, day);
    const entry = found.get(day);
    if (entry === undefined || last === day) continue;
    entry.cards++;
    if (last === undefined) continue;
    entry.asked++;
    if (rating > 1) entry.remembered++;
  }
  return [...found.values()];
}

/** A domain of the exam with how the learner answered it for the first time. */
export interface Stratum extends Tally {
  readonly title: string;
  /** Percent of the exam. */
  readonly weight: number;
}

/** Fewer first answers than this say nothing about the exam, in all or in one of its domains. */
export const ENOUGH = { all: 60, each: 10 };

/** What can be said about an exam: a range, or what is missing for one. */
export type Forecast =
  | { readonly missing: readonly { readonly title: string; readonly count: number }[]; readonly count: number }
  | {
      readonly score: number;
      readonly low: number;
      readonly high: number;
      readonly count: number;
      readonly weakest: string;
    };

/** What is to be answered before something can be said: enough in each domain, and in all, where the exam asks most first. */
function toAnswer(strata: readonly Stratum[], count: number): { readonly title: string; readonly count: number }[] {
  const needs = strata.map((each) => Math.max(0, ENOUGH.each - each.count));
  const target = shareOut(
    ENOUGH.all,
    strata.map(({ weight }) => weight),
  );
  for (let left = ENOUGH.all - count - needs.reduce((sum, need) => sum + need, 0); left > 0; left--) {
    const behind = strata.map((each, at) => (target[at] ?? 0) - each.count - (needs[at] ?? 0));
    const most = behind.indexOf(Math.max(...behind));
    needs[most] = (needs[most] ?? 0) + 1;
  }
  return strata.flatMap(({ title }, at) => ((needs[at] ?? 0) > 0 ? [{ title, count: needs[at] ?? 0 }] : []));
}

const Z95 = 1.96;

/**
 * The range in which one exam would lie with 95 %, were it made of such questions: the domains by their weight, each with
 * the uncertainty of its few answers, and the luck of an exam of so many scored questions.
 */
export function forecast(
  strata: readonly Stratum[],
  scored: number,
  [lowest, highest]: readonly [number, number],
): Forecast {
  const count = strata.reduce((sum, each) => sum + each.count, 0);
  const missing = toAnswer(strata, count);
  if (missing.length > 0 || scored < 1) return { missing, count };
  const parts = strata.map(({ right, count: n, weight, title }) => ({
    title,
    weight: weight / 100,
    share: right / n,
    // Wilson's interval is honest with few answers, and when all are right.
    spread: (wilson(right, n)[1] - wilson(right, n)[0]) / (2 * Z95),
  }));
  const share = parts.reduce((sum, part) => sum + part.weight * part.share, 0);
  const ofAnswers = parts.reduce((sum, part) => sum + (part.weight * part.spread) ** 2, 0);
  const ofExam = (share * (1 - share)) / scored;
  const half = Z95 * Math.sqrt(ofAnswers + ofExam);
  const stretch = (value: number): number => Math.round(lowest + (highest - lowest) * Math.min(1, Math.max(0, value)));
  const weakest = parts.toSorted((a, b) => a.share - b.share)[0]?.title ?? '';
  return { score: stretch(share), low: stretch(share - half), high: stretch(share + half), count, weakest };
}
