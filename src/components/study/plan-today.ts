/** What of the plan to the exam is for today, in words for the pages that lead to it. */
import { sayMinutes, type PlanData } from '../../model/plan-data.ts';
import { chooseReading } from '../../study/choose-reading.ts';
import { planToExam, type ExamPlan, type Span, type Step } from '../../study/exam-plan.ts';
import { beginOn } from '../../study/plan-settings.ts';
import { readPath, type PathState } from '../../study/path-state.ts';
import {
  farIn,
  isFar,
  isInPlan,
  keepDone,
  minutesLeft,
  nameOfStep,
  nextIn,
  ONLY_REPEATS,
  placeOfStep,
  sayMet,
  type Next,
} from '../../study/plan-next.ts';
import { sayLate } from '../../study/say-late.ts';
import type { Draft } from '../../study/event.ts';
import type { StudyStore } from '../../study/store.ts';
import { weigh } from '../../study/weakness.ts';
import { element } from '../element.ts';
import { openCardIndex } from './card-index.ts';
import { SAY_OVER, sayLeft } from './cards/exam.ts';
import { sayDone } from './path-status.ts';
import { weightsOf } from './path-weights.ts';

const stepsOf = (days: PlanData): Step[] =>
  days.flatMap(({ title, steps }, at) =>
    steps.map(([key, name, minutes, worth, of = '', short]) => ({
      ...{ key, name, minutes, worth, of, short, from: title },
      isLast: at === days.length - 1,
    })),
  );

/** So few are told as they are: the page of the cards tells its own so. */
const LITTLE = 15;
const sayLittle = (minutes: number): string => (minutes < LITTLE ? `${minutes}분` : sayMinutes(minutes));

/** What is first to be done, and `오늘 11개 50분, 밀린 것 3개`; on a day that only goes over what was learnt (`repeats`), that it does. */
function sayDay(where: Next<Step>, { minutes, span }: PathState, repeats: boolean) {
  const { left, late, isDay } = where;
  const [next] = left;
  const takes = left.reduce((sum, step) => sum + minutesLeft(step, span?.today), 0);
  const none = isDay ? '오늘 계획을 마쳤다' : '오늘은 쉬는 날이다';
  const today =
    next === undefined ? none : `${repeats ? `${ONLY_REPEATS}:` : '오늘'} ${left.length}개 ${sayLittle(takes)}`;
  const base = document.documentElement.dataset.base ?? '/';
  const divides = isFar(where, minutes);
  // On the last day it may be let be, as the plan says.
  const open = where.isLast ? `밀린 것 ${late.length}개는 두어도 된다` : sayLate(late);
  const more = late.length === 0 ? today : `${today}, ${open}`;
  const step = next && { name: nameOfStep(next) + sayMet(next, span?.today), href: base + placeOfStep(next) };
  // As the plan does, it leads to what is first of today, however much was left behind.
  const toDivide = divides ? { name: '오늘부터 다시 나누러 가기', href: `${base}exam/path/` } : undefined;
  return { told: more, late: late.length, divides, next: step ?? toDivide, step, isRest: !isDay };
}

/** What a plan has for today, in words. */
interface Today {
  readonly told: string;
  /** Of the day on the page of the plan on which to go on; empty without a plan of the reader's own. */
  readonly anchor: string;
  /** How many of its days were done. */
  readonly done?: string;
  /** How much of the days before today is open. */
  readonly late?: number;
  /** So much is that it is to be divided anew. */
  readonly divides?: boolean;
  /** It is none of its days. */
  readonly isRest?: boolean;
  /** Whether a set of a day's questions needs no row of its own. @see isInPlan */
  readonly isInPlan?: (set: string) => boolean;
  /** What comes next, and where it is done; `step`: what of today is. */
  readonly next?: { readonly name: string; readonly href: string } | undefined;
  readonly step?: Today['next'];
}

/** `다음: Amazon EBS`, and openly that it is not what was missed; or, where today is done, that this is to be divided anew. */
export const sayNext = ({ next, step, late = 0 }: Today): string | undefined =>
  next && (step === undefined ? next.name : `다음: ${next.name}${late > 0 ? '(밀린 것은 두고 오늘 것부터)' : ''}`);

