/** The store of this device as a page sees it: whether there is one, filling it, taking it away. Only what needs it loads this. */
import { messageSW } from 'workbox-window/messageSW.js';
import { Workbox } from 'workbox-window/Workbox.js';
import { allowedScript } from '../script-url.ts';
import { askedKey, cachePrefix, notesCacheOf } from '../../offline/cache-names.ts';
import type { WorkerRequest } from '../../offline/messages.ts';
import { mayFillUnasked, situationOf } from '../../offline/situation.ts';
import { WORKER_PATH } from '../../offline/store-index.ts';

const base = document.documentElement.dataset.base ?? '/';
/** `off`: the reader took the store away, and it does not come back by itself. */
const KEY = 'offline';

/** Tells whether the reader does not want the store; where nothing is kept, nobody said so. */
export function isOff(): boolean {
  try {
    return localStorage.getItem(KEY) === 'off';
  } catch {
    return false;
  }
}

function remember(off: boolean): void {
  try {
    if (off) localStorage.setItem(KEY, 'off');
    else localStorage.removeItem(KEY);
  } catch {
    // Nothing is kept here at all: neither is the store.
  }
}

/** Tells whether the browser can keep the site at all; without encryption it may not. */
export const isPossible = (): boolean => 'serviceWorker' in navigator && 'caches' in globalThis;

let workbox: Workbox | undefined;

/** The one door to the worker of this page; registering it is what fills the store. */
export function worker(): Workbox {
  return (workbox ??= new Workbox(allowedScript('offline', base + WORKER_PATH), { scope: base }));
}

/** The registration of this site's worker. @throws DOMException where the browser keeps nothing */
export async function registration(): Promise<ServiceWorkerRegistration | undefined> {
  const found = await navigator.serviceWorker.getRegistration(base);
  // Another site's, around this one.
  return found?.scope === new URL(base, location.href).href ? found : undefined;
}

const send = (to: ServiceWorker, type: WorkerRequest['type']): Promise<unknown> =>
  messageSW(to, { type } satisfies WorkerRequest);

/** Tells whether the worker in use has its store whole. */
export async function isKept(now: ServiceWorkerRegistration | undefined): Promise<boolean> {
  return now?.active?.state === 'activated' && (await send(now.active, 'IS_WHOLE')) === true;
}

/** Tells whether the store may be filled by itself, here and now. */
export const mayFill = async (): Promise<boolean> => !isOff() && mayFillUnasked(await situationOf(navigator));

/** Registers the worker, which fills the store; one that is in use and has lost its store is asked to. */
export async function fill(): Promise<void> {
  const now = await worker().register({ immediate: true });
  if (now?.active?.state === 'activated' && !(await isKept(now))) void send(now.active, 'FILL');
}

/** Notes that the reader asked for the store, and fills it. @throws where the browser keeps nothing, or the site is not there */
export async function ask(): Promise<void> {
  remember(false);
  const notes = await caches.open(notesCacheOf(base));
  await notes.put(askedKey(base), new Response());
  // Some browsers ask the reader, who may take their time.
  navigator.storage.persist().catch(() => undefined);
  await fill();
}

/** Takes the store away from this device; it stays away until it is asked for. */
export async function remove(): Promise<void> {
  remember(true);
  const now = await registration();
  // What is written while it is taken away would stay.
  for (const filling of [now?.installing, now?.active]) if (filling) await send(filling, 'STOP');
  await now?.unregister();
  const names = (await caches.keys()).filter((name) => name.startsWith(cachePrefix(base)));
  await Promise.all(names.map((name) => caches.delete(name)));
}

/** Comes to the new build: this page anew; others stay with theirs as long as they are open. */
export async function takeNewBuild(): Promise<void> {
  const waiting = (await registration())?.waiting;
  if (!waiting) {
    // Another tab has taken it.
    location.reload();
    return;
  }
  waiting.addEventListener('statechange', () => {
    if (waiting.state === 'activated') location.reload();
  });
  await send(waiting, 'SKIP_WAITING');
}
