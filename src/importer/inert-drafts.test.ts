import { createProcessor } from '@mdx-js/mdx';
import fc, { type Arbitrary } from 'fast-check';
import type { Root } from 'hast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { findMdxProblem, findMdxProblems } from '../markdown/verify-mdx.ts';
import { createPlacer } from './places/placer.ts';
import { topics } from './places/catalogue.fixture.ts';
import { decodeNote } from './decode.ts';
import { EMPTY_STATE } from './drafts/state.ts';
import { importNote } from './import-note.ts';
import { planImport } from './plan-import.ts';
import { summarizeNote } from './summarize-note.ts';

const placer = await createPlacer(topics);

/** Elements of a page that is made of a draft. */
const ELEMENTS = new Set('h1 h2 h3 h4 h5 h6 p strong em del code pre blockquote ul ol li table thead tbody tr th td a br hr input'.split(' ')); // prettier-ignore

/** What {@link liveIn} has found. */
let live: string[] = [];
const look = () => (root: Root) => {
  visit(root, (node) => {
    if (node.type === 'mdxjsEsm') live.push(node.value);
    if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
      if (!/^\/\* (?:노트 \d+ [0-9a-f]{8} [\d-]+줄|노트를 옮긴 초안이다[^*]*) \*\/$/.test(node.value))
        live.push(`{${node.value}}`);
    }
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      const plain = node.attributes.every((each) => each.type === 'mdxJsxAttribute' && /^(?:type|title)$/.test(each.name) && typeof each.value === 'string'); // prettier-ignore
      if (node.name !== 'Callout' || !plain) live.push(`<${node.name ?? ''}>`);
    }
    if (node.type !== 'element') return;
    if (!ELEMENTS.has(node.tagName)) live.push(`<${node.tagName}>`);
    for (const [name, value] of Object.entries(node.properties)) {
      if (/^on/i.test(name) || name === 'style' || name === 'src') live.push(`${node.tagName} ${name}`);
      if (name === 'href' && !/^(?:https?|mailto):/i.test(String(value))) live.push(String(value));
    }
  });
};
// The plugins that read a page, in the order of the site.
const processor = createProcessor({ remarkPlugins: [[remarkGfm, { singleTilde: false }], remarkCjkFriendly], rehypePlugins: [look] }); // prettier-ignore

/** What would live on a page made of a draft: elements, attributes, addresses and code that no draft has. */
function liveIn(draft: string): string[] {
  live = [];
  processor.processSync(new VFile(draft.replace(/^---\n[\s\S]*?\n---\n/, '')));
  return live;
}

async function draftsOf(text: string): Promise<string[]> {
  const note = decodeNote('note.md', new TextEncoder().encode(text));
  const summary = summarizeNote(await importNote(note, placer), '001');
  const files = [...planImport({ notes: [summary], state: EMPTY_STATE, topics, readFile: () => undefined })];
  return files.flatMap(([path, draft]) => (path.endsWith('.mdx') ? [draft ?? ''] : []));
}

const sign = fc.constantFrom('[', ']', '(', ')', '](', '<', '>', '{', '}', '*', '**', '_', '`', '``', '~~', '|', '!', '![', '&', '&lt;', '&#60;', '&#123;', '#', '- ', '1. ', ':', '"', "'", '@', '.', '^', '[^1]', '=', '$', '/', '\n', '\n\n', '  \n', ' ', '\t', '람다', 'S3는', 'a', '1'); // prettier-ignore
const address = fc.constantFrom('https://a.com/', '[https://a.com/](https://a.com/)', '<https://a.com/>', 'www.a.com', 'a@b.co', 'https://a.com/<b>', 'https://a.com/{x}', 'https://a.com/\\', 'http://a.com/_b_', '[a](javascript:alert(1))', '<javascript:alert(1)>', '![a](https://a.com/a.png)', '[[S3]]'); // prettier-ignore
const tag = fc.constantFrom('<img src="x" onerror="alert(1)"/>', '<iframe/>', '<Foo/>', '<Foo>', '</Foo>', '<Foo.Bar/>', '<script>', '</script>', '<Callout onClick={x}>', '<Callout/>', '</Callout>', '<a href="javascript:x">', '<svg/onload=x>', '<>', '</>', '<b>', '</b>', '<!--', '-->', '<br>'); // prettier-ignore
const brace = fc.constantFrom('{alert(1)}', '{', '}', '{}', '{/*', '*/}', '{`', '`}', '${x}', '{{x}}', '{x => <a/>}', '\nexport const a = 1', '\nimport a from "a"', '{/* 노트 001 deadbeef 1줄 */}'); // prettier-ignore
const escaped = fc.tuple(fc.constantFrom('', '', '\\', '\\\\', '\\\\\\', '\\\\\\\\'), fc.oneof(sign, address, tag, brace)).map((parts) => parts.join('')); // prettier-ignore

type Frame = (inner: string) => string;
const frame = fc.constantFrom<Frame>((x) => `[${x}](https://a.com/)`, (x) => `**${x}**`, (x) => `*${x}*`, (x) => `~~${x}~~`, (x) => `\n> ${x}`, (x) => `\n- ${x}`, (x) => `\n# ${x}\n`, (x) => `\n| ${x} | 나 |\n|---|---|\n| 가 | ${x} |\n`, (x) => `\`${x}\``, (x) => `\n\n\`\`\`\n${x}\n\`\`\`\n\n`, (x) => `[${x}][r]\n\n[r]: https://a.com/x\n\n`, (x) => `<b>${x}</b>`, (x) => `<div>\n\n${x}\n\n</div>`, (x) => `\n> [!note] ${x}\n> ${x}\n`, (x) => `\n[^1]: ${x}\n`, (x) => `<u>${x}</u>`, (x) => `\\${x}\\`); // prettier-ignore

