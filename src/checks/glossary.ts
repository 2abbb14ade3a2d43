import type { Finding } from '../model/finding.ts';
import { glossary } from '../model/glossary.ts';
import { readData, type DataFile } from './data-files.ts';
import { avoidedWords, findAvoided } from './terms.ts';
import { checkNamedPlace, type TopicIndex } from './topic-refs.ts';

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
    return checkNamedPlace(target, `${term}의 topic`, topics, place);
  });
  return [...links, ...meanings];
}
