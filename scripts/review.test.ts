import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { runInside, type Ended } from './lib/run-inside.ts';

const root = join(import.meta.dirname, '..');
let folder: string;
/** A project whose note has been read once, and what was told. */
let read: { readonly folder: string; readonly told: Told[] };

function writeProject(): string {
  folder = mkdtempSync(join(tmpdir(), 'review-'));
  mkdirSync(join(folder, 'content/integration'), { recursive: true });
  cpSync(join(root, 'content/integration/sqs.mdx'), join(folder, 'content/integration/sqs.mdx'));
  cpSync(join(root, 'content/_glossary.yaml'), join(folder, 'content/_glossary.yaml'));
  cpSync(join(root, 'content/_notes.yaml'), join(folder, 'content/_notes.yaml'));
  writeFileSync(join(folder, 'sqs.md'), '# SQS\n\n- 메시지 보존은 기본 4일\n- 콘솔 색을 보라색으로 칠한다\n');
  return folder;
}

beforeAll(async () => {
  read = { folder: writeProject(), told: await review(start) };
});
beforeEach(() => {
  folder = writeProject();
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});
afterAll(() => {
  rmSync(read.folder, { recursive: true, force: true });
});

/** A process of its own: what every command must be started as once. */
const start = (script: string, ...args: string[]) =>
  spawnSync(process.execPath, [join(root, 'scripts', script), ...args], { cwd: folder, encoding: 'utf8' });
const run = (script: string, ...args: string[]) => runInside(script, args, folder);

/** Decides on one statement of the note. */
const decide = (key: string | undefined, ...decision: string[]) =>
  run('review.ts', '--note', '005', '--key', key ?? '', ...decision);

interface Told {
  readonly text: string;
  readonly key: string;
  readonly kind: string;
  readonly status: string;
  readonly isFresh: boolean;
  readonly topic: string;
  readonly notes: number;
}

async function review(by: (script: string, ...args: string[]) => Ended | Promise<Ended> = run): Promise<Told[]> {
  const { stdout } = await by('review.ts', 'sqs.md', '--json');
  const { notes } = JSON.parse(stdout) as { notes: { sections: { statements: Told[] }[] }[] };
  return notes.flatMap(({ sections }) => sections.flatMap(({ statements }) => statements));
}

/** What reading the note of the project for the first time tells and leaves behind. */
function reviewOnce(): Told[] {
  cpSync(join(read.folder, 'drafts'), join(folder, 'drafts'), { recursive: true });
  return read.told;
}

