import type { Finding } from '../model/finding.ts';
import { glossary } from '../model/glossary.ts';
import { readEntries, type DataFile } from './data-files.ts';
import { avoidedWords, findAvoided } from './terms.ts';
import { checkNamedPlace, type TopicIndex } from './topic-refs.ts';

/**
 * Rules `link-*` for the `topic` of every glossary entry, and rule `term` for its meaning. A broken file is reported
 * elsewhere.
 */
export function checkGlossary(data: DataFile | undefined, topics: TopicIndex): Finding[] {
  const read = readEntries(data, glossary);
  if (read === undefined) return [];
  const { file, entries, lineOf } = read;
  const avoided = avoidedWords(entries);
  const meanings = entries.flatMap(({ meaning = '' }, index) =>
    findAvoided(meaning, avoided, { file, line: lineOf([index, 'meaning']) }),
  );
  const links = entries.flatMap(({ term, topic: target }, index): Finding[] => {
    if (target === undefined) return [];
    const place = { file, line: lineOf([index, 'topic']) };
    return checkNamedPlace(target, `${term}의 topic`, topics, place);
  });
  return [...links, ...meanings];
}
