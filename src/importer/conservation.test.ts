import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMdxProblem } from '../markdown/verify-mdx.ts';
import { createMatcher } from './assign/score.ts';
import { buildCatalogue } from './catalogue/catalogue.ts';
import { decodeNote } from './decode.ts';
import { importNote } from './import-note.ts';
import { summarizeNote, type NoteSummary } from './summarize-note.ts';
import { createWordCheck } from './words.ts';

const matcher = createMatcher(buildCatalogue());
/** More with `RUNS=10000 npx vitest run src/importer/conservation.test.ts`. */
const numRuns = Number(process.env.RUNS ?? 150);

const word = fc.constantFrom('람다', 'S3', '버킷', 'EC2', '인스턴스', '는', 'VPC', 'Route 53', '15분', '10~20GB', '30~40GB', 'rds.force_ssl', 'a*b', '2**3', '1 < 2', '{중괄호}', 'List<String>', '$5', '50%', 'x|y', '#태그', '[대괄호]', '\\역슬래시', '`코드`', 'C:\\temp', 'import', 'export', '&amp;', '&lt;', 'café', '한글', '1.', '-', '>', '①', '➡️', '❌', 'https://aws.amazon.com/s3/'); // prettier-ignore
const phrase = fc.array(word, { minLength: 1, maxLength: 7 }).map((words) => words.join(' '));
const styled = phrase.chain((text) =>
  fc.constantFrom(
    text,
    `**${text}**`,
    `**${text}**는`,
    `*${text}* 뒤`,
    `~~${text}~~`,
    `"${text}"`,
    `(${text})`,
    `**${text} **`,
    `${text} ‼️`,
    `❌ ${text}`,
  ),
);
const line = fc.oneof(
  { weight: 4, arbitrary: styled },
  styled.map((text) => `- ${text}`),
  styled.map((text) => `  - ${text}`),
  styled.map((text) => `1. ${text}`),
  styled.map((text) => `> ${text}`),
  styled.map((text) => `> - ${text}`),
  styled.map((text) => `    > * ${text}`),
  fc.tuple(fc.integer({ min: 1, max: 6 }), styled).map(([depth, text]) => `${'#'.repeat(depth)} ${text}`),
  fc.tuple(phrase, phrase).map(([a, b]) => `${a}\t${b}`),
  fc.tuple(phrase, phrase).map(([a, b]) => `| ${a} | ${b} |`),
  phrase.map((text) => `- -${text}`),
  phrase.map((text) => `*${text}`),
  phrase.map((text) => `:${text}`),
  fc.constantFrom('', '', '', '---', '```', '> ', '|---|---|', '- ', '<br>', '===', '1) 개요', '② 한도', '  '),
);
const note = fc.array(line, { maxLength: 30 }).map((lines) => lines.join('\n'));

const hostile = fc.constantFrom('<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '[가](javascript:alert(1))', '![나](data:text/html,x)', 'import a from "a"', 'export const b = {}', '{process.exit()}', '<Callout onClick={x}>', '</Callout>', '<iframe src="//x">', '<svg/onload=x>', '<a href="vbscript:x">', '*/} {/*', '${`x`}', '<!--', '-->', '<![CDATA[', '<?php', '<div>', '</div>', '<details>', '</p>', '&#60;script&#62;', '\u202E뒤집힘', '<b', '{/*', '<>', '</>', '<T extends U>', '[^1]', '[^1]: {x}', '$\\text{a}{$', '%%', '[[a|b]]', '![[c]]', '==d==', '{% e %}'); // prettier-ignore

function run(text: string, path = 'note.md'): NoteSummary {
  return summarizeNote(importNote(decodeNote(path, new TextEncoder().encode(text)), matcher), '001');
}

function expectLedger(text: string, summary: NoteSummary): void {
  const lines = text.split(/\r\n|\n|\r/);
  const owners = lines.map(() => 0);
  for (const {
    lines: [first, last],
  } of summary.blocks)
    for (let at = first; at <= last; at += 1) owners[at - 1] = (owners[at - 1] ?? 0) + 1;
  lines.forEach((source, index) => {
    // Control characters and bidi marks alone make no line.
    if (/[\p{L}\p{N}\p{P}\p{S}]/u.test(source))
      expect(owners[index], `${index + 1}줄 ${JSON.stringify(source)}`).toBe(1);
    else expect(owners[index]).toBeLessThanOrEqual(1);
  });
}

function expectInert(summary: NoteSummary): void {
  for (const section of summary.sections) expect(findMdxProblem(section.text), section.text).toBeUndefined();
}

describe('아무것도 잃지 않는다', () => {
  it('어떤 노트든 모든 줄이 한 덩어리에 들고, 옮긴 덩어리의 낱말은 초안에 있다', () => {
    fc.assert(
      fc.property(note, (text) => {
        const summary = run(text);
        expectLedger(text, summary);
        expectInert(summary);
        const lines = text.split('\n');
        for (const block of summary.blocks.filter(({ status }) => status === 'placed')) {
          const draft = summary.sections
            .filter(({ topic }) => topic === block.topic)
            .map((section) => section.text)
            .join('\n');
          expect(createWordCheck(draft)(lines.slice(block.lines[0] - 1, block.lines[1]).join('\n')), text).toEqual([]);
        }
        expect(summary.blocks.filter(({ status }) => status === 'quarantined')).toEqual([]);
      }),
      { numRuns },
    );
  });

  it('사나운 글이 섞여도 실행되는 것은 초안에 없고, 잃은 낱말은 격리에 남는다', () => {
    const mixed = fc
      .array(
        fc.oneof(
          line,
          hostile,
          fc.tuple(phrase, hostile, phrase).map((parts) => parts.join(' ')),
        ),
        { maxLength: 20 },
      )
      .map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(mixed, fc.constantFrom('note.md', 'note.html', '2024-01-01-x.md'), (text, path) => {
        const summary = run(text, path);
        expectLedger(text, summary);
        expectInert(summary);
        const kept = new Set(summary.quarantine.map((each) => each.lines.join('-')));
        for (const block of summary.blocks) {
          if (block.status === 'quarantined' || (block.status === 'placed' && block.reason !== undefined))
            expect(kept).toContain(block.lines.join('-'));
        }
      }),
      { numRuns },
    );
  });

  it('아무 글자나 들어와도 멈추지 않고, 두 번 하면 같은 결과가 나온다', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        // Text with many zero bytes is refused as no text at all.
        fc.pre(!text.includes('\0'));
        const once = run(text);
        expectInert(once);
        expect(run(text)).toEqual(once);
      }),
      { numRuns },
    );
  });
});
