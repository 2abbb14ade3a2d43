import { describe, expect, it } from 'vitest';
import type { Finding } from '../model/finding.ts';
import { createPlacer } from './places/placer.ts';
import { topics } from './places/catalogue.fixture.ts';
import { decodeNote } from './decode.ts';
import { compareSections } from './drafts/changes.ts';
import { numberNotes } from './drafts/numbering.ts';
import { EMPTY_STATE, formatState, parseState, type ImportState } from './drafts/state.ts';
import { importNote } from './import-note.ts';
import { planImport } from './plan-import.ts';
import { summarizeNote } from './summarize-note.ts';

const placer = await createPlacer(topics);

/** A drafts folder in memory, and imports into it. */
function createFolder() {
  const files = new Map<string, string>();
  let state: ImportState = EMPTY_STATE;
  return {
    files,
    text: (path: string): string => files.get(path) ?? '',
    edit: (path: string, from: string, to: string): void => {
      expect(files.get(path)).toContain(from);
      files.set(path, (files.get(path) ?? '').replace(from, to));
    },
    promote: (topic: string): void => {
      state = { ...state, promoted: [...state.promoted, topic] };
    },
    /** As a state of the version that knew parts of drafts instead of drafts. */
    forget: (): void => {
      const old = { ...(JSON.parse(formatState(state)) as object), drafts: undefined, heads: {} };
      state = parseState(JSON.stringify(old)) ?? EMPTY_STATE;
    },
    async run(notes: Readonly<Record<string, string>>): Promise<{
      written: string[];
      changes: string[];
      findings: readonly Finding[];
    }> {
      const paths = Object.keys(notes).sort();
      const ids = numberNotes(paths, state);
      const summaries = await Promise.all(
        paths.map(async (path) =>
          summarizeNote(
            await importNote(decodeNote(path, new TextEncoder().encode(notes[path])), placer),
            ids.get(path) ?? '',
          ),
        ),
      );
      const changes = summaries
        .flatMap((summary) => compareSections(state.notes[summary.path]?.sections ?? [], summary.sections))
        .map(({ change, section }) => `${change} ${section.heading}`);
      const before = new Map(files);
      const plan = planImport({ notes: summaries, state, topics, readFile: (path) => before.get(path) });
      const written: string[] = [];
      let step = plan.next();
      for (; step.done !== true; step = plan.next()) {
        const [path, text] = step.value;
        written.push(path);
        if (text === undefined) files.delete(path);
        else files.set(path, text);
      }
      // What a run remembers goes through the file, as in real life.
      state = parseState(formatState(step.value.state)) ?? EMPTY_STATE;
      return { written, changes, findings: step.value.findings };
    },
  };
}

const NOTE = '## Lambda\n\n- 함수를 돌린다\n\n## SQS\n\n- 메시지를 쌓는다\n';
const LAMBDA = 'compute/lambda.mdx';
const SQS = 'integration/sqs.mdx';

