import { render } from 'preact';
import { queryOf, readState, type SearchState } from './address.ts';
import { SearchPanel } from './SearchPanel.tsx';

/** Milliseconds after the last key before the address says what was typed: browsers allow few changes in a row. */
const SETTLED = 250;

/** Runs the search page. Its address always says what is shown; a result that is opened leaves it in the history. */
function start(input: HTMLInputElement, list: HTMLElement): void {
  const root = list.closest<HTMLElement>('[data-search-page]');
  if (root) root.dataset.ready = '';
  let settling: ReturnType<typeof setTimeout>;
  const write = (state: SearchState): void =>
    history.replaceState(history.state, '', location.pathname + queryOf(state));
  const asked = readState(location.search);
  // What was typed before the script was there is searched.
  const initial = input.value === '' ? asked : { ...asked, query: input.value };
  input.value = initial.query;
  render(
    <SearchPanel
      input={input}
      initial={initial}
      onChange={(state) => {
        clearTimeout(settling);
        settling = setTimeout(() => write(state), SETTLED);
      }}
      onOpen={(_, state) => {
        clearTimeout(settling);
        write(state);
      }}
      onEscape={() => false}
    />,
    list,
  );
  if (initial.query === '') input.focus();
}

const input = document.querySelector<HTMLInputElement>('[data-search-page] input[type=search]');
const list = document.querySelector<HTMLElement>('[data-search-page] .search-body');
if (input && list) start(input, list);
