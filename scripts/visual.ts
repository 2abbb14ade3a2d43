/** `npm run visual [-- --update]`: compares pictures of the main pages of `dist/` with the kept ones, or keeps new ones. */
import { existsSync } from 'node:fs';
import { refuse } from './lib/refuse.ts';
import { runNode } from './lib/steps.ts';

const unknown = process.argv.slice(2).filter((option) => option !== '--update');
if (unknown.length > 0) refuse(`모르는 옵션: ${unknown.join(' ')}. 쓰는 법: npm run visual [-- --update]`);
if (!existsSync('dist/index.html')) {
  console.error('dist/가 없다. 먼저 npm run build');
  process.exit(1);
}
const { code } = await runNode(
  ['node_modules/vitest/vitest.mjs', 'run', '--project', 'browser', 'tests/visual.test.ts'],
  {
    // Who asks for the pictures wants to see them all.
    env: { PROOFS: 'none', ...(process.argv.includes('--update') && { UPDATE_PICTURES: '1' }) },
  },
);
process.exit(code);
