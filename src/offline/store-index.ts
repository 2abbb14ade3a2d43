/** What one build's store holds, as the worker reads it: the list of its packs, and where every file of the site lies in them. */
export interface StoreIndex {
  /** A worker uses only stores of its own version. */
  readonly version: number;
  readonly packs: readonly PackEntry[];
  /** Headers that files are sent with; a file names its set by position. */
  readonly headers: readonly Readonly<Record<string, string>>[];
}

/** Grows when a worker could misread the index of another build. */
export const INDEX_VERSION = 1;

/** One pack: files behind each other, compressed as one. */
export interface PackEntry {
  /** Path of the pack below the base; its name says its bytes. */
  readonly path: string;
  readonly files: readonly (readonly [path: string, bytes: number, headers: number])[];
}

/** A file of the store that a worker fetches, as Workbox lists it. */
export interface StoredFile {
  /** Path below the base. */
  readonly url: string;
  /** `null`: the name says the bytes. */
  readonly revision: null;
  /** What a browser holds the bytes against (SRI). */
  readonly integrity: string;
}

/** All that a worker knows of the store of its build. */
export interface StoreManifest {
  /** Path of the store's index below the base, the last of its files. Names the build. */
  readonly index: string;
  readonly files: readonly StoredFile[];
}

/** Folder of the packs, below the base. */
export const PACKS = 'packs/';

/** The worker's own script, below the base: its folder is what it may serve. */
export const WORKER_PATH = 'sw.js';

/** A worker that takes the one before it back, below the base; put in the place of {@link WORKER_PATH} where that must go. */
export const WITHDRAWAL_PATH = 'sw-withdraw.js';

/** The page that a reader without a network gets for what is not kept. */
export const OFFLINE_PAGE = 'offline/index.html';

/** Pages for paper, pictures for sharing and for installing, cards for other programs: of the site, but not kept. */
export const isLeftOut = (path: string): boolean =>
  /^(?:print|og|screenshots)\//.test(path) || /^study\/(?:cards|questions)\/[^/]*\.(?:csv|txt)$/.test(path);

/** Files that say something to hosts or to workers, not to readers. */
const isForMachines = (path: string): boolean =>
  /^(?:_headers|_redirects|\.build\.json|deploys\.json)$/.test(path) ||
  path === WORKER_PATH ||
  path === WITHDRAWAL_PATH ||
  path.startsWith(PACKS);

/** Tells whether a file of the built site (path below the base) belongs into its store. */
export const belongsInStore = (path: string): boolean => !isLeftOut(path) && !isForMachines(path);

/** Where a file lies: its pack's position in the index, and its place in the unpacked bytes. */
export interface PackedFile {
  readonly path: string;
  readonly pack: number;
  readonly start: number;
  readonly end: number;
  readonly headers: Readonly<Record<string, string>>;
}

/** Every file of an index by its path. */
export function placesOf({ packs, headers }: StoreIndex): ReadonlyMap<string, PackedFile> {
  return new Map(
    packs.flatMap(({ files }, pack) => {
      let at = 0;
      return files.map(([path, bytes, kind]): [string, PackedFile] => {
        const start = at;
        at += bytes;
        return [path, { path, pack, start, end: at, headers: headers[kind] ?? {} }];
      });
    }),
  );
}

/** Where an address leads in a store: to a file, to the same address with a slash, or nowhere. */
export function findPlace(places: ReadonlyMap<string, PackedFile>, path: string): PackedFile | 'slash' | undefined {
  const file = places.get(path === '' || path.endsWith('/') ? `${path}index.html` : path);
  return file ?? (places.has(`${path}/index.html`) ? 'slash' : undefined);
}

/** The path below the base of an address on this host (`/notes/a%20b/?q=1` → `a b/`); `undefined` when it is none. */
export function pathBelow(base: string, pathname: string): string | undefined {
  if (!pathname.startsWith(base)) return undefined;
  try {
    return decodeURIComponent(pathname.slice(base.length));
  } catch {
    // `%` followed by no number
    return undefined;
  }
}
