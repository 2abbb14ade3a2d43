/*
 * The only part of sharing and previews that every page loads: it waits for a sign of intent and then fetches the rest.
 * A click on a place's link or on `[data-share]`, `y`, a selection, a long press; the pointer or the focus on a link to a topic.
 */
import { around } from '../around.ts';
import { isTypedInto } from '../typing-target.ts';

const actions = () => import('./actions.ts');
const previews = () => import('./previews.ts');

addEventListener('click', (event) => {
  const link = around(event.target, '.anchor, .outcome-link, [data-share]');
  if (link === null || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  void actions().then(({ copyLink, openMenu }) => {
    if (link.matches('[data-share]')) openMenu(link);
    else void copyLink(link);
  });
});

addEventListener('keydown', (event) => {
  // The key, not the letter: with the Korean layout it types ㅛ.
  if (event.code !== 'KeyY' || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.repeat) return;
  if (event.isComposing || isTypedInto(event.target) || document.querySelector('dialog[open]') !== null) return;
  void actions().then(({ copyCurrent }) => copyCurrent());
});

let timer = 0;
const offer = (event: Event): void => {
  if (isTypedInto(event.target) || getSelection()?.isCollapsed !== false) return;
  void actions().then(({ offerSelection }) => offerSelection());
};
/** Signs after which what is selected is offered. The system takes over the touch of a long press that selects: there it must rest. */
for (const end of ['mouseup', 'touchend', 'touchmove', 'touchcancel'] as const)
  addEventListener(
    end,
    (event) => {
      clearTimeout(timer);
      timer = window.setTimeout(offer, end === 'mouseup' || end === 'touchend' ? 0 : 600, event);
    },
    { passive: true },
  );

addEventListener(
  'touchstart',
  (event) => {
    clearTimeout(timer);
    const { target } = event;
    if (event.touches.length !== 1 || !around(target, 'main') || around(target, 'a, button')) return;
    timer = window.setTimeout(() => {
      void actions().then(({ openMenuAt }) => openMenuAt(target));
    }, 550);
  },
  { passive: true },
);
/** Where the pointer was when it last moved: what comes under one that rests is not pointed at. */
let rested = '';
const placeIn = ({ screenX, screenY }: MouseEvent): string => `${screenX} ${screenY}`;
addEventListener('mousemove', (event) => (rested = placeIn(event)), { passive: true });

/** Without a connection what nobody has asked for is not fetched in vain, unless the worker has it. */
const canFetch = (): boolean =>
  navigator.onLine || ('serviceWorker' in navigator && navigator.serviceWorker.controller !== null);

for (const sign of ['mouseover', 'focusin'] as const) {
  addEventListener(sign, (event) => {
    if (!canFetch() || (event instanceof MouseEvent && placeIn(event) === rested)) return;
    if (around(event.target, '.anchor, .outcome-link, [data-share]') !== null) actions().catch(() => undefined);
    // In the text, in its diagrams, and in what points here. A card that shows the summary already needs no preview.
    const link = around(event.target, ':is(main, .backlinks) a[href]');
    if (link?.closest('.card') !== null) return;
    const { origin, pathname } = new URL(link.getAttribute('href') ?? '', location.href);
    if (origin !== location.origin || pathname === location.pathname) return;
    // `/<domain>/<slug>/`
    const topic = pathname.slice((document.documentElement.dataset.base ?? '/').length);
    if (/^[a-z]+\/[a-z0-9-]+\/$/.test(topic))
      previews()
        .then(({ showPreview }) => {
          showPreview(link, topic, sign === 'focusin');
        })
        .catch(() => undefined);
  });
}

// An anchor that this page had once leads on: `data-moved="old=new old2=/storage/s3/#x"`.
const moved = document.querySelector<HTMLElement>('[data-moved]')?.dataset.moved?.split(' ') ?? [];
const named = location.hash.slice(1);
const former = moved.find((entry) => entry.startsWith(`${named}=`))?.split('=')[1];
if (former) location.replace(former.includes('/') ? former : `#${former}`);
else if (named && !document.getElementById(named))
  void actions().then(({ sayGone }) => {
    sayGone();
  });
