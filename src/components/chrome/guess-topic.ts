/**
 * On the 404 page: leads on to the page whose address differs in capitals alone, or offers those whose address or name is near the
 * one that was asked for, of two names the comparison of both, and searches for its words.
 */
import { decoded } from '../decoded.ts';
import { farnessOf, nearestOf } from './near-names.ts';

/** Of a long address so much is said. */
const SAID = 40;

/** The words of the address that was asked for, the last part of it and the one before: `["s33", "storage"]`, `["lamda", undefined]`. */
function askedWords(path: string): readonly [last: string, above: string | undefined] {
  const [last = '', above] = path
    .split('/')
    .filter((part) => part !== '')
    .reverse();
  return [last.toLowerCase().replace(/\.(?:html?|md)$/, ''), above];
}

const pathOf = (item: HTMLElement): string => item.querySelector('a')?.pathname ?? location.href;
const namesOf = (item: HTMLElement): readonly string[] => item.dataset.names?.split('|') ?? [];

/** Topics stand behind the domain that they are in. */
const isTopic = (item: HTMLElement): boolean => {
  const domain = item.parentElement?.querySelector<HTMLElement>('li') ?? item;
  return domain !== item && pathOf(item).startsWith(pathOf(domain));
};

/** Of an address with two names, the comparison of what is called so or nearly so, and both: `s3-vs-efs`. */
function compareTwo(words: string, items: readonly HTMLElement[]): HTMLElement[] {
  const topics = items.filter(isTopic);
  const two = words
    .split('-vs-')
    .flatMap((name) => nearestOf(topics, (one) => farnessOf(name, namesOf(one), true)).slice(0, 1))
    .map(({ item }) => item);
  // It looks as the others do.
  const both = two[0]?.cloneNode(true) as HTMLElement | undefined;
  const link = both?.querySelector('a');
  if (both === undefined || !link || two.length !== 2 || two[0] === two[1]) return [];
  const base = document.documentElement.dataset.base ?? '/';
  const [a, b] = two.map((item) => pathOf(item).slice(base.length, -1));
  link.href = `${base}compare/?a=${a ?? ''}&b=${b ?? ''}`;
  link.textContent = `${two.map((item) => item.textContent.trim()).join(' · ')} 비교`;
  return [both, ...two];
}

/** A place that the page of a link does not have, and had not under this name, is no part of it. @throws where it does not come */
async function dropLost(link: HTMLAnchorElement): Promise<void> {
  const response = await fetch(link.href);
  if (!response.ok) return;
  const page = await response.text();
  const former =
    /\sdata-moved="([^"]*)"/
      .exec(page)?.[1]
      ?.split(' ')
      .map((entry) => entry.split('=')[0]) ?? [];
  const ids = [...former, ...[...page.matchAll(/\sid=["']?([^"'\s>]+)/g)].map(([, id]) => id)];
  if (!ids.includes(decoded(link.hash.slice(1)))) link.hash = '';
}

const path = decoded(location.pathname).normalize('NFC');
const [asked, above] = askedWords(path);
const list = document.querySelector<HTMLElement>('[data-guesses]');
const input = document.querySelector<HTMLInputElement>('main input[type=search]');

// What the reader typed before this script was there stays.
input?.form?.setAttribute('data-ready', '');
if (input?.value === '') input.value = asked.replace(/[-_]+/g, ' ');
const said = document.querySelector('[data-asked-path]');
if (said !== null) said.textContent = `: “${path.length > SAID ? `${path.slice(0, SAID - 1)}…` : path}”`;
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
  const near = nearestOf(items, (item) => farnessOf(asked, namesOf(item), pathOf(item).split('/').at(-3) === above));
  const parents = items.filter((item) => location.pathname.startsWith(pathOf(item))).reverse();
  // Below a page that has none below it there is no other, but that.
  const isLast = (page: HTMLElement): boolean =>
    items.filter((one) => pathOf(one).startsWith(pathOf(page))).length === 1;
  const [best] = near;
  const known = best?.far === 0 || !parents.slice(0, 1).some(isLast) ? [] : parents;
  const likely = near.map(({ item }) => item);
  const two = best?.far === 0 ? [] : compareTwo(asked, items);
  const ways = [two, known, likely].find(({ length }) => length > 0) ?? parents;
  const guesses = ways.slice(0, 5);
  list.append(...guesses);
  list.hidden = guesses.length === 0;
  for (const guess of guesses) {
    const link = guess.querySelector('a');
    if (link?.hash && link.hash === location.hash) void dropLost(link).catch(() => undefined);
  }
  const intro = document.querySelector('[data-guess-intro]');
  if (guesses.length > 0 && intro !== null) intro.textContent = '이 페이지를 찾나?';
}
