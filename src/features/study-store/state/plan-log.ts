/** What the log says of the plan: its days, what is done, and what is left of today. */
import type { PlanData } from '../../../model/study-data.ts';
import { dayNumber } from '../day.ts';
import { ofKinds } from '../log.ts';
import type { StudyStore } from '../store.ts';
import { givenAnswers } from './answers.ts';
import { buildPlan, overdueItems, type Plan, type PlanItem } from './plan.ts';
import { isFullyAnswered, pastRuns } from './sessions.ts';
import { readSettings, type Settings } from './settings.ts';
import { stepsDone, topicStates } from './topics.ts';

/** @see readPlan */
export interface PlanState {
  readonly settings: Settings;
  readonly today: number;
  readonly isDone: (key: string) => boolean;
  /** Of an exam to come, or of one that a plan led to. */
  readonly plan: Plan | undefined;
  /** The first day of the plan: kept from when it began, otherwise today. */
  readonly first: number;
  readonly overdue: readonly PlanItem[];
  /** What is left of today. */
  readonly todo: readonly PlanItem[];
}

/** So many cards that were reviewed on a day are its cards. */
const CARDS = 10;

/** Reads the plan; the steps (`openData`) are asked for only where an exam is known. */
export async function readPlan(
  store: Pick<StudyStore, 'read'>,
  openData: () => Promise<PlanData | undefined>,
): Promise<PlanState> {
  const [topics, path, all, runs, reviews] = await Promise.all([
    store.read('topic'),
    store.read('path'),
    store.read('setting'),
    store.read('session', 'finish', 'answer'),
    store.read('review'),
  ]);
  const settings = readSettings(all);
  const { days, exam, planStart } = settings;
  const today = dayNumber(Date.now(), days);
  // The days of an earlier planner are not kept: they are made anew from today on until they are begun again.
  const first = (settings.knowsNewPlan ? planStart : undefined) ?? today;
  const dayOf = ({ at }: { readonly at: number }): number => dayNumber(at, days);
  const answers = givenAnswers(ofKinds(runs, ['answer'])).filter(({ mode }) => mode !== 'exam');
  const answered = Map.groupBy(answers, dayOf);
  const reviewed = Map.groupBy(reviews, dayOf);
  const mocks = pastRuns(runs)
    .filter((run) => run.session.mode === 'exam' && isFullyAnswered(run) && dayOf(run) >= first)
    .reverse();
  const doneAt = stepsDone(topicStates(topics, path), path, (key) => {
    const [kind, number = 0, count = 0] = key.split(':').map((part, at) => (at === 0 ? part : Number(part)));
    if (kind === 'quiz') return answered.get(Number(number))?.[Number(count) - 1]?.at;
    if (kind === 'cards') return reviewed.get(Number(number))?.[CARDS - 1]?.at;
    return kind === 'mock' || kind === 'half' ? mocks[Number(number) - 1]?.at : undefined;
  });
  const isDone = (key: string): boolean => doneAt(key) !== undefined;
  const isPlanned = exam !== undefined && (exam > today || planStart !== undefined);
  const data = isPlanned ? await openData() : undefined;
  const isLeftOut = (key: string): boolean => {
    const at = doneAt(key);
    return at !== undefined && dayNumber(at, days) < first;
  };
  const span = { first, exam: exam ?? today, minutes: settings.minutes, weekdays: settings.weekdays };
  const plan = data && buildPlan(data, span, isLeftOut);
  const own = plan?.days.find(({ day }) => day === today)?.items ?? [];
  return {
    settings,
    today,
    isDone,
    plan,
    first,
    overdue: plan ? overdueItems(plan, today, isDone) : [],
    todo: own.filter(({ key }) => !isDone(key)),
  };
}
