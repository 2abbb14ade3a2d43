/**
 * `npm run check:dist [-- --json]`: the rules over the built site in `dist/` (`OUT_DIR`), with the `BASE_PATH` it was built for.
 *
 * Prints findings as `file:line rule message` and a summary. Exit 0 without an error, 1 with one, 2 on bad usage.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { builtBase, checkDist } from '../src/checks/built/check-dist.ts';
import { readOptionsOrRefuse } from './lib/options.ts';
import { listFiles } from '../src/integrations/list-files.ts';
import { printFindings } from './lib/print-findings.ts';
import { FLAG, readArguments } from './lib/read-arguments.ts';
import { refuse } from './lib/refuse.ts';

const TEXT = /\.(?:html|md|xml|txt|json|svg)$|^_redirects$|^_headers$/;

const { json } = readArguments('쓰는 법: npm run check:dist [-- --json]', { options: { json: FLAG } }).values;
const out = process.env.OUT_DIR ?? 'dist';
const root = resolve(out);
if (!existsSync(join(root, 'index.html'))) refuse(`${out}/index.html이 없다. 먼저 npm run build를 실행한다.`);

const paths = listFiles(root);
const texts = paths
  // The search index has its own tests.
  .filter((path) => TEXT.test(path) && !path.startsWith('korean-search/'))
  .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
const { base } = readOptionsOrRefuse();
const built = builtBase(texts);
if (built !== undefined && built !== base) {
  refuse(`dist/는 BASE_PATH=${built}로 만들었는데 지금은 ${base}이다. 같은 BASE_PATH로 다시 실행하거나 빌드한다.`);
}
const pages = texts.filter(({ path }) => path.endsWith('.html')).length;
printFindings(checkDist({ texts, paths, base }), { json, subject: '페이지', count: pages, countName: 'pages' });
