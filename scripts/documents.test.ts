import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';

const read = (file: string): string => readFileSync(file, 'utf8');
const documents = [
  'README.md',
  'CONTRIBUTING.md',
  ...globSync(['docs/**/*.md', 'content/README.md', 'hosting/*.md', 'packages/*/README.md', 'src/**/README.md']),
];

it('says of every dependency why it is there', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;
  const said = new Set([...read('docs/dependencies.md').matchAll(/`([^`]+)`/gu)].map(([, name]) => name));
  expect(
    [...Object.keys(dependencies ?? {}), ...Object.keys(devDependencies ?? {})].filter((name) => !said.has(name)),
  ).toEqual([]);
});

it('links only to files that exist', () => {
  const missing = documents.flatMap((document) =>
    [...read(document).matchAll(/\]\((?!https?:|#|\/)([^)#\s]+)/gu)]
      .map(([, target = '']) => target)
      .filter((target) => !existsSync(join(dirname(document), target)))
      .map((target) => `${document}: ${target}`),
  );
  expect(missing).toEqual([]);
});

it('names only files of the repository that exist', () => {
  const missing = documents.flatMap((document) =>
    [...read(document).matchAll(/`((?:src|scripts|content|e2e|packages|docs|hosting)\/[\w./-]+)`/gu)]
      .map(([, path = '']) => path)
      .filter((path) => !existsSync(path) && !existsSync(join(dirname(document), path)))
      .map((path) => `${document}: ${path}`),
  );
  expect(missing).toEqual([]);
});
