import { examGuide } from '../model/exam.ts';
import type { Finding } from '../model/finding.ts';
import { splitPlace } from '../model/glossary.ts';
import { readData, type DataFile } from './data-files.ts';
import { checkAnchor } from './links.ts';
import { report, type Place } from './rules.ts';
import { didYouMean } from './suggest.ts';
import { isDraft } from './topic-document.ts';
import type { TopicIndex } from './topic-refs.ts';

/** Rules `link-*` for one place that a data file names: the topic is published and has the heading. */
export function checkNamedPlace(target: string, name: string, topics: TopicIndex, where: Place): Finding[] {
  const { id, heading } = splitPlace(target);
  const topic = topics.get(id);
  if (topic === undefined)
    return [report('link-target', where, `${name} “${id}”: 그런 주제는 없다.${didYouMean(id, topics.keys())}`)];
  if (isDraft(topic))
    return [report('link-draft', where, `${name} “${id}”: 초안이라 공개되지 않는다. 먼저 공개하거나 지운다.`)];
  return heading === undefined ? [] : checkAnchor(heading, topic, where);
}

const PLACES = new Set(['see', 'read', 'compare']);

/** Rules `link-*` for every place that the exam guide names, so that no bullet, service or day leads nowhere. */
export function checkExam(data: DataFile | undefined, topics: TopicIndex): Finding[] {
  const values = data === undefined ? undefined : readData(data);
  if (data === undefined || values === undefined || 'rule' in values) return [];
  if (!examGuide.safeParse(values.value).success) return [];
  return [...values.fields.values()]
    .filter(({ path }) => PLACES.has(String(typeof path.at(-1) === 'number' ? path.at(-2) : path.at(-1))))
    .flatMap(({ name, value, line }) => checkNamedPlace(value, name, topics, { file: data.path, line }));
}
