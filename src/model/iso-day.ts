import { z } from 'zod';

/** A day as `YYYY-MM-DD`. YAML gives an unquoted day as a date. */
export const isoDay = z
  .union([z.date(), z.iso.date()])
  .transform((day) => (typeof day === 'string' ? day : day.toISOString().slice(0, 10)));
