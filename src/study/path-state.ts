/** What the learner's log says of the plan: what is done, from which day to which it goes, and what was known before. */
import type { CardIndex } from '../model/card-data.ts';
import { readChoice, type CardChoice } from './cards/choice.ts';
import { dayOf, doneAt as cardsDoneAt, leftOf, type DayOfCards } from './cards/day-of-cards.ts';
import {
  dailyOn,
  daysLeft,
  minutesFor,
  onlyRepeats,
  plannedFrom,
  reachOf,
  secondsACard,
  secondsOn,
} from './cards/plan.ts';
import { knowCards, learntBefore, type KnownCard } from './cards/queue.ts';
import { enoughOn, throughAt } from './cards/through.ts';
import { DAY, dayNumber } from './day.ts';
import type { EventOf } from './event.ts';
import type { BegunMock } from './exam-plan.ts';
import { TAKES } from './plan-frames.ts';
import { minutesADay, setOutOn } from './plan-settings.ts';
import { spanOf, type PathLog, type PlanSpan } from './plan-span.ts';
import { didSince } from './progress.ts';
import { isWhole, pastRuns } from './quiz/past.ts';
import { answered, openRuns, wrongOnes } from './quiz/session.ts';
import { questionsOf } from './step-key.ts';
import type { StudyStore } from './store.ts';
import { readInShort, stepsDone, topicEvents } from './topic-states.ts';
import { studyDays, weekdaysIn } from './weekdays.ts';

const MINUTE = 60_000;
/** So long after a day has begun in UTC it is that day everywhere. */
const WITHIN = (10 / 24) * DAY;

/** @see readPath */
export interface PathState {
  /** When a step was done, where it was. */
  readonly doneAt: (key: string) => number | undefined;
  /** Whether a step was done before the plan to the exam began: it is no part of it. */
  readonly isLeftOut: (key: string) => boolean;
  readonly today: number;
  /** Minutes that the reader has on a day, and the days of the week that there are. */
  readonly minutes: number;
  readonly weekdays: readonly number[];
  /** New cards on a day on which one learns. */
  readonly daily: number;
  /** Of the cards that are chosen (`core`: those that are asked most) how many are begun until the exam, and how many never are; `planned`: how many were to be begun as the plan did. @see reachOf */
  readonly reach: (ReturnType<typeof reachOf> & Pick<CardChoice, 'core'> & { readonly planned: number }) | undefined;
  /** No new cards come any more. */
  readonly onlyRepeats: boolean;
  /** No card was learnt before today. */
  readonly isNew: boolean;
  /** Cards that were learnt or answers that were wrong: there is something to go over. */
  readonly hasLearnt: boolean;
  /** Days to the exam; 0 is today, `undefined` where none is known or it is over. */
  readonly left: number | undefined;
  /** An exam was told, and its day is over. */
  readonly isOver: boolean;
  /** The days of the plan to the exam, where there are any. */
  readonly span: PlanSpan | undefined;
  /** What was done of cards and questions since the plan began, before it was divided anew as well. */
  readonly did: ReturnType<typeof didSince>;
  /** Questions whose last answer is wrong. */
  readonly wrong: number;
  /** What was answered before the plan began: what was weak then has its place in it, whatever comes after. */
  readonly before: readonly EventOf<'answer'>[];
  /** What it comes to where the plan begins anew with a day. */
  readonly from: (day: number) => PathState;
}

/** Reads how far the plan is; the list of cards (`openCards`) is asked for only where there is a plan that has some. */
export async function readPath(store: StudyStore, openCards: () => Promise<CardIndex | undefined>): Promise<PathState> {
  const [topics, path, settings, runs, reviews, open] = await Promise.all([
    store.read('topic'),
    store.read('path'),
    store.read('setting'),
    store.read('session', 'finish', 'answer'),
    store.read('review'),
    openRuns(store),
  ]);
  const log = { topics, path, settings, runs, reviews };
  const mock = open.find(({ plan, left }) => plan.mode === 'exam' && left > 0);
  const begun: BegunMock | undefined = mock && {
    kind: (mock.plan.minutes ?? Infinity) > TAKES.half ? 'mock' : 'half',
    ...{ met: mock.done, count: mock.plan.questions.length, minutesLeft: Math.ceil(mock.left / MINUTE) },
  };
  const span = spanOf(log);
  return pathOf(log, span && { ...span, mock: begun }, span && (await openCards()), new Map());
}

