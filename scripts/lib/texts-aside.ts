import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileFunction } from 'node:vm';
import type { Plugin } from 'vite';
import { cutHead } from './compiled-pages.ts';

/** What a text may import, by where from: the bundle's own, which the pages use too. */
type Given = Readonly<Record<string, object>>;
type Transform = (this: { environment: { name: string } }, code: string, id: string) => unknown;

/** The plugins of `@astrojs/mdx`, in their order. */
const COMPILERS = ['@mdx-js/rolldown', '@astrojs/mdx-postprocess'];
/** Where the bundle, which runs in this process, finds what reads a text. */
const READER = 'saa:read-text';

/**
 * Runs a compiled text and gives back what it exports by name. It says `import { … } from '…'` and `export` of a function or constant, each
 * at the start of a line, where no text is: strings have no line breaks. Whatever else it imports or exports is an error of syntax.
 */
export function runText(code: string, file: string, given: Given): unknown {
  const names: string[] = [];
  const body = code
    .replace(
      /^import \{([^}]*)\} from (['"])(.*?)\2;?$/gm,
      (_, imported: string, __, from: string) => `const {${imported.replaceAll(' as ', ': ')}} = given['${from}'];`,
    )
    .replace(/^export default \w+;$/gm, '')
    .replace(/^export ((?:const|function) (\w+))/gm, (_, declared: string, name: string) => {
      names.push(name);
      return declared;
    });
  const run = compileFunction(`'use strict';${body}\nreturn { ${names.join(', ')} };`, ['given'], { filename: file });
  return (run as (given: Given) => unknown)(given);
}

/** Has pages read texts that are compiled, each when the first asks for it, by what Vite was given to do that. */
function readTexts(root: string, plugins: readonly Plugin[]): void {
  const compilers = COMPILERS.map((name) => {
    const transform = plugins.find((plugin) => plugin.name === name)?.transform;
    if (typeof transform !== 'object') throw new Error(`MDX를 컴파일하는 플러그인이 없다: ${name}`);
    return transform.handler as Transform;
  });
  const known = new Map<string, Promise<unknown>>();

  async function compile(path: string, given: Given): Promise<unknown> {
    const file = join(root, path);
    let code = cutHead(readFileSync(file, 'utf8'));
    for (const transform of compilers)
      ({ code } = (await transform.call({ environment: { name: 'prerender' } }, code, file)) as { code: string });
    const text = runText(code, file, given);
    // What Astro makes of a text that may bring styles along: without imports it brings none.
    const collected = { collectedLinks: [], collectedStyles: [], collectedScripts: [] };
    return { default: { __astroPropagation: true, getMod: () => text, ...collected } };
  }

  function read(path: string, given: Given): Promise<unknown> {
    const text = known.get(path) ?? compile(path, given);
    known.set(path, text);
    return text;
  }
  Object.assign(globalThis, { [Symbol.for(READER)]: read });
}

/** The same where Vite was not opened, with what it would have been given. */
export function readTextsWithoutVite(root: string, given: readonly unknown[]): void {
  const plugins = given
    .flat(Infinity)
    .filter((plugin): plugin is Plugin => COMPILERS.includes((plugin as Plugin).name));
  for (const { configResolved } of plugins)
    if (typeof configResolved === 'function')
      (configResolved as (config: object) => void)({ build: { sourcemap: false }, plugins: [] });
  readTexts(root, plugins);
}

/**
 * A Vite plugin that leaves the texts of topics out of the bundle: each is compiled when the first page asks for it. A bundler spends as
 * much on the two modules and files that each would be as the compiler does, and only pages that are made need theirs.
 */
export const keepTextsAside = (root: string): Plugin => ({
  name: 'saa:texts-aside',
  apply: 'build',
  configResolved: ({ plugins }) => {
    readTexts(root, plugins);
  },
  transform: {
    filter: { id: /content-modules\.mjs$/ },
    handler: () => `"use astro:head-inject";
import * as jsx from 'astro/jsx-runtime';
import { __astro_tag_component__ } from 'astro/runtime/server/index.js';
const given = { 'astro/jsx-runtime': jsx, 'astro/runtime/server/index.js': { __astro_tag_component__ } };
const read = globalThis[Symbol.for('${READER}')];
export default { get: (path) => () => read(path, given) };`,
  },
});
