/** `npm run visual [-- --update]`: compares pictures of the main pages of `dist/` with the kept ones, or keeps new ones. */
import { existsSync } from 'node:fs';
import { FLAG, readArguments } from './lib/read-arguments.ts';
import { refuse } from './lib/refuse.ts';
import { runNode } from './lib/steps.ts';

const { update } = readArguments('쓰는 법: npm run visual [-- --update]', { options: { update: FLAG } }).values;
if (!existsSync('dist/index.html')) refuse('dist/가 없다. 먼저 npm run build');
const { code } = await runNode(
  ['node_modules/vitest/vitest.mjs', 'run', '--project', 'browser', 'tests/visual.test.ts'],
  {
    // Who asks for the pictures wants to see them all.
    env: { PROOFS: 'none', ...(update && { UPDATE_PICTURES: '1' }) },
  },
);
process.exit(code);
