import type { StrategyHandler } from 'workbox-strategies';
import { visitedCacheOf } from '../cache-names.ts';

/** The page for what was not visited, below the base. */
const OFFLINE = 'offline/';

/** Begins to keep what is visited, with the page that says what was not, its font and its scripts. */
export async function beginVisits(base: string): Promise<void> {
  const visited = await caches.open(visitedCacheOf(base));
  const response = await fetch(base + OFFLINE);
  const html = await response.clone().text();
  await visited.addAll(
    [...html.matchAll(/(?:href|src)=["']?([^"'\s>]*\/_astro\/[^"'\s>]+)/g)].map(([, path = '']) => path),
  );
  await visited.put(base + OFFLINE, response);
}

/** Forgets what was visited. A cache that some page still has open takes its room until then: so it is emptied first. */
export async function endVisits(base: string): Promise<void> {
  const name = visitedCacheOf(base);
  if (!(await caches.has(name))) return;
  const visited = await caches.open(name);
  await Promise.all((await visited.keys()).map((request) => visited.delete(request)));
  await caches.delete(name);
}

/** Answers from the network and keeps that, without one from what was kept, until a build is whole. */
export async function visit(base: string, request: Request, handler: StrategyHandler): Promise<Response> {
  const name = visitedCacheOf(base);
  // Opening it would make it, where the reader has taken it away.
  const visited = (await caches.has(name)) ? await caches.open(name) : undefined;
  const { origin, pathname, search } = new URL(request.url);
  const isPage = request.mode === 'navigate';
  try {
    const response = await handler.fetch(request);
    const key = origin + pathname + (isPage ? '' : search);
    // Without room it is only read.
    const keeping = response.ok ? visited?.put(key, response.clone()).catch(() => undefined) : undefined;
    if (keeping !== undefined) void handler.waitUntil(keeping);
    return response;
  } catch (cause) {
    const kept = await visited?.match(request, { ignoreSearch: isPage, ignoreVary: true });
    if (kept !== undefined) return kept;
    const told = isPage ? await visited?.match(base + OFFLINE) : undefined;
    if (told === undefined) throw cause;
    return new Response(told.body, { status: 503, headers: told.headers });
  }
}
