import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTopicFiles } from '../src/markdown/topic-files.ts';
import { changedFacts } from './lib/changed-facts.ts';

const command = join(import.meta.dirname, 'where.ts');
const topic = (value: string): string => `---
title: AWS Lambda 한도
facts:
  - id: timeout
    value: ${value}
---

Lambda는 15분까지 돈다.
`;
let root = '';

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'where-'));
  mkdirSync(join(root, 'content/compute'), { recursive: true });
  writeFileSync(join(root, 'content/compute/lambda-limits.mdx'), topic('15분'));
  writeFileSync(
    join(root, 'content/_pairs.yaml'),
    '- a: compute/lambda-limits\n  trap: "[[=compute/lambda-limits#timeout]]까지다"\n',
  );
});
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

const where = (...args: string[]) => spawnSync(process.execPath, [command, ...args], { cwd: root, encoding: 'utf8' });

describe('npm run where', () => {
  it('lists the lines that say a value, references among them', () => {
    const { stdout, stderr, status } = where('compute/lambda-limits#timeout');
    expect(stdout).toBe(
      [
        'content/compute/lambda-limits.mdx:5 value: 15분',
        'content/compute/lambda-limits.mdx:8 Lambda는 15분까지 돈다.',
        'content/_pairs.yaml:2 trap: "15분까지다"',
        '',
      ].join('\n'),
    );
    expect(stderr).toContain('파일 2개의 3줄(참조 1곳)');
    expect(status).toBe(0);
  });

  it('says what is wrong in one line and ends with 2', () => {
    expect(where()).toMatchObject({ status: 2, stderr: expect.stringContaining('쓰는 법') as string });
    const { status, stderr } = where('compute/lambda-limits#timout');
    expect(status).toBe(2);
    expect(stderr).toContain('혹시 “timeout”?');
  });
});

it('compares values with those of the last commit, and with none outside a repository', () => {
  const folder = mkdtempSync(join(tmpdir(), 'changed-'));
  try {
    cpSync(root, folder, { recursive: true });
    writeFileSync(join(folder, 'content/compute/lambda-limits.mdx'), topic('20분'));
    expect(changedFacts(folder, readTopicFiles(folder))).toEqual([]);
    writeFileSync(join(folder, 'content/compute/lambda-limits.mdx'), topic('15분'));
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.com', ...args], { cwd: folder });
    git('init', '-q');
    git('add', '-A');
    git('commit', '-qm', 'first');
    expect(changedFacts(folder, readTopicFiles(folder))).toEqual([]);
    writeFileSync(join(folder, 'content/compute/lambda-limits.mdx'), topic('20분'));
    expect(changedFacts(folder, readTopicFiles(folder))).toMatchObject([{ fact: 'timeout', was: '15분', is: '20분' }]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
