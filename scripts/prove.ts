/**
 * `npm run prove [-- --all]`: opens the cases of browser tests that `tests/proofs/` does not hold for (`--all`: every one) and writes down
 * what has passed. `npm test` only reads the record.
 */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from './lib/browser.ts';
import { ensureNginx } from './lib/nginx.ts';
import { FLAG, readArguments } from './lib/read-arguments.ts';
import { refuse } from './lib/refuse.ts';
import { runNode } from './lib/steps.ts';

const FOLDER = 'tests';
const RECORDS = 'tests/proofs';

const { all } = readArguments('쓰는 법: npm run prove [-- --all]', { options: { all: FLAG } }).values;
if (!existsSync('dist/index.html')) refuse('dist/가 없다. 먼저 npm run build');
// With the fonts and servers that the tests are written for: what passes without them proves another thing.
const [browser, nginx] = [ensureBrowser(), ensureNginx()];
if ('problem' in browser) refuse(browser.problem);
if ('problem' in nginx) refuse(nginx.problem);
if (all) rmSync(RECORDS, { recursive: true, force: true });
const files = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => join(FOLDER, name))
  .filter((path) => /keepsProofs: true|^keepProofsByCode\(/m.test(readFileSync(path, 'utf8')));
const { code } = await runNode(
  ['node_modules/vitest/vitest.mjs', 'run', '--project', 'browser', `--maxWorkers=${availableParallelism()}`, ...files],
  { env: { PROOFS: 'write', CHROME_PATH: browser.path, NGINX_PATH: nginx.path } },
);
process.exit(code);
