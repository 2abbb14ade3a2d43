/** The learner's days: numbers that grow by one from day to day, whatever clocks do. */

/** Milliseconds of a day without a change of the clock. */
export const DAY = 86_400_000;
const HOUR = 3_600_000;
/** Nobody plans for an exam that is more days away than a year and a half. */
export const FARTHEST = 549;

/** Where the learner is, and the hour at which a day begins: who learns after midnight still does so today. */
export interface DayRule {
  readonly zone: string;
  readonly startHour: number;
}
export const SEOUL: DayRule = { zone: 'Asia/Seoul', startHour: 0 };

const formats = new Map<string, Intl.DateTimeFormat>();

/** The calendar day of a moment: `isoDayOf(Date.UTC(2026, 10, 20, 15)) → "2026-11-21"`. */
export function isoDayOf(at: number, { zone, startHour }: DayRule = SEOUL): string {
  let format = formats.get(zone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' });
    formats.set(zone, format);
  }
  return format.format(Math.max(0, at - startHour * HOUR));
}

/** The same day as a number of days since 1970. */
export const dayNumber = (at: number, rule: DayRule = SEOUL): number => Date.parse(isoDayOf(at, rule)) / DAY;

/** A day as a date field has it; empty for none: `isoDay(20_803) → "2026-12-16"`. */
export const isoDay = (day: number | undefined): string =>
  day === undefined ? '' : new Date(day * DAY).toISOString().slice(0, 10);

/** A day in words, with its year where that is not the year of `from`: `11월 27일 (금)`. */
export function sayDate(day: number, from = day): string {
  const [year, now] = [day, from].map((one) => isoDay(one).slice(0, 4));
  const format = { timeZone: 'UTC', month: 'long', day: 'numeric', weekday: 'short' } as const;
  return `${year === now ? '' : `${year}년 `}${new Date(day * DAY).toLocaleDateString('ko', format)}`;
}
