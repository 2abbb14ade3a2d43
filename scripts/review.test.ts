import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, rmSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openReviewProject } from './lib/review-project.ts';

const root = join(import.meta.dirname, '..');
/** A process of its own: what every command must be started as once. */
const startIn =
  (folder: string) =>
  (script: string, ...args: string[]) =>
    spawnSync(process.execPath, [join(import.meta.dirname, script), ...args], { cwd: folder, encoding: 'utf8' });

const project = openReviewProject(startIn);
const { run, review, reviewOnce, decide } = project;

describe('노트를 쪽과 견주는 명령', () => {
  it('이미 있는 말과 새 말을 가리고, 결정하면 장부와 쪽의 출처와 노트 목록에 적는다', async () => {
    const [said, fresh] = reviewOnce();
    expect([said?.kind, said?.status, fresh?.kind, fresh?.status]).toEqual(['said', 'said', 'new', 'open']);
    const worked = await decide(fresh?.key, 'a');
    expect([worked.status, worked.stderr]).toEqual([0, '']);
    expect(readFileSync(join(project.folder, 'content/integration/sqs.mdx'), 'utf8')).toContain('{ note: "005", section: "SQS", lines: "4" }'); // prettier-ignore
    expect(readFileSync(join(project.folder, 'content/_notes.yaml'), 'utf8')).toContain(
      '- id: "005"\n  title: 학습 노트 005\n',
    );
    const notes = JSON.parse((await run('notes.ts', '--json')).stdout) as { overall: Record<string, number> };
    expect(notes.overall).toEqual({ said: 1, worked: 1, declined: 0, open: 0 });
  });

  it('노트 자신을 말하는 머리는 정할 말이 아니다', async () => {
    writeFileSync(
      join(project.folder, 'sqs.md'),
      '# 시험 정리\n\n강의 듣고 옮겨 적음. 2026-11-02\n\n## SQS\n\n- 메시지 보존은 기본 4일\n',
    );
    expect((await review()).map(({ text }) => text)).toEqual(['메시지 보존은 기본 4일']);
  });

  it('시험 안내서가 묻지 않는 서비스는 그렇다고 말한다', async () => {
    cpSync(join(root, 'content/_exam.yaml'), join(project.folder, 'content/_exam.yaml'));
    writeFileSync(join(project.folder, 'sqs.md'), '# SQS\n\n- Ground Station은 위성 안테나를 분 단위로 빌려 준다\n');
    expect((await run('review.ts', 'sqs.md')).stdout).toMatch(/^1\? \| 3 \| Ground Station은/m);
  });

  it('쪽이 없는 폴더에서는 무엇을 할지 말한다', async () => {
    rmSync(join(project.folder, 'content'), { recursive: true });
    const { status, stderr } = await run('review.ts', 'sqs.md');
    expect([status, stderr]).toEqual([2, expect.stringMatching(/^이 폴더에는 .*content\/.* 실행한다\.\n?$/)]);
  });

  it.each(['review.ts', 'notes.ts', 'import.ts'])('%s --help는 쓰는 법을 말한다', (script) => {
    const { status, stdout } = startIn(project.folder)(script, '--help');
    expect([status, stdout.includes('쓰는 법: npm run')]).toEqual([0, true]);
  });

  it('바뀐 노트에서는 바뀐 줄만 새것이다', async () => {
    reviewOnce();
    writeFileSync(join(project.folder, 'sqs.md'), '# SQS\n\n- 메시지 보존은 기본 4일\n- 콘솔 색을 하늘색으로 칠한다\n');
    expect((await review()).map(({ isFresh }) => isFresh)).toEqual([false, true]);
  });

  it('사라진 쪽, 깨진 결정 파일, 없는 말은 한 줄로 말하고 아무것도 쓰지 않는다', async () => {
    const [, fresh] = reviewOnce();
    const gone = await decide(fresh?.key, 'a integration/gone');
    expect([gone.status, gone.stderr.split('\n')[0]]).toEqual([
      1,
      's.txt:3 integration/gone라는 주제가 없다. 목록에서 고르거나 npm run new -- integration/gone로 쪽을 만든다',
    ]);
    expect((await decide('없다', 'a')).stderr).toContain('노트에 이제 없는 말이다');
    writeFileSync(join(project.folder, 'drafts/_ledger/005.json'), '{"version": 1');
    const broken = await run('review.ts', 'sqs.md');
    expect([broken.status, broken.stderr.trim()]).toEqual([
      1,
      'sqs.md:1 drafts/_ledger/005.json: 결정 파일이 깨졌다. 되돌리거나 이름을 바꾸어 두고 npm run review로 다시 만든다',
    ]);
    expect(readFileSync(join(project.folder, 'drafts/_ledger/005.json'), 'utf8')).toBe('{"version": 1');
    expect((await run('notes.ts')).status).toBe(1);
  });

  it('다른 숫자는 쪽의 오늘 값과 함께, 옛 값은 시험 자료의 값과 함께 보인다', async () => {
    writeFileSync(join(project.folder, 'sqs.md'), '# SQS\n\n- 메시지 보존 기간은 최대 30일\n- 메시지는 최대 256KB\n');
    const { stdout } = await run('review.ts', 'sqs.md');
    expect(stdout).toMatch(
      /메시지 보존 기간은 최대 30일 \| \w+\n {4}≠ 메시지 보관 기간: 기본 4일, 최소 1분, 최대 14일 {2}integration\/sqs#fact-retention/,
    );
    expect(stdout).toMatch(
      /메시지는 최대 256KB \| \w+\n {4}≠ .*1MiB.* \(시험 자료: 256KB\) {2}integration\/sqs#fact-message-size/,
    );
  });

  it('열 편이 같은 말을 하면 열 편이라 말하고 한 번만 센다', async () => {
    const paths = Array.from({ length: 10 }, (_, at) => `note-${at}.md`);
    for (const [at, path] of paths.entries())
      writeFileSync(join(project.folder, path), `# SQS\n\n${'\n'.repeat(at)}- 콘솔 색을 보라색으로 칠한다\n`);
    expect((await run('review.ts', ...paths)).status).toBe(0);
    const { stdout } = await run('review.ts', paths[3] ?? '', '--json');
    expect(stdout).toContain('"notes":10');
    const told = JSON.parse((await run('notes.ts', '--json')).stdout) as {
      overall: Record<string, number>;
      shared: number;
    };
    expect(told).toMatchObject({ overall: { said: 0, worked: 0, declined: 0, open: 1 }, shared: 1 });
  });

  it('읽을 수 없는 노트는 그 노트만 말하고, 나머지는 견준다', async () => {
    writeFileSync(join(project.folder, 'old.md'), Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]));
    const { status, stdout, stderr } = await run('review.ts', 'old.md', 'sqs.md');
    expect([status, stderr.trim().split('\n').length]).toEqual([1, 1]);
    expect(stdout).toMatch(/^# 노트 006 /m);
  });

  it('모르는 인자는 2로 끝난다', () => {
    expect(startIn(project.folder)('review.ts', '--nothing').status).toBe(2);
    expect(() => execFileSync(process.execPath, [join(root, 'scripts/notes.ts'), 'x'], { stdio: 'pipe' })).toThrow();
  });
});
