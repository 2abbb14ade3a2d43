import { expect, test } from 'vitest';
import { createPlacer } from '../../src/importer/places/placer.ts';
import { decodeNote } from '../../src/importer/decode.ts';
import { importNote } from '../../src/importer/import-note.ts';
import { readCatalogue } from './read-catalogue.ts';

test('a section that bears the title of a page goes to that page', async () => {
  const topics = readCatalogue();
  const placer = await createPlacer(topics);
  const topicOf = async (title: string): Promise<string | undefined> => {
    const note = decodeNote('note.md', new TextEncoder().encode(`# 정리\n\n## ${title}\n\n- 설명\n`));
    return (await importNote(note, placer)).sections.at(-1)?.assignment.topic;
  };
  const missed: string[] = [];
  for (const { id, titleKo, titleEn } of topics)
    for (const title of [titleKo, titleEn]) if ((await topicOf(title)) !== id) missed.push(`${id} ← ${title}`);
  expect(missed).toEqual([]);
});
