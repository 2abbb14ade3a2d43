/**
 * `npm run bench -- [--build N,… [--write | --compare]] [--dist DIR] [--import] [--slow] [--json]`: build time and memory, page
 * weight, what a first and a following query cost beside Pagefind alone, importer throughput.
 *
 * Without arguments the site is built into a folder of its own and searched as it is; `--dist` takes a site that is built
 * already and leaves out the importer. `--import` measures the importer only, with 100, 1,000 and 2,000 notes (20 MB). `--build`
 * builds whole sites of so many topics beside Starlight and bare Astro: `--write` puts the figures into `docs/`, `--compare` says
 * what got slower against those. `--slow` measures a first query on a slow line, in `--dist` or in `dist/`, beside Starlight.
 */
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { launchBrowser } from '../tests/lib/browser.ts';
import { astroVersion, measureBuilds, type BuildsReport } from './bench/builds.ts';
import { measureNode } from './bench/child.ts';
import { formatImports, measureImport, type ImportCost } from './bench/importing.ts';
import { measureSearch, measureTyping, ours, plainPagefind } from './bench/in-browser.ts';
import { performanceChart, performancePage, slower } from './bench/performance.ts';
import { formatReport, type Report } from './bench/print.ts';
import { FIRST_QUERY, quantile, readQueries } from './bench/queries.ts';
import { serveFolder } from './bench/site.ts';
import { formatSlowLine, measureSlowLine } from './bench/slow-line.ts';
import { findBrowser } from './lib/browser.ts';
import { listSite } from './lib/list-site.ts';
import { FLAG, readArguments } from './lib/read-arguments.ts';
import { refuse } from './lib/refuse.ts';

const USAGE = '쓰는 법: npm run bench -- [--build N,… [--write | --compare]] [--dist DIR] [--import] [--slow] [--json]';
/** Figures of whole builds as committed. */
const FIGURES = 'docs/performance.json';
const root = fileURLToPath(new URL('..', import.meta.url));
const started = performance.now();
const { values } = readArguments(USAGE, {
  options: {
    build: { type: 'string' },
    write: FLAG,
    compare: FLAG,
    dist: { type: 'string' },
    import: FLAG,
    slow: FLAG,
    json: FLAG,
  },
});
const say = (what: string): void => {
  if (!values.json) console.error(`… ${((performance.now() - started) / 1000).toFixed(0)}초: ${what}`);
};

async function measureImports(counts: readonly number[]): Promise<ImportCost[]> {
  const costs: ImportCost[] = [];
  for (const count of counts) {
    say(`노트 ${count}개를 가져온다`);
    costs.push(await measureImport(root, count));
  }
  return costs;
}

if (values.build !== undefined || values.compare) {
  const counts = (values.build ?? '169').split(',').map(Number);
  if (!counts.every((count) => Number.isInteger(count) && count > 0))
    refuse(`--build에는 주제의 수를 쉼표로 이어 적는다. ${USAGE}`);
  const report = await measureBuilds(root, counts, say).catch((error: unknown) =>
    refuse(error instanceof Error ? error.message : String(error)),
  );
  console.log(values.json ? JSON.stringify(report, null, 2) : performancePage(report));
  if (values.write) {
    writeFileSync(FIGURES, `${JSON.stringify(report, null, 2)}\n`);
    writeFileSync('docs/performance.md', performancePage(report));
    writeFileSync('docs/performance.svg', performanceChart(report));
  }
  if (values.compare) {
    const worse = slower(report, JSON.parse(readFileSync(FIGURES, 'utf8')) as BuildsReport);
    console.log(worse.length === 0 ? '느려진 것이 없다.' : `느려진 것:\n${worse.join('\n')}`);
    process.exit(worse.length === 0 ? 0 : 1);
  }
  process.exit();
}
if (values.import) {
  const costs = await measureImports([100, 1000, 2000]);
  console.log(values.json ? JSON.stringify({ costs }, null, 2) : formatImports(costs).join('\n'));
  process.exit();
}
const executablePath = findBrowser() ?? refuse('Chromium이 없다. CHROME_PATH로 알려 준다.');
if (values.slow) {
  const launched = await launchBrowser(executablePath, []);
  const slow = await measureSlowLine(launched, values.dist ?? join(root, 'dist'), astroVersion(root));
  await launched.close();
  console.log(values.json ? JSON.stringify(slow, null, 2) : formatSlowLine(slow));
  process.exit();
}

let build: Report['build'];
let site = values.dist;
if (site === undefined) {
  const own = mkdtempSync(join(tmpdir(), 'bench-site-'));
  process.on('exit', () => {
    rmSync(own, { recursive: true, force: true });
  });
  say('사이트를 만든다');
  const { seconds, megabytes, code } = await measureNode(['scripts/build.ts'], root, { OUT_DIR: own });
  if (code !== 0) refuse('빌드가 실패했다. npm run build를 먼저 고친다.');
  const bytes = listSite(own).map((path) => statSync(join(own, path)).size);
  build = { seconds, peakMegabytes: megabytes, distBytes: bytes.reduce((sum, size) => sum + size, 0) };
  site = own;
}

const weights = listSite(site)
  .filter((path) => path.endsWith('index.html'))
  .map((path) => gzipSync(readFileSync(join(site, path))).length);
const queries = readQueries(root, 4);
say(`질의 ${queries.length}개를 찾는다`);
const browser = await launchBrowser(executablePath, []);
const host = await serveFolder(site);
const page = `${host.origin}/compute/lambda/`;
const search = {
  ours: await measureSearch(browser, page, ours, FIRST_QUERY, queries),
  pagefind: await measureSearch(browser, page, plainPagefind, FIRST_QUERY, queries),
};
const longestTypingTaskMs = await measureTyping(browser, page, queries.slice(0, 4));
host.close();
await browser.close();

const report: Report = {
  build,
  pages: { median: quantile(weights, 0.5), p95: quantile(weights, 0.95), largest: Math.max(...weights) },
  search,
  longestTypingTaskMs,
  imports: values.dist === undefined ? await measureImports([100, 400]) : [],
  seconds: (performance.now() - started) / 1000,
};
console.log(values.json ? JSON.stringify(report, null, 2) : formatReport(report));
