/** Opens what is folded when it is asked for: by a wide screen, by an address into it, and for paper. */
import { decoded } from '../decoded.ts';

const all = (selector: string): HTMLDetailsElement[] => [...document.querySelectorAll<HTMLDetailsElement>(selector)];

if (matchMedia('(min-width: 40.01rem)').matches) for (const section of all('.section')) section.open = true;

/** Opens what an element stands in or heads. */
export function openAround(element: Element | null): void {
  for (let fold = element?.closest('details'); fold; fold = fold.parentElement?.closest('details')) fold.open = true;
}

function openTarget(): void {
  // Encoded as in `#index-ㅂ`.
  const target = document.getElementById(decoded(location.hash.slice(1)));
  if (target?.closest('details:not([open])') === null) return;
  openAround(target);
  target?.scrollIntoView();
}
addEventListener('hashchange', openTarget);
// The same address once more changes nothing that could be listened to.
addEventListener('click', ({ target }) => {
  const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[href^="#"]:not(.anchor)');
  if (link && link.hash === location.hash) openTarget();
});
openTarget();

let opened: readonly HTMLDetailsElement[] = [];
addEventListener('beforeprint', () => {
  // Of those that share a name one alone can be open, which one has chosen: `print.css` shows what is in the others.
  opened = all('main details:not([open], [name], .pairs *)');
  for (const fold of opened) fold.open = true;
});
addEventListener('afterprint', () => {
  for (const fold of opened) fold.open = false;
});
