/** Notes that no person wrote: fast-check arbitraries for the tests of conservation. */
import fc, { type Arbitrary } from 'fast-check';

const WORDS = ['람다', 'S3', '버킷', 'EC2', '인스턴스', '는', 'VPC', 'Route 53', '15분', '10~20GB', '30~40GB', 'rds.force_ssl', 'a*b', '2**3', '1 < 2', '{중괄호}', 'List<String>', '$5', '50%', 'x|y', '#태그', '[대괄호]', '\\역슬래시', '`코드`', 'C:\\temp', 'import', 'export', '&amp;', '&lt;', 'café', '한글', '1.', '-', '>', '①', '➡️', '❌', '👨‍👩‍👧‍👦', '＋', '％', 'ＡＷＳ', '‘인용’', '_밑줄_', '__init__', 'snake_case_name', '~물결~', ':emoji:', '(괄호)', '→', '<=', '=>', '!', '"', 'https://aws.amazon.com/s3/', 'http://a.b/c?d=e&f=g#h', 'user@example.com', '$\\text{CPU} > 50\\%$', 'ﬁ', '½', '𝔸', '漢字', 'مرحبا', 'é']; // prettier-ignore

const word = fc.constantFrom(...WORDS);
const phrase = fc.array(word, { minLength: 1, maxLength: 7 }).map((words) => words.join(' '));
const styled = phrase.chain(
  (text) =>
  fc.constantFrom(text, text, `**${text}**`, `**${text}**는`, `는**${text}**`, `a**(${text})**b`, `*${text}* 뒤`, `***${text}***`, `~~${text}~~`, `"${text}"`, `(${text})`, `**${text} **`, `**"${text}"**를`, `${text} ‼️`, `❌ ${text}`, `✅${text}`, `[${text}](https://aws.amazon.com/)`, `[${text}](./다른%20글.md)`, `[${text}][가]`, `![${text}](./그림.png)`, `[[${text}]]`, `==${text}==`, `%%${text}%%`, `<b>${text}</b>`, `<u>${text}</u>는`, `<span style="color:red">${text}</span>`, `${text}<br>${text}`, `${text}  `, `${text}[^1]`, `==${text}==는 ^abc123`), // prettier-ignore
);
const indent = fc.constantFrom('', '', '  ', '    ', '\t', '   ', ' ');
const lines = (...parts: (string | readonly string[])[]): string[] => parts.flat();

