import { isBuiltin } from 'node:module';
import { dirname, join, sep } from 'node:path';
import ts from 'typescript';

/** Files by path relative to the project: `src/site/urls.ts` → its text. */
export type Files = ReadonlyMap<string, string>;

const BASE_ROOMS = ['markdown', 'korean', 'model'];

/** Who may import whom; every room may import itself. A room that is not listed is a new room: give it a line here. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  pages: ['layouts', 'components', 'features', 'ui', 'site', 'styles', ...BASE_ROOMS],
  layouts: ['components', 'features', 'site', 'styles', ...BASE_ROOMS],
  components: ['site', 'styles', ...BASE_ROOMS],
  'components/compare': ['components', 'components/search', 'site', 'styles', ...BASE_ROOMS],
  'components/lists': ['components', 'components/search', 'search', 'site', 'styles', ...BASE_ROOMS],
  'components/search': ['components', 'search', 'site', 'styles', ...BASE_ROOMS],
  'components/home': ['components', 'features/study-store', 'site', 'styles', ...BASE_ROOMS],
  ui: [],
  'features/study-store': ['ui', 'model'],
  ...Object.fromEntries(
    ['quiz', 'cards', 'plan', 'progress', 'highlights', 'today'].map((name) => [
      `features/${name}`,
      ['features/study-store', 'ui', 'components', 'layouts', 'site', 'styles', ...BASE_ROOMS],
    ]),
  ),
  'components/review': ['components', 'matching', 'site', 'styles', ...BASE_ROOMS],
  'components/check-notes': ['components', 'matching', 'site', 'styles', ...BASE_ROOMS],
  'components/offline': ['components', 'components/search', 'offline', 'site', 'styles', ...BASE_ROOMS],
  'components/diagram': ['components', 'diagrams', 'site', 'styles', ...BASE_ROOMS],
  site: ['features', ...BASE_ROOMS],
  importer: BASE_ROOMS,
  search: BASE_ROOMS,
  relevance: ['search', ...BASE_ROOMS],
  diagrams: BASE_ROOMS,
  matching: BASE_ROOMS,
  offline: BASE_ROOMS,
  checks: BASE_ROOMS,
  hosting: ['site', 'offline', ...BASE_ROOMS],
  markdown: ['korean', 'model'],
  korean: ['model'],
  model: [],
  styles: [],
  /** Files directly below `src/`: Astro's collection definitions, and this test. */
  config: ['site', ...BASE_ROOMS],
};

/** Folders whose files run in a browser without an Astro `<script>` naming them. */
const BROWSER_FOLDERS = ['src/diagrams/page/', 'src/offline/worker/'];

const WRITES =
  /^(?:write|append|mkdir|mkdtemp|rm|unlink|rename|copy|cp|create|truncate|symlink|link|chmod|open|promises)/;
const PROCESS_EFFECTS = new Set(['argv', 'env', 'exit', 'exitCode', 'stdout', 'stderr', 'cwd', 'chdir']);

interface Import {
  readonly specifier: string;
  readonly line: number;
  /** Stands in a `<script>` of an Astro file. */
  readonly inBrowser: boolean;
  /** Takes only types: nothing of it is left where the code runs. */
  readonly isType: boolean;
}

const blank = (text: string): string => text.replace(/[^\n]/g, ' ');

/** Parts of a file that are code, each padded so that lines stay: front matter and scripts of an Astro file. */
function codeOf(path: string, text: string): { code: string; inBrowser: boolean }[] {
  if (!path.endsWith('.astro')) return [{ code: text, inBrowser: false }];
  const fence = /^\s*---\n[\s\S]*?\n---/.exec(text)?.[0] ?? '';
  const parts = [{ code: fence.replace('---', '   ').replace(/---$/, '   '), inBrowser: false }];
  const rest = blank(fence) + text.slice(fence.length);
  for (const match of rest.matchAll(/(<script\b[^>]*>)([\s\S]*?)<\/script>/g)) {
    parts.push({
      code: blank(rest.slice(0, match.index + (match[1] ?? '').length)) + (match[2] ?? ''),
      inBrowser: true,
    });
  }
  return parts;
}

