import type { Finding } from '../model/finding.ts';
import { outdatedRows } from '../model/outdated.ts';
import { readEntries, type DataFile } from './data-files.ts';
import { checkNamedPlace, type TopicIndex } from './topic-refs.ts';

/** Rules `link-*` for the places of `content/_outdated.yaml` that say what is so today. */
export function checkOutdated(data: DataFile | undefined, topics: TopicIndex): Finding[] {
  const read = readEntries(data, outdatedRows);
  if (read === undefined) return [];
  const { file, entries, lineOf } = read;
  return entries.flatMap(({ topic, was }, at) =>
    checkNamedPlace(topic, `“${was}”의 topic`, topics, { file, line: lineOf([at, 'topic']) }),
  );
}
