import { render } from 'preact';
import { applyOnce } from '../../components/apply-once.ts';
import { standAway, standOver } from '../../components/back-closes.ts';
import { searchAddress, type SearchState } from './address.ts';
import { openSiteIndex } from './engine.ts';
import { SEARCH } from './messages.ko.ts';
import css from './search.css?inline';
import { SearchPanel } from './SearchPanel.tsx';

/** Starts loading what a first search needs. */
export function warmUp(): void {
  // a failure shows when the reader searches
  openSiteIndex().catch(() => undefined);
}

/** Notes in this entry of the history what the dialog asks: who comes back to it finds the dialog open (`open-on-intent.ts`). */
const keep = (search: string | undefined): void =>
  history.replaceState({ ...(history.state as object | null), search }, '');

const mounted = new WeakSet<HTMLDialogElement>();

/** Gives an open dialog its search; what was typed meanwhile is searched. */
export function takeOver(dialog: HTMLDialogElement, input: HTMLInputElement): void {
  warmUp();
  standOver(dialog, () => dialog.close());
  if (mounted.has(dialog)) return;
  mounted.add(dialog);
  applyOnce(css);
  dialog.querySelector('.search-wait')?.remove();
  const body = document.createElement('div');
  const foot = document.createElement('p');
  const all = document.createElement('a');
  const keys = document.createElement('span');
  [body.className, foot.className, keys.textContent, all.textContent] = [
    'search-body',
    'search-foot',
    SEARCH.keys,
    SEARCH.all,
  ];
  keys.ariaHidden = 'true';
  foot.append(all, keys);
  dialog.append(body, foot);
  let state: SearchState = { query: input.value };
  const lead = (next: SearchState): void => {
    state = next;
    all.href = searchAddress(state);
    dialog.classList.toggle('is-asked', state.query.trim() !== '');
  };
  lead(state);
  const panel = (
    <SearchPanel
      input={input}
      initial={state}
      onChange={lead}
      onFound={(total) => {
        all.textContent = total === undefined || total === 0 ? SEARCH.all : SEARCH.seeAll(total);
      }}
      onOpen={(link, { query }) => {
        keep(query);
        // a place on this page: it is seen without the dialog
        if (link.pathname === location.pathname) setTimeout(() => dialog.close());
      }}
      onNothing={() => location.assign(all.href)}
      onEscape={() => {
        dialog.close();
        return true;
      }}
    />
  );
  render(panel, body);
  dialog.addEventListener('close', () => {
    keep(undefined);
    standAway(dialog);
  });
  dialog.addEventListener('click', (event) => {
    const { left, right, top, bottom } = dialog.getBoundingClientRect();
    const isOutside = event.clientX < left || event.clientX > right || event.clientY < top || event.clientY > bottom;
    if (event.target === dialog && isOutside) dialog.close();
  });
}
