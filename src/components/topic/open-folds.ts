/** Opens what is folded when it is asked for: by an address into it, and for paper. */
import { decoded } from '../decoded.ts';
import { openSection } from './fold-sections.ts';

/** Tells whether anything was closed. */
const openAround = (element: Element | null): boolean => {
  let wasClosed = openSection(element);
  for (let fold = element?.closest('details'); fold; fold = fold.parentElement?.closest('details')) {
    wasClosed ||= !fold.open;
    fold.open = true;
  }
  return wasClosed;
};
const openTarget = (): void => {
  // Encoded as in `#index-ㅂ`.
  const target = document.getElementById(decoded(location.hash.slice(1)));
  if (openAround(target)) target?.scrollIntoView();
};
addEventListener('hashchange', openTarget);
// The same address once more changes nothing that could be listened to.
addEventListener('click', ({ target }) => {
  const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[href^="#"]:not(.anchor)');
  if (link && link.hash === location.hash) openTarget();
});

const opened: HTMLDetailsElement[] = [];
addEventListener('beforeprint', () => {
  // Of those that share a name one alone can be open, which one has chosen: `print.css` shows what is in the others, or none.
  for (const fold of document.querySelectorAll<HTMLDetailsElement>('main details:not([open], [name], .pairs *)')) {
    fold.open = true;
    opened.push(fold);
  }
});
addEventListener('afterprint', () => {
  for (const fold of opened.splice(0)) fold.open = false;
});
// An address that is not encoded well names nothing, and takes nothing from what runs with this.
queueMicrotask(openTarget);
