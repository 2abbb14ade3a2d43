import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHANGES_FILE, hasWholeHistory, readChanges } from './read-changes.ts';

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
  const commit = (message: string, at = 20): void => {
    git('add', '-A');
    execFileSync('git', ['-C', root, '-c', 'user.name=a', '-c', 'user.email=a@b.example', 'commit', '-qm', message], {
      env: {
        ...process.env,
        GIT_COMMITTER_DATE: `${day(at)}T12:00:00Z`,
        GIT_AUTHOR_DATE: `${day(at)}T12:00:00Z`,
      },
    });
  };
  const topic = (value: string, more = ''): string =>
    `---\nfacts:\n  - id: a\n    label: 내구성\n    value: ${value}\n${more}---\n글\n`;
  const day = (at: number): string => `2026-11-${at}`;
  /** Nothing of it. */
  const bare = { values: [], facts: [], scenarios: 0, corrections: 0 };

  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'saa-changes-'));
    git('init', '-q');
    write('content/storage/s3.mdx', topic('11개'));
    write('content/storage/efs.mdx', topic('1'));
    commit('content(storage): S3');
    write('content/storage/s3.mdx', topic("'12개'"));
    commit('fix(content): AWS says twelve now: see the page', 21);
    const came = [
      '  - id: b',
      '    label: 가용성',
      '    value: 99%',
      'scenarios:',
      '  - id: c',
      '    situation: 지운다',
    ];
    write('content/storage/s3.mdx', topic('13개', `${came.join('\n')}\n`));
    write('content/storage/efs.mdx', `${topic('1')}다른 말\n`);
    write('src/a.ts', '');
    commit('content: more of it', 21);
    write('src/a.ts', '//');
    commit('refactor: nothing of the content', 22);
    rmSync(join(root, 'content/storage/efs.mdx'));
    commit('content(storage)!: EFS is told elsewhere', 23);
  });
  afterAll(() => {
    rmSync(root, { recursive: true });
  });

  const expected = [
    { day: day(23), topics: [{ ...bare, id: 'storage/efs', how: 'removed' }], reworded: [] },
    {
      day: day(21),
      topics: [
        {
          ...{ id: 'storage/s3', how: 'changed', corrections: 0, scenarios: 1 },
          values: [{ label: '내구성', before: '11개', after: '13개' }],
          facts: [{ label: '가용성', value: '99%' }],
        },
      ],
      reworded: ['storage/efs'],
    },
    {
      day: day(20),
      topics: [
        { ...bare, id: 'storage/efs', how: 'added' },
        { ...bare, id: 'storage/s3', how: 'added' },
      ],
      reworded: [],
    },
  ];

  it('say of each day what became of which topic, the newest first', async () => {
    expect(await readChanges(root)).toEqual(expected);
  });

  it('come from the file where the history is cut off or is not there', async () => {
    write(CHANGES_FILE, JSON.stringify(expected.slice(0, 1)));
    commit('chore: the changes');
    const shallow = join(root, 'shallow');
    git('clone', '-q', '--depth', '1', `file://${root}`, shallow);
    expect(await hasWholeHistory(shallow)).toBe(false);
    expect(await readChanges(shallow)).toEqual(expected.slice(0, 1));
    const plain = join(root, 'plain');
    cpSync(join(shallow, 'content'), join(plain, 'content'), { recursive: true });
    expect(await readChanges(plain)).toEqual(expected.slice(0, 1));
    rmSync(join(plain, CHANGES_FILE));
    expect(await readChanges(plain)).toEqual([]);
  });
});
