/** What of the plan to the exam is for today, in words for the pages that lead to it. */
import type { PlanData } from '../../model/plan-data.ts';
import { daysToExam, type NamedDay, type Step } from '../../study/exam-plan.ts';
import { readPath, type PathState } from '../../study/path-state.ts';
import type { StudyStore } from '../../study/store.ts';
import { sayLeft } from './cards/exam.ts';

const stepsOf = (days: PlanData): Step[] =>
  days.flatMap(({ title, keys }, at) => keys.map((key) => ({ key, from: title, isLast: at === days.length - 1 })));

/** `오늘 계획 11개 남음, 밀린 것 3개 · 블록과 파일 저장소`. */
function sayDay(plan: readonly NamedDay<Step>[], at: number, { doneAt }: PathState): string {
  const openIn = (days: readonly NamedDay<Step>[]): number =>
    days.flatMap(({ own, steps }) => [...own, ...steps]).filter(({ key }) => doneAt(key) === undefined).length;
  const [left, late] = [openIn(plan.slice(at, at + 1)), openIn(plan.slice(0, at))];
  const today = left === 0 ? '오늘 계획을 마쳤다' : `오늘 계획 ${left}개 남음`;
  return [late === 0 ? today : `${today}, 밀린 것 ${late}개`, ...(left === 0 ? [] : [plan[at]?.name ?? ''])].join(
    ' · ',
  );
}

/** Days to the exam and what is left of today, with the anchor of the day; `undefined` without an exam to come. */
export async function planToday(
  store: StudyStore,
  url: string,
): Promise<{ readonly told: string; readonly anchor: string } | undefined> {
  const path = await readPath(store);
  const { left, span, today } = path;
  if (left === undefined) return undefined;
  const response = span === undefined ? undefined : await fetch(url).catch(() => undefined);
  // Without a connection there may be no plan: the days are told all the same.
  if (span === undefined || response?.ok !== true) return { told: sayLeft(left), anchor: '' };
  const open = stepsOf((await response.json()) as PlanData).filter(({ key }) => !path.isLeftOut(key));
  // One that begins on a day to come has nothing for today.
  const at = today - span.first;
  if (at < 0) return { told: sayLeft(left), anchor: '' };
  return { told: `${sayLeft(left)} · ${sayDay(daysToExam(open, span), at, path)}`, anchor: `#exam-${at + 1}` };
}
