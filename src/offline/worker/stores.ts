import { decompress } from 'fzstd';
import { cacheNameOf } from '../cache-names.ts';
import { INDEX_VERSION, placesOf, type PackedFile, type StoreIndex } from '../store-index.ts';

/** Unpacked packs that stay in memory: a page, its scripts, the search. */
const UNPACKED = 4;

/** The whole of a build, in a cache of its own. */
export interface OpenStore {
  readonly places: ReadonlyMap<string, PackedFile>;
  /** A response with a file of it. @throws StoreLost */
  readonly respond: (place: PackedFile, status?: number) => Promise<Response>;
}

/** A build is not kept any more, in whole or in part, or not as this worker reads it. */
export class StoreLost extends Error {
  /** Path of the index of the build. */
  readonly index: string;
  /** Path of what is gone; of the index where there is no such store (yet). */
  readonly gone: string;
  constructor(index: string, gone: string) {
    super(`${index}: ${gone} is gone`);
    this.index = index;
    this.gone = gone;
  }
}

async function unpack(base: string, index: string, path: string): Promise<Uint8Array> {
  const kept = await caches.match(base + path, { cacheName: cacheNameOf(base, index) });
  if (kept === undefined) throw new StoreLost(index, path);
  try {
    return decompress(new Uint8Array(await kept.arrayBuffer()));
  } catch {
    // Damaged on the device: as good as gone, so that the network answers and the store is filled again.
    throw new StoreLost(index, path);
  }
}

const unpacked = new Map<string, Promise<Uint8Array>>();

/** The bytes of a pack; those used last stay. */
function read(base: string, index: string, path: string): Promise<Uint8Array> {
  const bytes = unpacked.get(path) ?? unpack(base, index, path);
  unpacked.delete(path);
  unpacked.set(path, bytes);
  const [oldest] = unpacked.keys();
  if (oldest !== undefined && unpacked.size > UNPACKED) unpacked.delete(oldest);
  bytes.catch(() => unpacked.delete(path));
  return bytes;
}

/** The index of a store; `undefined` where it is damaged. */
function parseIndex(text: string): StoreIndex | undefined {
  try {
    return JSON.parse(text) as StoreIndex;
  } catch {
    return undefined;
  }
}

async function open(base: string, index: string): Promise<OpenStore> {
  const text = new TextDecoder().decode(await unpack(base, index, index));
  const { version, packs, headers } = parseIndex(text) ?? { version: 0, packs: [], headers: [] };
  if (version !== INDEX_VERSION) throw new StoreLost(index, `all but version ${String(version)}`);
  return {
    places: placesOf({ version, packs, headers }),
    respond: async ({ pack, start, end, headers: own }, status = 200) => {
      const bytes = await read(base, index, packs[pack]?.path ?? '').catch((cause: unknown) => {
        opened.delete(index);
        throw cause;
      });
      if (bytes.length < end) throw new StoreLost(index, packs[pack]?.path ?? '');
      return new Response(bytes.slice(start, end), { status, headers: own });
    },
  };
}

const opened = new Map<string, Promise<OpenStore>>();

/** The store of a build, by the path of its index. @throws StoreLost */
export function openStore(base: string, index: string): Promise<OpenStore> {
  const store = opened.get(index) ?? open(base, index);
  opened.set(index, store);
  store.catch(() => opened.delete(index));
  return store;
}
