/** Which files of a built site pages have loaded, which of the project a test has read, and a hash of what those say. */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileAt } from './static-server.ts';

/** To look whether something has changed is no reading of a test's (`files-read.ts`). */
const { existsSync, readdirSync, readFileSync, statSync } = fs;

/** The part of a file's name that says its bytes; a name without it is that of the file after any change. */
const STAMP = /(?<=[\w)\]-])\.[\w-]{8}(?=\.(?:js|css|woff2)\b)/g;
const INLINE = /<(?:script|style)\b(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/(?:script|style)>/g;
const ALLOWED = /'sha256-([^']+)'/g;

/** A hash of some parts, which no other parts have. */
export function hashOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}\n`).update(part);
  return hash.digest('base64url');
}

/** The name of a file without what says its bytes. */
const plainName = (path: string): string => path.replace(STAMP, '');

/**
 * What a file says without the names that say the bytes of other files: those that a page loads are looked at themselves. What a page
 * allows by its hash is looked at where it stands.
 */
function plainText(name: string, file: string): string {
  if (!existsSync(file)) return '';
  if (!/\.(?:html|js|css)$/.test(name)) return hashOf(readFileSync(file));
  const text = readFileSync(file, 'utf8');
  if (!name.endsWith('.html')) return plainName(text);
  const digest = (inline: string): string => createHash('sha256').update(inline).digest('base64');
  const own = new Set(Array.from(text.matchAll(INLINE), ([, inline = '']) => digest(inline)));
  return plainName(text.replace(ALLOWED, (allowed, hash: string) => (own.has(hash) ? "'own'" : allowed)));
}

const listFolder = (folder: string): string[] =>
  existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort() : [];
const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory();

/** The files of one built site, and of the project that it is of; each is read once. */
export class SiteFiles {
  readonly #folder: string;
  readonly #hashes = new Map<string, string>();
  #stamped: ReadonlyMap<string, string[]> | undefined;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The file that answers for the path of an address, by its plain name; the path itself where none does. */
  nameOf(path: string): string {
    const file = fileAt(this.#folder, decodeURI(path));
    return plainName(file === undefined ? path : relative(this.#folder, file));
  }

  /** What a path from the root of the project is called: a file of the site as pages call it, another one with a dot before. */
  nameOfRead(path: string): string {
    const inside = relative(this.#folder, path);
    return inside.startsWith('..') || path.endsWith('/') ? `./${path}` : this.nameOf(`/${inside}`);
  }

  /** A hash of what is there by a plain name: of all files, where several differ in their stamps alone; of the names in a folder that was read. */
  hashOf(name: string): string {
    const known = this.#hashes.get(name);
    if (known !== undefined) return known;
    const path = name.startsWith('./') ? name : join(this.#folder, name);
    const hash = name.endsWith('/*')
      ? hashOf(...listFolder(dirname(path)).flatMap((file) => [plainName(file), this.#said(join(dirname(path), file))]))
      : name.startsWith('./')
        ? hashOf(isFolder(path) ? listFolder(path).map(plainName).sort().join('\n') : this.#said(path))
        : this.#hashOfSite(name);
    this.#hashes.set(name, hash);
    return hash;
  }

  #said(path: string): string {
    return isFolder(path) ? '' : plainText(basename(path), path);
  }

  #hashOfSite(name: string): string {
    const files = (this.#allStamped().get(name) ?? [name]).flatMap((path) => fileAt(this.#folder, path) ?? []);
    const said = files.length > 0 ? files : [join(this.#folder, '404.html')];
    return hashOf(String(files.length), ...said.map((file) => plainText(basename(file), file)).sort());
  }

  #allStamped(): ReadonlyMap<string, string[]> {
    return (this.#stamped ??= Map.groupBy(
      readdirSync(this.#folder, { recursive: true, encoding: 'utf8' }).filter((path) => plainName(path) !== path),
      plainName,
    ));
  }
}

const IMPORT = /\b(?:from|import)\s*\(?\s*'([^']+)'/g;

/** The file that says the version of a package, by the name of it or of a part of it. */
const packageOf = (imported: string): string =>
  `node_modules/${/^(?:@[^/]+\/)?[^/]+/.exec(imported)?.[0] ?? ''}/package.json`;

/** The modules that have names of their own in the project, as Node reads them. */
const { imports } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  imports: Readonly<Record<string, { default: string }>>;
};

/** A hash of a module with all that it imports: the code of the project, and what packages say of themselves. */
export function hashCode(module: string): string {
  const files = new Set([module]);
  for (const file of files)
    for (const [, path = ''] of file.endsWith('.json') ? [] : readFileSync(file, 'utf8').matchAll(IMPORT)) {
      const named = imports[path]?.default ?? (path.startsWith('.') ? join(file, '..', path) : packageOf(path));
      // The import of a text in quotes may be of none.
      if (existsSync(named)) files.add(named);
    }
  const parts = Array.from(files, (file) => `${relative('.', file)}\n${readFileSync(file, 'utf8')}`);
  return hashOf(...parts.sort());
}