describe('노트를 쪽과 견주는 명령', () => {
  it('이미 있는 말과 새 말을 가리고, 결정하면 장부와 쪽의 출처와 노트 목록에 적는다', async () => {
    const [said, fresh] = reviewOnce();
    expect([said?.kind, said?.status, fresh?.kind, fresh?.status]).toEqual(['said', 'said', 'new', 'open']);
    const worked = await decide(fresh?.key, '--worked');
    expect([worked.status, worked.stderr]).toEqual([0, '']);
    expect(readFileSync(join(folder, 'content/integration/sqs.mdx'), 'utf8')).toContain('{ note: "005", section: "SQS", lines: "4" }'); // prettier-ignore
    expect(readFileSync(join(folder, 'content/_notes.yaml'), 'utf8')).toContain(
      '- id: "005"\n  title: 학습 노트 005\n',
    );
    const notes = JSON.parse((await run('notes.ts', '--json')).stdout) as { overall: Record<string, number> };
    expect(notes.overall).toEqual({ said: 1, worked: 1, declined: 0, open: 0 });
  });

  it('열쇠 여러 개를 한 번에 결정하고, 열쇠가 아닌 말은 받지 않는다', async () => {
    const keys = reviewOnce().map(({ key }) => key);
    const all = await run(
      'review.ts',
      '--note',
      '005',
      ...keys.flatMap((key) => ['--key', key]),
      '--declined',
      '범위 밖',
    );
    expect([all.status, all.stdout.trim().split('\n').length]).toEqual([0, 2]);
    expect((await review()).map(({ status }) => status)).toEqual(['declined', 'declined']);
    const stray = await run('review.ts', '--note', '005', '--key', ...keys, '--reopen');
    expect([stray.status, stray.stderr.includes(`--note와 함께 적을 수 없다: ${keys[1]}`)]).toEqual([2, true]);
    expect((await review()).map(({ status }) => status)).toEqual(['declined', 'declined']);
  });

  it('도구가 놓친 말은 쪽의 자리와 함께 이미 있다고 정하고, 노트의 줄로도 정한다', async () => {
    reviewOnce();
    const wrong = await run('review.ts', '--note', '005', '--line', '4', '--said', '--anchor', 'nowhere');
    const told =
      /^content\/integration\/sqs\.mdx에 #nowhere라는 자리가 없다. 그 쪽의 자리: (?=.*#fact-retention )(?=.*#how )/;
    expect([wrong.status, wrong.stderr]).toEqual([1, expect.stringMatching(told)]);
    // what shows where to write asks for a place that there is, too
    const shown = await run('review.ts', '--note', '005', '--line', '4', '--anchor', 'nowhere');
    expect([shown.status, shown.stderr, shown.stdout]).toEqual([1, expect.stringMatching(told), '']);
    const empty = await run('review.ts', '--note', '005', '--line', '2', '--said');
    expect([empty.status, empty.stderr.trim()]).toEqual([1, '노트 005의 2번째 줄에는 정할 말이 없다']);
    const said = await run('review.ts', '--note', '005', '--line', '4', '--said', '--anchor', '#fact-retention');
    expect([said.status, said.stdout.trim()]).toEqual([
      0,
      '4번째 줄은 이미 있다고 적었다: /integration/sqs/#fact-retention.',
    ]);
    expect((await review()).map(({ status }) => status)).toEqual(['said', 'said']);
    const notes = JSON.parse((await run('notes.ts', '--json')).stdout) as { overall: Record<string, number> };
    expect(notes.overall).toEqual({ said: 2, worked: 0, declined: 0, open: 0 });
  });

  it('남은 말을 글 하나로 고쳐 한 번에 정하고, 틀린 줄이 있으면 아무것도 적지 않는다', async () => {
    expect((await run('import.ts', 'sqs.md')).stdout).toContain('npm run review -- sqs.md --sheet 005.txt');
    const made = await run('review.ts', 'sqs.md', '--sheet', 's.txt');
    expect([made.status, made.stderr]).toEqual([0, '']);
    const sheet = readFileSync(join(folder, 's.txt'), 'utf8');
    const ledger = () => readFileSync(join(folder, 'drafts/_ledger/005.json'), 'utf8');
    const [before, notes] = [ledger(), readFileSync(join(folder, 'content/_notes.yaml'), 'utf8')];
    // one cannot be taken: the other is not taken, either
    const row = sheet.split('\n').findIndex((line) => line.includes('보라색')) + 1;
    expect(row).toBeGreaterThan(1);
    writeFileSync(join(folder, 's.txt'), sheet.replace(/^\? (?=\| 4 )/m, 'a integration/gone ').replace(/^\? (?=\| 5 )/m, '2 ')); // prettier-ignore
    const wrong = await run('review.ts', '--apply', 's.txt');
    expect([wrong.status, wrong.stderr.split('\n')[0]]).toEqual([
      1,
      `s.txt:${row} integration/gone라는 주제가 없다. 목록에서 고르거나 npm run new -- integration/gone로 쪽을 만든다`,
    ]);
    expect([ledger(), readFileSync(join(folder, 'content/_notes.yaml'), 'utf8')]).toEqual([before, notes]);
    writeFileSync(join(folder, 's.txt'), sheet.replace(/^\? (?=\| ## )/m, '2 '));
    const applied = await run('review.ts', '--apply', 's.txt');
    expect([applied.status, applied.stdout.trim()]).toEqual([0, '말 1개를 정했다: 반영 안 함 1. 남음 0']);
    // again it changes nothing, and another decision is not taken over it
    expect((await run('review.ts', '--apply', 's.txt')).stdout.trim()).toBe('말 0개를 정했다. 남음 0');
    writeFileSync(join(folder, 's.txt'), sheet.replace(/^\? (?=\| 4 )/m, 's '));
    expect((await run('review.ts', '--apply', 's.txt')).stderr).toContain(`s.txt:${row} 이미 “반영 안 함”으로 정했다`);
    expect((await run('review.ts', 'sqs.md', '--all')).stdout).toContain('정함: 반영 안 함: 배울 것이 없다');
    expect((await run('review.ts', 'sqs.md', '--sheet', 's.txt')).stderr).toContain('s.txt가 이미 있다');
    // a note that has changed since needs a sheet of its own
    writeFileSync(join(folder, 'sqs.md'), '# SQS\n\n- 콘솔 색을 하늘색으로 칠한다\n');
    await run('review.ts', 'sqs.md');
    expect((await run('review.ts', '--apply', 's.txt')).stderr).toContain('s.txt:1 그 뒤에 노트가 바뀌었다');
  });

  it('자리 없이 이미 있다고 하면 보인 자리를 적고, 결정이 없으면 쓸 자리와 확인할 문서를 보인다', async () => {
    writeFileSync(
      join(folder, 'sqs.md'),
      '# SQS\n\n- 받은 메시지를 숨겨 두는 시간은 모르겠고 어쨌든 지워야 사라진다 7일\n',
    );
    await review();
    const help = async (...more: string[]) => (await run('review.ts', '--note', '005', '--line', '3', ...more)).stdout;
    expect(await help()).toMatch(/content\/integration\/sqs\.mdx:\d+ /);
    expect(await help()).toContain('  https://docs.aws.amazon.com/');
    // of another place: its value, and what settles it
    const other = await help('--anchor', 'fact-fifo-throughput');
    expect(other).toMatch(/sqs\.mdx:\d+ label: FIFO/);
    expect(other).toMatch(/mdx:\d+ corrections에:\n {2}- id: fifo-throughput\n(?: {4}.*\n){2} {4}right: "FIFO/);
    expect(other).toContain('    value: 7일 #');
    const said = (await run('review.ts', '--note', '005', '--line', '3', '--said')).stdout;
    expect(said).toMatch(/3번째 줄은 이미 있다고 적었다: \/integration\/sqs\/#[\w-]+\./);
  });

  it('노트 자신을 말하는 머리는 정할 말이 아니다', async () => {
    writeFileSync(
      join(folder, 'sqs.md'),
      '# 시험 정리\n\n강의 듣고 옮겨 적음. 2026-11-02\n\n## SQS\n\n- 메시지 보존은 기본 4일\n',
    );
    expect((await review()).map(({ text }) => text)).toEqual(['메시지 보존은 기본 4일']);
  });

  it('시험 안내서가 묻지 않는 서비스는 그렇다고 말한다', async () => {
    cpSync(join(root, 'content/_exam.yaml'), join(folder, 'content/_exam.yaml'));
    writeFileSync(join(folder, 'sqs.md'), '# SQS\n\n- Ground Station은 위성 안테나를 분 단위로 빌려 준다\n');
    expect((await run('review.ts', 'sqs.md')).stdout).toContain('× 시험 범위 밖 [확실] Ground Station은');
  });

  it.each(['review.ts', 'notes.ts', 'import.ts'])('%s --help는 쓰는 법을 말한다', (script) => {
    const { status, stdout } = start(script, '--help');
    expect([status, stdout.includes('쓰는 법: npm run')]).toEqual([0, true]);
  });

  it('바뀐 노트에서는 바뀐 줄만 새것이다', async () => {
    reviewOnce();
    writeFileSync(join(folder, 'sqs.md'), '# SQS\n\n- 메시지 보존은 기본 4일\n- 콘솔 색을 하늘색으로 칠한다\n');
    expect((await review()).map(({ isFresh }) => isFresh)).toEqual([false, true]);
  });

  it('다른 주제로 옮긴 말은 그 주제의 쪽으로 다시 가려지고, 되돌리면 제자리로 온다', async () => {
    cpSync(join(root, 'content/integration/sns.mdx'), join(folder, 'content/integration/sns.mdx'));
    writeFileSync(join(folder, 'sqs.md'), '# SQS\n\n- 표준 주제 하나의 구독은 12,500,000개까지다\n');
    const [before] = await review();
    const moved = await decide(before?.key, '--moved', 'integration/sns');
    expect([moved.status, moved.stderr]).toEqual([0, '']);
    expect(moved.stdout).toContain('/integration/sns/');
    const [after] = await review();
    expect(after).toMatchObject({ topic: 'integration/sns', kind: 'said', status: 'said' });
    expect((await run('review.ts', 'sqs.md', '--all')).stdout).toContain('integration/sns로 옮긴 말이다');
    const declined = await decide(before?.key, '--declined', '쪽에 있다');
    expect([declined.status, (await review())[0]?.topic]).toEqual([0, 'integration/sns']);
    const worked = await decide(before?.key, '--worked');
    expect(worked.status).toBe(0);
    expect(readFileSync(join(folder, 'content/integration/sns.mdx'), 'utf8')).toContain('{ note: "005", section: "SQS", lines: "3" }'); // prettier-ignore
    const back = await decide(before?.key, '--reopen');
    expect(back.stdout).toContain('content/integration/sns.mdx의 글과 sources는 그대로다');
    expect((await review())[0]).toMatchObject({ topic: 'integration/sqs', status: 'open' });
  });

  it('사라진 쪽, 깨진 결정 파일, 없는 말은 한 줄로 말하고 아무것도 쓰지 않는다', async () => {
    const [, fresh] = reviewOnce();
    const gone = await decide(fresh?.key, '--worked', '--topic', 'integration/gone');
    expect([gone.status, gone.stderr.trim()]).toEqual([
      1,
      'integration/gone라는 주제가 없다. 목록에서 고르거나 npm run new -- integration/gone로 쪽을 만든다',
    ]);
    expect((await decide('없다', '--worked')).stderr).toContain('열쇠 없다인 말이 이제 없다');
    writeFileSync(join(folder, 'drafts/_ledger/005.json'), '{"version": 1');
    const broken = await run('review.ts', 'sqs.md');
    expect([broken.status, broken.stderr.trim()]).toEqual([
      1,
      'sqs.md:1 drafts/_ledger/005.json: 결정 파일이 깨졌다. 되돌리거나 이름을 바꾸어 두고 npm run review로 다시 만든다',
    ]);
    expect(readFileSync(join(folder, 'drafts/_ledger/005.json'), 'utf8')).toBe('{"version": 1');
    expect((await run('notes.ts')).status).toBe(1);
  });

  it('다른 숫자는 쪽의 근거와 함께 정정으로 적을 항목이 된다', async () => {
    writeFileSync(join(folder, 'sqs.md'), '# SQS\n\n- 메시지 보존 기간은 최대 30일\n');
    const { stdout } = await run('review.ts', 'sqs.md');
    expect(stdout).toContain('content/integration/sqs.mdx의 corrections에(source로 확인하고 자기 말로)');
    const entry = /^ {12}- id:[^]*?source: .*$/m.exec(stdout)?.[0].replace(/^ {10}/gm, '') ?? '';
    const page = readFileSync(join(folder, 'content/integration/sqs.mdx'), 'utf8');
    const put = page.replace(/^corrections:\n/m, `corrections:\n${entry}\n`);
    expect(put).toContain(': “30일”라고 적는다."');
    writeFileSync(join(folder, 'content/integration/sqs.mdx'), put);
    // the page with the entry in it is read, and knows the mistake now
    const again = await run('review.ts', 'sqs.md', '--all');
    expect([again.status, again.stdout.includes('정정으로 적는다면')]).toEqual([0, false]);
    expect(again.stdout).toContain('#correction-');
  });

  it('열 편이 같은 말을 하면 열 편이라 말하고 한 번만 센다', async () => {
    const paths = Array.from({ length: 10 }, (_, at) => `note-${at}.md`);
    for (const [at, path] of paths.entries())
      writeFileSync(join(folder, path), `# SQS\n\n${'\n'.repeat(at)}- 콘솔 색을 보라색으로 칠한다\n`);
    expect((await run('review.ts', ...paths)).status).toBe(0);
    expect((await run('review.ts', paths[3] ?? '')).stdout).toContain('노트 10편이 같은 말을 한다');
    const told = JSON.parse((await run('notes.ts', '--json')).stdout) as {
      overall: Record<string, number>;
      shared: number;
    };
    expect(told).toMatchObject({ overall: { said: 0, worked: 0, declined: 0, open: 1 }, shared: 1 });
  });

  it('다른 사람의 결정과 다르면 둘 다 남기고 한 줄로 말한다', async () => {
    const [, fresh] = reviewOnce();
    await decide(fresh?.key, '--declined', '시험 밖');
    const theirs = join(folder, 'theirs.json');
    writeFileSync(
      theirs,
      readFileSync(join(folder, 'drafts/_ledger/005.json'), 'utf8').replace('시험 밖', '이미 안다'),
    );
    const merged = await run('review.ts', '--merge', theirs);
    expect([merged.status, merged.stderr.trim().split('\n').length]).toEqual([1, 1]);
    expect(merged.stderr).toContain('두 사람의 결정이 다르다(반영 안 함: 시험 밖 ↔ 반영 안 함: 이미 안다)');
    expect(existsSync(join(folder, 'drafts/_ledger/005.json.new'))).toBe(false);
  });

  it('읽을 수 없는 노트는 그 노트만 말하고, 나머지는 견준다', async () => {
    writeFileSync(join(folder, 'old.md'), Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]));
    const { status, stdout, stderr } = await run('review.ts', 'old.md', 'sqs.md');
    expect([status, stderr.trim().split('\n').length]).toEqual([1, 1]);
    expect(stdout).toContain('sqs.md (노트');
  });

  it('모르는 인자는 2로 끝난다', () => {
    expect(start('review.ts', '--nothing').status).toBe(2);
    expect(() => execFileSync(process.execPath, [join(root, 'scripts/notes.ts'), 'x'], { stdio: 'pipe' })).toThrow();
  });
});
