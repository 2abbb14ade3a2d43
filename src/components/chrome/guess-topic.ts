/**
 * On the 404 page: leads on to the page whose address differs in capitals alone, or offers those whose address or name is near the
 * one that was asked for, and searches for its words.
 */
import { farness } from './near-names.ts';

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
  const near = items
    .map((item) => {
      const names = item.dataset.names?.split('|') ?? [];
      const isBeside = item.querySelector('a')?.pathname.split('/').at(-3) === above;
      return { item, far: Math.min(...names.map((name) => farness(asked, name, isBeside) ?? Infinity)) };
    })
    .filter(({ far }) => far < Infinity)
    .sort((a, b) => a.far - b.far)
    .map(({ item }) => item);
  // Below a page there may be no other, but that.
  const parents = items
    .filter((item) => location.pathname.startsWith(item.querySelector('a')?.pathname ?? location.href))
    .reverse();
  const guesses = (near.length > 0 ? near : parents).slice(0, 5);
  list.append(...guesses);
  list.hidden = guesses.length === 0;
  const intro = document.querySelector('[data-guess-intro]');
  if (guesses.length > 0 && intro !== null) intro.textContent = '이 페이지를 찾나?';
}
