/** The comparison picker: two typed topics side by side; the choice lives in the address (`?a=…&b=…`). */
import { foldName } from '../../model/fold-name.ts';
import { returnToPlace } from '../chrome/keep-scroll.ts';
import { element } from '../element.ts';
import { buildComparison } from './build-comparison.ts';
import { findNamed, findTopics, narrow, pageOfBoth, type Choice } from './find-topics.ts';
import { loadSide } from './load-side.ts';
import { offerChoices, offerNearest } from './offers.ts';

const form = document.querySelector<HTMLFormElement>('[data-compare]');
const result = document.querySelector<HTMLElement>('[data-compare-result]');
/** Address of the pages of the picker. */
const folder = form?.dataset.compare ?? '';
const SIDES = ['a', 'b'] as const;
type Side = (typeof SIDES)[number];

const choices: readonly Choice[] = [...(form?.querySelectorAll('option') ?? [])].map((option) => ({
  id: option.dataset.id ?? '',
  title: option.value,
  names: `${option.label},${option.dataset.also ?? ''}`,
  rivals: option.dataset.rivals?.split(',') ?? [],
  ...(option.dataset.url === undefined ? {} : { url: option.dataset.url }),
  ...(option.dataset.article === undefined ? {} : { article: option.dataset.article }),
}));
const fieldOf = (side: Side): HTMLInputElement | undefined => {
  const field = form?.elements.namedItem(side);
  return field instanceof HTMLInputElement ? field : undefined;
};

const titleOf = (id: string): string | undefined => choices.find((choice) => choice.id === id)?.title;
/** What the address names and the site does not have, until something else is chosen. */
const lost = new Map<Side, string>();

const typedIn = (side: Side): string => fieldOf(side)?.value.trim() ?? '';
/** What the words of a field can mean beside those of the other. */
const meantBy = (side: Side): readonly Choice[] =>
  narrow(findTopics(typedIn(side), choices), findTopics(typedIn(side === 'a' ? 'b' : 'a'), choices));

/** Two different words that lead to one page: there is nothing to put beside it, but it is what was asked for. */
function sayTogether(): HTMLElement | undefined {
  const [[left, ...others], [right, ...more]] = [meantBy('a'), meantBy('b')];
  const words = SIDES.map(typedIn);
  if (left === undefined || right === undefined || others.length + more.length > 0) return undefined;
  // The same thing twice, called by its own name at least once.
  const isItself = (word: string): boolean => findNamed(word, [{ ...left, names: '' }]) !== undefined;
  if (foldName(words[0] ?? '') === foldName(words[1] ?? '')) return undefined;
  if (left.id === right.id && words.some(isItself)) return undefined;
  const page = pageOfBoth(left, right);
  if (page === undefined) return undefined;
  const href = page.url ?? `${folder.replace(/compare\/$/, '')}${page.id}/`;
  const said = words.map((word) => `“${word}”`).join(', ');
  return element('p', {}, `${said} 모두 한 글에서 다룬다: `, element('a', { href }, page.title));
}

/** What a field names: one topic, or why not; `address` is what of it is kept there. */
interface Reading {
  readonly id?: string;
  readonly address?: string;
  readonly say?: () => HTMLElement;
}

function read(side: Side): Reading {
  const typed = typedIn(side);
  const chooseHere = (id: string): void => {
    choose({ [side]: id });
  };
  const tell = (said: string, words: string) => () =>
    element('div', {}, element('p', {}, said), offerNearest(words, choices, chooseHere));
  const gone = lost.get(side);
  if (typed === '' && gone !== undefined)
    return {
      address: gone,
      say: tell(
        `주소에 적힌 “${gone}”라는 주제는 없다. 이름이 바뀌었거나 주소가 잘못되었다. 이름을 적거나 목록에서 선택한다.`,
        (gone.split('/').at(-1) ?? '').replaceAll('-', ' '),
      ),
    };
  if (typed === '') return {};
  const found = meantBy(side);
  const [only] = found;
  const address = encodeURIComponent(typed);
  if (only === undefined)
    return { address, say: tell(`“${typed}”에 맞는 주제가 없다. 다른 이름으로 적거나 목록에서 선택한다.`, typed) };
  const { article, title, rivals = [] } = only;
  if (found.length > 1 && title !== typed)
    return {
      address,
      say: () =>
        element('div', {}, `“${typed}”라는 이름은 여럿이다. 하나를 선택한다.`, offerChoices(found, chooseHere)),
    };
  const together = article === undefined ? sayTogether() : undefined;
  // Said once for both.
  if (together !== undefined) return { address, ...(side === 'a' ? { say: () => together } : {}) };
  if (article === undefined) return { id: only.id, address: only.id };
  const said =
    foldName(typed) === foldName(title) ? '둘을 비교한 글이 있다: ' : `“${typed}”에 대해서는 비교한 글이 있다: `;
  const sides = choices.filter(({ id }) => rivals.includes(id));
  return {
    address,
    say: () =>
      element(
        'div',
        {},
        element('p', {}, said, element('a', { href: article }, title)),
        offerChoices(sides, chooseHere),
      ),
  };
}

