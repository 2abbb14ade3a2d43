/** The plan to an exam: what is worth most is read first, day by day, with mock exams and a review at the end. */
import type { PlanData } from '../../../model/study-data.ts';

/** Something that is done on a day, under the key of its tick. */
export interface PlanItem {
  readonly key: string;
  readonly kind: 'read' | 'compare' | 'practise' | 'quiz' | 'cards' | 'mock' | 'review';
  readonly name: string;
  readonly minutes: number;
  /** Query of a list of scenarios: `?of=storage/s3,storage/ebs`. */
  readonly query?: string;
  /** Questions of the day, and the topics that they are about. */
  readonly count?: number;
  readonly topics?: readonly string[];
}

/** A day of the plan (`day`: days since 1970). */
export interface PlanDay {
  readonly day: number;
  readonly items: readonly PlanItem[];
}

/** @see buildPlan */
export interface Plan {
  readonly days: readonly PlanDay[];
  /** What there is no time for. */
  readonly rest: readonly PlanItem[];
}

/** What a plan is made for: its first day, the exam's, and the time that there is. */
export interface PlanSpan {
  readonly first: number;
  readonly exam: number;
  readonly minutes: number;
  readonly weekdays: readonly number[];
}

/** Minutes of a mock exam and of half of one. */
const MOCK = { mock: 130, half: 65 };
const QUESTION_MINUTES = 1.5;
const WEEKEND = [6, 0];

/** The weekday of a day; the first of all days was a Thursday. */
const weekdayOf = (day: number): number => (day + 4) % 7;

/** The days before the exam on which one learns; all of them where the week has none of these. */
function studyDays({ first, exam, weekdays }: Omit<PlanSpan, 'minutes'>): number[] {
  const days = Array.from({ length: Math.max(0, exam - first) }, (_, at) => first + at);
  const chosen = days.filter((day) => weekdays.includes(weekdayOf(day)));
  return chosen.length > 0 ? chosen : days;
}

/** The steps of the four weeks, each once and in the order in which they are taught. */
const stepsOf = (data: PlanData): (PlanItem & { readonly worth: number })[] =>
  data.flatMap(({ steps }) =>
    steps.flatMap(([key, name, minutes, worth, query]) =>
      // What is looked at again is up to the review.
      key.includes('~')
        ? []
        : [{ key, kind: key.split(':')[0] as PlanItem['kind'], name, minutes, worth, ...(query && { query }) }],
    ),
  );

/** Days of mock exams: at two thirds, and on the last weekend; of a plan of a few days the one before the last. */
function mockDays(days: readonly number[]): number[] {
  if (days.length < 3) return [];
  if (days.length < 7) return days.slice(-2, -1);
  const early = days[Math.floor((days.length * 2) / 3)] ?? 0;
  const late = days.findLast((day) => day > early && WEEKEND.includes(weekdayOf(day))) ?? days.at(-2) ?? early;
  return [...new Set([early, late])];
}

/** The topics of what is read on a day. */
const topicsOf = (items: readonly PlanItem[]): string[] => [
  ...new Set(
    items.flatMap(({ key, kind }) =>
      kind === 'read' || kind === 'compare' ? [key.slice(kind.length + 1).split('#')[0] ?? ''] : [],
    ),
  ),
];

/**
 * Builds the plan. The time of all days is filled greedily by worth; what was chosen is then read in the order in which it is taught.
 * The last days, one in seven, review.
 * @param isLeftOut what was done before the plan began
 */
export function buildPlan(data: PlanData, span: PlanSpan, isLeftOut: (key: string) => boolean = () => false): Plan {
  const days = studyDays(span);
  const mocks = mockDays(days);
  const reviews = new Set(days.length < 3 ? [] : days.slice(-Math.max(1, Math.floor(days.length / 7))));
  const mockKind = span.minutes >= 2 * MOCK.half ? 'mock' : 'half';
  const cards = Math.max(5, Math.round(span.minutes / 4));
  const count = Math.max(5, Math.min(20, Math.round(span.minutes / 6)));
  const quiz = Math.round(count * QUESTION_MINUTES);
  const roomOf = (day: number): number => {
    if (reviews.has(day)) return 0;
    return Math.max(0, span.minutes - cards - (mocks.includes(day) ? MOCK[mockKind] : quiz));
  };
  const steps = stepsOf(data).filter(({ key }) => !isLeftOut(key));
  let room = days.reduce((sum, day) => sum + roomOf(day), 0);
  const chosen = new Set<PlanItem>();
  for (const step of steps.toSorted((a, b) => b.worth - a.worth)) {
    if (step.minutes > room) continue;
    chosen.add(step);
    room -= step.minutes;
  }
  const queue = steps.filter((step) => chosen.has(step));
  /** Minutes that were read more than there was room for: the next day has as many less. */
  let over = 0;
  const planned = days.map((day): PlanDay => {
    let left = roomOf(day) - over;
    const items: PlanItem[] = [];
    // Half of an item may go beyond the day.
    while (queue[0] !== undefined && queue[0].minutes / 2 <= left) {
      left -= queue[0].minutes;
      items.push(...queue.splice(0, 1));
    }
    over = Math.max(0, -left);
    const mock = mocks.indexOf(day);
    const own: PlanItem[] = [
      ...(reviews.has(day) ? [{ key: `review:${day}`, kind: 'review' as const, name: '', minutes: quiz }] : []),
      mock >= 0
        ? { key: `${mockKind}:${mock + 1}`, kind: 'mock', name: '', minutes: MOCK[mockKind] }
        : { key: `quiz:${day}:${count}`, kind: 'quiz', name: '', minutes: quiz, count, topics: topicsOf(items) },
      { key: `cards:${day}`, kind: 'cards', name: '', minutes: cards },
    ];
    return { day, items: [...items, ...own] };
  });
  const placed = new Set(planned.flatMap(({ items }) => items.map(({ key }) => key)));
  return { days: planned, rest: steps.filter(({ key }) => !placed.has(key)) };
}

/** What of the days before today is not done; cards and questions of a day are not owed: the next day brings its own. */
export const overdueItems = ({ days }: Plan, today: number, isDone: (key: string) => boolean): readonly PlanItem[] =>
  days
    .filter(({ day }) => day < today)
    .flatMap(({ items }) => items)
    .filter(({ key, kind }) => !['quiz', 'cards', 'review'].includes(kind) && !isDone(key));
