/** Fills the store by itself where it may, and offers a new build when it is whole. */
import { say } from '../share/toast.ts';
import { fill, isStoreKept, isOff, mayFill, registration, takeNewBuild, takeUp, worker } from './store.ts';

/** Milliseconds for which a page that is read has the line to itself, before the whole site is fetched. */
const QUIET = 4_000;
let offered = false;

/** Says that there is something newer than this page, once. */
function offer(text: string): void {
  if (offered) return;
  offered = true;
  say(text, [{ label: '새로 고침', run: () => void takeNewBuild() }], true);
}

/** Called once, by a page that is read. @throws where the browser keeps nothing */
export async function lookAfter(): Promise<void> {
  // Where nothing is kept, a deploy may have taken away what this page asks for only now.
  addEventListener('vite:preloadError', () => {
    if (navigator.onLine) offer('이 페이지의 일부를 받지 못했다. 새 버전이 나왔을 수 있으니 새로 고친다.');
    else say('연결이 없어 하지 못했다. 연결되면 다시 누른다.');
  });
  const kept = await isStoreKept(await registration());
  if (isOff() || !(kept || (await mayFill()))) return;
  worker().addEventListener('waiting', () => offer('새 버전을 다 받았다. 새로 고쳐도 읽던 것은 그대로 있다.'));
  await takeUp();
  if (kept) return;
  // With the connection, and where the worker of a later build came into use, what is not whole is filled on.
  const fillOn = (): void => {
    if (!isOff()) fill().catch(() => undefined);
  };
  addEventListener('online', fillOn);
  navigator.serviceWorker.addEventListener('controllerchange', fillOn);
  setTimeout(fillOn, QUIET);
}
