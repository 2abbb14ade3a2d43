/** What comes next in a plan to an exam: one answer for its own page and for those that lead to it. */
import { minutesOf } from '../model/plan-data.ts';
import { restOf } from './cards/through.ts';
import type { Draft } from './event.ts';
import { inOrder, type ExamPlan, type NamedDay, type OwnStep, type Span, type Step } from './exam-plan.ts';
import { TAKES } from './plan-frames.ts';
import { isMock } from './plan-words.ts';
import { beginOn, oweOn, type Owed } from './plan-settings.ts';
import type { PathState } from './path-state.ts';
import { isRest, keptAs, questionsOf, subjectOf, topicOfStep } from './step-key.ts';

const OWN = {
  mock: '모의시험',
  half: '모의시험 절반',
  quiz: '문항',
  cards: '암기 카드',
  all: '암기 카드, 배운 것을 약한 것부터',
} as const;

/** What a step is called. */
export function nameOfStep(step: Step | OwnStep): string {
  if ('name' in step) return step.name;
  const { kind, count } = step;
  return OWN[kind] + (kind === 'quiz' ? ` ${count}개` : kind === 'all' && count > 0 ? ` ${count}장` : '');
}

/** How many of today's questions were answered, where some but not all were. */
export function metOf({ key }: Pick<Step, 'key'>, today: Span['today']): number {
  const [on, count = 0] = questionsOf(key) ?? [];
  const { answered = 0 } = today ?? {};
  return on !== undefined && on === today?.on && answered < count ? answered : 0;
}

/** Whether a set of a day's questions (`set`: its step) needs no place of its own where one goes on with a plan: what comes next (`next`) leads into it, or its day's questions are done. */
export function isInPlan(
  set: string,
  next: Pick<Step, 'key'> | undefined,
  days: readonly NamedDay<Step>[],
  doneAt: (key: string) => number | undefined,
): boolean {
  const isOf = ({ key }: Pick<Step, 'key'>): boolean => keptAs(key) === keptAs(set);
  const { key = set } = days.flatMap(({ own }) => own).find(isOf) ?? {};
  return (next !== undefined && isOf(next)) || doneAt(key) !== undefined;
}

/** How much of what today counts is done, where some but not all is: ` 가운데 2개 함`. */
export function sayMet(step: Step | OwnStep, today: Span['today']): string {
  const met = metOf(step, today);
  if (met > 0) return ` 가운데 ${met}개 함`;
  const { all, mock } = today ?? {};
  if (step.key === mock?.key && mock.met > 0) return ` ${mock.count}문항 가운데 ${mock.met}개 함`;
  const isHalfway = all !== undefined && all.met > 0 && all.met < all.count;
  return isHalfway && step.key === `all:${today?.on ?? 0}` ? ` 가운데 ${all.met}장 함` : '';
}

/** Minutes that are left of a step: of today's cards and questions, of which some were done, what the others take. */
export function minutesLeft({ key, minutes }: Pick<Step, 'key' | 'minutes'>, today: Span['today']): number {
  if (today === undefined) return minutes;
  const met = metOf({ key }, today);
  if (met > 0) return minutes - met * TAKES.question;
  if (key === `cards:${today.on}`) return today.left?.left ? today.left.minutesLeft : minutes;
  const { all, mock } = today;
  if (key === mock?.key) return Math.min(minutes, mock.minutesLeft);
  if (key !== `all:${today.on}` || all === undefined || all.met >= all.count) return minutes;
  return restOf({ ...all, minutes }).minutes;
}

/** Where a step is done, from the base of the site. */
export function placeOfStep(step: Step | OwnStep): string {
  if ('kind' in step)
    return {
      mock: 'study/quiz/?exam=whole',
      half: 'study/quiz/?exam=half',
      quiz: `study/quiz/?begin=day&count=${step.count}${step.of === undefined ? '' : `&of=${step.of.join(',')}`}&step=${step.key}`,
      cards: 'study/cards/',
      // On its own day the page of the cards asks what is enough.
      all: `study/cards/${step.count > 0 ? '' : '?all'}`,
    }[step.kind];
  const subject = subjectOf(step.key);
  return `${step.key.startsWith('practise:') ? 'scenarios/' : ''}${subject}/${step.of ?? ''}`;
}

/** @see nextIn */
export interface Next<S> {
  /** What is open of today and of the days before it. */
  readonly left: readonly (S | OwnStep)[];
  readonly late: readonly (S | OwnStep)[];
  /** The day on which to go on: today, when that is done one before it that is not, otherwise the next; 0 is the first. */
  readonly day: number | undefined;
  /** Today is a day of the plan; between its days one rests. */
  readonly isDay: boolean;
  /** What is open of it first. */
  readonly step: S | OwnStep | undefined;
  /** Its last day has come, which goes over what was learnt, and something was: nothing is divided anew any more. */
  readonly isLast: boolean;
  /** Something of the plan was done, or read in short of what it reads as a whole. */
  readonly isBegun: boolean;
}

/** Whether dividing the plan anew comes before what is next in it: more than half a day's time was left behind, and there is a day for it. */
export const isFar = ({ late, isLast }: Pick<Next<Step>, 'late' | 'isLast'>, minutes: number): boolean =>
  !isLast && 2 * minutesOf(late) > minutes;

