import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** What others call: names that stay, with the script that each runs and the code of its bad usage. */
const COMMANDS = {
  import: ['import.ts', 2],
  promote: ['promote.ts', 2],
  review: ['review.ts', 2],
  notes: ['notes.ts', 2],
  new: ['new-topic.ts', 2],
  check: ['check.ts', 2],
  diagrams: ['diagrams.ts', 2],
  'eval:search': ['eval-search.ts', 2],
  'deploy:check': ['deploy-check.ts', 2],
  where: ['where.ts', 2],
} as const;
const root = join(import.meta.dirname, '..');
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: Readonly<Record<string, string>>;
};

test('every command that was published is there', () => {
  const names = [...Object.keys(COMMANDS), 'start', 'test', 'build', 'dev', 'test:quick'];
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(names));
});

test.each(Object.entries(COMMANDS))('%s refuses an option that it does not know', (name, [file, code]) => {
  expect(scripts[name]).toContain(file);
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'scripts', file), '--no-such-option'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(status).toBe(code);
  expect(stderr.split('\n')[0]).toMatch(/[가-힣]/);
  expect(stderr).not.toMatch(/^\s+at /m);
});