describe('다시 들여오기', () => {
  it('같은 노트를 다시 들여오면 한 글자도 쓰지 않는다', async () => {
    const folder = createFolder();
    expect((await folder.run({ 'a.md': NOTE })).written.sort()).toEqual([LAMBDA, SQS]);
    const again = await folder.run({ 'a.md': NOTE });
    expect(again.written).toEqual([]);
    expect(again.changes).toEqual(['same Lambda', 'same SQS']);
  });

  it('바뀐 절만 새로 쓰고, 새 절과 옮겨진 절을 구별해 알린다', async () => {
    const folder = createFolder();
    await folder.run({ 'a.md': NOTE });
    const changed = await folder.run({
      'a.md': NOTE.replace('함수를 돌린다', '코드를 돌린다').replace('## SQS', '## SNS\n\n- 알린다\n\n## SQS'),
    });
    expect(changed.changes).toEqual(['changed Lambda', 'new SNS', 'moved SQS']);
    expect(folder.text(LAMBDA)).toContain('코드를 돌린다');
    expect(folder.text(LAMBDA)).not.toContain('함수를 돌린다');
    expect(folder.text('integration/sns.mdx')).toContain('알린다');
  });

  it('작성자가 고친 글은 노트가 그대로면 건드리지 않는다', async () => {
    const folder = createFolder();
    await folder.run({ 'a.md': NOTE });
    folder.edit(LAMBDA, '- 함수를 돌린다', '내 말로 다시 썼다.');
    expect((await folder.run({ 'a.md': NOTE })).written).toEqual([]);
    expect(folder.text(LAMBDA)).toContain('내 말로 다시 썼다.');
  });

  it('고친 초안의 노트가 바뀌면 고친 것은 두고 새 초안을 옆에 쓴다', async () => {
    const folder = createFolder();
    await folder.run({ 'a.md': NOTE });
    folder.edit(LAMBDA, '- 함수를 돌린다', '내 말로 다시 썼다.');
    const edited = folder.text(LAMBDA);
    const newer = NOTE.replace('함수를 돌린다', '최대 15분 돌린다');
    const { findings, written } = await folder.run({ 'a.md': newer });
    expect(findings.map(({ rule }) => rule)).toEqual(['import/changed']);
    expect(written).toEqual(['compute/lambda.new.mdx']);
    expect([folder.text(LAMBDA), folder.text('compute/lambda.new.mdx').includes('최대 15분')]).toEqual([edited, true]);
    expect((await folder.run({ 'a.md': newer })).written).toEqual([]);
  });

  it('작성자가 지운 절은 노트가 그대로면 되살리지 않는다', async () => {
    const folder = createFolder();
    await folder.run({ 'a.md': NOTE });
    folder.files.set(LAMBDA, folder.text(LAMBDA).replace(/\{\/\* 노트 \d[\s\S]*/, '직접 쓴 글\n'));
    await folder.run({ 'a.md': NOTE });
    expect(folder.text(LAMBDA)).not.toContain('함수를 돌린다');
  });

  it('사라진 절은 초안에서도 사라지지만, 고친 글이면 남기고 알린다', async () => {
    const folder = createFolder();
    await folder.run({ 'a.md': NOTE });
    folder.edit(SQS, '- 메시지를 쌓는다', '내 글.');
    const gone = await folder.run({ 'a.md': '' });
    expect(gone.changes).toEqual(['gone Lambda', 'gone SQS']);
    expect(folder.files.has(LAMBDA)).toBe(false);
    expect(folder.text(SQS)).toContain('내 글.');
    expect(gone.findings.map(({ rule }) => rule)).toEqual(['import/gone']);
  });

  it('항목마다 주제가 다른 목록에서 한 항목이 사라져도 다른 항목은 그대로다', async () => {
    const folder = createFolder();
    const list = '## 한 줄 정리\n\n- S3: 객체\n- EBS: 블록\n- EFS: 파일\n';
    await folder.run({ 'a.md': list });
    const again = await folder.run({ 'a.md': list.replace('- S3: 객체\n', '') });
    expect(again.changes.sort()).toEqual(['gone 한 줄 정리', 'moved 한 줄 정리', 'moved 한 줄 정리']);
    expect(folder.files.has('storage/s3.mdx')).toBe(false);
  });

  it('따로 들여온 노트들이 한 초안에 번호 순으로 모인다', async () => {
    const folder = createFolder();
    await folder.run({ '002-b.md': '## Lambda\n\n- 둘째 노트\n' });
    await folder.run({ '001-a.md': '## Lambda\n\n- 첫째 노트\n' });
    const text = folder.text(LAMBDA);
    expect(text.indexOf('첫째 노트')).toBeGreaterThan(0);
    expect(text.indexOf('첫째 노트')).toBeLessThan(text.indexOf('둘째 노트'));
    expect(text.match(/ {2}- note: /g)).toHaveLength(2);
  });

  it('따로 들여오나 한꺼번에 들여오나 초안은 같다', async () => {
    const [apart, together] = [createFolder(), createFolder()];
    const notes = { '001-a.md': NOTE, '002-b.md': '## Lambda\n\n- 둘째 노트\n\n## SNS\n\n- 알린다\n' };
    await apart.run({ '002-b.md': notes['002-b.md'] });
    await apart.run({ '001-a.md': notes['001-a.md'] });
    await together.run(notes);
    expect(Object.fromEntries(apart.files)).toEqual(Object.fromEntries(together.files));
  });

  it('사라진 초안은 다시 쓰지만, 공개한 주제의 초안은 노트가 바뀔 때까지 다시 쓰지 않는다', async () => {
    const folder = createFolder();
    await folder.run({ 'a.md': NOTE });
    folder.files.delete(LAMBDA);
    expect((await folder.run({ 'a.md': NOTE })).written).toEqual([LAMBDA]);
    folder.files.delete(LAMBDA);
    folder.promote('compute/lambda');
    expect((await folder.run({ 'a.md': NOTE })).written).toEqual([]);
    expect((await folder.run({ 'a.md': NOTE.replace('함수를', '코드를') })).written).toEqual([LAMBDA]);
  });

  it('작성자가 머리말만 고친 초안도 고친 것이다', async () => {
    const folder = createFolder();
    await folder.run({ 'a.md': NOTE });
    folder.edit(LAMBDA, 'status: draft', 'status: draft\nsummary: 서버 없이 함수를 돌린다.');
    await folder.run({ 'a.md': NOTE.replace('함수를', '코드를') });
    expect(folder.text(LAMBDA)).toContain('summary: 서버 없이');
    expect(folder.text('compute/lambda.new.mdx')).toContain('코드를 돌린다');
  });

  it('쓰다가 멈춘 반입을 다시 하면 마저 쓴다: 이미 쓴 초안은 고친 것이 아니다', async () => {
    const [stopped, whole] = [createFolder(), createFolder()];
    for (const folder of [stopped, whole]) await folder.run({ 'a.md': NOTE });
    const newer = NOTE.replace('함수를', '코드를').replace('쌓는다', '모은다');
    await whole.run({ 'a.md': newer });
    stopped.files.set(LAMBDA, whole.text(LAMBDA));
    expect(await stopped.run({ 'a.md': newer })).toMatchObject({ written: [SQS], findings: [] });
    expect(stopped.files).toEqual(whole.files);
  });

  it('앞선 판이 남긴 기록도 읽고, 그때의 초안은 건드리지 않는다', async () => {
    const folder = createFolder();
    await folder.run({ 'a.md': NOTE });
    folder.forget();
    expect((await folder.run({ 'a.md': NOTE })).written).toEqual([]);
    folder.edit(LAMBDA, '함수를', '내 함수를');
    expect((await folder.run({ 'a.md': NOTE.replace('함수를', '코드를') })).written).toEqual([
      'compute/lambda.new.mdx',
    ]);
  });
});
