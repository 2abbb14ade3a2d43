import { cachePrefix } from '../cache-names.ts';

/** A worker in the place of the one that keeps the site: takes all back, and has open pages come from the network again. */
declare const self: ServiceWorkerGlobalScope & typeof globalThis;

self.addEventListener('install', () => {
  void self.skipWaiting();
});
self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      const base = new URL(self.registration.scope).pathname;
      const names = await caches.keys();
      await Promise.all(names.filter((name) => name.startsWith(cachePrefix(base))).map((name) => caches.delete(name)));
      await self.registration.unregister();
    })(),
  );
});
