import type { z } from 'zod';
import type { Finding } from '../model/finding.ts';
import { readEntries, type DataFile } from './data-files.ts';
import { report } from './rules.ts';

/** An entry of a data file that is about two topics, or sections of them. */
export interface EntryOfTwo<T> {
  readonly entry: T;
  /** The entry before it. */
  readonly before: T | undefined;
  /** Where one of its fields stands. */
  readonly place: (field: string) => { readonly file: string; readonly line: number };
  /** That the same two stand in an earlier entry, in whatever order. */
  readonly repeated: readonly Finding[];
}

/**
 * The entries of a list of twos; none where the list cannot be read.
 *
 * @param what calls two of them: `짝`
 */
export function readTwos<T extends { readonly a: string; readonly b: string }>(
  data: DataFile | undefined,
  list: z.ZodType<readonly T[]>,
  what: string,
): EntryOfTwo<T>[] {
  const read = readEntries(data, list);
  if (read === undefined) return [];
  const { file, entries, lineOf } = read;
  const seen = new Map<string, number>();
  return entries.map((entry, index) => {
    const place = (field: string) => ({ file, line: lineOf([index, field]) });
    const key = [entry.a, entry.b].sort().join(' ');
    const first = seen.get(key);
    seen.set(key, first ?? place('a').line);
    const repeated =
      first === undefined
        ? []
        : [report('pair-repeated', place('a'), `같은 ${what}이 ${first}번째 줄에도 있다. 하나로 합친다.`)];
    return { entry, before: entries[index - 1], place, repeated };
  });
}
