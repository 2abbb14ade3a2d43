/** Fills the store by itself where it may, and offers a new build when it is whole. */
import { element } from '../element.ts';
import { visitedCacheOf } from '../../offline/cache-names.ts';
import { isStoreNews } from '../../offline/messages.ts';
import { applyOnce } from '../apply-once.ts';
import { isStored } from '../is-stored.ts';
import {
  fill,
  isKept,
  isOff,
  mayFill,
  registration,
  removeOuterWorkers,
  takeNewBuild,
  takeUp,
  worker,
} from './store.ts';
import css from './new-build.css?inline';

/** Says quietly what is the case, with what can be done about it; it waits for the reader. */
function say(
  place: Element,
  text: string,
  name: string,
  dismissal: string,
  ...actions: readonly HTMLButtonElement[]
): HTMLElement {
  applyOnce(css);
  const status = element('p', { role: 'status' });
  const dismiss = element('button', { type: 'button' }, dismissal);
  const shown = element('aside', { class: 'new-build no-print', 'aria-label': name }, status, ...actions, dismiss);
  dismiss.addEventListener('click', () => {
    shown.remove();
  });
  place.append(shown);
  // A live region is read when its text changes after it is shown.
  setTimeout(() => {
    status.textContent = text;
  }, 30);
  return shown;
}

const root = document.documentElement;
let offered = false;

/** There is something newer than this page; said in a place of the page, or over it and what lies over it. */
function offer(text: string, place?: Element | null): void {
  if (offered) return;
  offered = true;
  const over = document.querySelector('dialog:modal');
  const take = element('button', { type: 'button' }, '새로 고침');
  take.addEventListener('click', () => {
    void takeNewBuild();
  });
  const shown = say(place ?? over ?? document.body, text, '새 버전', '나중에', take);
  over?.addEventListener(
    'close',
    () => {
      if (over.contains(shown)) document.body.append(shown);
    },
    { once: true },
  );
}

let held: HTMLElement | undefined;
/** What was pressed in vain, to be pressed again. */
const waiting: Element[] = [];

/** Says what cannot be done without a network until there is one; what waits is done then, unless this was put away. */
function sayOffline(place: Element | null, text: string): void {
  held?.remove();
  const told = say(place ?? document.querySelector('[data-toasts]') ?? document.body, text, '연결 없음', '닫기');
  held = told;
  const letGo = (): void => {
    if (told.isConnected)
      for (const one of waiting.splice(0))
        one.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    told.remove();
  };
  addEventListener('online', letGo, { once: true });
  place?.addEventListener(
    'close',
    () => {
      told.remove();
    },
    { once: true },
  );
}

/** Tells whether a page is kept because it was visited. */
async function wasVisited({ pathname }: HTMLAnchorElement): Promise<boolean> {
  if (navigator.serviceWorker.controller === null) return false;
  return (await caches.match(pathname, { cacheName: visitedCacheOf(root.dataset.base ?? '/') })) !== undefined;
}

/** Without a network and without a store a link would lead nowhere: this page stays, and says so where the link is, until there is one. */
async function stayOnPage(event: MouseEvent): Promise<void> {
  if (navigator.onLine || isStored() || event.defaultPrevented) return;
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null;
  const isHere = link?.pathname === location.pathname && link.search === location.search;
  if (link?.origin !== location.origin || isHere) return;
  event.preventDefault();
  if (await wasVisited(link)) {
    location.assign(link.href);
    return;
  }
  sayOffline(link.closest('dialog'), '연결이 없어 열지 못했다. 이 페이지는 그대로 읽을 수 있다. 연결되면 다시 누른다.');
}

/** Within so many milliseconds after a press fails what it asks for. */
const SOON = 1_000;
let pressed: MouseEvent | undefined;

/** Says of a press whose code does not come without a network that it is made again with one: nothing else would tell. */
function keepPress({ reason }: PromiseRejectionEvent): void {
  const { target, timeStamp } = pressed ?? {};
  if (navigator.onLine || !(reason instanceof TypeError) || timeStamp === undefined) return;
  if (!(target instanceof Element) || performance.now() - timeStamp > SOON) return;
  if (held?.isConnected !== true) waiting.length = 0;
  waiting.push(target);
  sayOffline(target.closest('dialog'), '연결이 없어 아직 하지 못했다. 연결되면 자동으로 한다.');
}

/** Called once, by a page that is read. @throws where the browser keeps nothing */
export async function lookAfter(): Promise<void> {
  // Where nothing is kept, a deploy may have taken away what this page asks for only now.
  addEventListener('vite:preloadError', () => {
    // The field of a search stays in sight: what was not found stands below it.
    const place = document.querySelector('[data-search-page] .search-body');
    if (navigator.onLine) offer('이 페이지의 일부를 받지 못했다. 새 버전이 나왔을 수 있으니 새로 고친다.', place);
  });
  addEventListener('click', (event) => void stayOnPage(event));
  addEventListener('click', (event) => (pressed = event), true);
  addEventListener('unhandledrejection', keepPress);
  await removeOuterWorkers();
  const now = await registration();
  const kept = await isKept(now);
  root.toggleAttribute('data-unstored', !kept);
  if (isOff() || !(kept || (await mayFill()))) return;
  worker().addEventListener('waiting', () => {
    offer('새 버전을 다 받았다. 새로 고쳐도 읽던 것은 그대로 있다.');
  });
  const isNew = navigator.serviceWorker.controller === null;
  await takeUp();
  if (kept) return;
  navigator.serviceWorker.addEventListener('message', ({ data }) => {
    if (isStoreNews(data) && data.kind === 'store:filling' && data.done === data.all)
      root.removeAttribute('data-unstored');
  });
  // told to a page that came without a worker by `start.ts`
  if (!isNew) dispatchEvent(new Event('staying'));
  // it brings the search along, which nobody else needs for the store
  await import('./wait-for-page.ts').then(({ waitForPage }) => waitForPage());
  // With the connection, and where the worker of a later build came into use, what is not whole is filled on.
  const fillOn = (): void => {
    if (!isOff()) fill().catch(() => undefined);
  };
  addEventListener('online', fillOn);
  navigator.serviceWorker.addEventListener('controllerchange', fillOn);
  fillOn();
}
