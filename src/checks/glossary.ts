import type { Finding } from '../model/finding.ts';
import { glossary, splitPlace } from '../model/glossary.ts';
import { readData, type DataFile } from './data-files.ts';
import { checkAnchor } from './links.ts';
import { report } from './rules.ts';
import { didYouMean } from './suggest.ts';
import { avoidedWords, findAvoided } from './terms.ts';
import { isDraft } from './topic-document.ts';
import type { TopicIndex } from './topic-refs.ts';

/**
 * Rules `link-*` for the `topic` of every glossary entry, and rule `term` for its meaning. A broken file is reported
 * elsewhere.
 */
export function checkGlossary(data: DataFile | undefined, topics: TopicIndex): Finding[] {
  const values = data === undefined ? undefined : readData(data);
  if (data === undefined || values === undefined || 'rule' in values) return [];
  const parsed = glossary.safeParse(values.value);
  if (!parsed.success) return [];
  const avoided = avoidedWords(parsed.data);
  const meanings = parsed.data.flatMap(({ meaning = '' }, index) =>
    findAvoided(meaning, avoided, { file: data.path, line: values.lineOf([index, 'meaning']) }),
  );
  const links = parsed.data.flatMap(({ term, topic: target }, index): Finding[] => {
    if (target === undefined) return [];
    const place = { file: data.path, line: values.lineOf([index, 'topic']) };
    const { id, heading } = splitPlace(target);
    const topic = topics.get(id);
    if (topic === undefined)
      return [
        report('link-target', place, `${term}의 topic “${id}”: 그런 주제는 없다.${didYouMean(id, topics.keys())}`),
      ];
    if (isDraft(topic))
      return [
        report('link-draft', place, `${term}의 topic “${id}”: 초안이라 공개되지 않는다. 먼저 공개하거나 지운다.`),
      ];
    return heading === undefined ? [] : checkAnchor(heading, topic, place);
  });
  return [...links, ...meanings];
}
