import { expect, it } from 'vitest';
import { preloadModules } from './preload-modules.ts';

const SCRIPTS: Readonly<Record<string, string>> = {
  'a.1.js': 'import{t as e}from"./b.2.js";import"./c.3.js";e(()=>import("./later.js"))',
  'b.2.js': 'import{x}from"./c.3.js";export{x as t}',
  'c.3.js': 'import{y as n}from"./d.4.js";export var x=n',
  'd.4.js': 'export var y="from \'./none.js\'"',
};
const read = (name: string): Promise<string> => Promise.resolve(SCRIPTS[name] ?? '');

it('names all that the scripts of a page import, once each, and nothing that comes later', async () => {
  const page = '<head></head><script type="module" src="/saa/_astro/a.1.js"></script>';
  const links = ['b.2.js', 'c.3.js', 'd.4.js'].map((name) => `<link rel="modulepreload" href="/saa/_astro/${name}">`);
  expect(await preloadModules(page, read)).toBe(page.replace('</head>', `${links.join('')}</head>`));
});

it('leaves a page without scripts as it is', async () => {
  expect(await preloadModules('<head></head><p>', read)).toBe('<head></head><p>');
});
