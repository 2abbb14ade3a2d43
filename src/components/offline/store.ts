/** The store of this device as a page sees it: whether there is one, filling it, taking it away. Only what needs it loads this. */
import { Workbox } from 'workbox-window/Workbox.js';
import { askedKey, cachePrefix, notesCacheOf } from '../../offline/cache-names.ts';
import { mayFillUnasked, situationOf } from '../../offline/situation.ts';
import { WORKER_PATH } from '../../offline/store-index.ts';
import { askWorker, comesIntoUse } from './ask-worker.ts';

const base = document.documentElement.dataset.base ?? '/';
/** `off`: the reader took the store away, and it does not come back by itself. */
const KEY = 'offline';

/** Tells whether the reader does not want the store. */
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

/** The worker's address as a browser with Trusted Types takes it: the site's headers know the name of this policy. */
function workerUrl(): string {
  const { trustedTypes } = globalThis as {
    trustedTypes?: { createPolicy(name: string, rules: object): { createScriptURL(url: string): string } };
  };
  const url = base + WORKER_PATH;
  return trustedTypes?.createPolicy('offline', { createScriptURL: () => url }).createScriptURL(url) ?? url;
}

/** The one door to the worker of this page; it fills the store when it is asked to. */
export function worker(): Workbox {
  return (workbox ??= new Workbox(workerUrl(), { scope: base }));
}

/** The registration of this site's worker. @throws DOMException where the browser keeps nothing */
export async function registration(): Promise<ServiceWorkerRegistration | undefined> {
  const found = await navigator.serviceWorker.getRegistration(base);
  // Another site's, around this one.
  return found?.scope === new URL(base, location.href).href ? found : undefined;
}

/** Tells whether the worker in use has its store whole. */
export async function isStoreKept(now: ServiceWorkerRegistration | undefined): Promise<boolean> {
  return now?.active?.state === 'activated' && (await askWorker(now.active, 'IS_WHOLE')) === true;
}

/** Tells whether the store may be filled by itself, here and now. */
export const mayFill = async (): Promise<boolean> => !isOff() && mayFillUnasked(await situationOf(navigator));

/** Tells whether the worker in use is filling its store. */
export const isStoreFilling = async (now: ServiceWorkerRegistration | undefined): Promise<boolean> =>
  now?.active?.state === 'activated' && (await askWorker(now.active, 'IS_FILLING')) === true;

/** Has the worker keep this page, which came before it: all that was fetched is asked for again, through the worker. */
async function keepPage(): Promise<void> {
  const fetched = performance.getEntriesByType('resource').map(({ name }) => name);
  const own = [location.pathname, ...fetched.filter((url) => url.startsWith(location.origin + base))];
  await Promise.allSettled(own.map(async (url) => (await fetch(url, { priority: 'low' })).arrayBuffer()));
}

/** Registers the worker; where none keeps the site yet, it comes into use at once and keeps this page. @throws TypeError when it cannot */
export async function takeUp(): Promise<ServiceWorkerRegistration | undefined> {
  const cameAlone = navigator.serviceWorker.controller === null;
  const now = await worker().register({ immediate: true });
  if (now === undefined || (await isStoreKept(now))) return now;
  const coming = now.installing ?? now.waiting ?? now.active;
  if (coming !== null) await comesIntoUse(coming);
  if (cameAlone) await keepPage();
  return now;
}

/** Has the worker fill its store. */
export async function fill(): Promise<void> {
  const now = await takeUp();
  if (now?.active && !(await isStoreKept(now))) void askWorker(now.active, 'FILL');
}

/** Notes that the reader asked for the store, and fills it. @throws where the browser keeps nothing, or the site is not there */
export async function askForStore(): Promise<void> {
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
  for (const filling of [now?.installing, now?.active]) if (filling) await askWorker(filling, 'STOP');
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
  void askWorker(waiting, 'SKIP_WAITING');
  // One that is newer still may come instead, which the page that is read then offers.
  await comesIntoUse(waiting).catch(() => undefined);
  location.reload();
}