let shown = '';
/** Of the page, before two are chosen. */
const ownTitle = document.title;

async function show(): Promise<void> {
  if (result === null) return;
  const [a, b] = [read('a'), read('b')];
  const says = [a.say, b.say].filter((say) => say !== undefined);
  const asked = `${a.id ?? ''} ${b.id ?? ''}`;
  shown = asked;
  document.title = ownTitle;
  if (says.length > 0 || a.id === undefined || b.id === undefined || a.id === b.id) {
    delete document.documentElement.dataset.asked;
    const one = a.id !== undefined || b.id !== undefined;
    const missing =
      a.id !== undefined && a.id === b.id ? '서로 다른 둘을 선택한다.' : one ? '나란히 볼 것을 하나 더 선택한다.' : '';
    result.replaceChildren(...(says.length > 0 ? says.map((say) => say()) : [missing]));
    return;
  }
  // Room for the two: what leads to others gives way to them.
  document.documentElement.dataset.asked ??= 'late';
  result.ariaBusy = String(result.childElementCount === 0);
  try {
    const [left, right] = await Promise.all([loadSide(folder, a.id), loadSide(folder, b.id)]);
    // Another pair may have been asked for meanwhile.
    if (shown === asked) {
      result.replaceChildren(...buildComparison(left, right));
      document.title = `${left.title} · ${right.title} ${ownTitle}`;
    }
  } catch {
    if (shown === asked) result.textContent = '비교할 내용을 불러오지 못했다. 연결을 확인하고 다시 선택한다.';
  }
  if (shown === asked) result.ariaBusy = 'false';
}

function addressNow(): string {
  const query = SIDES.flatMap((side) => {
    const { address = '' } = read(side);
    return address === '' ? [] : [`${side}=${address}`];
  });
  return location.pathname + (query.length === 0 ? '' : `?${query.join('&')}`);
}

/** On a phone the answer stands under the keyboard and the fields; elsewhere it may have come above what was pressed. */
function reveal(): void {
  if (!result?.querySelector('.verdict')) {
    result?.scrollIntoView({ block: 'nearest' });
    return;
  }
  const { top } = result.getBoundingClientRect();
  if (matchMedia('(pointer: coarse)').matches) {
    if (document.activeElement instanceof HTMLInputElement) document.activeElement.blur();
  } else if (top >= 0 && top < innerHeight - 100) return;
  // The fields stay in sight: they say what is compared.
  form?.scrollIntoView();
}

/** What was typed short is said in full. */
function sayInFull(): void {
  for (const side of SIDES) {
    const field = fieldOf(side);
    const named = read(side).id;
    if (field !== undefined && named !== undefined) field.value = titleOf(named) ?? field.value;
  }
}

function choose(chosen: Partial<Record<Side, string>>): void {
  for (const side of SIDES) {
    const field = fieldOf(side);
    const id = chosen[side];
    if (field !== undefined && id !== undefined) field.value = titleOf(id) ?? '';
  }
  sayInFull();
  history.pushState(null, '', addressNow());
  void show().then(reveal);
}

/** Takes the choice from the address; what was typed before the script was there stays, unless `force`. */
function restore(force = false): void {
  const query = new URLSearchParams(location.search);
  for (const side of SIDES) {
    const field = fieldOf(side);
    const id = query.get(side) ?? '';
    // Words that name several or none are as if they were typed; an id that is gone is said so.
    const isWords = !id.includes('/') || findTopics(id, choices).length > 0;
    const title = id === '' ? '' : (findNamed(id, choices)?.title ?? (isWords ? id : undefined));
    if (title !== undefined) lost.delete(side);
    else lost.set(side, id);
    if (field !== undefined && (force || field.value === '')) field.value = title ?? '';
  }
  sayInFull();
}

form?.addEventListener('change', () => {
  choose({});
});
form?.addEventListener('submit', (event) => {
  event.preventDefault();
});
form?.querySelector('[data-swap]')?.addEventListener('click', () => {
  const [a, b] = SIDES.map(fieldOf);
  if (a === undefined || b === undefined) return;
  [a.value, b.value] = [b.value, a.value];
  choose({});
});
if (form !== null) {
  // The pairs of this page: no need to fetch it again.
  document.addEventListener('click', (event) => {
    const { target } = event;
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('main a[href*="?a="]') : null;
    if (link?.pathname !== location.pathname || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const query = new URLSearchParams(link.search);
    choose({ a: query.get('a') ?? '', b: query.get('b') ?? '' });
  });
  addEventListener('popstate', () => {
    restore(true);
    void show();
  });
  restore();
  // What was typed before this script arrived stands in the address from now on.
  if (addressNow() !== location.pathname + decodeURIComponent(location.search))
    history.replaceState(history.state, '', addressNow());
  void show().then(returnToPlace);
}
