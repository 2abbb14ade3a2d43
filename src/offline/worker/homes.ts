/**
 * Where the files of open pages come from. A page belongs to the build that it came from, for as long as it is open: what it asks
 * for comes from that build too. Most pages are of the build that is in use; only the others are noted.
 */
import { cacheNameOf, cachePrefix, notesCacheOf } from '../cache-names.ts';
import { isStoreComplete } from './fill.ts';
import { endVisits } from './visited.ts';

/** Home of a page that came over the network. */
export const NETWORK = 'network';

/** The path of the index of the build that a page is of, or {@link NETWORK}. */
export type Home = string;

/** What is noted for the next start of the worker. */
interface Notes {
  /** The build in use. */
  readonly current?: Home;
  /** Homes of open pages, by client, that are not the build in use. */
  readonly elsewhere: Readonly<Record<string, Home>>;
}

declare const self: ServiceWorkerGlobalScope & typeof globalThis;

/** The homes of the pages below a base, for the worker of one build. */
export class Homes {
  readonly #base: string;
  readonly #own: Home;
  #notes: Promise<Notes> | undefined;

  constructor(base: string, own: Home) {
    this.#base = base;
    this.#own = own;
  }

  get #key(): string {
    return `${this.#base}packs/homes`;
  }

  async #load(): Promise<Notes> {
    const kept = await caches.match(this.#key, { cacheName: notesCacheOf(this.#base) });
    return kept === undefined ? { elsewhere: {} } : ((await kept.json()) as Notes);
  }

  #read(): Promise<Notes> {
    return (this.#notes ??= this.#load());
  }

  async #write(notes: Notes): Promise<void> {
    this.#notes = Promise.resolve(notes);
    const cache = await caches.open(notesCacheOf(this.#base));
    await cache.put(this.#key, Response.json(notes));
  }

  /** Tells whether the build in use is kept whole. */
  async isSettled(): Promise<boolean> {
    // A worker that waits reads what the one in use goes on to write.
    const { current } = await this.#load();
    return current !== undefined && (await isStoreComplete(this.#base, current));
  }

  /** The build of this worker comes into use: what is open stays with the one before. True when none was kept whole. */
  async takeOver(): Promise<boolean> {
    const { current, elsewhere } = await this.#read();
    const open = await self.clients.matchAll({ includeUncontrolled: true, type: 'window' });
    const before = current !== undefined && (await this.isSettled()) ? current : NETWORK;
    const homes = open.map(({ id }): [string, Home] => [id, elsewhere[id] ?? before]);
    await this.#write({ current: this.#own, elsewhere: Object.fromEntries(homes) });
    await this.sweep();
    return before === NETWORK;
  }

  /** The home of who asks. */
  async of(client: string): Promise<Home> {
    return (await this.#read()).elsewhere[client] ?? this.#own;
  }

  /** Notes that a page or worker to be is of another build than the one in use. */
  async note(client: string, home: Home): Promise<void> {
    if (client === '' || home === this.#own) return;
    const { elsewhere } = await this.#read();
    await this.#write({ current: this.#own, elsewhere: { ...elsewhere, [client]: home } });
  }

  /** Forgets builds that no page needs any more. */
  async tidy(): Promise<void> {
    const { elsewhere } = await this.#read();
    const noted = Object.entries(elsewhere);
    if (noted.every(([, home]) => home === NETWORK)) return;
    const open = await Promise.all(noted.map(([id]) => self.clients.get(id)));
    const left = noted.filter((_, index) => open[index] !== undefined);
    if (left.length === noted.length) return;
    await this.#write({ current: this.#own, elsewhere: Object.fromEntries(left) });
    await this.sweep();
  }

  /** Deletes the stores that no page needs, and what was visited, once this build is whole. */
  async sweep(): Promise<void> {
    // What another build has fetched by now is its own.
    if (self.registration.installing !== null || self.registration.waiting !== null) return;
    if (!(await isStoreComplete(this.#base, this.#own))) return;
    await endVisits(this.#base);
    const { elsewhere } = await this.#read();
    const needed = [this.#own, ...Object.values(elsewhere)].map((home) => cacheNameOf(this.#base, home));
    const kept = new Set([notesCacheOf(this.#base), ...needed]);
    const names = (await caches.keys()).filter((name) => name.startsWith(cachePrefix(this.#base)));
    await Promise.all(names.filter((name) => !kept.has(name)).map((name) => caches.delete(name)));
  }
}
