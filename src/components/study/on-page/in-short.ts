/** Leaves of a topic what the plan reads of it in short: what decides, and the numbers. The rest comes with a press, or with what leads into it. */
import { element } from '../../element.ts';

const { promise, resolve } = Promise.withResolvers<undefined>();
/** The rest of the page is shown, too. */
export const whole = promise;

const shown = [...document.querySelectorAll<HTMLElement>('main .signals, main > .facts')];
// Between the two stands what the whole of it is.
const rest = [...document.querySelectorAll<HTMLElement>('main > :not(header, .facts), main .signals ~ *')];
const [first] = shown;
if (first === undefined) resolve(undefined);
else {
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
    for (const part of rest) part.style.display = '';
    line.remove();
    resolve(undefined);
  };
  // Some are flexible boxes, which the attribute does not hide.
  for (const part of rest) part.style.display = 'none';
  // All of the numbers are what it is for.
  for (const fold of document.querySelectorAll<HTMLDetailsElement>('main > .facts details')) fold.open = true;
  first.before(line);
  more.addEventListener('click', () => {
    showAll();
    // What was pressed is gone: one goes on where one was, with signals and numbers still to come.
    first.tabIndex = -1;
    first.focus({ preventScroll: true });
  });
  const openFor = (hash: string): void => {
    const target = hash === '' ? null : document.getElementById(hash.slice(1));
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
