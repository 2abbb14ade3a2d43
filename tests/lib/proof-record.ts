/** A committed record of what a browser has proved: under which name, and by which files of the site. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { hashOf, type SiteFiles } from './loaded-files.ts';

/** Files that many pages load are listed once: a hash of the list, by which it is called, before the others. */
type Proof = readonly [hash: string, shared: string, ...own: string[]];

interface Kept {
  readonly shared: Readonly<Record<string, readonly string[]>>;
  readonly proofs: Readonly<Record<string, Proof>>;
}

const NOTHING: Kept = { shared: {}, proofs: {} };
/** Who loads more files of one folder goes by all of them. */
const MANY = 60;
/** How many times the files of one test may be listed for another. */
const MORE = 1.3;
const short = (hash: string): string => hash.slice(0, 16);
/** Whether this is a file of the site; every page that is opened again was at `robots.txt` before. */
const isOfSite = (name: string): boolean => !name.startsWith('./') && name !== 'robots.txt';
const isShared = (name: string): boolean => !name.endsWith('.html') || !name.includes('/');

/** What proves the tests of one file. */
export class ProofRecord {
  readonly #path: string;
  readonly #files: SiteFiles;
  /** What decides besides the files that pages load: the code of the test, the browser. */
  readonly #by: string;
  readonly #proofs = new Map<string, { hash: string; files: readonly string[] }>();

  constructor(path: string, files: SiteFiles, by: string) {
    this.#path = path;
    this.#files = files;
    this.#by = by;
    const { shared, proofs } = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Kept) : NOTHING;
    for (const [name, [hash, set, ...own]] of Object.entries(proofs))
      this.#proofs.set(name, { hash, files: [...(shared[set] ?? []), ...own].sort() });
  }

  /** Tells whether all is as it was when the test of this name passed. */
  holds(name: string): boolean {
    const proof = this.#proofs.get(name);
    return proof !== undefined && proof.hash === this.#hashOf(proof.files);
  }

  /**
   * Notes that a test has passed on pages that loaded what answers for these paths, and that it has read these files of the project itself;
   * without a file of the site it is no proof.
   */
  note(name: string, paths: Iterable<string>, read: Iterable<string> = []): void {
    const loaded = Array.from(paths, (path) => this.#files.nameOf(path));
    const all = new Set([...loaded, ...Array.from(read, (path) => this.#files.nameOfRead(path))]);
    const files = wholeFolders(all).sort();
    if (files.some(isOfSite)) this.#proofs.set(name, { hash: this.#hashOf(files), files });
  }

  /** Forgets what a test has proved before. */
  forget(name: string): void {
    this.#proofs.delete(name);
  }

  /** Writes down what holds now. */
  write(): void {
    const held = [...this.#proofs].filter(([name]) => this.holds(name)).sort(([a], [b]) => (a < b ? -1 : 1));
    const sets = listsFor(held.map(([, { files }]) => files.filter(isShared)));
    const shared: Record<string, readonly string[]> = {};
    const proofs: Record<string, Proof> = {};
    for (const [at, [name, { files }]] of held.entries()) {
      const set = sets[at] ?? [];
      const own = files.filter((file) => !isShared(file));
      const id = hashOf(...set).slice(0, 6);
      shared[id] = set;
      proofs[name] = [this.#hashOf([...set, ...own].sort()), id, ...own];
    }
    mkdirSync(dirname(this.#path), { recursive: true });
    writeFileSync(this.#path, `${linesOf({ shared, proofs })}\n`);
  }

  #hashOf(files: readonly string[]): string {
    return short(hashOf(this.#by, ...files.flatMap((file) => [file, this.#files.hashOf(file)])));
  }
}

/** Names of files; very many of one folder are all that is in it. */
const wholeFolders = (names: ReadonlySet<string>): string[] =>
  [...Map.groupBy(names, dirname)].flatMap(([folder, inside]) => (inside.length > MANY ? [`${folder}/*`] : inside));

/** For each list one of them that holds it and not many more: who loads a few files less is opened a little too often. */
function listsFor(lists: readonly (readonly string[])[]): (readonly string[])[] {
  const sets = lists.map((list) => new Set(list)).sort((a, b) => a.size - b.size);
  const holds = (set: ReadonlySet<string>, list: readonly string[]): boolean =>
    set.size <= MORE * list.length && list.every((name) => set.has(name));
  return lists.map((list) => [...(sets.findLast((set) => holds(set, list)) ?? list)].sort());
}

/** JSON with a line for each entry, so that a change of one is a line of a patch. */
function linesOf({ shared, proofs }: Kept): string {
  const list = (of: Readonly<Record<string, readonly string[]>>): string =>
    Object.entries(of)
      .map(([name, value]) => `\n    ${JSON.stringify(name)}: ${JSON.stringify(value)}`)
      .join();
  return `{\n  "shared": {${list(shared)}\n  },\n  "proofs": {${list(proofs)}\n  }\n}`;
}