/** Nested escapes × addresses × tags × braces, in everything that may frame them. */
const text: Arbitrary<string> = fc.letrec<{ text: string }>((tie) => ({
  text: fc
    .array(
      fc.oneof(
        { maxDepth: 4 },
        { weight: 4, arbitrary: escaped },
        fc.tuple(frame, tie('text')).map(([put, inner]) => put(inner)),
      ),
      { minLength: 1, maxLength: 6 },
    )
    .map((parts) => parts.join('')),
})).text;

/** More with `RUNS=100000 npx vitest run src/importer/inert-drafts.test.ts --testTimeout 7200000`. */
const long = process.env.RUNS;

describe('초안에는 살아 있는 것이 없다', () => {
  it('이스케이프와 주소와 태그와 중괄호를 어떻게 겹쳐 써도, 사이트가 읽는 대로 읽은 초안은 글이다', () => {
    return fc.assert(
      fc.asyncProperty(text, async (note) => {
        for (const draft of await draftsOf(note)) expect(liveIn(draft), draft).toEqual([]);
      }),
      {
        ...(long === undefined ? { numRuns: 400, seed: 20261121 } : { numRuns: Number(long) }),
        examples: [
          ['C:\\\\[https://a.com/](https://a.com/)\\<img src="x" onerror="alert(1)"/>'],
          ['C:\\\\[https://a.com/](https://a.com/)\\<iframe/>'],
          ['C:\\\\[https://a.com/](https://a.com/)\\{alert(1)}'],
          ['\\\\**[https://a.com/](https://a.com/)**\\<Foo/>'],
        ],
      },
    );
  });

  it('살아 있는 것을 초안마다 본다', () => {
    expect(['<Foo/>\n\n{x}\n', '글\n', '[가](javascript:x)\n'].map(liveIn)).toEqual([['<Foo>', '{x}'], [], ['javascript:x']]); // prettier-ignore
  });

  it('글을 겹겹이 굵게 써도 쓰는 데 걸리는 일이 깊이만큼만 는다', async () => {
    const deep = (depth: number): string => (depth === 0 ? '끝' : `가 **나 *${deep(depth - 1)}* 다** 라`);
    expect(await draftsOf(deep(24))).toHaveLength(1);
    expect(await draftsOf('<div><b>가\n'.repeat(100))).toHaveLength(1);
  });
});

describe('살아 있는 것을 알아본다', () => {
  it.each([
    ['<img src="x" onerror="alert(1)"/>', '요소'],
    ['글 <Foo/>', '요소'],
    ['글 <Callout type="trap" title="함정">나</Callout>', '요소'],
    ['<Callout type="trap" onClick={x}>\n  글\n</Callout>', '요소'],
    ['<Callout {...x}>\n  글\n</Callout>', '요소'],
    ['{alert(1)}', '코드'],
    ['글 {/* 주석 */}', '코드'],
    ['import a from "a"', '코드'],
    ['[가](javascript:alert)', '웹 주소'],
    ['[가](//a.com)', '웹 주소'],
    ['![가](https://a.com/a.png)', 'image'],
    ['[가]: https://a.com/', 'definition'],
    ['글[^1]\n\n[^1]: 각주', 'footnote'],
    ['```\n닫지 않은 코드', '삼킨다'],
    ['<div>', '읽히지 않는다'],
    ['C:\\[https://a.com/](https://a.com/)\\<img src="x" onerror="alert(1)"/>', '요소'],
  ])('%s', (mdx, problem) => {
    expect(findMdxProblem(mdx)).toContain(problem);
  });

  it('여럿을 한꺼번에 보아도 하나씩 볼 때와 같은 것을 알아본다', () => {
    const edge = fc.constantFrom('{/* * */}', '{/* * */}\n\n```', '```\n\n{/* * */}', '<div>', '</div>', '[a]: https://a.com/', '[a]', '```', '{`', '`}', 'export const a = {', '글\r글'); // prettier-ignore
    fc.assert(
      fc.property(fc.array(fc.oneof(text, edge, fc.constant('글\n')), { maxLength: 8 }), (parts) => {
        const together = findMdxProblems(parts).map((problem) => problem === undefined);
        expect(together).toEqual(parts.map((part) => findMdxProblem(part) === undefined));
      }),
      long === undefined ? { numRuns: 300, seed: 20261121 } : { numRuns: Number(long) / 10 },
    );
  });

  it('초안이 쓰는 것은 모두 지나간다', () => {
    const draft =
      '## 제목\n\n**굵게** *기울여* ~~지움~~ `코드` [주소](https://a.com/) https://b.com\n\n- [x] 일\n- 둘\n\n1. 하나\n\n> 인용\n\n| 가 | 나 |\n|---|---|\n| 1 | 2 |\n\n```js\n{x}\n```\n\n<Callout type="trap" title="함정">\n  글\n</Callout>\n';
    expect(findMdxProblem(draft)).toBeUndefined();
  });
});
