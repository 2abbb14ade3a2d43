import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { browserViolations, effectViolations, roomViolations, type Files } from './rooms.ts';

function readCode(...folders: string[]): Files {
  const root = join(import.meta.dirname, '..');
  const entries = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true }),
  );
  const code = entries
    .filter((entry) => entry.isFile() && /\.(?:ts|astro|mjs)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(code.map((path) => [relative(root, path).split(sep).join('/'), readFileSync(path, 'utf8')]));
}

describe('rooms', () => {
  const files = readCode('src', 'scripts', 'tests');

  test('a room imports only rooms to its right, features never import each other, and nothing imports scripts', () => {
    expect(roomViolations(files)).toEqual([]);
  });

  test('code that reaches the browser imports nothing of Node', () => {
    expect(browserViolations(files)).toEqual([]);
  });

  test('only scripts write files, read arguments or the environment, or exit', () => {
    expect(effectViolations(files)).toEqual([]);
  });
});

describe('the rules themselves', () => {
  const one = (path: string, text: string): Files => new Map([[path, text]]);

  test.each([
    [
      'src/search/a.ts',
      "\nimport { x } from '../importer/x.ts';",
      'src/search/a.ts:2 search must not import importer (../importer/x.ts)',
    ],
    [
      'src/site/a.ts',
      "import type { X } from '../checks/x.ts';",
      'src/site/a.ts:1 site must not import checks (../checks/x.ts)',
    ],
    [
      'src/model/a.ts',
      "export { x } from '../site/x.ts';",
      'src/model/a.ts:1 model must not import site (../site/x.ts)',
    ],
    [
      'src/components/topic/a.ts',
      "await import('../../search/x.ts');",
      'src/components/topic/a.ts:1 components must not import search (../../search/x.ts)',
    ],
    [
      'src/components/share/a.ts',
      "import { x } from '../search/x.ts';",
      'src/components/share/a.ts:1 components must not import components/search (../search/x.ts)',
    ],
    [
      'src/components/search/a.ts',
      "import { x } from '../diagram/x.ts';",
      'src/components/search/a.ts:1 components/search must not import components/diagram (../diagram/x.ts)',
    ],
    [
      'src/layouts/A.astro',
      "---\nimport P from '../pages/P.astro';\n---\n<P />",
      'src/layouts/A.astro:2 layouts must not import pages (../pages/P.astro)',
    ],
    [
      'src/pages/A.astro',
      "---\n---\n<p />\n<script>\nimport '../../scripts/x.ts';\n</script>",
      'src/pages/A.astro:5 pages must not import scripts (../../scripts/x.ts)',
    ],
    [
      'tests/a.test.ts',
      "import '../scripts/x.ts';",
      'tests/a.test.ts:1 tests must not import scripts (../scripts/x.ts)',
    ],
    ['src/cellar/a.ts', '', 'src/cellar/a.ts:1 cellar is a new room: add it to MAY_IMPORT'],
  ])('%s is caught where it breaks them', (path, text, violation) => {
    expect(roomViolations(one(path, text))).toEqual([violation]);
  });

  test('what they allow is not caught', () => {
    expect(
      roomViolations(
        one('src/components/search/A.astro', "---\n---\n<script>\nimport '../../search/client.ts';\n</script>"),
      ),
    ).toEqual([]);
    expect(roomViolations(one('src/components/search/a.ts', "import '../element.ts';"))).toEqual([]);
    expect(roomViolations(one('src/layouts/A.astro', "---\nimport '../components/search/A.astro';\n---"))).toEqual([]);
    expect(
      roomViolations(one('src/checks/a.ts', "import '../markdown/x.ts';\nimport './y.ts';\nimport 'zod';")),
    ).toEqual([]);
  });

  test('a Node module behind a browser script is caught through the files between', () => {
    const files = new Map([
      ['src/components/search/A.astro', "---\nimport 'node:fs';\n---\n<script>\nimport './a.ts';\n</script>"],
      ['src/components/search/a.ts', "new Worker(new URL('./b.ts', import.meta.url));"],
      ['src/components/search/b.ts', "\nimport { join } from 'path';"],
    ]);
    expect(browserViolations(files)).toEqual([
      'src/components/search/b.ts:2 reaches the browser and must not import path',
    ]);
  });

  test('a worker is followed, and what only gives types is not', () => {
    const files = new Map([
      ['src/components/search/A.astro', "---\n---\n<script>\nimport './a.ts';\n</script>"],
      ['src/components/search/a.ts', "import url from './b.ts?worker&url';\nimport type { X } from './c.ts';"],
      ['src/components/search/b.ts', "import 'node:fs';"],
      ['src/components/search/c.ts', "import 'node:path';"],
    ]);
    expect(browserViolations(files)).toEqual([
      'src/components/search/b.ts:1 reaches the browser and must not import node:fs',
    ]);
  });

  test('writing, the environment and exiting are caught in a feature', () => {
    const text = "import { readFileSync, writeFileSync as w } from 'node:fs';\nprocess.env.X;\nprocess.exit(1);";
    expect(effectViolations(one('src/search/a.ts', text))).toEqual([
      'src/search/a.ts:1 only scripts may use writeFileSync',
      'src/search/a.ts:2 only scripts may use process.env',
      'src/search/a.ts:3 only scripts may use process.exit',
    ]);
  });
});
