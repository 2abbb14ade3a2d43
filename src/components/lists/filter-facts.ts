/**
 * Finds, sorts and copies the numbers of the site, whichever page of them is open; the address says what is shown. They are
 * fetched when one first asks for some.
 */
import { copy } from '../share/clipboard.ts';
import { listSearch, unmark, type Found, type ListSearch } from '../search/ranking/list-search.ts';
import { loadFacts } from './load-facts.ts';
import { offerSearch } from './offer-search.ts';
import { keepOpened, openedOf, sayFound, tellFound } from './opened-rest.ts';
import { placeChildren } from './place-children.ts';
import { sayInstead, sayLacking, sayUnreached } from './say-lacking.ts';
import { sayBusy } from '../say-busy.ts';
import { afterDrawing, runFilter } from './run-filter.ts';
import { sortFacts, toSortKey, type FactEntry } from './sort-facts.ts';
import { toClip } from './table-clip.ts';

/** The first cell that does not say what an entry is called. */
const TOLD = 2;
/** Rows that stand at once; the others a tap later. */
const SHOWN = 100;
/** While one types those rows stand that are in sight, where each is so high in pixels; the others when one pauses so many milliseconds. */
const [ROW, PAUSE] = [56, 250];
/** Of more rows than these only those stand at once that fit nearly as well as the best, and where there is room so many. */
const FEW = 12;
const NEARLY = 0.8;

interface Numbers {
  readonly entries: readonly FactEntry[];
  readonly search: ListSearch;
}

let loading: Promise<Numbers> | undefined;

function load(): Promise<Numbers> {
  loading ??= loadFacts(document.querySelector<HTMLElement>('[data-fact-pages]')?.dataset.factPages ?? '').then(
    (entries) => ({
      entries,
      search: listSearch(() =>
        entries.map(({ row, called, own, names, value, id, lent, place }) => ({
          name: called,
          own,
          about: names,
          text: [...row.cells]
            .slice(TOLD)
            .map((cell) => cell.textContent)
            .join(' '),
          ...{ value, topics: [id], lent, place },
        })),
      ),
    }),
  );
  // The next try asks again.
  loading.catch(() => (loading = undefined));
  return loading;
}

