import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openReviewProject } from './lib/review-project.ts';

const root = join(import.meta.dirname, '..');

const project = openReviewProject();
const { run, review, reviewOnce, decide } = project;

describe('노트의 말을 정하는 명령', () => {
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
    const sheet = readFileSync(join(project.folder, 's.txt'), 'utf8');
    const ledger = () => readFileSync(join(project.folder, 'drafts/_ledger/005.json'), 'utf8');
    const [before, notes] = [ledger(), readFileSync(join(project.folder, 'content/_notes.yaml'), 'utf8')];
    // one cannot be taken: the other is not taken, either
    const row = sheet.split('\n').findIndex((line) => line.includes('보라색')) + 1;
    expect(row).toBeGreaterThan(1);
    writeFileSync(join(project.folder, 's.txt'), sheet.replace(/^\? (?=\| 4 )/m, 'a integration/gone ').replace(/^\? (?=\| 5 )/m, '2 ')); // prettier-ignore
    const wrong = await run('review.ts', '--apply', 's.txt');
    expect([wrong.status, wrong.stderr.split('\n')[0]]).toEqual([
      1,
      `s.txt:${row} integration/gone라는 주제가 없다. 목록에서 고르거나 npm run new -- integration/gone로 쪽을 만든다`,
    ]);
    expect([ledger(), readFileSync(join(project.folder, 'content/_notes.yaml'), 'utf8')]).toEqual([before, notes]);
    writeFileSync(join(project.folder, 's.txt'), sheet.replace(/^\? (?=\| ## )/m, '2 '));
    const applied = await run('review.ts', '--apply', 's.txt');
    expect([applied.status, applied.stdout.trim()]).toEqual([0, '말 1개를 정했다: 반영 안 함 1. 남음 0']);
    // again it changes nothing, and another decision is not taken over it
    expect((await run('review.ts', '--apply', 's.txt')).stdout.trim()).toBe('말 0개를 정했다. 남음 0');
    writeFileSync(join(project.folder, 's.txt'), sheet.replace(/^\? (?=\| 4 )/m, 's '));
    expect((await run('review.ts', '--apply', 's.txt')).stderr).toContain(`s.txt:${row} 이미 “반영 안 함”으로 정했다`);
    expect((await run('review.ts', 'sqs.md', '--all')).stdout).toContain('정함: 반영 안 함: 배울 것이 없다');
    expect((await run('review.ts', 'sqs.md', '--sheet', 's.txt')).stderr).toContain('s.txt가 이미 있다');
    // a note that has changed since needs a sheet of its own
    writeFileSync(join(project.folder, 'sqs.md'), '# SQS\n\n- 콘솔 색을 하늘색으로 칠한다\n');
    await run('review.ts', 'sqs.md');
    expect((await run('review.ts', '--apply', 's.txt')).stderr).toContain('s.txt:1 그 뒤에 노트가 바뀌었다');
  });

  it('자리 없이 이미 있다고 하면 보인 자리를 적고, 결정이 없으면 쓸 자리와 확인할 문서를 보인다', async () => {
    writeFileSync(
      join(project.folder, 'sqs.md'),
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

  it('다른 주제로 옮긴 말은 그 주제의 쪽으로 다시 가려지고, 되돌리면 제자리로 온다', async () => {
    cpSync(join(root, 'content/integration/sns.mdx'), join(project.folder, 'content/integration/sns.mdx'));
    writeFileSync(join(project.folder, 'sqs.md'), '# SQS\n\n- 표준 주제 하나의 구독은 12,500,000개까지다\n');
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
    expect(readFileSync(join(project.folder, 'content/integration/sns.mdx'), 'utf8')).toContain('{ note: "005", section: "SQS", lines: "3" }'); // prettier-ignore
    const back = await decide(before?.key, '--reopen');
    expect(back.stdout).toContain('content/integration/sns.mdx의 글과 sources는 그대로다');
    expect((await review())[0]).toMatchObject({ topic: 'integration/sqs', status: 'open' });
  });

  it('다른 사람의 결정과 다르면 둘 다 남기고 한 줄로 말한다', async () => {
    const [, fresh] = reviewOnce();
    await decide(fresh?.key, '--declined', '시험 밖');
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
