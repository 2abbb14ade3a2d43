import { nextTurn } from '../../search/query/look-up/pauses.ts';
import { standAway, standOver } from '../chrome/back-closes.ts';
import { element } from '../element.ts';
import { isStored } from '../is-stored.ts';
import { amountOf } from './labels.ts';
import { base, library } from './library.ts';
import { SearchPanel } from './panel.ts';
import { queryOf, type SearchState } from './search-state.ts';
import { applyOnce } from '../apply-once.ts';
import { around } from '../around.ts';
import css from './search.css?inline';

/** Where a list was left: what it was asked, how many results it showed, how far down, and for which of them. */
interface Left {
  readonly state: SearchState;
  readonly count: number;
  readonly top: number;
  readonly opened?: string | undefined;
}

/** Leaves with this entry of the history what its dialog shows: whoever comes back to it finds it so (`open-on-intent.ts`). */
const keep = (left?: Left): void => {
  history.replaceState({ ...(history.state as object | null), search: left?.state.query, left }, '');
};

/** What the box asks, as it was left where it has been come back to. */
function leftAt(query: string): Left {
  const { left } = (history.state ?? {}) as { readonly left?: Left };
  return left?.state.query === query ? left : { state: { query }, count: 0, top: 0 };
}

const kept = element('a', { href: `${base}about/#offline` });
/** Says whether there is a network, and whether that matters: a page that the worker answers has the whole site on the device. */
function tellKept(): void {
  const [here, away] = isStored()
    ? ['오프라인에서도 된다', '오프라인, 저장한 것에서 찾는다']
    : ['오프라인용으로 저장하기', '오프라인, 저장한 것이 없다'];
  kept.textContent = navigator.onLine ? here : away;
  kept.classList.toggle('search-online', navigator.onLine);
}
for (const change of ['online', 'offline']) addEventListener(change, tellKept);

let taken = false;
const SEE_ALL = '검색 페이지에서 보기';

/** Opens what a first search needs while nothing else goes on. */
export function openAhead(): void {
  library.openAhead();
}

/** Starts loading what a first search needs. */
export function warmUp(): void {
  // The search page has them already.
  if (document.querySelector('[data-search-page]') === null) applyOnce(css);
  // a failure shows when the reader searches
  library.engine().catch(() => undefined);
}

/** Gives the dialog what its box searches, once; what was typed meanwhile is searched. */
export function takeOver(dialog: HTMLDialogElement, input: HTMLInputElement): void {
  warmUp();
  tellKept();
  document.body.classList.toggle('behind-search', dialog.open);
  const stand = (): void => {
    standOver(dialog, () => {
      dialog.close();
    });
  };
  if (dialog.open) stand();
  if (taken) return;
  taken = true;
  const list = element('div', { 'data-search-results': '', 'data-state': 'idle', class: 'search-list' });
  const all = element('a', { href: `${base}search/`, class: 'search-all' }, SEE_ALL);
  dialog.querySelector('.search-wait')?.remove();
  const body = element('div', { class: 'search-body' }, list);
  dialog.append(
    body,
    element(
      'p',
      { class: 'search-foot' },
      all,
      kept,
      element('span', { 'aria-hidden': 'true' }, '↑↓ 선택 · Enter 열기 · Ctrl+Enter 새 탭 · Esc 닫기'),
    ),
  );
  const panel = new SearchPanel(input, list, {
    changed: () => {
      dialog.classList.add('asked');
      leadOn();
      // Nothing is found for nothing.
      if (panel.state.query.trim() === '') all.textContent = SEE_ALL;
    },
    found: (count) => {
      all.textContent = count > 0 ? `${amountOf(count)}, 검색 페이지에서 보기` : SEE_ALL;
    },
    choosesAnswer: true,
    opened: (link) => {
      keepList(link);
      if (link.pathname === location.pathname) void giveWay();
    },
    // without a choice Enter means the best result; where that does not come, the search page takes over
    submit: () => {
      panel.withFirst((first) => {
        // in a turn before the one that leaves, as in the combobox
        keepList();
        setTimeout(() => {
          if (first === null) location.assign(all.href);
          else first.click();
        });
      });
    },
    dismiss: () => {
      // A closed box has the focus for a moment still: what is typed then would be typed into it.
      input.blur();
      dialog.close();
      return true;
    },
  });
  const leadOn = (): void => {
    all.setAttribute('href', `${base}search/${queryOf(panel.state)}`);
  };
  const keepList = (link?: Element): void => {
    keep({
      state: panel.state,
      count: panel.count,
      top: body.scrollTop,
      opened: link?.getAttribute('href') ?? undefined,
    });
  };
  /** Lets the page be seen that it lies over, once the result on it has its own entry of the history. */
  const giveWay = async (): Promise<void> => {
    await nextTurn();
    await nextTurn();
    dialog.close();
    // What marks the words on arriving may have run on this page.
    const { showMarks } = await import('./mark-arrival.ts');
    showMarks();
  };
  const showLeft = (): void => {
    if (input.value !== '') dialog.classList.add('asked');
    const left = leftAt(input.value);
    void panel.show(left.state, left.count).then(() => {
      if (panel.state !== left.state) return;
      if (left.opened !== undefined) panel.choose(panel.linkTo(left.opened));
      body.scrollTop = left.top;
    });
    leadOn();
  };
  showLeft();
  // Back from a result on the same page.
  addEventListener('popstate', ({ state }) => {
    const { search } = (state ?? {}) as { readonly search?: string };
    if (!search || dialog.open) return;
    input.value = search;
    dialog.showModal();
    document.body.classList.add('behind-search');
    stand();
    showLeft();
  });
  dialog.addEventListener('close', () => {
    keep();
    standAway(dialog);
    panel.takeBack();
    document.body.classList.remove('behind-search');
  });
  dialog.addEventListener('click', (event) => {
    // every link leads away, that of a situation too, and what opens the page anew
    const link = around(event.target, 'a, [data-anew]');
    if (link) keepList(link);
    const { left, right, top, bottom } = dialog.getBoundingClientRect();
    const outside = event.clientX < left || event.clientX > right || event.clientY < top || event.clientY > bottom;
    if (event.target === dialog && outside) dialog.close();
  });
}