/** List items of any depth, with whatever people put into items. */
const list = fc.array(
  fc.tuple(
    indent,
    fc.constantFrom('-', '*', '+', '1.', '2)', '- [ ]', '- [x]', '•', '- -', '-', '①', '3.'),
    styled,
  ).map(([space, mark, text]) => `${space}${mark} ${text}`),
  { minLength: 1, maxLength: 6 },
); // prettier-ignore
const table = fc.tuple(fc.array(phrase, { minLength: 2, maxLength: 4 }), fc.array(styled, { maxLength: 6 })).map(([head, cells]) => lines(`| ${head.join(' | ')} |`, `|${head.map(() => ' --- |').join('')}`, cells.map((cell) => `| ${cell} | ${cell} |`))); // prettier-ignore
const tabTable = fc.array(fc.array(phrase, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 }).map((rows) => rows.map((row) => row.join('\t'))); // prettier-ignore
const code = fc
  .tuple(
    fc.constantFrom('```', '~~~', '````', '```json', '``` plain text'),
    fc.array(fc.oneof(phrase, fc.constantFrom('{ "a": 1 }', '<T>', 'import x from "y"', '# 주석', '</div>', '')), {
      maxLength: 4,
    }),
    fc.boolean(),
  )
  .map(([open, body, isClosed]) => lines(open, body, isClosed ? [/^(?:`+|~+)/.exec(open)?.[0] ?? ''] : []));
const html = phrase.chain((text) => fc.constantFrom<string[]>([`<div>${text}</div>`], ['<details>', `<summary>${text}</summary>`, '', text, '', '</details>'], ['<aside>', `💡 ${text}`, '</aside>'], ['<table>', `<tr><td>${text}</td><td>${text}</td></tr>`, '</table>'], ['<ul>', `<li>${text}</li>`, `<li>${text}<ul><li>${text}</li></ul></li>`, '</ul>'], ['<center>', '', text], [`<p align="center">${text}`, '</p>'], [`<!-- ${text.replaceAll('-', '')} -->`], ['</div>'], [`<h3>${text}</h3>`], [`<pre><code>${text}</code></pre>`])).map((source) => [...source, '']); // prettier-ignore
const mark = phrase.chain((text) => fc.constantFrom<string[]>([text, '==='], [text, '---'], ['---'], ['<br>'], ['- '], ['> '], ['[가]: https://aws.amazon.com/'], [`[^1]: ${text}`], ['#aws #saa/network'], [`> [!warning] ${text}`, `> ${text}`], [`*${text}`, '', `:${text}`], [`1) ${text}`], [`② ${text}`], [`Q. ${text}`, `A. ${text}`], [`* ${text}`, `    > * ${text}`, `    > ${text}`], [`**${text}**`, '', text], ['\\begin{x}'], ['2 / 7'], ['일시\t2024'], ['{% raw %}'], ['{: .no_toc }'], [`![[${text}]]`], [`##${text}`], [`>### ${text}`])); // prettier-ignore
/** Code whose fence stands in a list, a quote, a footnote or an element, closed there, elsewhere or never. */
const looseCode = phrase.chain((text) => fc.constantFrom<string[]>(['- ```', text, '```'], ['- - ```', '', text, ''], [`1. ${text}`, '   ```bash', text, '   ```'], [`- ${text}`, '  ```', `  ${text}`, `- ${text}`], ['> ```', text, '> ```'], ['> ```', `> ${text}`, '', text], ['> - ```', `>   ${text}`, `> - ${text}`], ['[^1]: ```', `    ${text}`, '    ```'], ['<div>', '```', text, '```', '</div>'], ['<details>', '', '```js', `<b>${text}</b>`, '```', '</details>'], ['    ```', `    ${text}`, '    ```'], ['\t```', `\t${text}`], ['- [ ] ```', text, '```'], ['| 가 | 나 |', '|---|---|', '| ``` | x |', text], [`• ${text}`, '  ```', text, '  ```'], ['```', '- ```', text, '```', text], ['~~~', '```', text, '~~~'], ['````', '```', text, '```', '````'], [`[${text}][가]`, '```', '[가]: https://aws.amazon.com/', '```'], ['<!--', '```', text, '-->', '```'], ['``` ', text], ['-```', text, '```'])); // prettier-ignore
/** Footnotes, definitions and elements that hold several blocks. */
const held = phrase.chain((text) => fc.constantFrom<string[]>([`${text}[^2]`, '', `[^2]: ${text}`, '', `    ${text}`], [text, `: ${text}`, `: ${text}`], ['<details>', `<summary>${text}</summary>`, `- ${text}`, '', `  - ${text}`, '</details>'], ['<table>', '<tr><th>가</th></tr>', `<tr><td>${text}`, '', text, '', '</td></tr>', '</table>'], ['<blockquote>', text, '', `- ${text}`, '</blockquote>'], ['> [!note]- 접힘', '> > [!tip]', `> > ${text}`, '>', `> - ${text}`], [`- > ${text}`, `  > - ${text}`, `  >   > ${text}`], ['$$', text, '$$'], [`<figure><img src="a.png"><figcaption>${text}</figcaption></figure>`], ['---', '', text, '***'], [`**${text}`, '', `${text}**`], [`<p>${text}`, `<p>${text}`], ['```mermaid', `A[${text}] --> B`, '```'], [`![](data:image/png;base64,iVBORw0KGgo=) ${text}`], [`|${text}|`, '|:-:|', `|${text}|${text}|`])); // prettier-ignore
const heading = fc.tuple(fc.integer({ min: 1, max: 6 }), styled).map(([depth, text]) => [`${'#'.repeat(depth)} ${text}`]); // prettier-ignore
const plainBlock = fc.oneof({ weight: 3, arbitrary: heading }, { weight: 3, arbitrary: list }, fc.array(styled, { minLength: 1, maxLength: 3 }), table, tabTable, code, looseCode, held, html, mark); // prettier-ignore

/** Blocks inside quotes and items, up to three deep. */
const block: Arbitrary<string[]> = fc.letrec<{ block: string[] }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 3 },
    { weight: 5, arbitrary: plainBlock },
    tie('block').map((inner) => inner.map((line) => `> ${line}`)),
    tie('block').map((inner) => inner.map((line, index) => `${index === 0 ? '- ' : '  '}${line}`)),
    tie('block').map((inner) => inner.map((line, index) => `${index === 0 ? '1. ' : '   '}${line}`)),
  ),
})).block;

