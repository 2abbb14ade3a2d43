/** Leaves of a topic what the plan reads of it in short: what decides, and the numbers. The rest comes with a press, or with what leads into it. */
import { element } from '../../element.ts';

const main = document.querySelector('main[data-topic-id]');
const shown = [...document.querySelectorAll<HTMLElement>('main .signals, main > .facts')];
const rest = [...(main?.children ?? [])].filter(
  (part): part is HTMLElement => part instanceof HTMLElement && part.tagName !== 'HEADER' && !shown.includes(part),
);
const [first] = shown;
if (first !== undefined) {
  const count = (selector: string): number => document.querySelectorAll(`main ${selector}`).length;
  const counts = [
    [count('.signals > div'), '신호'],
    [count('.facts [data-fact]'), '숫자'],
  ] as const;
  const told = counts.flatMap(([number, name]) => (number > 0 ? [`${name} ${number}개`] : [])).join('와 ');
  const more = element('button', { type: 'button', class: 'study' }, '나머지도 보기');
  const line = element('p', { class: 'no-print', 'data-pagefind-ignore': '' }, `짧게 읽기: ${told}만 보인다. `, more);
  line.style.marginTop = 'var(--s3)';
  const showAll = (): void => {
    for (const part of rest) part.hidden = false;
    line.remove();
  };
  for (const part of rest) part.hidden = true;
  // All of the numbers are what it is for.
  for (const fold of document.querySelectorAll<HTMLDetailsElement>('main > .facts details')) fold.open = true;
  first.before(line);
  line.scrollIntoView({ block: 'start', behavior: 'instant' });
  more.addEventListener('click', () => {
    const [next] = rest;
    showAll();
    next?.scrollIntoView({ behavior: 'instant' });
    next?.querySelector<HTMLElement>('h2 a, a, button')?.focus({ preventScroll: true });
  });
  const openFor = (hash: string): void => {
    const target = hash === '' ? null : document.getElementById(decodeURI(hash.slice(1)));
    if (rest.some((part) => part.contains(target))) showAll();
  };
  // Before the browser looks for the place.
  addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
    if (link !== null) openFor(link.hash);
  });
  addEventListener('hashchange', () => {
    openFor(location.hash);
  });
  addEventListener('beforeprint', showAll);
}
