import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';

const SRC = join(import.meta.dirname, '..');
const FILES = ['site', 'components', 'layouts', 'pages'].flatMap((room) =>
  readdirSync(join(SRC, room), { recursive: true, withFileTypes: true })
    .filter(({ name }) => /(?<!\.test)\.ts$|\.astro$/.test(name))
    .map((entry) => join(entry.parentPath, entry.name)),
);
const having = (pattern: RegExp): string[] =>
  FILES.filter((path) => pattern.test(readFileSync(path, 'utf8'))).map((path) => relative(SRC, path));

// What comes in by another door is noted for no page, and a page would be taken over though it changed.
test.each([
  [
    'the texts of topics',
    /get(?:Collection|Entry|Entries)\(\s*\{?.*'topics'|\brender\b.*'astro:content'/,
    ['site/topics.ts'],
  ],
  ['the history', /virtual:changes/, ['site/changes.ts', 'site/history.d.ts']],
  [
    'files',
    /node:fs|^import \{.*(?:topic-files|published-topics)/m,
    ['components/check-notes/build-data.ts', 'components/check-notes/make-check-data.ts', 'site/topics.ts'],
  ],
])('%s come to the pages by one door', (_, pattern, doors) => {
  expect(having(pattern).sort()).toEqual(doors);
});

test('what is loaded once for all pages is loaded by the helper that knows what it read', () => {
  const kept = having(/^let \w+: (?:Promise<|Awaited<|ReturnType<)/m);
  expect(kept.filter((path) => path.startsWith('site/'))).toEqual([]);
});
