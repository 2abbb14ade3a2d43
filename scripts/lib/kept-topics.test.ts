import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readPublishedTopics } from '../../src/markdown/published-topics.ts';
import { readTopicFiles } from '../../src/markdown/topic-files.ts';
import { keepTopics } from './kept-topics.ts';

let project = '';
const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(project, path)), { recursive: true });
  writeFileSync(join(project, path), text);
};
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'topics-'));
  mkdirSync(join(project, 'content'));
  for (const { path, text } of readTopicFiles('.').slice(0, 20)) write(path, text);
});
afterEach(() => {
  rmSync(project, { recursive: true });
});
const cache = (): string => join(project, '.cache/topics.json');
const asRead = (): unknown => readPublishedTopics(readTopicFiles(project));

it('the topics that are kept are those that are read, after any change of a file', () => {
  expect(keepTopics(project)).toEqual(asRead());
  expect(keepTopics(project)).toEqual(asRead());
  const [first, second, third] = readTopicFiles(project);
  if (first === undefined || second === undefined || third === undefined) throw new Error('no topics');
  write(first.path, `${first.text}\n한 줄을 더한다.\n`);
  write(second.path, second.text.replace(/^status: .*$/m, 'status: draft'));
  write('content/storage/renamed.mdx', third.text);
  rmSync(join(project, third.path));
  expect(asRead()).toHaveLength(19);
  expect(keepTopics(project)).toEqual(asRead());
});

it('a topic that is kept is not read again, unless the code changes or what is kept was cut short', () => {
  write('src/model/slug.ts', '// code');
  keepTopics(project);
  const whole = readFileSync(cache(), 'utf8');
  const [first = ''] = readTopicFiles(project).map(({ id }) => id);
  const titleOf = (): string | undefined => keepTopics(project).find(({ id }) => id === first)?.title;
  const title = titleOf() ?? '';
  const other = whole.replace(`"title":${JSON.stringify(title)}`, '"title":"남긴 이름"');
  writeFileSync(cache(), other);
  expect(titleOf()).toBe('남긴 이름');
  // Steps of a build name the project in different ways.
  expect(keepTopics(relative('.', project)).find(({ id }) => id === first)?.title).toBe('남긴 이름');
  write('src/model/topic.ts', '// another');
  expect(titleOf()).toBe(title);
  writeFileSync(cache(), other.slice(0, -20));
  expect(titleOf()).toBe(title);
});
