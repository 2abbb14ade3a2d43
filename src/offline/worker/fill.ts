import type { WorkboxPlugin } from 'workbox-core';
import { PrecacheStrategy } from 'workbox-precaching';
import { askedKey, cacheNameOf, notesCacheOf } from '../cache-names.ts';
import type { FillFailure, StoreNews } from '../messages.ts';
import { mayFillUnasked, situationOf } from '../situation.ts';
import type { StoreManifest } from '../store-index.ts';

declare const self: ServiceWorkerGlobalScope & typeof globalThis;

/** Tells every page of the site. */
async function tell(news: StoreNews): Promise<void> {
  for (const page of await self.clients.matchAll({ includeUncontrolled: true, type: 'window' })) page.postMessage(news);
}

const plugin: WorkboxPlugin = {
  /** Behind all that a page asks for, and with no second copy in the browser's own cache. */
  requestWillFetch: ({ request }) => Promise.resolve(new Request(request, { cache: 'no-store', priority: 'low' })),
  /** A pack that another build has fetched is the same pack: its name says its bytes. */
  cachedResponseWillBeUsed: async ({ cacheName, request, cachedResponse }) => {
    if (cachedResponse !== undefined) return cachedResponse;
    const other = await caches.match(request.url);
    if (other !== undefined) await (await caches.open(cacheName)).put(request.url, other.clone());
    return other;
  },
};

/** A build is fetched by itself; not where data or space is scarce, unless the reader asked for it. */
async function isWanted(base: string): Promise<boolean> {
  if (mayFillUnasked(await situationOf(navigator))) return true;
  return (await caches.match(askedKey(base), { cacheName: notesCacheOf(base) })) !== undefined;
}

/** Why a store was not filled. */
export function causeOf(error: unknown): FillFailure {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'AbortError') return 'saving';
  return name === 'QuotaExceededError' ? 'full' : 'unreachable';
}

async function fetchAll(base: string, { index, files }: StoreManifest, event: ExtendableEvent): Promise<void> {
  const strategy = new PrecacheStrategy({ cacheName: cacheNameOf(base, index), plugins: [plugin] });
  if (!(await isWanted(base))) throw new DOMException('data or space is scarce', 'AbortError');
  for (const [done, { url, integrity }] of files.entries()) {
    await tell({ kind: 'store:filling', done, all: files.length });
    const request = new Request(base + url, { integrity, signal: stop.signal });
    await Promise.all(strategy.handleAll({ event, request, params: { integrity } }));
  }
  await tell({ kind: 'store:filling', done: files.length, all: files.length });
}

/** Tells every page when something does not come about, and hands the cause on. */
export const tellingFailure = (work: Promise<void>): Promise<void> =>
  work.catch(async (error: unknown) => {
    await tell({ kind: 'store:failed', cause: causeOf(error) });
    throw error;
  });

let stop = new AbortController();
let running: Promise<void> | undefined;

/** Tells whether a fill is going on. */
export const isFilling = (): boolean => running !== undefined;

/** Fills the store of a build, one file after the other. What is there already is not fetched again. */
export function fillStore(base: string, manifest: StoreManifest, event: ExtendableEvent): Promise<void> {
  if (running === undefined) {
    stop = new AbortController();
    running = fetchAll(base, manifest, event).finally(() => (running = undefined));
  }
  return tellingFailure(running);
}

/** Ends a fill that is going on, and waits until nothing more is written. */
export async function stopFilling(): Promise<void> {
  stop.abort();
  await running?.catch(() => undefined);
}

/** Tells whether the store of a build is whole: its index is fetched last. */
export const isStoreComplete = async (base: string, index: string): Promise<boolean> =>
  (await caches.match(base + index, { cacheName: cacheNameOf(base, index) })) !== undefined;

/** Has the store of a build count as not whole, because a part of it (`gone`) is missing or damaged: that part is fetched again. */
export async function giveUp(base: string, { index }: StoreManifest, gone: string): Promise<void> {
  const name = cacheNameOf(base, index);
  // Opening it would make it.
  if (!(await caches.has(name))) return;
  const store = await caches.open(name);
  await Promise.all([index, gone].map((path) => store.delete(base + path)));
}
