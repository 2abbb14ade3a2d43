/**
 * `npm run eval:search -- [--queries FILE.tsv]… [--dist DIR] [--json] [--misses] [--explain QUERY]`: relevance of the search over query
 * tables, through the index in `dist/` and the site's own query code. Without `--queries`, all golden tables and the questions
 * for numbers.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openIndex } from 'korean-search';
import { evaluate, explain, folderFetcher, measure, rankOf, type JudgedQuery } from 'korean-search/node';
import { judgeFacts, readFactQuestions } from '../src/features/search/judge-facts.ts';
import { INDEX_FOLDER } from '../src/site/search-records.ts';
import { FLAG, readArguments } from './lib/read-arguments.ts';
import { refuse } from './lib/refuse.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = readArguments(
  '쓰는 법: npm run eval:search -- [--queries 파일.tsv]… [--dist 폴더] [--json | --misses | --explain 질의]',
  {
    options: {
      queries: { type: 'string', multiple: true },
      dist: { type: 'string', default: join(root, process.env.OUT_DIR ?? 'dist') },
      json: FLAG,
      misses: FLAG,
      explain: { type: 'string' },
    },
  },
);
const golden = join(root, 'src/features/search/golden');
const tablesIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .map((name) => join(folder, name));
const tables = values.queries ?? tablesIn(golden);
const folder = join(values.dist, INDEX_FOLDER);
if (!existsSync(folder)) refuse(`${values.dist}에 검색 색인이 없다. npm run build를 먼저 한다.`);
for (const path of tables) if (!existsSync(path)) refuse(`${path}: 질의 표가 없다. 경로를 확인한다.`);

const index = await openIndex(folderFetcher(folder));
if (values.explain !== undefined) {
  for (const line of await explain(index, values.explain)) console.log(line);
  process.exit();
}
const sets: { readonly name: string; readonly judged: readonly JudgedQuery[] }[] = [];
for (const path of tables) {
  try {
    sets.push({ name: basename(path, '.tsv'), judged: await evaluate(index, readFileSync(path, 'utf8')) });
  } catch (error) {
    refuse(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
const byCategory = (judged: readonly JudgedQuery[]): Map<string, JudgedQuery[]> =>
  Map.groupBy(judged, ({ category }) => category);

if (values.json) {
  const plain = sets.map(({ name, judged }) => ({
    name,
    all: measure(judged),
    categories: Object.fromEntries([...byCategory(judged)].map(([category, own]) => [category, measure(own)])),
    queries: judged.map((one) => ({
      id: one.id,
      query: one.query,
      rank: rankOf(one),
      found: one.found,
      weak: one.weak,
    })),
  }));
  console.log(JSON.stringify(plain, null, 2));
  process.exit();
}

const line = (title: string, judged: readonly JudgedQuery[]): void => {
  const { queries, hitAt5, recallAt5, mrrAt10, zeroRate } = measure(judged);
  const figures = [hitAt5, recallAt5, mrrAt10, zeroRate].map((figure) => figure.toFixed(3).padStart(9));
  console.log(title.padEnd(14), String(queries).padStart(4), ...figures);
};
for (const { name, judged } of sets) {
  console.log(
    `\n${name} (질의 ${judged.length}개): 질의, hit@5, recall@5, MRR@10, 0건; 답이 없는 질의에서는 답하지 않은 몫`,
  );
  for (const [category, own] of byCategory(judged)) line(category, own);
  line('all', judged);
  if (!values.misses) continue;
  for (const one of judged) {
    const isWrong = one.expected.length === 0 ? one.found.length > 0 && !one.weak : rankOf(one) !== 1;
    if (isWrong)
      console.log(`  ${one.id} "${one.query}" 순위 ${rankOf(one)}, 찾은 것: ${one.found.slice(0, 5).join(' ')}`);
  }
}
if (values.queries === undefined)
  for (const path of tablesIn(join(golden, 'facts'))) {
    const judged = await judgeFacts(readFactQuestions(readFileSync(path, 'utf8')), index);
    const count = (verdict: string): number => judged.filter((one) => one.verdict === verdict).length;
    console.log(
      `\n숫자를 묻는 질의 ${basename(path)}: ${judged.length}개 가운데 맞는 답 ${count('right')}, 틀린 답 ${count('wrong')}, 답 없음 ${count('none')}`,
    );
    if (!values.misses) continue;
    for (const { question, verdict, shown } of judged)
      if (verdict !== 'right') console.log(`  ${question.id} "${question.query}" ${verdict} ${shown ?? ''}`);
  }