/** What comes next in the plan as a line with links; nothing without one. */
export const linesOfNext = async (store: StudyStore): Promise<(Node | string)[]> => (await nextOfPlan(store)).lines;

/** What comes next in the plan, and what is said of it in a line. @see linesOfNext */
export async function nextOfPlan(
  store: StudyStore,
): Promise<{ readonly step?: Today['step']; readonly lines: (Node | string)[] }> {
  const base = document.documentElement.dataset.base ?? '/';
  const today = await planToday(store, `${base}exam/path.json`);
  if (today === undefined || today.anchor === '') return { lines: [] };
  const { anchor, step, late = 0, divides, isRest } = today;
  const toDivide = (name: string, at = ''): HTMLElement => element('a', { href: `${base}exam/path/${at}` }, name);
  const toPlan = (name: string): HTMLElement => toDivide(name, anchor);
  const lines = [
    step === undefined ? '내 학습 계획: ' : '내 학습 계획의 다음: ',
    step === undefined
      ? toPlan(isRest ? '오늘은 쉬는 날이다' : '오늘 것을 마쳤다')
      : element('a', { href: step.href }, step.name),
    ...(late === 0 ? [] : [' · ', divides === true ? toDivide('오늘부터 다시 나누기') : toPlan(`밀린 것 ${late}개`)]),
  ];
  return { step, lines };
}

/** Begins the plan to the exam with today, where there is one that was not begun: who does something of it keeps its days. */
export async function beginPlan(store: StudyStore): Promise<void> {
  const { span } = await readPath(store, () => Promise.resolve(undefined));
  if (span?.isKept === false) await store.append(beginOn(span.first, span.exam));
}

/** The plan to the exam; `undefined` where there is none, or without a connection. */
async function planOf(path: PathState, url: string): Promise<ExamPlan<Step> | undefined> {
  const { span } = path;
  const response = span === undefined ? undefined : await fetch(url).catch(() => undefined);
  if (span === undefined || response?.ok !== true) return undefined;
  const steps = weigh(stepsOf((await response.json()) as PlanData), await weightsOf(path));
  const divide = (of: Span): ExamPlan<Step> => planToExam(steps, of, path.isLeftOut);
  // What was chosen is set beside nothing here.
  return span.reading === undefined ? chooseReading(divide, span).plan : divide(span);
}

/** What keeps the plan when the exam moves to another day. @see keepDone */
export async function keepPlan(store: StudyStore, exam: number): Promise<Draft[]> {
  const path = await readPath(store, openCardIndex);
  const base = document.documentElement.dataset.base ?? '/';
  return keepDone(path, exam, await planOf(path, `${base}exam/path.json`));
}

/** Days to the exam and what is left of today, or that it is over; `undefined` where none was told. */
export async function planToday(store: StudyStore, url: string): Promise<Today | undefined> {
  const path = await readPath(store, openCardIndex);
  const { left, span, today, isOver } = path;
  if (left === undefined) return isOver ? { told: SAY_OVER, anchor: '' } : undefined;
  const plan = left === 0 ? undefined : await planOf(path, url);
  // Without a connection there may be no plan: the days are told all the same.
  if (span === undefined || plan === undefined) return { told: sayLeft(left), anchor: '' };
  const name = span.done > 0 ? '학습 계획을' : '학습 계획';
  const done = sayDone(name, farIn(plan, path), span.done);
  // One that begins on a day to come has nothing for today.
  if (today < span.first) return { told: sayLeft(left), anchor: '', done };
  const where = nextIn(plan.days, today, path.doneAt, path.hasLearnt);
  const { told, ...rest } = sayDay(where, path, where.isLast && path.onlyRepeats && plan.days.at(-1)?.use !== 'learn');
  const anchor = where.day === undefined ? '' : `#exam-${where.day + 1}`;
  const isIn = (set: string): boolean => isInPlan(set, where.left[0], plan.days, path.doneAt);
  return { told: `${sayLeft(left)} · ${told}`, anchor, done, isInPlan: isIn, ...rest };
}
