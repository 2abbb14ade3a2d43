/** The service worker: keeps the build that it was made with, whole, and answers from it. */
import { registerRoute } from 'workbox-routing';
import { isRequest, type WorkerRequest } from '../messages.ts';
import type { StoreManifest } from '../store-index.ts';
import { causeOf, fillStore, giveUp, isFilling, isStoreComplete, stopFilling, tellingFailure } from './fill.ts';
import { Homes } from './homes.ts';
import { ServeStore } from './serve.ts';
import { beginVisits } from './visited.ts';

declare const self: ServiceWorkerGlobalScope & typeof globalThis;
/** Written into the script when the site is built. */
declare const STORE: StoreManifest;

const base = new URL(self.registration.scope).pathname;
const homes = new Homes(base, STORE.index);
const serve = new ServeStore(base, STORE.index, homes, (gone) => giveUp(base, STORE, gone));

registerRoute(({ sameOrigin, url }) => sameOrigin && url.pathname.startsWith(base), serve);
/** In the place of a whole build comes a whole one. Where there is none the worker comes into use at once, and is filled then. */
async function install(event: ExtendableEvent): Promise<void> {
  if (await homes.isSettled()) return fillStore(base, STORE, event);
  self.registration.active?.postMessage({ type: 'STOP' } satisfies WorkerRequest);
  void self.skipWaiting();
  return tellingFailure(beginVisits(base));
}

/** Fills the store of the worker in use; a device without room for it gets rid of the worker. */
async function fill(event: ExtendableEvent): Promise<void> {
  try {
    await fillStore(base, STORE, event);
    await homes.sweep();
  } catch (error) {
    if (causeOf(error) === 'full') await self.registration.unregister();
  }
}

self.addEventListener('install', (event) => {
  event.waitUntil(install(event));
});
self.addEventListener('activate', (event) => {
  // The pages that are open when there is no build before came with the network; they find the store from now on.
  event.waitUntil(homes.takeOver().then((isFirst) => (isFirst ? self.clients.claim() : undefined)));
});
self.addEventListener('message', (event) => {
  const { data, ports } = event;
  if (!isRequest(data)) return;
  const answers: Record<WorkerRequest['type'], () => Promise<unknown>> = {
    SKIP_WAITING: () => self.skipWaiting(),
    FILL: () => fill(event),
    STOP: stopFilling,
    IS_WHOLE: () => isStoreComplete(base, STORE.index),
    IS_FILLING: () => Promise.resolve(isFilling()),
  };
  event.waitUntil(answers[data.type]().then((answer) => ports[0]?.postMessage(answer)));
});
