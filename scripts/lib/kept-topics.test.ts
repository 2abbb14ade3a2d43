import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { readPublishedTopics } from '../../src/markdown/published-topics.ts';
import { readTopicFiles } from '../../src/markdown/topic-files.ts';
import { keepTopics } from './kept-topics.ts';
import { openScratch } from './scratch.ts';

const scratch = openScratch();
const { write } = scratch;

beforeEach(() => {
  mkdirSync(join(scratch.folder, 'content'));
  for (const { path, text } of readTopicFiles('.').slice(0, 20)) write(path, text);
});
const cache = (): string => join(scratch.folder, '.cache/topics.json');
const asRead = (): unknown => readPublishedTopics(readTopicFiles(scratch.folder));

it('the topics that are kept are those that are read, after any change of a file', () => {
  expect(keepTopics(scratch.folder)).toEqual(asRead());
  expect(keepTopics(scratch.folder)).toEqual(asRead());
  const [first, second, third] = readTopicFiles(scratch.folder);
  if (first === undefined || second === undefined || third === undefined) throw new Error('no topics');
  write(first.path, `${first.text}\n한 줄을 더한다.\n`);
  write(second.path, second.text.replace(/^status: .*$/m, 'status: draft'));
  write('content/storage/renamed.mdx', third.text);
  rmSync(join(scratch.folder, third.path));
  expect(asRead()).toHaveLength(19);
  expect(keepTopics(scratch.folder)).toEqual(asRead());
});

it('a topic that is kept is not read again, unless the code changes or what is kept was cut short', () => {
  write('src/model/slug.ts', '// code');
  keepTopics(scratch.folder);
  const whole = readFileSync(cache(), 'utf8');
  const [first = ''] = readTopicFiles(scratch.folder).map(({ id }) => id);
  const titleOf = (): string | undefined => keepTopics(scratch.folder).find(({ id }) => id === first)?.title;
  const title = titleOf() ?? '';
  const other = whole.replace(`"title":${JSON.stringify(title)}`, '"title":"남긴 이름"');
  writeFileSync(cache(), other);
  expect(titleOf()).toBe('남긴 이름');
  // Steps of a build name the project in different ways.
  expect(keepTopics(relative('.', scratch.folder)).find(({ id }) => id === first)?.title).toBe('남긴 이름');
  write('src/model/topic.ts', '// another');
  expect(titleOf()).toBe(title);
  writeFileSync(cache(), other.slice(0, -20));
  expect(titleOf()).toBe(title);
});
