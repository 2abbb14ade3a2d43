import { returnToPlace } from '../chrome/keep-scroll.ts';
import { library } from './library.ts';
import { SearchPanel } from './panel.ts';
import { queryOf, type SearchState } from './search-state.ts';

function readUrl(): SearchState {
  const parameters = new URLSearchParams(location.search);
  return {
    query: parameters.get('q') ?? '',
    domain: parameters.get('domain') ?? undefined,
    kind: parameters.get('kind') ?? undefined,
  };
}

const urlOf = (state: SearchState): string => location.pathname + queryOf(state);

/** Milliseconds after the last key before the URL says what was typed: browsers allow few changes in a row. */
const SETTLED = 250;

/**
 * Runs the search page. Its URL always says what is shown: typing replaces the entry of the history, Enter keeps the
 * old one and opens the first result as in the dialog, so that Back goes from search to search and not from letter to letter.
 */
function start(root: HTMLElement): void {
  const input = root.querySelector<HTMLInputElement>('input[type=search]');
  const list = root.querySelector<HTMLElement>('[data-search-results]');
  if (input === null || list === null) return;
  // the plain list of topics is not needed
  root.dataset.ready = '';
  let committed = urlOf(readUrl());
  let settling = 0;
  const writeUrl = (): void => {
    clearTimeout(settling);
    const url = urlOf(panel.state);
    if (url !== urlOf(readUrl())) history.replaceState(null, '', url);
  };
  const commit = (): void => {
    writeUrl();
    const url = urlOf(panel.state);
    // what asked for nothing is not gone back to
    if (url !== committed && committed !== location.pathname) {
      history.replaceState(null, '', committed);
      history.pushState(null, '', url);
    }
    committed = url;
  };
  const panel = new SearchPanel(input, list, {
    changed: (typed) => {
      clearTimeout(settling);
      // what is found anew is read from its top, below the box that stays in sight
      const top = list.parentElement;
      if (top && top.getBoundingClientRect().top < input.getBoundingClientRect().bottom)
        top.scrollIntoView({ behavior: 'instant' });
      // room for results, while nobody reads what is below
      document.documentElement.dataset.asked ??= 'typed';
      if (typed) settling = window.setTimeout(writeUrl, SETTLED);
      else writeUrl();
    },
    opened: (link) => {
      commit();
      const left = { count: panel.count, opened: link.getAttribute('href') };
      history.replaceState({ ...(history.state as object | null), ...left }, '');
    },
    choosesAnswer: true,
    submit: () => {
      commit();
      panel.withFirst((first) => {
        // in a turn of its own, as in the combobox
        setTimeout(() => first?.click());
      });
    },
    dismiss: () => false,
  });
  input.addEventListener('change', writeUrl);
  addEventListener('popstate', () => {
    clearTimeout(settling);
    committed = urlOf(readUrl());
    void panel.show(readUrl());
  });
  // a query in the URL, or the first touch of the box, is the intent to search
  input.addEventListener('focus', () => void library.engine().catch(() => undefined), { once: true });
  const state = readUrl();
  // what was typed before this script arrived wins over the URL
  const { count, opened } = (history.state ?? {}) as { readonly count?: number; readonly opened?: string };
  const asked = input.value === '' || input.value === state.query ? state : { ...state, query: input.value };
  void panel.show(asked, asked === state ? count : 0).then(() => {
    returnToPlace();
    if (opened === undefined || asked !== state || document.activeElement !== document.body) return;
    const link = panel.linkTo(opened);
    link?.focus({ preventScroll: true });
    link?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  });
  if (state.query === '') input.focus({ preventScroll: true });
}

const root = document.querySelector<HTMLElement>('[data-search-page]');
if (root !== null) start(root);