function start(form: HTMLFormElement, results: HTMLElement, table: HTMLTableElement): void {
  const field = form.elements.namedItem('q') as HTMLInputElement;
  const era = form.elements.namedItem('era') as HTMLInputElement;
  const sort = form.elements.namedItem('sort') as HTMLSelectElement;
  const down = form.elements.namedItem('down') as HTMLInputElement;
  const body = table.querySelector('tbody');
  const count = form.querySelector('output');
  const more = results.querySelector<HTMLButtonElement>('[data-more]');
  const nothing = document.querySelector<HTMLElement>('[data-nothing]');
  const lacking = document.querySelector<HTMLElement>('[data-lacking]');
  const groups = document.querySelector<HTMLElement>('[data-fact-groups]');
  const say = (text: string): void => {
    tellFound(count, text, nothing);
  };

  const sayLate =
    (isStill = () => true) =>
    (told: HTMLElement): void => {
      if (!isStill()) return;
      say('');
      sayInstead(lacking, told);
    };

  let latest = 0;
  let shown: readonly FactEntry[] = [];
  /** Rows that are what is asked for, and not only like it. */
  let sure = 0;
  let coming: ReturnType<typeof setTimeout> | undefined;
  const fill = (entries: readonly FactEntry[], limit: number, found: Found | undefined, isTyping = false): void => {
    clearTimeout(coming);
    shown = entries.slice(0, Math.max(limit, sure));
    const rows = entries.slice(0, limit).map(({ row }) => row);
    const inSight = isTyping ? Math.ceil(innerHeight / ROW) : limit;
    if (body !== null) placeChildren(body, rows.slice(0, inSight));
    found?.mark(rows.slice(0, inSight));
    const isWhole = rows.length <= inSight;
    if (!isWhole)
      coming = setTimeout(() => {
        fill(entries, limit, found);
      }, PAUSE);
    say(sayFound(found?.isNear === true, sure, Math.max(0, rows.length - sure)));
    if (more === null) return;
    more.hidden = entries.length <= limit || !isWhole;
    const next = limit < sure ? sure : entries.length;
    more.textContent = limit < sure ? `나머지 ${sure - limit}개` : `비슷한 것 ${entries.length - limit}개 더`;
    more.onclick = () => {
      keepOpened(next);
      fill(entries, next, found);
    };
  };

  const show = async (isTyping: boolean): Promise<void> => {
    const turn = ++latest;
    // the letter is drawn first, and of letters that come fast the last one is looked for
    if (isTyping) await afterDrawing();
    if (turn !== latest) return;
    const query = field.value.trim();
    const key = toSortKey(sort.value);
    down.disabled = key === undefined;
    if (key === undefined) down.checked = false;
    const asks = query !== '' || key !== undefined || era.checked;
    let found: Found | undefined;
    let left: FactEntry[] = [];
    let limit = SHOWN;
    if (asks) {
      const finding = load().then(async ({ entries, search }) => ({
        entries,
        fit: query === '' ? undefined : await search(query),
      }));
      const { entries, fit } = await sayBusy(
        finding,
        () => {
          if (turn === latest) say('찾는 중 …');
        },
        sayLate(() => turn === latest),
      );
      found = fit;
      if (turn !== latest) return;
      const scores = new Map(entries.map((entry, index) => [entry, found?.scores[index] ?? 1]));
      left = entries.filter(
        (entry) => (scores.get(entry) ?? 0) > 0 && (!era.checked || entry.row.dataset.factRow === 'era'),
      );
      left =
        key === undefined
          ? left.toSorted((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0))
          : sortFacts(left, key, down.checked);
      const least = found?.least ?? 0;
      const isSure = (entry: FactEntry): boolean => (scores.get(entry) ?? 0) >= least;
      // what is only like it stands behind, whatever the order
      left = [...left.filter(isSure), ...left.filter((entry) => !isSure(entry))];
      sure = left.filter(isSure).length;
      if (key === undefined && sure > FEW) {
        const fits = left.map((entry) => scores.get(entry) ?? 0);
        const near = fits.filter((fit) => fit >= NEARLY * (fits[0] ?? 0)).length;
        limit = Math.max(near, matchMedia('(min-width: 48rem)').matches ? FEW : 0);
      }
      limit = openedOf(sure, Math.min(limit, SHOWN, sure));
    } else unmark();
    if (groups !== null) groups.hidden = asks;
    results.hidden = left.length === 0;
    for (const head of table.querySelectorAll<HTMLElement>('thead [data-sort]')) {
      if (head.dataset.sort === key) head.setAttribute('aria-sort', down.checked ? 'descending' : 'ascending');
      else head.removeAttribute('aria-sort');
    }
    if (nothing !== null) {
      nothing.hidden = !asks || left.length > 0;
      offerSearch(nothing, query);
    }
    fill(left, limit, found, isTyping);
    sayLacking(lacking, found?.lacking ?? [], query);
    if (!asks) say('');
  };
  const update = runFilter(form, (isTyping) =>
    show(isTyping).catch((error: unknown) => {
      say('');
      sayUnreached(lacking, error, () => void update());
    }),
  );
  // Until now a press would have been in vain.
  for (const button of [...form.elements, ...table.querySelectorAll('thead button')])
    if (button instanceof HTMLButtonElement) button.disabled = false;
  table.tHead?.addEventListener('click', (event) => {
    if (!(event.target instanceof HTMLButtonElement)) return;
    const again = sort.value === event.target.value;
    // Up, down, and back to how well they fit.
    if (again && down.checked) sort.selectedIndex = 0;
    else sort.value = event.target.value;
    down.checked = again && !down.checked;
    void update();
  });
  const here = groups?.querySelector<HTMLElement>('[data-domain][aria-current]')?.dataset.domain;
  /** Where nothing is asked for the page shows those of its domain, and that of all domains them all. */
  const isHere = ({ row }: FactEntry): boolean => here === undefined || row.dataset.domain === here;
  form.querySelector('[data-copy]')?.addEventListener('click', () => {
    void (async () => {
      const entries = results.hidden
        ? (await sayBusy(load(), () => undefined, sayLate())).entries.filter(isHere)
        : shown;
      const done = await copy(toClip(entries.map(({ row }) => row)));
      say(done ? `${entries.length}줄을 표로 복사했다` : '복사하지 못했다. 브라우저의 권한을 확인한다');
    })().catch((error: unknown) => {
      sayUnreached(lacking, error, () => void update());
    });
  });
}

/** An address of a row from when all numbers stood on one page leads to where it stands now. */
async function followRow(): Promise<void> {
  const id = location.hash.slice(1);
  if (id === '' || document.getElementById(id) !== null) return;
  const { entries } = await load();
  const row = entries.find(({ anchor }) => anchor === id)?.row;
  const page = document.querySelector<HTMLAnchorElement>(
    `[data-fact-pages] a[data-domain="${row?.dataset.domain ?? ''}"]`,
  );
  if (row !== undefined && page !== null) location.replace(`${page.pathname}#${id}`);
  else (await import('../share/actions.ts')).sayGone(true);
}

const form = document.querySelector<HTMLFormElement>('[data-fact-filter]');
const results = document.querySelector<HTMLElement>('[data-results]');
const table = results?.querySelector('table');
if (form !== null && results !== null && table) {
  start(form, results, table);
  void followRow().catch(() => undefined);
}
