/**
 * `npm run audit [-- /compute/ …]`: looks at every page of `dist/` (`OUT_DIR`, with its `BASE_PATH`) in a browser, on every
 * screen and in every way a reader may (WCAG 2.2 AA), or at the pages below some paths.
 *
 * Prints violations as `page setting rule node` and a summary. Exit 0 without one, 1 with one, 2 on bad usage.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findWindowless } from '../src/diagrams/windowless.ts';
import { listPages, samplesOf } from '../tests/lib/audit/kinds.ts';
import { reportLines, runTasks, type Violation } from '../tests/lib/audit/run-tasks.ts';
import { STATES } from '../tests/lib/audit/states.ts';
import { allTasks } from '../tests/lib/audit/tasks.ts';
import { findSameTitles } from '../tests/lib/audit/titles.ts';
import { launchBrowser } from '../tests/lib/browser.ts';
import { serve } from '../tests/lib/static-server.ts';
import { basePath } from './lib/base-path.ts';
import { findBrowser } from './lib/browser.ts';
import { refuse } from './lib/refuse.ts';

const wanted = process.argv.slice(2);
const unknown = wanted.filter((path) => !path.startsWith('/'));
if (unknown.length > 0) refuse(`모르는 인자: ${unknown.join(' ')}. 쓰는 법: npm run audit [-- /compute/lambda/ …]`);
const folder = process.env.OUT_DIR ?? 'dist';
if (!existsSync(join(folder, 'index.html'))) refuse(`${folder}/index.html이 없다. 먼저 npm run build를 실행한다.`);
const chromium = findBrowser();
if (chromium === undefined) refuse('Chromium이 없다. 설치하거나 CHROME_PATH로 알려 준다.');

const isWanted = (one: { path: string }): boolean =>
  wanted.length === 0 || wanted.some((start) => (start === '/' ? one.path === '/' : one.path.startsWith(start)));
const all = listPages(folder);
const pages = all.filter(isWanted);
const samples = samplesOf(all).filter(isWanted);
const tasks = allTasks(pages, samples, STATES.filter(isWanted));
const looks = tasks.reduce((sum, task) => sum + task.looks.length, 0);

const started = performance.now();
const base = basePath();
const site = await serve(folder, base);
const browser = await launchBrowser(findWindowless(chromium));
let lines = 0;
const report = (violations: readonly Violation[]): void => {
  for (const line of reportLines(violations)) {
    lines++;
    console.log(line);
  }
};
report(findSameTitles(pages));
await runTasks(browser, `${site.origin}${base.slice(0, -1)}`, tasks, report);
await browser.close();
await site.close();

const seconds = ((performance.now() - started) / 1000).toFixed(0);
console.log(
  `쪽 ${pages.length}개(종류 ${samples.length}개)와 열린 상태 ${STATES.filter(isWanted).length}개를 ${looks}번 보았다: 위반 ${lines}개 (${seconds}초)`,
);
process.exit(lines === 0 ? 0 : 1);
