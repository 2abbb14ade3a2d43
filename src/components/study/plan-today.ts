/** What of the plan to the exam is for today, in words for the pages that lead to it. */
import { minutesOf, sayMinutes, type PlanData } from '../../model/plan-data.ts';
import { beginOn, planToExam, type Step } from '../../study/exam-plan.ts';
import { readPath } from '../../study/path-state.ts';
import { isFar, nameOfStep, nextIn, placeOfStep, type Next } from '../../study/plan-next.ts';
import type { StudyStore } from '../../study/store.ts';
import { weigh } from '../../study/weakness.ts';
import { element } from '../element.ts';
import { openCardIndex } from './card-index.ts';
import { sayLeft } from './cards/exam.ts';
import { weightsOf } from './path-weights.ts';

const stepsOf = (days: PlanData): Step[] =>
  days.flatMap(({ title, steps }, at) =>
    steps.map(([key, name, minutes, worth, of = '']) => ({
      ...{ key, name, minutes, worth, of, from: title },
      isLast: at === days.length - 1,
    })),
  );

/** What is first to be done, and `오늘 11개 50분, 밀린 것 3개`. */
function sayDay(where: Next<Step>, minutes: number) {
  const { left, late, isDay } = where;
  const [next] = left;
  const none = isDay ? '오늘 계획을 마쳤다' : '오늘은 쉬는 날이다';
  const today = next === undefined ? none : `오늘 ${left.length}개 ${sayMinutes(minutesOf(left))}`;
  const more = late.length === 0 ? today : `${today}, 밀린 것 ${late.length}개`;
  const base = document.documentElement.dataset.base ?? '/';
  const divides = isFar(where, minutes);
  const first = divides
    ? { name: '다시 나누러 학습 계획으로 가기', href: `${base}exam/path/` }
    : next && { name: nameOfStep(next), href: base + placeOfStep(next) };
  return { told: more, late: late.length, divides, next: first };
}

/** What a plan has for today, in words. */
interface Today {
  readonly told: string;
  /** Of the day on the page of the plan on which to go on; empty without a plan of the reader's own. */
  readonly anchor: string;
  /** How much of the days before today is open. */
  readonly late?: number;
  /** So much is that dividing it anew is what comes next. */
  readonly divides?: boolean;
  /** What comes next, and where it is done. */
  readonly next?: { readonly name: string; readonly href: string } | undefined;
}

/** `다음은 Amazon EBS`, and openly that it is not what was missed; or that this is to be divided anew. */
export const sayNext = ({ next, late = 0, divides }: Today): string | undefined =>
  next && (divides === true ? next.name : `다음은 ${next.name}${late > 0 ? '(밀린 것은 두고 오늘 것부터)' : ''}`);

/** What comes next in the plan as a line with links; nothing without one. */
export async function linesOfNext(store: StudyStore): Promise<(Node | string)[]> {
  const base = document.documentElement.dataset.base ?? '/';
  const today = await planToday(store, `${base}exam/path.json`);
  if (today === undefined || today.anchor === '') return [];
  const { anchor, next, late = 0, divides } = today;
  const toPlan = (name: string): HTMLElement => element('a', { href: `${base}exam/path/${anchor}` }, name);
  return [
    '내 학습 계획의 다음: ',
    next === undefined ? toPlan('오늘 것을 마쳤다') : element('a', { href: next.href }, next.name),
    ...(late === 0 || divides === true ? [] : [' · ', toPlan(`밀린 것 ${late}개`)]),
  ];
}

/** Begins the plan to the exam with today, where there is one that was not begun: who does something of it keeps its days. */
export async function beginPlan(store: StudyStore): Promise<void> {
  const { span } = await readPath(store, () => Promise.resolve(undefined));
  if (span?.isKept === false) await store.append(beginOn(span.first, span.exam));
}

/** Days to the exam and what is left of today; `undefined` without an exam to come. */
export async function planToday(store: StudyStore, url: string): Promise<Today | undefined> {
  const path = await readPath(store, openCardIndex);
  const { left, span, today } = path;
  if (left === undefined) return undefined;
  const response = span === undefined ? undefined : await fetch(url).catch(() => undefined);
  // Without a connection there may be no plan: the days are told all the same.
  if (span === undefined || response?.ok !== true) return { told: sayLeft(left), anchor: '' };
  const steps = weigh(stepsOf((await response.json()) as PlanData), await weightsOf(path));
  // One that begins on a day to come has nothing for today, nor has the day of the exam.
  if (today < span.first || left === 0) return { told: sayLeft(left), anchor: '' };
  const where = nextIn(planToExam(steps, span, path.isLeftOut).days, today, path.doneAt);
  const { told, ...rest } = sayDay(where, path.minutes);
  const anchor = where.day === undefined ? '' : `#exam-${where.day + 1}`;
  return { told: `${sayLeft(left)} · ${told}`, anchor, ...rest };
}
