import { cachePrefix } from '../cache-names.ts';
import { isRequest } from '../messages.ts';

/**
 * A worker in the place of the one that keeps the site: takes all back. A page that is read asks for the store again, and the
 * browser then keeps what was just unregistered; so each question is answered by going once more.
 */
declare const self: ServiceWorkerGlobalScope & typeof globalThis;

async function takeBack(): Promise<void> {
  const base = new URL(self.registration.scope).pathname;
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(cachePrefix(base))).map((name) => caches.delete(name)));
  await self.registration.unregister();
}

self.addEventListener('install', () => {
  void self.skipWaiting();
});
self.addEventListener('activate', (event) => {
  event.waitUntil(takeBack());
});
self.addEventListener('message', (event) => {
  if (!isRequest(event.data)) return;
  // Whatever was asked: nothing is kept.
  event.ports[0]?.postMessage(false);
  event.waitUntil(takeBack());
});
