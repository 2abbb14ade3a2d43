import { planToExam, type Step } from './exam-plan.ts';
import { weekdaysIn } from './weekdays.ts';

export const step = (at: number, more: Partial<Step> = {}): Step => ({
  ...{
    key: `read:${at}`,
    name: `주제 ${at}`,
    minutes: (at % 3) + 5,
    short: 3,
    worth: (at * 7) % 11,
    from: `날 ${Math.floor(at / 6)}`,
    isLast: false,
  },
  ...more,
});
export const EVERY = weekdaysIn([]);
export const steps = Array.from({ length: 180 }, (_, at) => step(at));
export const last = [step(500, { isLast: true, key: 'practise:500' }), step(501, { isLast: true, key: 'read:1~2' })];
export const all = [...steps, ...last];
export const planIn = (days: number, minutes: number, open: readonly Step[] = all) =>
  planToExam(open, { first: 100, exam: 100 + days, minutes, weekdays: EVERY });
export const keysOf = (some: readonly Step[]): string[] => some.map(({ key }) => key);
