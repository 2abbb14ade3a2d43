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

/** Packs that are compressed side by side. Each takes some 40 MB while it is, whatever its size. */
const AT_ONCE = 4;

/** How files are packed and served. */
interface Packing {
  /** Makes one piece of parts that follow one another. */
  readonly compress: (parts: readonly Uint8Array[]) => Promise<Uint8Array>;
  /** What a host sends with a file. */
  readonly headersOf: (path: string) => Readonly<Record<string, string>>;
}

/** A store: what its worker must know, and the files it is fetched from, by their paths below the base. */
export interface Store {
  readonly manifest: StoreManifest;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** A topic's page, Markdown and data, and its drawings as pictures, which its page shows. */
const TOPIC =
  /^(?:architectures\/pictures\/)?((?!(?:compare|exam|sources|study)\/)[a-z]+\/[a-z0-9-]+)(?:\/index\.html|\/[a-z0-9-]+\.svg|\.md|\.json)$/;

/** What a file lies together with: what says the same. The page of a pair says what the data of its sides say. */
function groupOf(path: string): string {
  const topic = TOPIC.exec(path)?.[1];
  if (topic !== undefined) return topic.split('/')[0] ?? '';
  if (/^(?:compare|check-notes|facts|scenarios)\/.*\.(?:html|json)$/.test(path)) return 'lists';
  return /^(?:korean-search|_astro|study\/[a-z]+)(?=\/)/.exec(path)?.[0] ?? 'pages';
}

/** Files in packs, in an order that changes with no other file. */
function arrange(files: readonly SiteFile[]): SiteFile[][] {
  const keyOf = ({ path }: SiteFile): string => TOPIC.exec(path)?.[1] ?? path;
  const sorted = files.toSorted((a, b) => (`${keyOf(a)} ${a.path}` < `${keyOf(b)} ${b.path}` ? -1 : 1));
  return [...Map.groupBy(sorted, ({ path }) => groupOf(path)).values()].flatMap((group) => {
    const packs: SiteFile[][] = [];
    let room = 0;
    for (const file of group) {
      if (room < file.bytes.length || packs.length === 0) {
        packs.push([]);
        room = PACK_BYTES;
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
      packed[at] = { members, bytes: await compress(members.map(({ bytes }) => bytes)) };
  };
  await Promise.all(Array.from({ length: AT_ONCE }, packNext));
  const packs = packed.map(({ members, bytes }): PackEntry => ({
    path: nameOf(bytes),
    files: members.map(({ path, bytes: own }) => [path, own.length, kindOf(path)] as const),
  }));
  const headers = [...kinds.keys()].map((said) => JSON.parse(said) as Record<string, string>);
  const index: StoreIndex = { version: INDEX_VERSION, packs, headers };
  const head = await compress([new TextEncoder().encode(JSON.stringify(index))]);
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
