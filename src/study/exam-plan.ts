/** A plan that leads to the day of an exam: what is to be learnt, shared out among the days and the hours that there are. */
import { minutesOf } from '../model/plan-data.ts';
import { repeatingDays } from './cards/plan.ts';
import type { Draft, EventOf } from './event.ts';
import { fillDays } from './fill-days.ts';
import { isAgain, meantBy } from './step-key.ts';

/** What a day is for: learning, going over what one got wrong, or an exam to try oneself at. */
type DayUse = 'learn' | 'review' | 'mock';

/** From which day on, up to the day before which, and how many minutes there are on each. */
export interface Span {
  readonly first: number;
  readonly exam: number;
  readonly minutes: number;
}

/** What is ticked off under a key, the minutes that it takes, how much it is asked, and the day of the four weeks in which it stands. */
export interface Step {
  readonly key: string;
  readonly minutes: number;
  readonly worth: number;
  readonly from: string;
  readonly isLast: boolean;
}

/** What a day asks for besides steps of the four weeks; the minutes of a mock are those of the exam. */
export interface OwnStep {
  readonly kind: 'mock' | 'quiz' | 'cards';
  /** Of a mock its number, of questions how many. */
  readonly count: number;
  readonly key: string;
  readonly minutes: number;
}

/** A day of the plan as it is told, with what is learnt or looked at again on it. */
export interface NamedDay<S> {
  readonly use: DayUse;
  readonly steps: readonly S[];
  readonly name: string;
  readonly own: readonly OwnStep[];
}

/** What is done on a day, in its order: what goes over what was learnt comes after it, but stands first on a day that is for it. */
export const inOrder = <S>({ use, steps, own }: NamedDay<S>): (S | OwnStep)[] =>
  use === 'learn' ? [...steps, ...own] : [...own, ...steps];

/** A plan, and what it had no room for. */
export interface ExamPlan<S> {
  readonly days: readonly NamedDay<S>[];
  readonly left: readonly S[];
}

/** Minutes a day that are offered, and what is meant where nothing was chosen. */
export const AMOUNTS = [60, 120, 240, 480] as const;
const USUAL = 120;

/** Minutes of a mock exam, of a day's cards, of a question, and of the questions on a day that goes over what was wrong. */
const TAKES = { mock: 130, cards: 20, question: 2, review: 30 } as const;
/** The part of a day of learning that is for questions. */
const ASKING = 6;
/** A day of the four weeks names one that it makes up to such a part. */
const NAMED = 0.2;
/** Of more days of the four weeks none makes up so much. */
const MANY = 4;

/** The last days try and repeat by turns; of very few days one alone goes over what was learnt. */
const endingDays = (days: number): number => (days < 3 ? Math.min(1, days) : Math.max(2, repeatingDays(days)));

function usesOf(days: number): DayUse[] {
  const ending = endingDays(days);
  return Array.from({ length: days }, (_, at) =>
    at < days - ending ? 'learn' : (days - at) % 2 === 0 ? 'mock' : 'review',
  );
}

/** Minutes of questions on a day. */
const asking = (use: DayUse, minutes: number): number => (use === 'learn' ? minutes / ASKING : TAKES.review);
/** Minutes of a day for steps, beside what it asks for of its own. */
const roomOf = (use: DayUse, minutes: number): number =>
  Math.max(0, minutes - (use === 'mock' ? TAKES.mock : TAKES.cards + asking(use, minutes)));

/** Nobody looks at the same again on the same day. */
const once = <S extends Step>(steps: readonly S[]): readonly S[] =>
  [...Map.groupBy(steps, ({ key }) => meantBy(key)).values()].flatMap(([first]) => first ?? []);

/** Shares steps out in their order, each day taking about as long. */
function spread<S extends Step>(steps: readonly S[], days: number): S[][] {
  const total = minutesOf(steps);
  const shares = Array.from({ length: days }, (): S[] => []);
  let before = 0;
  for (const step of steps) {
    shares[Math.floor(((before + step.minutes / 2) / total) * days)]?.push(step);
    before += step.minutes;
  }
  return shares;
}

