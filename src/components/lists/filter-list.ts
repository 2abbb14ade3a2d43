/**
 * Narrows a long list while typing: `form[data-filter]` with a field `q`, items `[data-item]` (their text, their name in
 * a heading, a summary or a link, other names in `data-names`), sections `[data-items]` that hide when nothing of them is left, and
 * `[data-nothing]` for when nothing is left at all, and `[data-lacking]` that says which words nothing holds. The best come first in their list, or in `[data-best]` where a page has
 * one for what its lists hold together; where names say what is asked for, an item `named` is not found by its text. The address says what is shown; `[data-list]` waits until it is. `[data-found]` is a list
 * that stands only while one types. Items that stand on another page, whose address `[data-rest]` has, come when one first types.
 */
import { foldName } from '../../model/fold-name.ts';
import { retryOnce } from '../retry-once.ts';
import { holdSections } from '../topic/fold-sections.ts';
import { holdRest } from './hold-rest.ts';
import { listSearch, unmark, type Found, type ListSearch } from '../search/ranking/list-search.ts';
import { sayFound, tellFound } from './opened-rest.ts';
import { offerSearch } from './offer-search.ts';
import type { ListEntry } from '../search/ranking/read-entries.ts';
import { sayInstead, sayLacking, sayUnreached } from './say-lacking.ts';
import { sayBusy } from '../say-busy.ts';
import { afterDrawing, runFilter } from './run-filter.ts';

/** Of what is found so much is seen below the field, or the field goes to the top. */
const LEAST = 96;

interface Item {
  readonly element: HTMLElement;
  readonly home: Element;
}

/** Where situations are found, what is only near besides them is none. */
const noneOf = (all: Found): Found => ({ ...all, scores: all.scores.map(() => 0), isNear: false, lacking: [] });

/** What is only like what is asked for is none of a list that stands here whole. */
const onlySure = (all: Found): Found => ({ ...all, scores: all.scores.map((one) => (one < all.least ? 0 : one)) });

/** What is seen of items, folded. */
const folds = new WeakMap<HTMLElement, string>();
function saidBy(element: HTMLElement): string {
  const said = folds.get(element) ?? foldName(element.textContent);
  folds.set(element, said);
  return said;
}

/** Another name by which an item is found, where nothing that is seen says the query, which is `folded`. */
function nameFor(element: HTMLElement, folded: string): string | undefined {
  if (folded === '' || saidBy(element).includes(folded)) return undefined;
  return element.dataset.names?.split(', ').find((name) => foldName(name).includes(folded));
}

