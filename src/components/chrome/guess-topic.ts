/**
 * On the 404 page: leads on to the page whose address differs in capitals alone, or offers those whose address or name is near the
 * one that was asked for, and searches for its words.
 */
import { farness } from './near-names.ts';

/** Names are as good guesses as the nearest one up to so much farther: `network` is the domain, and no file system. @see farness */
const AS_NEAR = 0.14;

/** The words of the address that was asked for, the last part of it and the one before: `["s33", "storage"]`, `["lamda", undefined]`. */
function askedWords(): readonly [last: string, above: string | undefined] {
  let path = location.pathname;
  try {
    path = decodeURIComponent(path);
  } catch {
    // Not an encoded address: taken as it is.
  }
  const [last = '', above] = path
    .normalize('NFC')
    .split('/')
    .filter((part) => part !== '')
    .reverse();
  return [last.toLowerCase().replace(/\.(?:html?|md)$/, ''), above];
}

/** A place that the page of a link does not have is no part of it. */
async function dropLost(link: HTMLAnchorElement): Promise<void> {
  const page = await fetch(link.href).then((response) => response.text());
  const ids = [...page.matchAll(/\sid=["']?([^"'\s>]+)/g)].map(([, id]) => id);
  if (!ids.includes(decodeURIComponent(link.hash.slice(1)))) link.hash = '';
}

const [asked, above] = askedWords();
const list = document.querySelector<HTMLElement>('[data-guesses]');
const input = document.querySelector<HTMLInputElement>('main input[type=search]');

// What the reader typed before this script was there stays.
if (input?.value === '') input.value = asked.replace(/[-_]+/g, ' ');
if (list !== null) {
  const items = [...document.querySelectorAll<HTMLElement>('[data-names]')];
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-names] a')) {
    const isSame = link.pathname.toLowerCase() === location.pathname.toLowerCase().replace(/\/?$/, '/');
    const isWhole = link.hash === '';
    // What it was asked, and the place on the page, stay with it.
    link.search = location.search;
    if (isWhole) link.hash = location.hash;
    if (isSame && isWhole && link.pathname !== location.pathname) location.replace(link.href);
  }
  const pathOf = (item: HTMLElement): string => item.querySelector('a')?.pathname ?? location.href;
  const near = items
    .map((item) => {
      const names = item.dataset.names?.split('|') ?? [];
      const isBeside = pathOf(item).split('/').at(-3) === above;
      return { item, far: Math.min(...names.map((name) => farness(asked, name, isBeside) ?? Infinity)) };
    })
    .filter(({ far }) => far < Infinity)
    .sort((a, b) => a.far - b.far);
  const parents = items.filter((item) => location.pathname.startsWith(pathOf(item))).reverse();
  // Below a page that has none below it there is no other, but that.
  const isLast = (page: HTMLElement): boolean =>
    items.filter((one) => pathOf(one).startsWith(pathOf(page))).length === 1;
  const [best] = near;
  const known = best?.far === 0 || !parents.slice(0, 1).some(isLast) ? [] : parents;
  // Beside one that is as good as named, what is much farther is no guess.
  const likely = near.filter(({ far }) => far <= (best?.far ?? 0) + AS_NEAR).map(({ item }) => item);
  const guesses = (known.length > 0 ? known : likely.length > 0 ? likely : parents).slice(0, 5);
  list.append(...guesses);
  list.hidden = guesses.length === 0;
  for (const guess of guesses) {
    const link = guess.querySelector('a');
    if (link?.hash && link.hash === location.hash) void dropLost(link);
  }
  const intro = document.querySelector('[data-guess-intro]');
  if (guesses.length > 0 && intro !== null) intro.textContent = '이 페이지를 찾나?';
}