/** What is read on each day: all of it in its order where there is room for it, without what is looked at again, or what is asked most. */
function sharesOf<S extends Step>(open: readonly S[], uses: readonly DayUse[], minutes: number): S[][] {
  const learning = uses.filter((use) => use === 'learn').length;
  const rooms = uses.map((use) => roomOf(use, minutes));
  const first = open.filter(({ key }) => !isAgain(key));
  for (const all of [open, first]) {
    const [last, steps] = [all.filter(({ isLast }) => isLast), all.filter(({ isLast }) => !isLast)];
    if (minutesOf(steps) > learning * roomOf('learn', minutes) || minutesOf(last) > (rooms.at(-1) ?? 0)) continue;
    const ending = uses.slice(learning).map((_, at, { length }) => (at === length - 1 ? last : []));
    return [...spread(steps, learning), ...ending];
  }
  return fillDays(first, rooms);
}

function nameOf(use: DayUse, steps: readonly Step[], isLast: boolean): string {
  if (use === 'review' && steps.some((step) => !step.isLast)) return `새로 볼 것 ${steps.length}개와 되짚기`;
  if (isLast) return '마지막 되짚기';
  if (use !== 'learn' || steps.length === 0) return use === 'mock' ? '모의시험' : '틀린 것 되짚기';
  const days = [...Map.groupBy(steps, ({ from }) => from)].map(([name, some]) => ({ name, minutes: minutesOf(some) }));
  const most = Math.max(...days.map(({ minutes }) => minutes));
  const named =
    days.length > MANY ? days : days.filter(({ minutes }) => minutes === most || minutes >= NAMED * minutesOf(steps));
  const [one, two, ...more] = named.map(({ name }) => name);
  return [one, two].filter(Boolean).join(' · ') + (more.length > 0 ? ` 외 ${more.length}` : '');
}

/**
 * The days from the first to that before the exam, of the steps that are left: each with its name, questions and cards, and no more to
 * read than its minutes allow. A mock exam takes as long as it takes.
 */
export function planToExam<S extends Step>(open: readonly S[], { first, exam, minutes }: Span): ExamPlan<S> {
  const uses = usesOf(exam - first);
  const shares = sharesOf(open, uses, minutes);
  let mocks = 0;
  const days = uses.map((use, at): NamedDay<S> => {
    const steps = once(shares[at] ?? []);
    const questions = Math.round(asking(use, minutes) / TAKES.question);
    const own: OwnStep[] =
      use === 'mock'
        ? [{ kind: 'mock', count: ++mocks, key: `mock:${mocks}`, minutes: TAKES.mock }]
        : [
            {
              kind: 'quiz',
              count: questions,
              key: `quiz:${first + at}:${questions}`,
              minutes: questions * TAKES.question,
            },
            { kind: 'cards', count: 0, key: `cards:${first + at}`, minutes: TAKES.cards },
          ];
    return { use, steps, own, name: nameOf(use, steps, at === uses.length - 1) };
  });
  const planned = new Set(days.flatMap(({ steps }) => steps.map(({ key }) => meantBy(key))));
  return { days, left: once(open.filter(({ key }) => !planned.has(meantBy(key)))) };
}

const FIRST = 'path.first';
const MINUTES = 'path.minutes';

/** The day on which the plan to an exam begins, where one has begun with it; of another exam's plan nothing is left. */
export function firstDayOf(settings: readonly EventOf<'setting'>[], exam: number): number | undefined {
  const value = settings.findLast(({ key }) => key === FIRST)?.value;
  const [first = 0, planned] = typeof value === 'string' ? value.split(':').map(Number) : [];
  return planned === exam && first > 0 && first < exam ? first : undefined;
}

/** Keeps the day on which the plan to an exam begins. */
export const beginOn = (first: number, exam: number): Draft => ({
  kind: 'setting',
  key: FIRST,
  value: `${first}:${exam}`,
});

/** Minutes that the reader has on a day. */
export function minutesADay(settings: readonly EventOf<'setting'>[]): number {
  const value = settings.findLast(({ key }) => key === MINUTES)?.value;
  return AMOUNTS.find((amount) => amount === value) ?? USUAL;
}

/** Keeps how many minutes there are on a day. */
export const takeMinutes = (minutes: number): Draft => ({ kind: 'setting', key: MINUTES, value: minutes });
