import { z } from 'zod';

/** A day as `YYYY-MM-DD`. YAML gives an unquoted day as a date. */
export const isoDate = z
  .union([z.date(), z.iso.date()])
  .transform((day) => (typeof day === 'string' ? day : day.toISOString().slice(0, 10)));

const DAY_MS = 86_400_000;

/** A day on which something was done: not in the future. Where the author is, it may be a day later than in UTC. */
export const pastDay = isoDate.refine(
  (day) => Date.parse(day) <= Date.now() + DAY_MS,
  '오지 않은 날이다. 확인한 날을 적는다',
);
