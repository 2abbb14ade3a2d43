import { expect, test } from 'vitest';
import { createMatcher } from '../../src/importer/assign/matcher.ts';
import { decodeNote } from '../../src/importer/decode.ts';
import { importNote } from '../../src/importer/import-note.ts';
import { readCatalogue } from './read-catalogue.ts';

test('a section that bears the title of a page goes to that page', () => {
  const topics = readCatalogue();
  const matcher = createMatcher(topics);
  const topicOf = (title: string): string | undefined => {
    const note = decodeNote('note.md', new TextEncoder().encode(`# 정리\n\n## ${title}\n\n- 설명\n`));
    return importNote(note, matcher).sections.at(-1)?.assignment.topic;
  };
  expect(
    topics.flatMap(({ id, titleKo, titleEn }) =>
      [titleKo, titleEn].filter((title) => topicOf(title) !== id).map((title) => `${id} ← ${title}`),
    ),
  ).toEqual([]);
});
