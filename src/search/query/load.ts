import type { Fact } from '../../model/topic.ts';
import { decodeCatalog, type CatalogTopic } from '../catalog.ts';
import { CATALOG_PATH, factsPath, postingsPath, textPath } from '../layout.ts';
import { SearchEngine } from './engine.ts';

/** Fetches a file below `pagefind/` as bytes. */
export type Fetcher = (path: string) => Promise<Uint8Array<ArrayBuffer>>;

/** A fetcher for the browser: `root` is the URL of the `pagefind/` folder, with a slash at the end. */
export function fetcherFor(root: string): Fetcher {
  return async (path) => {
    const response = await fetch(root + path);
    if (!response.ok) throw new Error(`${response.status} ${root}${path}`);
    return new Uint8Array(await response.arrayBuffer());
  };
}

/** Unpacks gzip; bytes that a server has unpacked already pass through. */
async function gunzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** Lets the browser handle input before going on. */
const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Keeps what was loaded; a failed load is forgotten, so that the next try fetches again. */
function remember<T>(load: (path: string) => Promise<T>): (path: string) => Promise<T> {
  const loaded = new Map<string, Promise<T>>();
  return (path) => {
    let promise = loaded.get(path);
    if (promise === undefined) {
      promise = load(path);
      loaded.set(path, promise);
      promise.catch(() => loaded.delete(path));
    }
    return promise;
  };
}

/** A search that loads what it needs: the catalog at first, postings for a query, texts and facts for its results. */
export class SearchLibrary {
  readonly #catalog: (path: string) => Promise<SearchEngine>;
  readonly #file: (path: string) => Promise<Uint8Array<ArrayBuffer>>;
  #stamp = '';

  constructor(fetchBytes: Fetcher) {
    this.#catalog = remember(async (path) => {
      const catalog = decodeCatalog(await gunzip(await fetchBytes(path)));
      this.#stamp = catalog.stamp;
      return SearchEngine.open(catalog, nextTurn);
    });
    // the stamp changes with the text, so that a cached file of an older index is never used
    this.#file = remember(async (path) => gunzip(await fetchBytes(`${path}?v=${this.#stamp}`)));
  }

  async #json(path: string): Promise<unknown> {
    return JSON.parse(new TextDecoder().decode(await this.#file(path)));
  }

  /** The engine over the catalog. @throws Error when it cannot be loaded or has another format. */
  engine(): Promise<SearchEngine> {
    return this.#catalog(CATALOG_PATH);
  }

  /** Loads the postings that a query needs; true when some were missing, so that searching again finds more. */
  async complete(query: string): Promise<boolean> {
    const engine = await this.engine();
    const missing = engine.missing(query);
    const load = async (shard: number): Promise<void> => {
      engine.index.addPostings(shard, await this.#file(postingsPath(shard)));
    };
    await Promise.all(missing.map(load));
    return missing.length > 0;
  }

  /** The visible text of one section of a topic. */
  async text(topic: CatalogTopic, section: number): Promise<string> {
    const leaf = topic.leaves.findLastIndex((from) => from <= section);
    const texts = (await this.#json(textPath(topic.id, leaf))) as string[];
    return texts[section - (topic.leaves[leaf] ?? 0)] ?? '';
  }

  /** The n-th fact of a topic, or `undefined` when it has fewer. */
  async fact(topic: CatalogTopic, position: number): Promise<Fact | undefined> {
    const facts = (await this.#json(factsPath(topic.id))) as Fact[];
    return facts[position];
  }
}
