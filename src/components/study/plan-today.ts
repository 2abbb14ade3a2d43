/** What of the plan to the exam is for today, in words for the pages that lead to it. */
import { minutesOf, sayMinutes, type PlanData } from '../../model/plan-data.ts';
import { inOrder, planToExam, type NamedDay, type OwnStep, type Step } from '../../study/exam-plan.ts';
import { readPath, type PathState } from '../../study/path-state.ts';
import type { StudyStore } from '../../study/store.ts';
import { topicOfStep } from '../../study/step-key.ts';
import { weigh } from '../../study/weakness.ts';
import { openCardIndex } from './card-index.ts';
import { sayLeft } from './cards/exam.ts';
import { weightsOf } from './path-weights.ts';

const stepsOf = (days: PlanData): Step[] =>
  days.flatMap(({ title, steps }, at) =>
    steps.map(([key, name, minutes, worth]) => ({
      ...{ key, name, minutes, worth, from: title },
      isLast: at === days.length - 1,
    })),
  );

const OWN = { mock: '모의시험', half: '모의시험 절반', quiz: '문항', cards: '암기 카드' } as const;
const nameOf = (step: Step | OwnStep): string => ('name' in step ? step.name : OWN[step.kind]);

/** What comes next of a day, and `오늘 11개 50분, 밀린 것 3개 · 다음은 Amazon EBS`. */
function sayDay(plan: readonly NamedDay<Step>[], at: number, { doneAt }: PathState) {
  const openIn = (days: readonly NamedDay<Step>[]): (Step | OwnStep)[] =>
    days.flatMap(inOrder).filter(({ key }) => doneAt(key) === undefined);
  const [left, late] = [openIn(plan.slice(at, at + 1)), openIn(plan.slice(0, at))];
  const [next] = left;
  const today = next === undefined ? '오늘 계획을 마쳤다' : `오늘 ${left.length}개 ${sayMinutes(minutesOf(left))}`;
  const more = late.length === 0 ? today : `${today}, 밀린 것 ${late.length}개`;
  return {
    told: next === undefined ? more : `${more} · 다음은 ${nameOf(next)}`,
    next: next && { name: nameOf(next), topic: topicOfStep(next.key) },
  };
}

/** What a plan has for today, in words. */
interface Today {
  readonly told: string;
  /** Of the day on the page of the plan; empty without a plan of the reader's own. */
  readonly anchor: string;
  /** The step that comes next, and the topic that it reads. */
  readonly next?: { readonly name: string; readonly topic: string | undefined } | undefined;
}

/** Days to the exam and what is left of today; `undefined` without an exam to come. */
export async function planToday(store: StudyStore, url: string): Promise<Today | undefined> {
  const path = await readPath(store, openCardIndex);
  const { left, span, today } = path;
  if (left === undefined) return undefined;
  const response = span === undefined ? undefined : await fetch(url).catch(() => undefined);
  // Without a connection there may be no plan: the days are told all the same.
  if (span === undefined || response?.ok !== true) return { told: sayLeft(left), anchor: '' };
  const open = weigh(
    stepsOf((await response.json()) as PlanData).filter(({ key }) => !path.isLeftOut(key)),
    await weightsOf(path),
  );
  // One that begins on a day to come has nothing for today, nor has the day of the exam.
  const at = today - span.first;
  if (at < 0 || left === 0) return { told: sayLeft(left), anchor: '' };
  const { told, next } = sayDay(planToExam(open, span).days, at, path);
  return { told: `${sayLeft(left)} · ${told}`, anchor: `#exam-${at + 1}`, next };
}
