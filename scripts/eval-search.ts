/**
 * `npm run eval:search -- [--queries FILE.tsv]… [--dist DIR] [--json] [--misses] [--typing] [--ablate] [--pagefind]`: relevance of the search
 * over query tables, with the site's own query code over the index in `dist/`. Without `--queries`, all golden tables
 * and the questions for facts. `--typing` also counts the states of the box, from half of a query on, that already show
 * an expected topic among the first five and the first ten. `--ablate` switches off one rule after the other and says what
 * becomes of the totals. `--pagefind` measures Pagefind alone instead, over the words as written and over the stems that
 * the site gives it.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rules } from '../src/relevance/ablate.ts';
import { evaluate, judge } from '../src/relevance/evaluate.ts';
import { judgeFacts, readFactQuestions } from '../src/relevance/facts.ts';
import { readGolden } from '../src/relevance/golden.ts';
import { measureAll, rankOf, type Figures } from '../src/relevance/measure.ts';
import { typingStates } from '../src/relevance/typing.ts';
import { LITERAL } from '../src/search/layout.ts';
import { SearchLibrary } from '../src/search/query/look-up/library.ts';
import { openPagefind } from './lib/ask-pagefind.ts';
import { FLAG, readArguments } from './lib/read-arguments.ts';
import { refuse } from './lib/refuse.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = readArguments(
  '쓰는 법: npm run eval:search -- [--queries 파일.tsv]… [--dist 폴더] [--json | --misses | --typing | --ablate | --pagefind]',
  {
    options: {
      queries: { type: 'string', multiple: true },
      dist: { type: 'string', default: join(root, process.env.OUT_DIR ?? 'dist') },
      json: FLAG,
      misses: FLAG,
      typing: FLAG,
      ablate: FLAG,
      pagefind: FLAG,
    },
  },
);
const golden = join(root, 'src/search/golden');
const tables =
  values.queries ??
  readdirSync(golden)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .map((name) => join(golden, name));
if (!existsSync(join(values.dist, 'pagefind'))) refuse(`${values.dist}에 검색 색인이 없다. npm run build를 먼저 한다.`);
for (const path of tables) if (!existsSync(path)) refuse(`${path}: 질의 표가 없다. 경로를 확인한다.`);
if (values.pagefind) {
  const folders = ['pagefind', join('pagefind', LITERAL)].map((folder) => join(values.dist, folder));
  const [stems, written] = await Promise.all(folders.map(openPagefind));
  if (stems === undefined || written === undefined) process.exit(1);
  console.log('Pagefind만으로: 쓴 글자 그대로 → 줄기와 숨긴 이름');
  for (const path of tables) {
    const queries = readGolden(readFileSync(path, 'utf8'));
    const before = measureAll(await judge(queries, written)).all;
    const after = measureAll(await judge(queries, stems)).all;
    const cells = (['hitAt5', 'mrrAt10', 'zeroRate'] as const).map(
      (figure) => `${figure} ${before[figure].toFixed(3)} → ${after[figure].toFixed(3)}`,
    );
    console.log([basename(path, '.tsv').padEnd(18), String(after.queries).padStart(4), ...cells].join('  '));
  }
  process.exit();
}
const openLibrary = (): SearchLibrary =>
  new SearchLibrary((path) =>
    Promise.resolve(Uint8Array.from(readFileSync(join(values.dist, 'pagefind', path.replace(/\?.*$/, ''))))),
  );
const library = openLibrary();

const sets = await Promise.all(
  tables.map(async (path) => {
    try {
      const judged = await evaluate(readGolden(readFileSync(path, 'utf8')), library);
      return { name: basename(path, '.tsv'), judged, ...measureAll(judged) };
    } catch (error) {
      return refuse(`${path}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }),
);

if (values.json) {
  const plain = sets.map(({ name, judged, categories, all }) => ({
    name,
    all,
    categories: Object.fromEntries(categories),
    queries: judged.map((one) => ({ id: one.golden.id, query: one.golden.query, rank: rankOf(one), found: one.found })),
  }));
  console.log(JSON.stringify(plain, null, 2));
} else {
  for (const { name, judged, categories, all } of sets) {
    console.log(`\n${name} (질의 ${judged.length}개)`);
    console.log(
      '분류'.padEnd(12),
      '질의'.padStart(3),
      'hit@5'.padStart(7),
      'recall@5'.padStart(9),
      'MRR@10'.padStart(7),
      '0건'.padStart(6),
    );
    const line = (title: string, figures: Figures): void => {
      const { queries, hitAt5, recallAt5, mrrAt10, zeroRate } = figures;
      const cells = [
        hitAt5.toFixed(3).padStart(7),
        recallAt5.toFixed(3).padStart(9),
        mrrAt10.toFixed(3).padStart(8),
        zeroRate.toFixed(3).padStart(7),
      ];
      console.log(title.padEnd(14), String(queries).padStart(4), ...cells);
    };
    for (const [category, figures] of categories) line(category, figures);
    line('all', all);
    if (!values.misses) continue;
    for (const one of judged) {
      const rank = rankOf(one);
      const wrong = one.golden.expected.length === 0 ? one.found.length > 0 : rank !== 1;
      if (wrong)
        console.log(
          `  ${one.golden.id} "${one.golden.query}" 순위 ${rank}, 찾은 것: ${one.found.slice(0, 5).join(' ')}`,
        );
    }
  }
}

if (values.queries === undefined && !values.json) {
  for (const name of readdirSync(join(golden, 'facts')).sort()) {
    const questions = readFactQuestions(readFileSync(join(golden, 'facts', name), 'utf8'));
    const judged = await judgeFacts(questions, library);
    const count = (verdict: string): number => judged.filter((one) => one.verdict === verdict).length;
    console.log(
      `\n숫자를 묻는 질의 ${name}: ${judged.length}개 가운데 맞는 답 ${count('right')}, 틀린 답 ${count('wrong')}, 답 없음 ${count('none')}`,
    );
    if (!values.misses) continue;
    for (const { question, verdict, shown } of judged)
      if (verdict !== 'right') console.log(`  ${question.id} "${question.query}" ${verdict} ${shown.join(' / ')}`);
  }
}

if (values.ablate) {
  const all = tables.flatMap((path) => readGolden(readFileSync(path, 'utf8')));
  const questions = readdirSync(join(golden, 'facts')).flatMap((name) =>
    readFactQuestions(readFileSync(join(golden, 'facts', name), 'utf8')),
  );
  // an engine keeps what it has read: a new one for each rule
  const total = async (): Promise<readonly number[]> => {
    const opened = openLibrary();
    const judged = await evaluate(all, opened);
    const { mrrAt10, zeroRate, queries } = measureAll(judged).all;
    const facts = (await judgeFacts(questions, opened)).map(({ verdict }) => verdict);
    const count = (wanted: string): number => facts.filter((verdict) => verdict === wanted).length;
    const empty = judged.filter(
      ({ golden: { expected }, found }) => expected.length === 0 && found.length === 0,
    ).length;
    return [1_000 * mrrAt10, Math.round(zeroRate * queries), empty, count('right'), count('wrong')];
  };
  const before = await total();
  console.log('\n규칙을 하나씩 끈 변화: MRR(천분의 1), 0건, 없는 것에 빈 답, 맞은 숫자, 틀린 숫자');
  for (const { name, switchOff } of rules()) {
    const restore = switchOff();
    const after = await total();
    restore();
    const changes = after.map((figure, at) => (figure - (before[at] ?? 0)).toFixed(at === 0 ? 2 : 0).padStart(7));
    console.log(name.padEnd(32), ...changes);
  }
}

if (values.typing) {
  const queries = sets
    .flatMap(({ judged }) => judged.map(({ golden }) => golden))
    .filter(({ expected }) => expected.length > 0);
  const states = queries.flatMap((query) =>
    typingStates(query.query).map((state) => ({ ...query, query: state, id: `${query.id} ${state}` })),
  );
  const judged = await evaluate(states, library);
  const missed = judged.filter((one) => rankOf(one) === 0);
  const first = judged.filter((one) => rankOf(one) > 0 && rankOf(one) <= 5);
  const share = (count: number): string => `${((count / judged.length) * 100).toFixed(1)}%`;
  console.log(
    `\n치는 중: 상태 ${judged.length}개 가운데 첫 다섯에 ${share(first.length)}, 첫 열에 ${share(judged.length - missed.length)}가 이미 보여 준다`,
  );
  if (values.misses) for (const { golden } of missed) console.log(`  ${golden.id}`);
}
