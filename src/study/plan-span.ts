/** From which day on a plan goes to the exam, as the learner's log tells. */
import { cardMinutes, secondsACard, secondsOn } from './cards/plan.ts';
import { readChoice } from './cards/choice.ts';
import { dayNumber } from './day.ts';
import type { EventOf } from './event.ts';
import type { Span } from './exam-plan.ts';
import { WEEK } from './plan-frames.ts';
import { begunOf, isWithin, minutesADay, owedIn, readingIn } from './plan-settings.ts';
import { answered } from './quiz/session.ts';
import { studyDays, weekdaysIn } from './weekdays.ts';

/** What of the learner's log says how far the plan is. */
export interface PathLog {
  readonly topics: readonly EventOf<'topic'>[];
  readonly path: readonly EventOf<'path'>[];
  readonly settings: readonly EventOf<'setting'>[];
  readonly runs: readonly EventOf<'session' | 'finish' | 'answer'>[];
  readonly reviews: readonly EventOf<'review'>[];
}

/** The days of a plan to the exam. `isKept`: it was begun, and divides no more; `done`: so many days were done before it was divided anew; `told`: the day on which the exam was. */
export type PlanSpan = Span & {
  readonly isKept: boolean;
  readonly done: number;
  readonly told: number;
};

/** The days of the plan, begun anew with one (`from`) or as they are kept; `undefined` where there is none. */
export function spanOf(
  { settings, runs, reviews }: Pick<PathLog, 'settings' | 'runs' | 'reviews'>,
  from?: number,
): PlanSpan | undefined {
  const choice = readChoice(settings);
  const { exam, zone, planned } = choice;
  if (exam === undefined) return undefined;
  const today = dayNumber(Date.now(), zone);
  const answers = answered(runs.filter((event) => event.kind === 'answer'));
  const begun = begunOf(settings, exam);
  /** Who learns cards or answers questions from the day on which the exam was told has begun with it, too. */
  const onTheWay = (): number | undefined => {
    const days = [...reviews, ...answers]
      .map(({ at }) => dayNumber(at, zone))
      .filter((day) => day >= planned && isWithin(day, exam));
    return planned === 0 || days.length === 0 ? undefined : Math.min(...days);
  };
  const kept = from ?? begun?.first ?? onTheWay();
  // A plan that was begun stays to be seen when its exam has come.
  if (exam <= today && kept === undefined) return undefined;
  const first = kept ?? today;
  const owed = owedIn(settings, first) ?? {
    keys: [],
    // A week had one when it was told, whenever it is begun.
    mocks: Number(kept === undefined && planned > 0 && studyDays(planned, exam, weekdaysIn(settings)).length >= WEEK),
  };
  // What a card took before the plan began: it is divided by that as long as it goes on.
  const former = secondsACard(reviews.filter(({ at }) => dayNumber(at, zone) < first));
  return {
    exam,
    minutes: minutesADay(settings),
    reading: readingIn(settings),
    weekdays: weekdaysIn(settings),
    first,
    owed,
    isKept: kept !== undefined,
    cards: cardMinutes(choice, former),
    cardsNow: cardMinutes(choice, secondsOn(reviews, zone, today)),
    done: begun?.done ?? 0,
    told: planned,
  };
}