const frontMatter = fc.constantFrom([], [], [], ['---', 'layout: post', 'title: 제목', '---'], ['---', 'tags: [aws]', 'aliases: 별명', '---'], ['---', '깨진: [yaml', '---'], ['# 제목', '', 'Created: July 1', '태그: AWS', '']); // prettier-ignore

const lineEnd = fc.constantFrom('\n', '\n', '\r\n', '\r');
const form = fc.constantFrom('NFC', 'NFC', 'NFD');

/** What a slip, a bad copy or another program does to the lines of a note. */
const mutation = fc.tuple(fc.constantFrom('delete', 'double', 'join', 'cut', 'indent', 'trail', 'insert'), fc.nat(), fc.nat(), word); // prettier-ignore
type Mutation = readonly [kind: string, line: number, column: number, word: string];

function mutate(note: readonly string[], [kind, at, column, inserted]: Mutation): string[] {
  const index = note.length === 0 ? 0 : at % note.length;
  const line = note[index] ?? '';
  const cut = line.length === 0 ? 0 : column % line.length;
  const changed: Readonly<Record<string, readonly string[]>> = {
    delete: [],
    double: [line, line],
    join: [`${line} ${note[index + 1] ?? ''}`],
    cut: [line.slice(0, cut)],
    indent: [`${['\t', '    ', ' ', '>', '\u00A0'][column % 5] ?? ''}${line}`],
    trail: [`${line}${['  ', '\t', '\\', '\u3000', '\u200B'][column % 5] ?? ''}`],
    insert: [`${line.slice(0, cut)} ${inserted} ${line.slice(cut)}`],
  };
  return [...note.slice(0, index), ...(changed[kind] ?? [line]), ...note.slice(index + 1)];
}

function assemble(front: readonly string[], blocks: readonly (readonly string[])[], isTight: boolean): string[] {
  return [...front, ...blocks.flatMap((each) => (isTight ? each : [...each, '']))];
}

/** A file name that points to one format or another. */
export const notePath = fc.constantFrom('note.md', 'note.md', 'note.txt', 'a/2024-01-01-post.md', `쪽 ${'0123456789abcdef'.repeat(2)}.md`, 'vault/볼트.md'); // prettier-ignore

/** Notes as people and programs write them: every block, nested and mixed, in any form of line ends and letters. */
export const noteText: Arbitrary<string> = fc
  .tuple(frontMatter, fc.array(block, { maxLength: 8 }), fc.boolean(), lineEnd, form)
  .map(([front, blocks, isTight, end, normal]) => assemble(front, blocks, isTight).join(end).normalize(normal));

/** The same after slips and bad copies: blocks cut in two, lines lost, doubled, joined, shifted. */
export const damagedText: Arbitrary<string> = fc
  .tuple(noteText, fc.array(mutation, { minLength: 1, maxLength: 5 }), lineEnd)
  .map(([text, mutations, end]) => mutations.reduce<string[]>(mutate, text.split(/\r\n|\n|\r/)).join(end));

const HOSTILE = ['<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '[가](javascript:alert(1))', '![나](data:text/html,x)', 'import a from "a"', 'export const b = {}', '{process.exit()}', '<Callout onClick={x}>', '</Callout>', '<iframe src="//x">', '<svg/onload=x>', '<a href="vbscript:x">', '*/} {/*', '${`x`}', '<!--', '-->', '<![CDATA[', '<?php', '<div>', '</div>', '<details>', '</p>', '&#60;script&#62;', '\u202E뒤집힘', '<b', '{/*', '<>', '</>', '<T extends U>', '{x', '}', '{/* 노트 001 deadbeef 1줄 */}', '---', 'title: x', '<style>', '<strong onclick="x">', '<math><mi>', '[x]: javascript:y', '<javascript:a>', '\u0007', '\uFEFF', '​']; // prettier-ignore

/** The same with text that wants to run, load or break out mixed in. */
export const hostileText: Arbitrary<string> = fc
  .array(
    fc.oneof(
      block,
      fc.constantFrom(...HOSTILE).map((text) => [text]),
      fc.tuple(phrase, fc.constantFrom(...HOSTILE), phrase).map((parts) => [parts.join(' ')]),
      fc.tuple(block, fc.constantFrom(...HOSTILE)).map(([inner, text]) => [text, ...inner, text]),
    ),
    { maxLength: 10 },
  )
  .map((blocks) => blocks.flat().join('\n'));
