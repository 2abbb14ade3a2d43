import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openReviewProject } from './lib/review-project.ts';

const root = join(import.meta.dirname, '..');

const project = openReviewProject();
const { run, review, reviewOnce, decide } = project;
const overall = async () =>
  (JSON.parse((await run('notes.ts', '--json')).stdout) as { overall: Record<string, number> }).overall;

describe('노트의 말을 정하는 명령', () => {
  it('쪽에 없는 자리는 있는 자리와 함께 말하고, 있는 자리면 이미 있다고 적는다', async () => {
    const [, fresh] = reviewOnce();
    const wrong = await decide(fresh?.key, 's integration/sqs#nowhere');
    const told =
      /^s\.txt:3 content\/integration\/sqs\.mdx에 #nowhere라는 자리가 없다. 그 쪽의 자리: (?=.*#fact-retention )(?=.*#how )/;
    expect([wrong.status, wrong.stderr]).toEqual([1, expect.stringMatching(told)]);
    const said = await decide(fresh?.key, 's #fact-retention');
    expect([said.status, said.stdout.trim()]).toEqual([0, '말 1개를 정했다: 이미 있음 1. 남음 0']);
    expect((await review()).map(({ status }) => status)).toEqual(['said', 'said']);
    expect(await overall()).toEqual({ said: 2, worked: 0, declined: 0, open: 0 });
  });

  it('남은 말을 글 하나로 고쳐 한 번에 정하고, 틀린 줄이 있으면 아무것도 적지 않는다', async () => {
    expect((await run('import.ts', 'sqs.md')).stdout).toContain('npm run review -- sqs.md --sheet 005.txt');
    const made = await run('review.ts', 'sqs.md', '--sheet', 's.txt', '--all');
    expect([made.status, made.stderr]).toEqual([0, '']);
    const sheet = readFileSync(join(project.folder, 's.txt'), 'utf8');
    const ledger = () => readFileSync(join(project.folder, 'drafts/_ledger/005.json'), 'utf8');
    const [before, notes] = [ledger(), readFileSync(join(project.folder, 'content/_notes.yaml'), 'utf8')];
    const put = (mark: string) => writeFileSync(join(project.folder, 's.txt'), sheet.replace(/^\S* (?=\| 4 )/m, `${mark} `)); // prettier-ignore
    const row = sheet.split('\n').findIndex((line) => line.includes('보라색')) + 1;
    // one cannot be taken: the other is not taken, either
    writeFileSync(join(project.folder, 's.txt'), sheet.replace(/^\S* (?=\| 4 )/m, 'a integration/gone ').replace(/^\S* (?=\| 3 )/m, '2 ')); // prettier-ignore
    const wrong = await run('review.ts', '--apply', 's.txt');
    expect([wrong.status, wrong.stderr.split('\n')[0]]).toEqual([
      1,
      `s.txt:${row} integration/gone라는 주제가 없다. 목록에서 고르거나 npm run new -- integration/gone로 쪽을 만든다`,
    ]);
    expect([ledger(), readFileSync(join(project.folder, 'content/_notes.yaml'), 'utf8')]).toEqual([before, notes]);
    put('2');
    const applied = await run('review.ts', '--apply', 's.txt');
    expect([applied.status, applied.stdout.trim()]).toEqual([0, '말 1개를 정했다: 반영 안 함 1. 남음 0']);
    // again it changes nothing, and another decision is not taken over it
    expect((await run('review.ts', '--apply', 's.txt')).stdout.trim()).toBe('말 0개를 정했다. 남음 0');
    put('s');
    expect((await run('review.ts', '--apply', 's.txt')).stderr).toContain(`s.txt:${row} 이미 “반영 안 함”으로 정했다`);
    expect((await run('review.ts', 'sqs.md', '--all')).stdout).toMatch(/^2 \| 4 \| 콘솔 색을/m);
    expect((await run('review.ts', 'sqs.md', '--sheet', 's.txt')).stderr).toContain('s.txt가 이미 있다');
    put('o');
    expect((await run('review.ts', '--apply', 's.txt')).stdout.trim()).toBe('말 1개를 정했다: 되돌림 1. 남음 1');
    // a note that has changed since needs a sheet of its own
    writeFileSync(join(project.folder, 'sqs.md'), '# SQS\n\n- 콘솔 색을 하늘색으로 칠한다\n');
    await run('review.ts', 'sqs.md');
    expect((await run('review.ts', '--apply', 's.txt')).stderr).toContain('s.txt:1 그 뒤에 노트가 바뀌었다');
  });

  it('다른 주제로 옮긴 말은 그 주제의 쪽으로 다시 가려지고, 되돌리면 제자리로 온다', async () => {
    cpSync(join(root, 'content/integration/sns.mdx'), join(project.folder, 'content/integration/sns.mdx'));
    writeFileSync(join(project.folder, 'sqs.md'), '# SQS\n\n- 표준 주제 하나의 구독은 12,500,000개까지다\n');
    rmSync(join(project.folder, 'drafts'), { recursive: true, force: true });
    const [before] = await review();
    const moved = await decide(before?.key, 'm integration/sns');
    expect([moved.status, moved.stderr]).toEqual([0, '']);
    const [after] = await review();
    expect(after).toMatchObject({ topic: 'integration/sns', kind: 'said', status: 'said' });
    expect((await run('review.ts', 'sqs.md', '--all')).stdout).toMatch(/^m integration\/sns \| 3 \|/m);
    expect((await decide(before?.key, 'd 쪽에 있다')).status).toBe(0);
    expect((await review())[0]?.topic).toBe('integration/sns');
    await decide(before?.key, 'o');
    expect((await decide(before?.key, 'a integration/sns')).status).toBe(0);
    expect(readFileSync(join(project.folder, 'content/integration/sns.mdx'), 'utf8')).toContain('{ note: "005", section: "SQS", lines: "3" }'); // prettier-ignore
    await decide(before?.key, 'o');
    expect((await review())[0]).toMatchObject({ topic: 'integration/sqs' });
  });

  it('다른 사람의 결정과 다르면 둘 다 남기고 한 줄로 말한다', async () => {
    const [, fresh] = reviewOnce();
    await decide(fresh?.key, 'd 시험 밖');
    const theirs = join(project.folder, 'theirs.json');
    writeFileSync(
      theirs,
      readFileSync(join(project.folder, 'drafts/_ledger/005.json'), 'utf8').replace('시험 밖', '이미 안다'),
    );
    const merged = await run('review.ts', '--merge', theirs);
    expect([merged.status, merged.stderr.trim().split('\n').length]).toEqual([1, 1]);
    expect(merged.stderr).toContain('두 사람의 결정이 다르다(반영 안 함: 시험 밖 ↔ 반영 안 함: 이미 안다)');
    expect(existsSync(join(project.folder, 'drafts/_ledger/005.json.new'))).toBe(false);
  });
});
