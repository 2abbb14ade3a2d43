/**
 * `npm run dev`: live reload while writing, diagrams included. Search answers over the index of the last build, when there is
 * one.
 */
import { ROOM, runNode } from './lib/steps.ts';

// An end from outside ends the server too.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(130));
// Pages wait for the font only where there is none yet.
void runNode(['scripts/subset-font.ts']);
const { code } = await runNode([
  ROOM,
  // The drawing page's modules are stripped of their types on the way, which Node still calls experimental.
  '--disable-warning=ExperimentalWarning',
  'node_modules/astro/bin/astro.mjs',
  'dev',
  ...process.argv.slice(2),
]);
process.exit(code);
