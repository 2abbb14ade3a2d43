import { examGuide } from '../model/exam.ts';
import type { Finding } from '../model/finding.ts';
import { readEntries, type DataFile } from './data-files.ts';
import { checkNamedPlace, type TopicIndex } from './topic-refs.ts';

const PLACES = new Set(['see', 'read', 'compare']);

/** Rules `link-*` for every place that the exam guide names, so that no bullet, service or day leads nowhere. */
export function checkExam(data: DataFile | undefined, topics: TopicIndex): Finding[] {
  const guide = readEntries(data, examGuide);
  if (guide === undefined) return [];
  return [...guide.fields.values()]
    .filter(({ path }) => PLACES.has(String(typeof path.at(-1) === 'number' ? path.at(-2) : path.at(-1))))
    .flatMap(({ name, value, line }) => checkNamedPlace(value, name, topics, { file: guide.file, line }));
}
