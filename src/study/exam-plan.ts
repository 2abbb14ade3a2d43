/** A plan that leads to the day of an exam: what is to be learnt, shared out among the days that there are. */
import { minutesOf, sayMinutes } from '../model/plan-data.ts';
import { repeatingDays } from './cards/plan.ts';
import type { Draft, EventOf } from './event.ts';

/** What a day is for: learning, going over what one got wrong, or an exam to try oneself at. */
type DayUse = 'learn' | 'review' | 'mock';

/** A day of the plan with what is learnt or looked at again on it. */
export interface DayToExam<Step> {
  readonly use: DayUse;
  readonly steps: readonly Step[];
}

/** From which day on, up to the day before which. */
export interface Span {
  readonly first: number;
  readonly exam: number;
}

/** What is ticked off under a key, the minutes that it takes, and the day of the four weeks in which it stands. */
export interface Step {
  readonly key: string;
  readonly minutes: number;
  readonly from: string;
  readonly isLast: boolean;
}

/** What a day asks for besides steps of the four weeks; the minutes of a mock are those of the exam. */
export interface OwnStep {
  readonly kind: 'mock' | 'wrong' | 'cards';
  readonly at: number;
  readonly key: string;
  readonly minutes: number;
}

/** A day of the plan as it is told. */
export interface NamedDay<S> extends DayToExam<S> {
  readonly name: string;
  readonly own: readonly OwnStep[];
}

/** Minutes of what a day asks for of its own. */
const OWN = { mock: 130, wrong: 30, cards: 20 } as const;
/** A day of the four weeks names one that it makes up to such a part. */
const NAMED = 0.2;
/** More days of the four weeks are named by the first and the last. */
const MANY = 4;
/** Nobody reads for more minutes a day. */
const MOST = 8 * 60;

/** In fewer days nobody begins anything new. */
const TOO_FEW = 5;

/** The last days only repeat, as with the cards: one to try oneself, one to go over it, by turns. */
const endingDays = (days: number): number => (days < TOO_FEW ? days : Math.max(2, repeatingDays(days)));

/**
 * Shares steps out among so many days in their order, each day taking about as long; a day for which nothing is left goes over
 * what one got wrong. `last` is looked at on the last day, that before the exam.
 */
export function planToExam<Step extends { readonly minutes: number }>(
  steps: readonly Step[],
  last: readonly Step[],
  days: number,
): DayToExam<Step>[] {
  const ending = endingDays(days);
  const learning = days - ending;
  const total = minutesOf(steps);
  const shares = Array.from({ length: learning }, (): Step[] => []);
  let before = 0;
  for (const step of steps) {
    shares[Math.floor(((before + step.minutes / 2) / total) * learning)]?.push(step);
    before += step.minutes;
  }
  return [
    ...shares.map((share): DayToExam<Step> => ({ use: share.length > 0 ? 'learn' : 'review', steps: share })),
    ...Array.from({ length: ending }, (_, at): DayToExam<Step> => ({
      use: (ending - at) % 2 === 0 ? 'mock' : 'review',
      steps: at === ending - 1 ? last : [],
    })),
  ];
}

function nameOf({ use, steps }: DayToExam<Step>, isLast: boolean): string {
  if (isLast) return '마지막 되짚기';
  if (use !== 'learn') return use === 'mock' ? '모의시험' : '틀린 것 되짚기';
  const days = [...Map.groupBy(steps, ({ from }) => from)].map(([name, some]) => ({ name, minutes: minutesOf(some) }));
  // Some days of many say nothing of the others.
  if (days.length > MANY) return `${days[0]?.name ?? ''}부터 ${days.at(-1)?.name ?? ''}까지`;
  const most = Math.max(...days.map(({ minutes }) => minutes));
  const named = days.filter(({ minutes }) => minutes === most || minutes >= NAMED * minutesOf(steps));
  const [first, second, ...more] = named.map(({ name }) => name);
  return [first, second].filter(Boolean).join(' · ') + (more.length > 0 ? ` 외 ${more.length}` : '');
}

/** What is looked at again has a key of its own: `read:storage/s3~2`. */
const meantBy = (key: string): string => key.replace(/~\d+$/, '');
/** Nobody looks at the same again on the same day. */
const once = <S extends Step>(steps: readonly S[]): readonly S[] =>
  [...Map.groupBy(steps, ({ key }) => meantBy(key)).values()].flatMap(([first]) => first ?? []);

/** The days from the first to that before the exam, of the steps that are left: each with its name and what it asks for of its own. */
export function daysToExam<S extends Step>(open: readonly S[], { first, exam }: Span): NamedDay<S>[] {
  const plan = planToExam(
    open.filter(({ isLast }) => !isLast),
    open.filter(({ isLast }) => isLast),
    exam - first,
  );
  const counts = { mock: 0, review: 0, learn: 0 };
  return plan.map((day, index) => {
    const at = ++counts[day.use];
    const kinds = { mock: ['mock'], review: ['wrong', 'cards'], learn: [] } as const;
    const own = kinds[day.use].map((kind) => ({ kind, at, key: `${kind}:${at}`, minutes: OWN[kind] }));
    return { ...day, steps: once(day.steps), own, name: nameOf(day, index === plan.length - 1) };
  });
}

/** What so many days mean, in words: how long a day is, of what takes so many minutes in all, and what the last ones are for. */
export function sayDays(days: number, minutes: number): string {
  const ending = endingDays(days);
  if (ending === days) return `${days}일이면 새로 읽지 않고 모의시험과 되짚기만 한다.`;
  const each = minutes / (days - ending);
  const much = each > MOST ? ' 다 하기 어려우니 약한 주제부터 한다.' : '';
  return `${days}일로 나누면 앞의 ${days - ending}일은 하루에 ${sayMinutes(each)}쯤 읽고, 끝의 ${ending}일은 모의시험과 되짚기다.${much}`;
}

const FIRST = 'path.first';

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