/** What is said of a last day on which nothing is read for the first time. */
export const ONLY_REPEATS = '오늘은 되짚기만 한다';

/** What dividing it anew is called; after a long break nobody is told of how much. */
export const sayDivide = (late: number, isLong: boolean): string =>
  `${isLong ? '' : `밀린 것 ${late}개를 `}오늘부터 다시 나누기`;

/** Whether it is still to be done: cards of a day before today are among today's. */
const isOpen = ({ key }: { readonly key: string }, on: number, today: number): boolean =>
  on >= today || !key.startsWith('cards:');

/** Where one is today in a plan, by what was done; and whether anything was learnt that its last day goes over. */
export function nextIn<S extends Step>(
  days: readonly NamedDay<S>[],
  today: number,
  doneAt: (key: string) => number | undefined,
  hasLearnt = true,
): Next<S> {
  const open = days.map((day) =>
    inOrder(day).filter((step) => doneAt(step.key) === undefined && isOpen(step, day.on, today)),
  );
  const at = days.findIndex(({ on }) => on === today);
  const inTurn = [at, ...open.keys()];
  const day = inTurn.find((index) => (open[index]?.length ?? 0) > 0);
  return {
    left: open[at] ?? [],
    late: open.filter((_, index) => (days[index]?.on ?? today) < today).flat(),
    ...{ day, isDay: at >= 0, step: open[day ?? -1]?.[0] },
    isLast: hasLearnt && today >= (days.at(-1)?.on ?? Infinity),
    isBegun: days.some((each) => inOrder(each).some(({ key }) => doneAt(key) !== undefined || isRest(key))),
  };
}

/** How many days of a plan were done. */
export const finishedIn = (
  { days }: Pick<ExamPlan<Step>, 'days'>,
  doneAt: (key: string) => number | undefined,
): number => days.filter((day) => inOrder(day).every(({ key }) => doneAt(key) !== undefined)).length;

interface Count {
  readonly all: number;
  readonly done: number;
}

/** How far a plan is: days that were finished, topics that were read, those before it began among them, and what of today is done. */
export interface Far {
  readonly days: Count;
  readonly topics: Count;
  readonly today?: Count | undefined;
  /** Topics that were read in short, of which the rest is open. */
  readonly inShort?: number;
}

/** @see Far */
export function farIn(
  { days, former, left }: ExamPlan<Step>,
  { doneAt, today }: Pick<PathState, 'doneAt' | 'today'>,
): Far {
  const countOf = (keys: readonly string[]): Count => ({
    all: keys.length,
    done: keys.filter((key) => doneAt(key) !== undefined).length,
  });
  const read = [...former, ...days.flatMap(({ steps }) => steps)].map(({ key }) => key);
  const ofToday = days.find(({ on }) => on === today);
  return {
    days: { all: days.length, done: finishedIn({ days }, doneAt) },
    topics: countOf([...new Set(read.filter((key) => topicOfStep(key) !== undefined))]),
    today: ofToday && countOf(inOrder(ofToday).map(({ key }) => key)),
    inShort: [...days.flatMap(({ steps }) => steps), ...left].filter(
      ({ key }) => isRest(key) && doneAt(key) === undefined,
    ).length,
  };
}

/** What a plan leaves to one that begins anew with a day: what was done of that day, which stays its own, what is open of the days before it, of plans before it as well, and its mock exams. */
export function owedBy(
  plan: Pick<ExamPlan<Step>, 'days'> | undefined,
  { span, doneAt }: Pick<PathState, 'span' | 'doneAt'>,
  first: number,
): Owed {
  const days = plan?.days ?? [];
  const isOpen = (key: string): boolean => doneAt(key) === undefined;
  const keysOf = (some: typeof days): string[] => some.flatMap(({ steps }) => steps.map(({ key }) => key));
  const done = keysOf(days.filter(({ on }) => on === first)).filter((key) => !isOpen(key));
  const owed = span?.owed?.keys ?? [];
  const late = keysOf(days.filter(({ on }) => on < first)).filter(isOpen);
  return {
    // Of the same first day, what was done since is still of it.
    keys: [...new Set([...done, ...(first === span?.first ? owed : owed.filter(isOpen)), ...late])],
    mocks: days.flatMap(({ own }) => own).filter((step) => isMock(step) && isOpen(step.key)).length,
  };
}

/** What keeps a plan that was begun when its exam or its hours change: it goes on with today, with tomorrow where today's part is done, or where it begins later, and days that were finished count on. */
export function keepDone(
  { span, today, doneAt }: Pick<PathState, 'span' | 'today' | 'doneAt'>,
  exam: number,
  plan: Pick<ExamPlan<Step>, 'days'> | undefined,
): Draft[] {
  if (span?.isKept !== true || today >= span.exam || !(today < exam)) return [];
  const days = plan?.days ?? [];
  const isDone = finishedIn({ days: days.filter(({ on }) => on === today) }, doneAt) > 0;
  const next = Math.max(today + Number(isDone), span.first);
  const first = next < exam ? next : today;
  return [
    beginOn(first, exam, span.done + (first > span.first ? finishedIn({ days }, doneAt) : 0)),
    oweOn(first, owedBy(plan, { span, doneAt }, first)),
  ];
}
