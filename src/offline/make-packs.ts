import { createHash } from 'node:crypto';
import {
  INDEX_VERSION,
  PACKS,
  type PackEntry,
  type StoredFile,
  type StoreIndex,
  type StoreManifest,
} from './store-index.ts';

/** A file of the site as it is to be served. */
export interface SiteFile {
  /** Path below the base. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Bytes of files after which a pack ends: large enough that pages of one kind share what they have in common. */
const PACK_BYTES = 4_000_000;
/** The same of what repeats much: the cards, which the page asks and others take along, and lists of what all topics say. */
const REPEATED_BYTES = 8_000_000;

/** Packs that are compressed side by side. Each takes some 40 MB while it is, whatever its size. */
const AT_ONCE = 4;

/** How files are packed and served. */
interface Packing {
  readonly compress: (bytes: Uint8Array) => Promise<Uint8Array>;
  /** What a host sends with a file. */
  readonly headersOf: (path: string) => Readonly<Record<string, string>>;
}

/** A store: what its worker must know, and the files it is fetched from, by their paths below the base. */
export interface Store {
  readonly manifest: StoreManifest;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

const TOPIC = /^([a-z]+\/[a-z0-9-]+)(?:\/index\.html|\.md|\.json)$/;

const CARDS = 'study/cards/';
const LISTS = 'lists';

/** The topic whose text a file of Pagefind holds. */
const fragmentOf = ({ path, bytes }: SiteFile): string | undefined =>
  path.endsWith('.pf_fragment')
    ? /"url":"\/([a-z]+\/[a-z0-9-]+)\/"/.exec(Buffer.from(bytes).toString('utf8'))?.[1]
    : undefined;

/** What a file lies together with: a topic's page, Markdown and data say the same, and so do the topics of a domain. */
function groupOf(path: string): string {
  const [top = ''] = path.split('/');
  if (path.startsWith('pagefind/'))
    return path
      .split('/')
      .slice(0, 3)
      .join('/')
      .replace(/[^/]*\.[^/]*$/, '');
  // Each of its sentences stands in the data of a side as well.
  if (path === 'compare/pairs/index.html') return LISTS;
  if (TOPIC.test(path)) return top;
  if (path.startsWith(CARDS)) return CARDS;
  if (/^(?:check-notes|compare|facts|scenarios)\/.*\.json$/.test(path)) return LISTS;
  if (path.endsWith('.html')) return 'pages';
  return path.includes('/') && /\.(?:js|css|svg|json)$/.test(path) ? `${top}/` : 'rest';
}

/** Files in packs, in an order that changes with no other file. */
function arrange(files: readonly SiteFile[]): SiteFile[][] {
  const sortKey = (file: SiteFile): string => TOPIC.exec(file.path)?.[1] ?? fragmentOf(file) ?? file.path;
  const sorted = files.toSorted((a, b) =>
    sortKey(a) < sortKey(b) ? -1 : sortKey(a) > sortKey(b) ? 1 : a.path < b.path ? -1 : 1,
  );
  const groups = Map.groupBy(sorted, (file) => fragmentOf(file)?.split('/')[0] ?? groupOf(file.path));
  return [...groups].flatMap(([name, group]) => {
    const packs: SiteFile[][] = [];
    let room = 0;
    for (const file of group) {
      if (room < file.bytes.length || packs.length === 0) {
        packs.push([]);
        room = name === CARDS || name === LISTS ? REPEATED_BYTES : PACK_BYTES;
      }
      packs.at(-1)?.push(file);
      room -= file.bytes.length;
    }
    return packs;
  });
}

const nameOf = (bytes: Uint8Array): string =>
  `${PACKS}${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}.bin`;

/** Packs the files of a site into the store of its build. The same files give the same bytes. */
export async function makePacks(files: readonly SiteFile[], { compress, headersOf }: Packing): Promise<Store> {
  const kinds = new Map<string, number>();
  const kindOf = (path: string): number => {
    const said = JSON.stringify(headersOf(path));
    const kind = kinds.get(said) ?? kinds.size;
    kinds.set(said, kind);
    return kind;
  };
  const packed: { readonly members: readonly SiteFile[]; readonly bytes: Uint8Array }[] = [];
  const waiting = arrange(files).entries();
  const packNext = async (): Promise<void> => {
    for (const [at, members] of waiting)
      packed[at] = { members, bytes: await compress(Buffer.concat(members.map(({ bytes }) => bytes))) };
  };
  await Promise.all(Array.from({ length: AT_ONCE }, packNext));
  const packs = packed.map(({ members, bytes }): PackEntry => ({
    path: nameOf(bytes),
    files: members.map(({ path, bytes: own }) => [path, own.length, kindOf(path)] as const),
  }));
  const headers = [...kinds.keys()].map((said) => JSON.parse(said) as Record<string, string>);
  const index: StoreIndex = { version: INDEX_VERSION, packs, headers };
  const head = await compress(new TextEncoder().encode(JSON.stringify(index)));
  // Last: where it is, all is.
  const stored = [...packed.map(({ bytes }) => bytes), head];
  const listed = stored.map((bytes): StoredFile => ({
    url: nameOf(bytes),
    revision: null,
    integrity: `sha256-${createHash('sha256').update(bytes).digest('base64')}`,
  }));
  return {
    manifest: { index: nameOf(head), files: listed },
    files: new Map(stored.map((bytes) => [nameOf(bytes), bytes])),
  };
}
