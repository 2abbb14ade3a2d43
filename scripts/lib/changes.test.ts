import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHANGES_FILE, historyOf, readChanges } from './changes.ts';

describe('the changes of the content', () => {
  let root: string;
  const git = (...args: string[]): string =>
    execFileSync('git', ['-C', root, '-c', 'user.name=a', '-c', 'user.email=a@b.example', ...args], {
      encoding: 'utf8',
    });
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  const commit = (message: string): void => {
    git('add', '-A');
    execFileSync('git', ['-C', root, '-c', 'user.name=a', '-c', 'user.email=a@b.example', 'commit', '-qm', message], {
      env: { ...process.env, GIT_COMMITTER_DATE: '2026-11-20T12:00:00Z', GIT_AUTHOR_DATE: '2026-11-20T12:00:00Z' },
    });
  };
  const topic = (value: string): string => `---\nfacts:\n  - id: a\n    value: ${value}\n---\n`;

  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'saa-changes-'));
    git('init', '-q');
    write('content/storage/s3.mdx', topic('11개'));
    commit('content(storage): S3');
    write('content/storage/s3.mdx', topic("'12개'"));
    write('content/storage/efs.mdx', topic('1'));
    write('src/a.ts', '');
    commit('fix(content): AWS says twelve now: see the page');
    write('src/a.ts', '//');
    commit('refactor: nothing of the content');
    rmSync(join(root, 'content/storage/efs.mdx'));
    commit('content(storage)!: EFS is told elsewhere');
  });
  afterAll(() => {
    rmSync(root, { recursive: true });
  });

  const expected = [
    { day: '2026-11-20', why: 'EFS is told elsewhere', topics: [{ id: 'storage/efs', how: 'removed', values: [] }] },
    {
      day: '2026-11-20',
      why: 'AWS says twelve now: see the page',
      topics: [
        { id: 'storage/efs', how: 'added', values: [] },
        { id: 'storage/s3', how: 'changed', values: [{ before: '11개', after: '12개' }] },
      ],
    },
    { day: '2026-11-20', why: 'S3', topics: [{ id: 'storage/s3', how: 'added', values: [] }] },
  ];

  it('say what changed in which topic and why, the newest first', () => {
    expect(readChanges(root)).toEqual(expected);
  });

  it('come from the file where the history is cut off or is not there', () => {
    write(CHANGES_FILE, JSON.stringify(expected.slice(0, 1)));
    commit('chore: the changes');
    const shallow = join(root, 'shallow');
    git('clone', '-q', '--depth', '1', `file://${root}`, shallow);
    expect(historyOf(shallow)).toBeUndefined();
    expect(readChanges(shallow)).toEqual(expected.slice(0, 1));
    const plain = join(root, 'plain');
    cpSync(join(shallow, 'content'), join(plain, 'content'), { recursive: true });
    expect(readChanges(plain)).toEqual(expected.slice(0, 1));
    rmSync(join(plain, CHANGES_FILE));
    expect(readChanges(plain)).toEqual([]);
  });

  it('are another history after another change of the content, and the same after any other', () => {
    const before = historyOf(root);
    write('src/a.ts', '// x');
    commit('refactor: x');
    expect(historyOf(root)).toBe(before);
    write('content/storage/s3.mdx', topic('13개'));
    commit('content: x');
    expect(historyOf(root)).not.toBe(before);
  });
});
