import { expect, test } from 'vitest';
import { found, good } from './sample-content.ts';

const FILE = 'content/_guides.yaml';
const guide = (about: string, slug: string): string =>
  `storage:\n  about: ["${about}"]\n  groups: [{ name: S3, topics: [${slug}] }]\n`;

test('a guide that names a topic that there is not is told with its line', () => {
  expect(found({ ...good, [FILE]: guide('[[storage/s3|S3]]부터 본다.', 'efs') })).toEqual([]);
  expect(found({ ...good, [FILE]: guide('[[storage/gone|옛 글]]', 'gone-too') })).toEqual([
    `${FILE}:2 link-target`,
    `${FILE}:3 link-target`,
  ]);
});
