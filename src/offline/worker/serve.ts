import type { StrategyHandler } from 'workbox-strategies';
import { Strategy } from 'workbox-strategies';
import { findPlace, isLeftOut, OFFLINE_PAGE, pathBelow, type PackedFile } from '../store-index.ts';
import { NETWORK, type Homes } from './homes.ts';
import { openStore, StoreLost, type OpenStore } from './stores.ts';
import { visit } from './visited.ts';

/** What to do with a request that no store of the page's build answers. */
type Fetch = () => Promise<Response>;

const isHashed = ({ headers }: PackedFile): boolean => headers['Cache-Control']?.includes('immutable') === true;

/** What a reader gets for an address that is not kept, without a network. */
async function standIn(store: OpenStore, path: string): Promise<Response> {
  const [name, status] = isLeftOut(path) ? [OFFLINE_PAGE, 503] : ['404.html', 404];
  const place = store.places.get(name);
  return place === undefined ? Response.error() : store.respond(place, status);
}

/**
 * Answers everything below the base from the store of the build that the asking page is of; the network has what is not kept.
 * A navigation leads into the build in use. While that is not whole, the network answers, and what was visited stands in for it.
 */
export class ServeStore extends Strategy {
  readonly #base: string;
  readonly #own: string;
  readonly #homes: Homes;
  readonly #lost: (gone: string) => Promise<void>;

  /** `lost` is called with the path of a part of the store that is gone. */
  constructor(base: string, own: string, homes: Homes, lost: (gone: string) => Promise<void>) {
    super();
    this.#base = base;
    this.#own = own;
    this.#homes = homes;
    this.#lost = lost;
  }

  protected override async _handle(request: Request, handler: StrategyHandler): Promise<Response> {
    const event = handler.event as FetchEvent;
    const fetch: Fetch = () => handler.fetch(request);
    const { pathname, search } = new URL(request.url);
    const path = pathBelow(this.#base, pathname);
    if (path === undefined) return fetch();
    try {
      if (request.mode === 'navigate') return await this.#navigate(event, path, search, fetch);
      return await this.#answer(event, path, fetch);
    } catch (cause) {
      if (!(cause instanceof StoreLost)) throw cause;
      const { index, gone } = cause;
      if (index === this.#own) await this.#lost(gone);
      await this.#homes.note(event.resultingClientId, NETWORK);
      return visit(this.#base, request, handler);
    }
  }

  async #navigate(event: FetchEvent, path: string, search: string, fetch: Fetch): Promise<Response> {
    event.waitUntil(this.#homes.tidy());
    const store = await openStore(this.#base, this.#own);
    const place = findPlace(store.places, path);
    if (place === 'slash') return Response.redirect(`${this.#base}${path}/${search}`, 301);
    if (place !== undefined) return store.respond(place);
    try {
      const response = await fetch();
      await this.#homes.note(event.resultingClientId, NETWORK);
      return response;
    } catch {
      return standIn(store, path);
    }
  }

  async #answer(event: FetchEvent, path: string, fetch: Fetch): Promise<Response> {
    const home = await this.#homes.of(event.clientId);
    // A worker of a page asks for itself from now on.
    await this.#homes.note(event.resultingClientId, home);
    const store = await openStore(this.#base, home === NETWORK ? this.#own : home);
    const found = findPlace(store.places, path);
    const place = found === 'slash' ? store.places.get(`${path}/index.html`) : found;
    if (place === undefined) return fetch();
    if (home !== NETWORK || isHashed(place)) return store.respond(place);
    // Of which build the page is nobody knows: what the site has now is as near as it gets.
    return fetch().catch(() => store.respond(place));
  }
}
