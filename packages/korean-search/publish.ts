/** Completes `dist/` for npm, which runs no TypeScript below node_modules: `npm run build && npm publish dist`. */
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';

const here = (path: string): URL => new URL(path, import.meta.url);
const { scripts: _, ...manifest } = JSON.parse(readFileSync(here('package.json'), 'utf8')) as Record<string, unknown>;
const entry = (name: string): Record<string, string> => ({ types: `./${name}.d.ts`, default: `./${name}.js` });
writeFileSync(
  here('dist/package.json'),
  JSON.stringify(
    {
      ...manifest,
      exports: { '.': entry('index'), './node': entry('node/index') },
      bin: { 'korean-search': './node/cli.js' },
      sideEffects: false,
    },
    undefined,
    2,
  ),
);
for (const name of ['README.md', 'LICENSE']) copyFileSync(here(name), here(`dist/${name}`));
