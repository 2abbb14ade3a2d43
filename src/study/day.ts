/** Where the learner is unless a setting says otherwise. */
export const HOME_ZONE = 'Asia/Seoul';

/** Nobody plans for an exam that is more days away than a year and a half: one that stands told so is a slip of the hand. */
export const FARTHEST = 549;

/** Milliseconds of a day without a change of the clock. */
export const DAY = 86_400_000;

const formats = new Map<string, Intl.DateTimeFormat>();

/** The calendar day of a moment where the learner is: `dayOf(Date.UTC(2026, 10, 20, 15)) → "2026-11-21"`. */
export function dayOf(at: number, zone = HOME_ZONE): string {
  let format = formats.get(zone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' });
    formats.set(zone, format);
  }
  return format.format(at);
}

/** A day as a field of dates says it; nothing for none: `sayDay(20_803) → "2026-12-16"`. */
export const sayDay = (day: number | undefined): string =>
  day === undefined ? '' : new Date(day * DAY).toISOString().slice(0, 10);

/** A day in words, with its year where that is not the year of the day it is seen `from`: `11월 27일 (금)`, `2027년 11월 28일 (일)`. */
export const sayDate = (day: number, from = day): string => {
  const [year, now] = [day, from].map((one) => sayDay(one).slice(0, 4));
  const format = { timeZone: 'UTC', month: 'long', day: 'numeric', weekday: 'short' } as const;
  return `${year === now ? '' : `${year}년 `}${new Date(day * DAY).toLocaleDateString('ko', format)}`;
};

/** The same day as a number that grows by one from day to day, whatever clocks do: what lies between two days is their difference. */
export const dayNumber = (at: number, zone = HOME_ZONE): number => Date.parse(dayOf(at, zone)) / DAY;

/** What is said of a day on which no exam can be, as it is over already, too far away to plan for, or not told as a whole (`undefined`); nothing of others. It changes nothing: an exam that was told before stays as it was. */
export function sayUnfit(day: number | undefined, exam: number | undefined, today: number): string {
  const isPast = day !== undefined && day < today;
  const isFar = day !== undefined && day > today + FARTHEST;
  if (day !== undefined && !isPast && !isFar) return '';
  const fault = isPast ? '지난 날이다. 오늘이나 그 뒤의' : '너무 먼 날이다. 오늘부터 1년 반 안의';
  const what = day === undefined ? '연월일을 다' : `${fault} 날을`;
  return `${what} 적는다.${exam === undefined || exam < today ? '' : ` ${sayDate(exam, today)} 시험은 그대로 둔다.`}`;
}
