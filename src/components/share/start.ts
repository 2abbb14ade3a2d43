/*
 * The only part of sharing and previews that every page loads: it waits for a sign of intent and then fetches the rest.
 * A click on a place's link or on `[data-share]`, `y`, a selection; the pointer or the focus on a link to a topic.
 */
import { around } from '../around.ts';
import { decoded } from '../decoded.ts';
import { isTypedInto } from '../typing-target.ts';

const actions = () => import('./actions.ts');

addEventListener('click', (event) => {
  const link = around(event.target, '.anchor, [data-share]');
  if (link === null || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  void actions().then(({ copyLink, openMenu }) => (link.matches('[data-share]') ? openMenu(link) : copyLink(link)));
});

addEventListener('keydown', (event) => {
  // The key, not the letter: with the Korean layout it types ㅛ.
  if (event.code !== 'KeyY' || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.repeat) return;
  if (event.isComposing || isTypedInto(event.target) || document.querySelector('dialog[open]') !== null) return;
  void actions().then(({ copyCurrent }) => copyCurrent());
});

// What is selected is offered once the pointer and the handles of a touch screen rest.
let timer = 0;
let isDown = false;
const offerSoon = (): void => {
  clearTimeout(timer);
  if (isDown || getSelection()?.isCollapsed !== false || isTypedInto(document.activeElement)) return;
  timer = window.setTimeout(() => void actions().then(({ offerSelection }) => offerSelection()), 400);
};
document.addEventListener('selectionchange', offerSoon);
addEventListener('pointerdown', () => (isDown = true));
for (const end of ['pointerup', 'pointercancel'] as const)
  addEventListener(end, () => {
    isDown = false;
    offerSoon();
  });

for (const sign of ['mouseover', 'focusin'] as const)
  addEventListener(sign, ({ target }) => {
    // In the text and in its drawings. A card that shows the summary already needs no preview.
    const link = around(target, 'main a[href]');
    if (!link || link.closest('.card, .search-list') || !navigator.onLine) return;
    const { origin, pathname } = new URL(link.getAttribute('href') ?? '', location.href);
    if (origin !== location.origin || pathname === location.pathname) return;
    // `/<domain>/<slug>/`
    const topic = pathname.slice((document.documentElement.dataset.base ?? '/').length);
    if (!/^[a-z]+\/[a-z0-9-]+\/$/.test(topic)) return;
    import('./previews.ts').then(
      ({ showPreview }) => showPreview(link, topic, sign === 'focusin'),
      () => undefined,
    );
  });

// An anchor that this page had once leads on: `data-moved="old=new old2=/storage/s3/#x"`.
const moved = document.querySelector<HTMLElement>('[data-moved]')?.dataset.moved?.split(' ') ?? [];
const named = decoded(location.hash.slice(1));
const former = moved.find((entry) => entry.startsWith(`${named}=`))?.split('=')[1];
if (former) location.replace(former.includes('/') ? former : `#${former}`);
else if (named && !document.getElementById(named)) void actions().then(({ sayGone }) => sayGone());
