import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ImportReport } from '../src/importer/report.ts';
import { runInside, type Ended } from './lib/run-inside.ts';
import { openScratch } from './lib/scratch.ts';
import { writePages } from './lib/write-pages.ts';

const scratch = openScratch();
const { write } = scratch;
beforeEach(() => {
  writePages(scratch.folder);
});

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

const told = ({ status, stdout, stderr }: Ended): Ran => ({ code: status, out: stdout, error: stderr });
/** A process of its own, which reads notes in others. */
const start = (...args: string[]): Ran =>
  told(
    spawnSync(process.execPath, [join(import.meta.dirname, 'import.ts'), ...args], {
      cwd: scratch.folder,
      encoding: 'utf8',
    }),
  );
const run = async (...args: string[]): Promise<Ran> => told(await runInside('import.ts', args, scratch.folder));

function report(path = 'report.json'): ImportReport {
  return JSON.parse(readFileSync(join(scratch.folder, path), 'utf8')) as ImportReport;
}

/** Every file below a folder with its content. */
function tree(path: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(join(scratch.folder, path), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => [join(entry.parentPath, entry.name), readFileSync(join(entry.parentPath, entry.name), 'utf8')]),
  );
}

describe('npm run import', () => {
  it('노트를 도메인별 초안으로 쓰고 장부를 남긴다', () => {
    write('notes/001-a.md', '## Lambda\n\n- 함수\n\n<script>alert(1)</script>\n');
    write('notes/img/a.png', 'PNG');
    const { code, out } = start('notes', '--report', 'report.json');
    expect(code).toBe(0);
    expect(out).toContain('노트가 아니라 건너뛴 파일 1개: .png 1');
    expect(out).toContain('먼저 볼 것 2개: 격리 1, 위험한 것을 뗌 1');
    expect(out).toContain('초안 1개를 drafts/에 썼다');
    expect(out).toContain('npm run review -- notes/001-a.md');
    expect(readFileSync(join(scratch.folder, 'drafts/compute/lambda.mdx'), 'utf8')).toContain('- 함수');
    expect(report().blocks).toEqual([
      { note: 'notes/001-a.md', lines: [1, 1], status: 'placed', draft: 'drafts/compute/lambda.mdx', reason: null },
      { note: 'notes/001-a.md', lines: [3, 3], status: 'placed', draft: 'drafts/compute/lambda.mdx', reason: null },
      {
        note: 'notes/001-a.md',
        lines: [5, 5],
        status: 'quarantined',
        draft: 'drafts/_quarantine/001.txt',
        reason: '실행되거나 불러오는 HTML: <script>',
      },
    ]);
    expect(readFileSync(join(scratch.folder, 'drafts/_quarantine/001.txt'), 'utf8')).toContain(
      '<script>alert(1)</script>',
    );
  });

  it('쪽이 없는 주제의 절은 새 주제의 초안이 되고, 쪽이 하나도 없으면 그렇다고 말한다', async () => {
    write('a.md', '# 컴퓨팅\n\n## 처음 보는 것\n\n- 설명\n\n## Lambda\n\n- 함수\n');
    const among = await run('a.md');
    expect(among.error).toBe('');
    expect(among.out).toContain('절 1개는 이미 있는 쪽의 이야기다');
    expect(among.out).toContain('npm run promote');
    rmSync(join(scratch.folder, 'content'), { recursive: true });
    const alone = await run('a.md', '--out', 'out');
    expect(alone.error).toMatch(/^이 폴더의 content\/에 공개한 쪽이 없어 .*\n$/);
    expect(alone.out).not.toContain('이미 있는 쪽');
    expect(alone.out).toContain('npm run promote');
  });

  it('두 번 해도 바이트까지 같고, --dry-run은 아무것도 쓰지 않는다', async () => {
    write('a.md', '# S3\n\n- 버킷\n');
    expect((await run('a.md', '--dry-run')).code).toBe(0);
    expect(existsSync(join(scratch.folder, 'drafts'))).toBe(false);
    await run('a.md', '--report', 'once.json');
    const first = tree('drafts');
    await run('a.md', '--report', 'twice.json');
    expect(tree('drafts')).toEqual(first);
    expect(report('twice.json').blocks).toEqual(report('once.json').blocks);
  });

  it('다시 들여오면 무엇이 바뀌고 생기고 사라졌는지 절마다 말하고, --dry-run은 쓰지 않고 말하기만 한다', async () => {
    write('a.md', '# S3\n\n- 버킷\n\n# SQS\n\n- 대기열\n');
    await run('a.md');
    const first = tree('drafts');
    write('a.md', '# S3\n\n- 버킷과 객체\n\n# SNS\n\n- 알림\n');
    const { out } = await run('a.md', '--dry-run');
    expect(out).toContain('바뀜  a.md:1 "S3" storage/s3');
    expect(out).toContain('새로  a.md:5 "SNS" integration/sns');
    expect(out).toContain('사라짐  a.md:5 "SQS" integration/sqs');
    expect(tree('drafts')).toEqual(first);
  });

  it('이름이 바뀐 노트는 같은 노트로 알아보아 초안에 두 번 넣지 않는다', async () => {
    write('notes/옛 이름.md', '# S3\n\n- 버킷\n');
    await run('notes');
    const draft = readFileSync(join(scratch.folder, 'drafts/storage/s3.mdx'), 'utf8');
    rmSync(join(scratch.folder, 'notes/옛 이름.md'));
    write('notes/새 이름.md', '# S3\n\n- 버킷\n');
    expect((await run('notes')).out).toContain('초안 0개');
    expect(readFileSync(join(scratch.folder, 'drafts/storage/s3.mdx'), 'utf8')).toBe(draft);
    rmSync(join(scratch.folder, 'notes/새 이름.md'));
    expect((await run('notes')).out).toContain('import/lost');
  });

  it('읽을 수 없는 노트는 한 줄로 알리고 나머지는 끝내며, 1로 끝난다', async () => {
    write('notes/good.md', '# S3\n\n- 버킷\n');
    write(
      'notes/binary.md',
      Uint8Array.from({ length: 3000 }, (_, index) => index % 7),
    );
    write('notes/broken.pdf', '%PDF-1.7 깨진 파일');
    write('notes/broken.docx', Buffer.from('PK\u0003\u0004 깨진 파일'));
    write('notes/huge.txt', '');
    truncateSync(join(scratch.folder, 'notes/huge.txt'), 200 * 1024 * 1024);
    symlinkSync('..', join(scratch.folder, 'notes/loop'));
    symlinkSync('gone.md', join(scratch.folder, 'notes/dangling.md'));
    const { code, error } = await run('notes', 'missing.md', '--report', 'report.json');
    expect(code).toBe(1);
    expect(report().notes.map((note) => note.path)).toEqual(['notes/good.md']);
    const said = error.split('\n').filter((line) => line.includes('import/unreadable'));
    expect(said.map((line) => line.trim().split(':')[0]).sort()).toEqual([
      'missing.md',
      'notes/binary.md',
      'notes/broken.docx',
      'notes/broken.pdf',
      'notes/dangling.md',
      'notes/huge.txt',
    ]);
    for (const line of said) expect(line).toMatch(/[가-힣]/);
    expect(error).not.toContain('    at ');
  });

  it('인코딩과 줄 끝이 달라도 같은 초안이 나온다', async () => {
    const text = '# Lambda\n\n- 함수를 돌린다\n';
    write('utf8/001.md', text);
    write('bom/001.md', `\uFEFF${text.replaceAll('\n', '\r\n')}`);
    write('utf16/001.md', Buffer.from(`\uFEFF${text.replaceAll('\n', '\r')}`, 'utf16le'));
    write('nfd/001.md', text.normalize('NFD'));
    // "# Lambda\n\n- 함수를 돌린다\n" in code page 949.
    write('cp949/001.md', Buffer.from('23204c616d6264610a0a2d20c7d4bcf6b8a620b5b9b8b0b4d90a', 'hex'));
    for (const name of ['utf8', 'bom', 'utf16', 'nfd', 'cp949'])
      expect((await run(name, '--out', `out-${name}`)).code, name).toBe(0);
    const draft = (name: string): string =>
      readFileSync(join(scratch.folder, `out-${name}`, 'compute/lambda.mdx'), 'utf8');
    for (const name of ['bom', 'utf16', 'nfd', 'cp949']) expect(draft(name), name).toBe(draft('utf8'));
  });

  it('공개한 쪽의 폴더와 폴더인 보고서는 거절한다', async () => {
    write('content/storage/s3.mdx', '공개한 쪽');
    const pages = tree('content');
    write('a.md', '# S3\n\n- 버킷\n');
    symlinkSync('content', join(scratch.folder, 'drafts-link'));
    mkdirSync(join(scratch.folder, 'report.json'));
    for (const args of [
      ['--out', 'content'],
      ['--out', 'content/새/폴더'],
      ['--out', 'drafts-link'],
      ['--report', 'report.json'],
    ]) {
      const { code, error } = await run('a.md', ...args);
      expect(code, args.join(' ')).toBe(2);
      expect(error.split('\n')[0]).toMatch(/공개한 쪽이 사는 곳|폴더다/);
    }
    expect(tree('content')).toEqual(pages);
    const { code, error } = await run('a.md', '--report', `${'가'.repeat(300)}.json`);
    expect(code).toBe(1);
    expect(error.trim().split('\n').at(-1)).toContain('이름이 너무 길다');
    expect(error).not.toContain('    at ');
  });

  it('잘못 쓰면 쓰는 법을 보이고 2로 끝난다', () => {
    for (const args of [[], ['--모름'], ['a.md', '--out'], ['a.md', '--limit', '영']]) {
      const { code, error } = start(...args);
      expect(code).toBe(2);
      expect(error).toContain('쓰는 법');
    }
  });
});
