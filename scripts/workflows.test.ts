import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { reportLink } from '../src/site/report-link.ts';

const FOLDER = '.github/workflows';
const scripts = Object.keys((JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object }).scripts);
const workflow = z.object({
  name: z.string(),
  permissions: z.record(z.string(), z.string()),
  jobs: z.record(
    z.string(),
    z.object({ steps: z.array(z.object({ uses: z.string().optional(), run: z.string().optional() })) }),
  ),
});
const read = (file: string) => workflow.parse(parse(readFileSync(join(FOLDER, file), 'utf8')));
const commandsOf = (file: string): string[] =>
  Object.values(read(file).jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));

describe.each(readdirSync(FOLDER))('%s', (file) => {
  it('runs only commands that there are, and may not write to the repository', () => {
    const named = commandsOf(file).flatMap((run) =>
      [...run.matchAll(/npm run (?:--silent )?([\w:]+)/g)].map(([, name]) => name),
    );
    expect(named.filter((name) => !scripts.includes(name ?? ''))).toEqual([]);
    expect(read(file).permissions).toMatchObject({ contents: 'read' });
  });
});

it('tests are run by the same command as anywhere', () => {
  expect(commandsOf('ci.yml')).toContain('bash .ci/run');
  expect(readFileSync('.ci/run', 'utf8')).toMatch(/exec npm test --silent\n$/);
});

it('a report from a page asks what the form for it asks', () => {
  const form = readFileSync('.github/ISSUE_TEMPLATE/wrong-content.md', 'utf8').split('---\n')[2] ?? '';
  const asked = (text: string): string[] => text.split('\n').flatMap((line) => /^[^:]+(?=:)/.exec(line)?.[0] ?? []);
  const body = new URL(reportLink('https://github.com/o/r/issues/new', 'S3', 'https://x/storage/s3/')).searchParams.get(
    'body',
  );
  expect(asked(body ?? '')).toEqual(asked(form));
});
