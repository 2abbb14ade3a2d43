import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readBackup } from '../study-store/backup.ts';
import expected from '../study-store/golden/expected.json' with { type: 'json' };
import { merge, ofKinds } from '../study-store/log.ts';
import { marksByTopic, writeNotes } from './notes.ts';

test('marks of an export of the first release are written as they were', () => {
  const read = readBackup(readFileSync(new URL('../study-store/golden/backup.json', import.meta.url), 'utf8'));
  if ('problem' in read) throw new Error(read.problem);
  const titles = { 'storage/s3': 'Amazon S3' };
  const groups = marksByTopic(ofKinds(merge(read.events), ['mark']), titles);
  const address = (topic: string, section: string | undefined): string =>
    `https://saa-notes.example/${topic}/${section === undefined ? '' : `#${section}`}`;
  expect(writeNotes(groups, titles, address)).toBe(expected.notes);
});
