/** Fills the store by itself where it may, and offers a new build when it is whole. */
import { element } from '../element.ts';
import { fill, isKept, isOff, mayFill, registration, takeNewBuild, worker } from './store.ts';
import { applyOnce } from '../apply-once.ts';
import css from './new-build.css?inline';

let bar: HTMLElement | undefined;

/** Says quietly that there is something newer than this page; it waits for the reader. */
function offer(text: string): void {
  if (bar !== undefined) return;
  applyOnce(css);
  const status = element('p', { role: 'status' });
  const take = element('button', { type: 'button' }, '새로 고침');
  const dismiss = element('button', { type: 'button' }, '나중에');
  const shown = element('aside', { class: 'new-build no-print', 'aria-label': '새 버전' }, status, take, dismiss);
  bar = shown;
  take.addEventListener('click', () => {
    void takeNewBuild();
  });
  dismiss.addEventListener('click', () => {
    shown.remove();
  });
  document.body.append(shown);
  // A live region is read when its text changes after it is shown.
  setTimeout(() => {
    status.textContent = text;
  }, 30);
}

/** Called once, by a page that is read. @throws where the browser keeps nothing */
export async function lookAfter(): Promise<void> {
  // Where nothing is kept, a deploy may have taken away what this page asks for only now.
  addEventListener('vite:preloadError', () => {
    if (navigator.onLine) offer('이 페이지의 일부를 받지 못했다. 새 버전이 나왔을 수 있으니 새로 고친다.');
  });
  const now = await registration();
  if (isOff() || !((await isKept(now)) || (await mayFill()))) return;
  worker().addEventListener('waiting', () => {
    offer('새 버전을 다 받았다. 새로 고쳐도 읽던 것은 그대로 있다.');
  });
  await fill();
}
