/** Where the reader was: how far down, and a link that was in sight, the `nth` of its address, from the top of the window. */
interface Place {
  readonly scroll?: number;
  readonly link?: { readonly to: string; readonly nth: number; readonly top: number };
}

/** That of this entry of the history, for a page whose script changes what is shown. */
const seen = ((history.state ?? {}) as { readonly place?: Place }).place;

const linksOf = (): HTMLAnchorElement[] => [...document.querySelectorAll<HTMLAnchorElement>('main a[href]')];
const addressOf = (link: HTMLAnchorElement): string => link.getAttribute('href') ?? '';
const topOf = (link: HTMLAnchorElement): number => link.getBoundingClientRect().top;

function placeNow(): Place {
  const links = linksOf();
  const link = scrollY === 0 ? undefined : links.find((one) => one.checkVisibility() && topOf(one) > innerHeight / 3);
  if (link === undefined) return { scroll: scrollY };
  const to = addressOf(link);
  const nth = links.filter((one) => addressOf(one) === to).indexOf(link);
  return { scroll: scrollY, link: { to, nth, top: topOf(link) } };
}

addEventListener('pagehide', () => {
  history.replaceState({ ...(history.state as object | null), place: placeNow() }, '');
});

/**
 * Goes back to where the reader was, after the script of the page has restored what was shown: by then the browser itself
 * may have scrolled a page of another length. What was in sight is in sight again, whatever letters the rows above it are
 * set in this time; until its reader moves the page, that holds for what comes late.
 */
export function returnToPlace(): void {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const { scroll, link } = seen ?? {};
  if (scroll === undefined || (entry?.type !== 'back_forward' && entry?.type !== 'reload')) return;
  let isMoved = false;
  for (const kind of ['wheel', 'touchstart', 'pointerdown', 'keydown'])
    addEventListener(kind, () => (isMoved = true), { once: true, passive: true, capture: true });
  const go = (): void => {
    if (isMoved) return;
    scrollTo({ top: scroll, behavior: 'instant' });
    const there = link && linksOf().filter((one) => addressOf(one) === link.to)[link.nth];
    if (link && there?.checkVisibility()) scrollBy({ top: topOf(there) - link.top, behavior: 'instant' });
  };
  go();
  // The browser's own attempt comes at the latest with the load.
  if (document.readyState !== 'complete') addEventListener('load', go, { once: true });
  void document.fonts.ready.then(go);
}
