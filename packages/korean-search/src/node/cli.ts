#!/usr/bin/env node
/** `korean-search <dist> [--glossary FILE] [--out DIR] [--queries FILE] [--explain QUERY]`: indexes a built site. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import type { GlossaryEntry, LexiconOptions } from '../analyzer/lexicon.ts';
import { buildIndex } from '../index/build.ts';
import { openIndex, fetcherOf } from '../query/open-index.ts';
import { evaluate, measure } from './evaluate.ts';
import { explain } from './explain.ts';
import { readPages, writeFiles } from './files.ts';
import { buildPagefind } from './pagefind.ts';
import { recordsFromHtml } from './records-from-html.ts';

const USAGE =
  '쓰는 법: korean-search <만든 사이트의 폴더> [--glossary 파일.yaml] [--out 폴더] [--queries 표.tsv] [--explain 질의]';

function refuse(message: string, code: number): never {
  console.error(message);
  process.exit(code);
}

/** Reads a glossary: a list of entries, or an object with a list and other words of the site. */
function readGlossary(path: string): LexiconOptions {
  if (!existsSync(path)) refuse(`${path}: 용어 파일이 없다. 경로를 확인한다.`, 1);
  let read: unknown;
  try {
    read = parse(readFileSync(path, 'utf8'));
  } catch (error) {
    refuse(`${path}: YAML을 읽지 못했다. ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : ''}`, 1);
  }
  const options = (Array.isArray(read) ? { glossary: read } : read) as LexiconOptions;
  const wrong = (options.glossary ?? []).findIndex((entry: Partial<GlossaryEntry>) => typeof entry.term !== 'string');
  if (wrong >= 0) refuse(`${path}: ${wrong + 1}번째 용어에 term이 없다.`, 1);
  return options;
}

const kilobytes = (files: readonly { readonly content: Uint8Array }[]): string =>
  `${Math.round(files.reduce((sum, { content }) => sum + content.length, 0) / 1000)} KB`;

let args;
try {
  const options = {
    glossary: { type: 'string' },
    out: { type: 'string' },
    queries: { type: 'string' },
    explain: { type: 'string' },
  } as const;
  args = parseArgs({ allowPositionals: true, options });
} catch {
  refuse(USAGE, 2);
}
const [dist] = args.positionals;
if (dist === undefined || args.positionals.length > 1) refuse(USAGE, 2);
if (!existsSync(dist)) refuse(`${dist}: 폴더가 없다. 사이트를 먼저 만든다.`, 1);
const out = args.values.out ?? join(dist, 'korean-search');
const options = args.values.glossary === undefined ? {} : readGlossary(args.values.glossary);
const records = recordsFromHtml(await readPages(dist));
if (records.length === 0) refuse(`${dist}: 글이 있는 HTML이 없다.`, 1);
const files = await buildIndex(records, options);
await writeFiles(out, files);
const index = await openIndex(fetcherOf(files));
const bundle = await buildPagefind(records, index.analyzer);
await writeFiles(join(dist, 'pagefind'), bundle);
const start = files.filter(({ path }) => path.startsWith('index.'));
console.log(
  `${out}: 쪽 ${new Set(records.map(({ url }) => url)).size}개, 절 ${records.length}개, 파일 ${files.length}개`,
);
console.log(`첫 파일 ${kilobytes(start)}, 모두 ${kilobytes(files)}; ${join(dist, 'pagefind')} ${kilobytes(bundle)}`);

const { queries } = args.values;
if (queries !== undefined) {
  if (!existsSync(queries)) refuse(`${queries}: 질의 표가 없다. 경로를 확인한다.`, 1);
  const { hitAt5, mrrAt10, zeroRate, weakRate } = measure(await evaluate(index, readFileSync(queries, 'utf8')));
  const figures = Object.entries({ 'hit@5': hitAt5, MRR: mrrAt10, '빈 결과': zeroRate, '자신 없음': weakRate });
  console.log(`${queries}: ${figures.map(([name, value]) => `${name} ${value.toFixed(3)}`).join(', ')}`);
}
if (args.values.explain !== undefined) for (const line of await explain(index, args.values.explain)) console.log(line);