function start(form: HTMLFormElement, field: HTMLInputElement): void {
  const readItems = (): readonly Item[] =>
    [...document.querySelectorAll<HTMLElement>('[data-item]')].map((element) => ({
      element,
      home: element.parentElement ?? element,
    }));
  let items = readItems();
  const rest = document.querySelector<HTMLElement>('[data-rest]');
  const readRest = retryOnce(async () => {
    if (rest === null) return;
    await holdRest(rest);
    items = readItems();
  });
  // It comes while the first word is typed.
  field.addEventListener('focus', () => void readRest().catch(() => undefined));
  const entries = (): readonly ListEntry[] =>
    items.map(({ element }) => {
      const name = element.querySelector('.situation, summary, h3, dt, a');
      const others = element.querySelector('.names')?.textContent ?? element.dataset.names ?? '';
      const said = `${name?.textContent ?? ''} ${others}`;
      return {
        name: said,
        ...(element.dataset.item === 'named'
          ? { own: said, text: said, aside: element.textContent }
          : { text: element.textContent }),
        value: name?.firstChild?.textContent?.trim() ?? '',
        topics: [...element.querySelectorAll('a')].map(({ pathname }) => pathname.split('/').slice(-3, -1).join('/')),
      };
    });
  const ofPairs = retryOnce(async () => {
    const titles = items.map(({ element }) =>
      [...element.querySelectorAll('h3 a')].map(({ textContent }) => textContent),
    );
    const often = items.map(({ element }) => Number(element.dataset.often ?? 1));
    return (await import('./find-pairs.ts')).pairSearch(entries(), titles, often);
  });
  const search: ListSearch = document.querySelector('[data-item=named]')
    ? async (query) => {
        await readRest();
        return (await ofPairs())(query);
      }
    : listSearch(entries);
  const sections = [...document.querySelectorAll<HTMLElement>('[data-items]')];
  const nothing = document.querySelector<HTMLElement>('[data-nothing]');
  const lacking = document.querySelector<HTMLElement>('[data-lacking]');
  const count = form.querySelector('output');
  const found = document.querySelector<HTMLElement>('[data-found]');

  const best = document.querySelector<HTMLElement>('[data-best]');

  /** The best first in each list, or all in one; without a query as they were. */
  const arrange = (scores: readonly number[] | undefined): void => {
    const order = items.map((item, index) => ({ item, score: scores?.[index] ?? 0 }));
    if (scores !== undefined) order.sort((a, b) => b.score - a.score);
    const placed = Map.groupBy(order, ({ item, score }) => (score > 0 && best !== null ? best : item.home));
    for (const [list, members] of placed) {
      const elements = members.map(({ item }) => item.element);
      // What stands so already is not laid out anew.
      const isSo = elements.every((element, at) => element === list.children[at]);
      if (!isSo && list.matches('ul, ol, dl')) list.append(...elements);
    }
    if (best !== null) best.hidden = scores === undefined;
    holdSections(scores !== undefined);
  };

  let latest = 0;
  let isArranged = false;
  const show = async (isTyping: boolean): Promise<void> => {
    const turn = ++latest;
    // the letter is drawn first, and of letters that come fast the last one is looked for
    if (isTyping) await afterDrawing();
    if (turn !== latest) return;
    const query = field.value.trim();
    const finding = Promise.all([
      query === '' ? undefined : search(query),
      found === null
        ? undefined
        : import('./find-scenarios.ts').then(({ findScenarios }) => findScenarios(found, query)),
    ]);
    // What is found at once says so by itself, and so does a list that one arrives at.
    const sayInCount = (text: string): void => {
      if (count !== null && turn === latest) count.textContent = text;
    };
    const got = await sayBusy(
      finding,
      () => {
        if (query !== '' && (isTyping || turn > 1)) sayInCount('찾는 중 …');
      },
      (told) => {
        sayInCount('');
        if (turn === latest) sayInstead(lacking, told);
      },
    ).catch((error: unknown) => {
      sayInCount('');
      if (turn === latest) sayUnreached(lacking, error, () => void show(false));
    });
    if (turn !== latest || got === undefined) return;
    const [all, others] = got;
    const isAside = others !== undefined && (all?.isNear === true || (others.count > 0 && all?.lacking.length !== 0));
    const result = all && (isAside ? noneOf(all) : onlySure(all));
    const folded = foldName(query);
    items.forEach(({ element }, index) => {
      const isHidden = result?.scores[index] === 0;
      if (element.hidden !== isHidden) element.hidden = isHidden;
      const name = isHidden ? undefined : nameFor(element, folded);
      if (name === element.dataset.calledSo) return;
      if (name === undefined) delete element.dataset.calledSo;
      else element.dataset.calledSo = name;
    });
    if (result !== undefined || isArranged) arrange(result?.scores);
    isArranged = result !== undefined;
    for (const section of sections) section.hidden = section.querySelector('[data-item]:not([hidden])') === null;
    const left = items.filter(({ element }) => !element.hidden);
    const shown = left.length;
    const isNear = result?.isNear === true || others?.isNear === true;
    const situations = others?.count ?? 0;
    const total = shown + situations;
    const sayCount = (alike: number): void => {
      const told = sayFound(isNear, situations > 0 ? situations : shown, alike);
      tellFound(count, result === undefined ? '' : told, nothing);
    };
    if (nothing !== null) {
      nothing.hidden = total > 0;
      offerSearch(nothing, query);
    }
    sayCount(0);
    others?.show(sayCount);
    const lacks = [...new Set([...(others?.lacking ?? []), ...(result?.lacking ?? [])])];
    sayLacking(lacking, lacks, query);
    if (result === undefined) unmark();
    else result.mark([...(found === null ? [] : [found]), ...left.map(({ element }) => element)]);
    const below = left[0]?.element.getBoundingClientRect().top ?? 0;
    if (document.activeElement === field && below > (visualViewport?.height ?? innerHeight) - LEAST) {
      const stuck = parseFloat(getComputedStyle(form).top) || 0;
      scrollBy({ top: form.getBoundingClientRect().top - stuck, behavior: 'instant' });
    }
  };
  runFilter(form, show);
}

const form = document.querySelector<HTMLFormElement>('form[data-filter]');
const field = form?.elements.namedItem('q');
if (form !== null && field instanceof HTMLInputElement) start(form, field);