/** What a log says of the plan with these days, with the cards and what is `known` of them. */
function pathOf(
  all: PathLog,
  span: PlanSpan | undefined,
  cards: CardIndex | undefined,
  known: Map<string, KnownCard>,
): PathState {
  const { topics, path, settings, runs, reviews } = all;
  const choice = readChoice(settings);
  const { exam, zone } = choice;
  const today = dayNumber(Date.now(), zone);
  const answers = answered(runs.filter((event) => event.kind === 'answer'));
  const first = span?.first ?? today;
  const mocks = pastRuns(runs)
    .filter((run) => run.session.mode === 'exam' && isWhole(run) && dayNumber(run.at, zone) >= first)
    .toReversed();
  const wholeMocks = mocks.filter(({ session }) => (session.minutes ?? Infinity) > TAKES.half);
  /** Of some events those of the plan's days, by day. */
  const byDay = <E extends { readonly at: number }>(events: readonly E[]): Map<number, E[]> =>
    Map.groupBy(
      events.filter(({ at }) => at >= (first - 1) * DAY),
      ({ at }) => dayNumber(at, zone),
    );
  const practised = byDay(answers.filter(({ mode }) => mode !== 'exam'));
  const reviewed = byDay(reviews);
  const log = { reviews, settings, topics: topicEvents(topics, path) };
  /** What one asked for on top is no part of a day. */
  const asIs = { more: { day: 0, count: 0 } };
  const countOf = ({ queue }: Pick<DayOfCards, 'queue'>, { more }: Pick<CardChoice, 'more'>, on: number): number =>
    leftOf(queue) + queue.done - (more.day === on ? Math.min(more.count, queue.extra) : 0);
  const day = cards && dayOf(cards, log, Date.now(), known, asIs);
  const learnt = day?.learnt ?? 0;
  const cardsDone = new Map<string, number | undefined>();
  /** Today is asked about now, a day before as it was left. */
  const cardsOf = (day: number): number | undefined => {
    const at = day === today ? Date.now() : reviewed.get(day)?.at(-1)?.at;
    return cards === undefined || at === undefined ? undefined : cardsDoneAt(cards, log, at, known);
  };
  /** All that was learnt, or what there is time for, gone through on its last day, and nothing new is left of it. */
  const allOf = (day: number): number | undefined => {
    if (cards === undefined || day > today) return undefined;
    const all = knowCards(cards, log, zone, known);
    const hasNew = !onlyRepeats(choice, day, learntBefore(all, day));
    const at = throughAt(all, settings, zone, day, Date.now(), enoughOn(all, log, zone, day).count);
    return at === undefined || (hasNew && ofCards(`cards:${day}`, cardsOf, day) === undefined) ? undefined : at;
  };
  /** Whether the cards of a step are done takes all of the log: each is asked about once. */
  const ofCards = (key: string, read: (day: number) => number | undefined, day: number): number | undefined => {
    if (!cardsDone.has(key)) cardsDone.set(key, read(day));
    return cardsDone.get(key);
  };
  /** Cards that were missed on a day are among those of the days after it: they are done with them. */
  const caughtUp = (day: number): number | undefined =>
    ofCards(`cards:${day}`, cardsOf, day) ?? (day < today ? caughtUp(day + 1) : undefined);
  const daysOf = new Map(reviews.map((review) => [review, dayNumber(review.at, zone)]));
  /** What those of a day before today take, done or not, as that day has told it. */
  const tookOn = (index: CardIndex, on: number): number => {
    const then = {
      ...log,
      reviews: reviews.filter((review) => (daysOf.get(review) ?? on) <= on),
      settings: settings.filter(({ at }) => dayNumber(at, zone) <= on),
    };
    const took = countOf(dayOf(index, then, on * DAY + WITHIN, known, asIs), readChoice(then.settings), on);
    const before = then.reviews.filter((review) => daysOf.get(review) !== on);
    return minutesFor(took, secondsACard(before));
  };
  /** What was told of a day's questions when the first of them was answered. */
  const asked = runs.flatMap((run): [number, number][] => {
    const [on = 0, count = 0] = (run.kind === 'session' ? questionsOf(run.step ?? '') : undefined) ?? [];
    return count > 0 && practised.has(on) ? [[on, count]] : [];
  });
  const { mock: begun } = span ?? {};
  const past = span === undefined ? [] : studyDays(first, Math.min(span.exam, today), span.weekdays);
  const pace = secondsOn(reviews, zone, today);
  const left = day === undefined ? 0 : leftOf(day.queue);
  const count = day === undefined ? 0 : countOf(day, choice, today);
  const ofToday = cards &&
    day && {
      on: today,
      answered: practised.get(today)?.length ?? 0,
      mock: begun && { ...begun, key: `${begun.kind}:${(begun.kind === 'half' ? mocks : wholeMocks).length + 1}` },
      // Of several sets of a day the first.
      asked: new Map(asked.toReversed()),
      count,
      left: { left, minutesLeft: minutesFor(left, pace) },
      cards: new Map([...past.map((on) => [on, tookOn(cards, on)] as const), [today, minutesFor(count, pace)]]),
      // With new cards on it no number of those that were learnt is enough.
      all: onlyRepeats(choice, today, learnt) ? enoughOn(day.cards, log, zone, today) : undefined,
    };
  const doneAt = stepsDone(topics, path, (key) => {
    const [kind, ...rest] = key.split(':');
    const [number = 0, count = 0] = rest.map(Number);
    if (kind === 'half') return mocks[number - 1]?.at;
    if (kind === 'mock') return wholeMocks[number - 1]?.at;
    if (kind === 'quiz') return practised.get(number)?.[count - 1]?.at;
    if (kind === 'all') return ofCards(key, allOf, number);
    return kind === 'cards' ? caughtUp(number) : undefined;
  });
  const isLeftOut = (key: string): boolean => {
    const at = doneAt(key);
    return at !== undefined && span !== undefined && dayNumber(at, zone) < span.first;
  };
  const wrong = wrongOnes(answers).size;
  const worked = [...new Set([...reviews, ...answers].map(({ at }) => dayNumber(at, zone)))];
  const hasReviewed = reviews.some(({ at }) => dayNumber(at, zone) < today);
  return {
    doneAt,
    isLeftOut,
    today,
    minutes: minutesADay(settings),
    weekdays: weekdaysIn(settings),
    daily: dailyOn(choice, today),
    reach: day && {
      ...{ ...reachOf(choice, today, day), core: choice.core },
      planned: plannedFrom(choice, first, { ...day, learnt: learntBefore(day.cards, first) }),
    },
    onlyRepeats: cards !== undefined && onlyRepeats(choice, today, learnt),
    isNew: !hasReviewed,
    hasLearnt: hasReviewed || wrong > 0,
    left: daysLeft({ exam }, today),
    isOver: exam !== undefined && exam < today,
    span: span && { ...span, inShort: readInShort(log.topics), ...(ofToday && { today: ofToday }) },
    did: didSince(reviews, answers, zone, setOutOn(settings, choice, first, worked)),
    wrong,
    before: answers.filter(({ at }) => dayNumber(at, zone) < first),
    from: (day) => {
      const anew = spanOf(all, day);
      return pathOf(all, anew && { ...anew, mock: span?.mock }, cards, known);
    },
  };
}
