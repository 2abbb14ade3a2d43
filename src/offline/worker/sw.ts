/** The service worker: keeps the build that it was made with, whole, and answers from it. */
import { registerRoute } from 'workbox-routing';
import { isRequest, type WorkerRequest } from '../messages.ts';
import type { StoreManifest } from '../store-index.ts';
import { fillStore, giveUp, isWhole, stopFilling } from './fill.ts';
import { Homes } from './homes.ts';
import { ServeStore } from './serve.ts';

declare const self: ServiceWorkerGlobalScope & typeof globalThis;
/** Written into the script when the site is built. */
declare const STORE: StoreManifest;

const base = new URL(self.registration.scope).pathname;
const homes = new Homes(base, STORE.index);
const serve = new ServeStore(base, STORE.index, homes, () => giveUp(base, STORE));

registerRoute(({ sameOrigin, url }) => sameOrigin && url.pathname.startsWith(base), serve);
self.addEventListener('install', (event) => {
  event.waitUntil(fillStore(base, STORE, event));
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
    FILL: () => fillStore(base, STORE, event),
    STOP: stopFilling,
    IS_WHOLE: () => isWhole(base, STORE),
  };
  event.waitUntil(answers[data.type]().then((answer) => ports[0]?.postMessage(answer)));
});
