import { createProcessor } from '@mdx-js/mdx';
import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { findMdxProblems } from '../markdown/verify-mdx.ts';
import { topicFrontMatter } from '../model/topic.ts';
import { createPlacer } from './places/placer.ts';
import { topics } from './places/catalogue.fixture.ts';
import { decodeNote } from './decode.ts';
import { EMPTY_STATE } from './drafts/state.ts';
import { damagedText, hostileText, notePath, noteText } from './generated-notes.ts';
import { importNote } from './import-note.ts';
import type { RawNote } from './note.ts';
import { planImport } from './plan-import.ts';
import { summarizeNote, type NoteSummary } from './summarize-note.ts';
import { createWordCheck } from './words.ts';

const placer = await createPlacer(topics);
const compiler = createProcessor({ remarkPlugins: [remarkGfm] });
/** More with `RUNS=10000 npx vitest run src/importer/conservation.test.ts --testTimeout 3600000`. */
const long = process.env.RUNS;
/** The same notes every time in `npm test`, so that it fails for a change and not by chance; new ones in a long run. */
const sample = long === undefined ? { numRuns: 150, seed: 20261120 } : { numRuns: Number(long) };

interface Imported {
  readonly note: RawNote;
  readonly summary: NoteSummary;
  readonly drafts: ReadonlyMap<string, string>;
}

async function run(text: string, path = 'note.md'): Promise<Imported> {
  const note = decodeNote(path, new TextEncoder().encode(text));
  const summary = summarizeNote(await importNote(note, placer), '001');
  return { note, summary, drafts: draftsOf(summary) };
}

function draftsOf(summary: NoteSummary): Map<string, string> {
  const files = [...planImport({ notes: [summary], state: EMPTY_STATE, topics, readFile: () => undefined })];
  return new Map(files.flatMap(([path, text]) => (path.endsWith('.mdx') ? [[path, text ?? ''] as const] : [])));
}

function expectLedger({ note, summary }: Imported): void {
  const owners = note.lines.map(() => 0);
  for (const { lines } of summary.blocks)
    for (let at = lines[0]; at <= lines[1]; at += 1) owners[at - 1] = (owners[at - 1] ?? 0) + 1;
  note.lines.forEach((line, index) => {
    expect(owners[index], `${index + 1}줄 ${JSON.stringify(line)}`).toBe(line.trim() === '' ? owners[index] : 1);
    expect(owners[index]).toBeLessThanOrEqual(1);
  });
}

/** Every word of a placed block is in its draft; of anything else the original text is kept in quarantine. */
function expectNothingLost({ note, summary, drafts }: Imported): void {
  const checks = new Map([...drafts].map(([path, text]) => [path, createWordCheck(text)]));
  const kept = new Map(summary.quarantine.map((each) => [each.lines.join('-'), each.text]));
  for (const block of summary.blocks) {
    if (block.status === 'meta') continue;
    const source = note.lines.slice(block.lines[0] - 1, block.lines[1]).join('\n');
    if (block.status === 'quarantined' || block.reason !== undefined)
      expect(kept.get(block.lines.join('-'))).toBe(source);
    else expect(checks.get(`${block.topic ?? ''}.mdx`)?.(source), source).toEqual([]);
  }
}

/** Nothing in a draft runs, whatever the note held; it compiles and passes as a draft. */
function expectInert({ summary, drafts }: Imported): void {
  const texts = summary.sections.map(({ text }) => text);
  expect(
    findMdxProblems(texts)
      .map((problem, at) => problem && [problem, texts[at]])
      .filter(Boolean),
  ).toEqual([]);
  for (const [path, text] of drafts) {
    const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
    expect(topicFrontMatter.safeParse(parse(front)).error, path).toBeUndefined();
    expect(() => compiler.processSync(body), text).not.toThrow();
  }
}

describe('아무것도 잃지 않는다', () => {
  it('어떤 노트든 모든 줄이 한 덩어리에 들고, 옮긴 덩어리의 낱말은 초안에 있으며, 초안은 컴파일된다', () => {
    return fc.assert(
      fc.asyncProperty(noteText, notePath, async (text, path) => {
        const imported = await run(text, path);
        expectLedger(imported);
        expectNothingLost(imported);
        expect(imported.summary.blocks.filter(({ status, reason }) => status !== 'meta' && reason !== undefined)).toEqual([]); // prettier-ignore
        expectInert(imported);
      }),
      {
        ...sample,
        examples: [
          ['- [x] **"람다"**를\n\n   - 람다\n- *람다* 뒤\n  - 람다\n', `쪽 ${'0123456789abcdef'.repeat(2)}.md`],
          ['<div>람다</div>\n\n<aside>\n💡 Route 53\n</aside>\n', 'note.md'],
          ['1. [가]: https://aws.amazon.com/\n', 'note.md'],
          ['[[S3 x|y|z]]\n', 'note.md'],
          ['- - ```\n\n3. [람다][가]\n• 람다\n• 람다\n\n```\n\n- - <div>람다</div>\n    \n', 'note.md'],
          ['- ```\n<div>\n```\n람다\n```\n</div>\n> <h3>{중괄호}</h3>\n> ', 'note.md'],
          ['> # 람다\n> <!--\n> ```\n> 버킷\n> -->\n> ```', 'note.md'],
          [
            '<table>\n<tr><th>가</th></tr>\n<tr><td>2**3\n\n람다\n\n</td></tr>\n</table>\n<center>\n\n람다\n',
            'note.md',
          ],
          ['# [👨‍👩‍👧‍👦](https://aws.amazon.com/)\n', 'note.md'],
          [`# ${'버킷 '.repeat(60)}<br>람다\n\n- 글\n`, 'note.md'],
          ['2) 버킷 <= $5\n3. 람다 :emoji: 람다\n- 람다\n', 'note.md'],
          [
            '# 람다\n\n1. > <h3>漢字 ½</h3>\n   > \n\n- - 람다[^2]\n    \n    [^2]: 람다\n    \n        람다\n\n- - 람다\n• 람다\n• 람다\n- 람다\n',
            'note.md',
          ],
        ],
      },
    );
  });

  it('줄이 잘리고 겹치고 밀린 노트에서도 모든 줄이 한 덩어리에 들고, 옮기지 못한 말은 원문이 격리에 남는다', () => {
    return fc.assert(
      fc.asyncProperty(damagedText, notePath, async (text, path) => {
        const imported = await run(text, path);
        expectLedger(imported);
        expectNothingLost(imported);
        expectInert(imported);
      }),
      sample,
    );
  });

  it('사나운 글이 섞여도 실행되는 것은 초안에 없고, 잃은 낱말은 격리에 남는다', () => {
    return fc.assert(
      fc.asyncProperty(hostileText, fc.oneof(notePath, fc.constant('note.html')), async (text, path) => {
        const imported = await run(text, path);
        expectLedger(imported);
        expectNothingLost(imported);
        expectInert(imported);
      }),
      sample,
    );
  });

  it('아무 글자나 들어와도 멈추지 않고, 두 번 하면 같은 결과가 나온다', () => {
    return fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 400 }), async (text) => {
        // Text with many zero bytes is refused as no text at all.
        fc.pre(!text.includes('\0'));
        const once = await run(text);
        expectInert(once);
        expect(await run(text)).toEqual(once);
      }),
      sample,
    );
  });
});
