import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { expect, it } from 'vitest';
import { pageTitles } from './page-title.ts';

const topics = readdirSync('content', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.mdx'))
  .map((file) => readFileSync(join('content', file), 'utf8'))
  .join('\n');

it('titles are of pages that settle something, none that a topic names itself', () => {
  const urls = Object.keys(pageTitles.parse(load(readFileSync('content/_titles.yaml', 'utf8'))).pages);
  expect(urls.length).toBeGreaterThan(100);
  expect(urls.filter((url) => !topics.includes(`source: ${url}`))).toEqual([]);
  expect(urls.filter((url) => topics.includes(`\n    url: ${url}\n`))).toEqual([]);
});
