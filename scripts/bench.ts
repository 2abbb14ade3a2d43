/**
 * `npm run bench -- [--notes N] [--dist DIR] [--import] [--json]`: build time and memory, index size, what a first and a following
 * query cost beside plain Pagefind and MiniSearch, page weight, importer throughput.
 *
 * Without arguments the site is built into a folder of its own (about two minutes in all). `--dist` takes a site that is
 * built already. `--notes N` mixes N topics from the real ones and indexes those; pages are not built for them.
 * `--import` measures the importer only, with 100, 1,000 and 10,000 notes (100 MB).
 */
import { cpSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { serve } from '../tests/lib/static-server.ts';
import { measureNode } from './bench/child.ts';
import { mixTopics, readCorpus, readGlossary } from './bench/corpus.ts';
import { formatImports, measureImport, type ImportCost } from './bench/importing.ts';
import { measureMiniSearch, measureOurs, measurePagefind } from './bench/in-browser.ts';
import { buildIndexes, readTexts } from './bench/indexes.ts';
import { weighPages } from './bench/page-weight.ts';
import { formatReport, type Report } from './bench/print.ts';
import { readQueries } from './bench/queries.ts';
import { findBrowser } from './lib/browser.ts';
import { refuse } from './lib/refuse.ts';

const USAGE = '쓰는 법: npm run bench -- [--notes N] [--dist DIR] [--import] [--json]';
const root = fileURLToPath(new URL('..', import.meta.url));
const started = performance.now();
const { values } = parseArgs({
  options: {
    notes: { type: 'string' },
    dist: { type: 'string' },
    import: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
const notes = values.notes === undefined ? undefined : Number(values.notes);
if (notes !== undefined && !(Number.isInteger(notes) && notes > 0))
  refuse(`--notes에는 1 이상의 정수를 적는다. ${USAGE}`);
const say = (what: string): void => {
  if (!values.json) console.error(`… ${what}`);
};

async function measureImports(counts: readonly number[]): Promise<ImportCost[]> {
  const costs: ImportCost[] = [];
  for (const count of counts) {
    say(`노트 ${count}개를 가져온다`);
    costs.push(await measureImport(root, count));
  }
  return costs;
}

if (values.import) {
  const costs = await measureImports([100, 1000, 10_000]);
  console.log(values.json ? JSON.stringify(costs, null, 2) : formatImports(costs).join('\n'));
  process.exit();
}
const executablePath = findBrowser() ?? refuse('Chromium이 없다. CHROME_PATH로 알려 준다.');

const site = mkdtempSync(join(tmpdir(), 'bench-site-'));
process.on('exit', () => {
  rmSync(site, { recursive: true, force: true });
});

let build: Report['build'];
if (values.dist === undefined) {
  say('사이트를 만든다');
  const { seconds, megabytes, code } = await measureNode(['scripts/build.ts'], root, { OUT_DIR: site });
  if (code !== 0) refuse('빌드가 실패했다. npm run build를 먼저 고친다.');
  const bytes = readdirSync(site, { recursive: true, encoding: 'utf8' }).map((path) => statSync(join(site, path)).size);
  if (notes === undefined)
    build = { seconds, peakMegabytes: megabytes, distBytes: bytes.reduce((sum, size) => sum + size, 0) };
} else cpSync(values.dist, site, { recursive: true });

const real = readCorpus(root, site);
const texts = await readTexts(real);
say(notes === undefined ? '색인을 만든다' : `주제 ${notes}개를 섞어 색인을 만든다`);
const corpus = notes === undefined ? real : mixTopics(notes, texts, real.topics);
const index = await buildIndexes(corpus, readGlossary(root), site);
const indexPeakMegabytes = process.resourceUsage().maxRSS / 1024;

say('브라우저에서 찾는다');
const host = await serve(site);
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--no-first-run'] });
const { first, warm } = readQueries(root);
const page = `${host.origin}/compute/lambda/`;
const search = {
  ours: await measureOurs(browser, page, first, warm),
  pagefind: await measurePagefind(browser, page, first, warm),
  minisearch: await measureMiniSearch(browser, page, first, warm),
};
await browser.close();
await host.close();

const imports = notes === undefined ? await measureImports([100, 1000]) : [];
const report: Report = {
  topics: corpus.topics.size,
  synthetic: notes !== undefined,
  build,
  indexPeakMegabytes,
  index,
  search,
  pages: notes === undefined ? weighPages(real.html) : undefined,
  imports,
  seconds: (performance.now() - started) / 1000,
};
console.log(values.json ? JSON.stringify(report, null, 2) : formatReport(report));