function importsOf(path: string, text: string): Import[] {
  return codeOf(path, text).flatMap(({ code, inBrowser }) => {
    const found = ts
      .preProcessFile(code, true, true)
      .importedFiles.map(({ fileName, pos }) => ({ specifier: fileName, pos }));
    const urls = [...code.matchAll(/new URL\(\s*['"](\.[^'"]+)['"],\s*import\.meta\.url/g)];
    const all = [...found, ...urls.map((match) => ({ specifier: match[1] ?? '', pos: match.index }))];
    return all.map(({ specifier, pos }) => {
      const before = code.slice(0, pos);
      const isType = before.slice(Math.max(0, before.lastIndexOf('import '))).startsWith('import type ');
      return { specifier, line: before.split('\n').length, inBrowser, isType };
    });
  });
}

/** The file that an import names, without what says how to take it: `./worker.ts?worker&url`. */
const resolve = (from: string, specifier: string): string | undefined =>
  specifier.startsWith('.') ? join(dirname(from), specifier.replace(/\?.*$/, '')).split(sep).join('/') : undefined;

function roomOf(path: string): string {
  const [top, room, inner] = path.split('/');
  if (top !== 'src') return top ?? '';
  if (room === undefined || room.includes('.')) return 'config';
  return Object.hasOwn(MAY_IMPORT, `${room}/${inner ?? ''}`) ? `${room}/${inner ?? ''}` : room;
}

/** Imports that the table does not allow, as `file:line what`. */
export function roomViolations(files: Files): string[] {
  return [...files].flatMap(([path, text]) => {
    const from = roomOf(path);
    const allowed = MAY_IMPORT[from];
    if (path.startsWith('src/') && allowed === undefined)
      return [`${path}:1 ${from} is a new room: add it to MAY_IMPORT`];
    return importsOf(path, text).flatMap(({ specifier, line }) => {
      const target = resolve(path, specifier);
      // Fonts and other assets belong to nobody.
      if (target === undefined || !/^(?:src|scripts|tests)\//.test(target)) return [];
      const to = roomOf(target);
      const family = to.split('/')[0] ?? '';
      const fine =
        to === 'scripts'
          ? from === 'scripts'
          : allowed === undefined ||
            from === to ||
            allowed.includes(to) ||
            (from.split('/')[0] !== family && allowed.includes(family));
      return fine ? [] : [`${path}:${line} ${from} must not import ${to} (${specifier})`];
    });
  });
}

/** Node modules imported by code that an Astro `<script>` reaches, directly or through other files, as `file:line what`. */
export function browserViolations(files: Files): string[] {
  const entries = [...files].flatMap(([path, text]) => {
    const scripts = importsOf(path, text).filter(({ inBrowser }) => inBrowser);
    return scripts.map((script) => ({ path, ...script }));
  });
  const violations: string[] = [];
  const reached = new Set(
    [...files.keys()].filter((path) => BROWSER_FOLDERS.some((folder) => path.startsWith(folder))),
  );
  const follow = (path: string, { specifier, line, isType }: Import): void => {
    if (isType) return;
    if (isBuiltin(specifier)) violations.push(`${path}:${line} reaches the browser and must not import ${specifier}`);
    const target = resolve(path, specifier);
    if (target !== undefined && files.has(target)) reached.add(target);
  };
  for (const entry of entries) follow(entry.path, entry);
  // A Set visits what is added while it is walked.
  for (const path of reached)
    for (const one of importsOf(path, files.get(path) ?? '')) if (!path.endsWith('.test.ts')) follow(path, one);
  return violations;
}

function effectsIn(path: string, code: string): string[] {
  const source = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true);
  const violations: string[] = [];
  const say = (node: ts.Node, what: string): void => {
    violations.push(
      `${path}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1} only scripts may use ${what}`,
    );
  };
  const walk = (node: ts.Node): void => {
    if (
      ts.isPropertyAccessExpression(node) &&
      node.expression.getText() === 'process' &&
      PROCESS_EFFECTS.has(node.name.text)
    )
      say(node, node.getText());
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      const from = node.moduleSpecifier.text.replace(/^node:/, '');
      const names = node.importClause?.namedBindings;
      if (from === 'child_process' || from === 'process') say(node, from);
      if (/^fs(?:\/promises)?$/.test(from)) {
        const named =
          names !== undefined && ts.isNamedImports(names)
            ? names.elements.map(({ name, propertyName }) => (propertyName ?? name).text)
            : ['writeAnything'];
        for (const name of named) if (WRITES.test(name)) say(node, name);
      }
    }
    ts.forEachChild(node, walk);
  };
  walk(source);
  return violations;
}

/** Writing, arguments, environment and exit outside scripts, as `file:line what`. */
export const effectViolations = (files: Files): string[] =>
  [...files]
    .filter(([path]) => path.startsWith('src/') && !path.endsWith('.test.ts'))
    .flatMap(([path, text]) => codeOf(path, text).flatMap(({ code }) => effectsIn(path, code)));
