import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from '@mdx-js/mdx';
import remarkGfm from 'remark-gfm';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { topicFrontMatter } from '../model/topic.ts';
import { createPlacer } from './places/placer.ts';
import { topics } from './places/catalogue.fixture.ts';
import { EMPTY_STATE } from './drafts/state.ts';
import { importNote } from './import-note.ts';
import { planImport } from './plan-import.ts';
import { readNote } from './read-note.ts';
import { summarizeNote, type NoteSummary } from './summarize-note.ts';
import { createWordCheck } from './words.ts';

const FOLDER = join(import.meta.dirname, 'fixtures');
const placer = await createPlacer(topics);

interface Fixture {
  readonly format: string;
  readonly name: string;
  readonly path: string;
}

const fixtures: Fixture[] = readdirSync(FOLDER).flatMap((format) =>
  readdirSync(join(FOLDER, format)).flatMap((name) => {
    const file = readdirSync(join(FOLDER, format, name)).find((each) => !each.startsWith('expected.'));
    return file === undefined ? [] : [{ format, name, path: join(FOLDER, format, name, file) }];
  }),
);

interface Imported {
  readonly summary: NoteSummary;
  readonly drafts: ReadonlyMap<string, string>;
  readonly lines: readonly string[];
}

async function importFixture(fixture: Fixture): Promise<Imported> {
  const note = await readNote(fixture.path.slice(FOLDER.length + 1), readFileSync(fixture.path));
  const summary = summarizeNote(await importNote(note, placer), '001');
  const files = [...planImport({ notes: [summary], state: EMPTY_STATE, topics, readFile: () => undefined })];
  const drafts = new Map(
    files.flatMap(([path, text]) => (path.endsWith('.mdx') && text !== undefined ? [[path, text] as const] : [])),
  );
  return { summary, drafts, lines: note.lines };
}

/** Drafts and ledger as one text, for a person to read and for the test to compare. */
function written({ summary, drafts }: Imported): string {
  const ledger = summary.blocks.map(
    (block) => `${block.lines[0]}-${block.lines[1]} ${block.status} ${block.topic ?? block.reason ?? ''}`,
  );
  const findings = summary.findings.map((finding) => `${finding.line} ${finding.rule} ${finding.message}`);
  const texts = [...drafts].map(([path, text]) => `════ ${path}\n${text}`);
  return [`형식: ${summary.format}`, '', '장부', ...ledger, '', '알림', ...findings, '', ...texts].join('\n');
}

describe.each(fixtures)('$format/$name', (fixture) => {
  it('폴더 이름이 말하는 형식으로 알아본다', async () => {
    expect((await importFixture(fixture)).summary.format).toBe(fixture.format);
  });

  it('기대한 초안과 장부가 나온다 (UPDATE=1로 새로 쓴다)', async () => {
    const expected = join(fixture.path, '..', 'expected.txt');
    const actual = written(await importFixture(fixture));
    if (process.env.UPDATE === '1') writeFileSync(expected, actual);
    expect(actual).toBe(readFileSync(expected, 'utf8'));
  });

  it('빈 줄이 아닌 모든 줄이 정확히 한 덩어리에 든다', async () => {
    const { summary, lines } = await importFixture(fixture);
    const owners = lines.map(
      (_, index) => summary.blocks.filter(({ lines: [first, last] }) => index + 1 >= first && index + 1 <= last).length,
    );
    lines.forEach((line, index) => {
      if (line.trim() !== '') expect(owners[index], `${index + 1}줄: ${line}`).toBe(1);
      else expect(owners[index]).toBeLessThanOrEqual(1);
    });
  });

  it('옮긴 덩어리의 모든 낱말이 그 초안에 있다', async () => {
    const { summary, drafts, lines } = await importFixture(fixture);
    for (const block of summary.blocks) {
      // What had to be cut out of a block is named in the ledger and kept in quarantine.
      if (block.status !== 'placed' || block.reason !== undefined) continue;
      const source = lines.slice(block.lines[0] - 1, block.lines[1]).join('\n');
      expect(createWordCheck(drafts.get(`${block.topic ?? ''}.mdx`) ?? '')(source), `${block.lines[0]}줄`).toEqual([]);
    }
  });

  it('모든 초안이 스키마에 맞고 MDX로 컴파일된다', async () => {
    for (const [path, text] of (await importFixture(fixture)).drafts) {
      const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
      expect(topicFrontMatter.safeParse(parse(front)).error, path).toBeUndefined();
      await expect(compile(body, { remarkPlugins: [remarkGfm] }), path).resolves.toBeDefined();
    }
  });
});
