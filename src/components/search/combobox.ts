/** What the keys of a search box do; the panel decides what the results are. */
export interface ComboboxHooks {
  /** Enter without a chosen result. */
  readonly submit: () => void;
  /** Does something with the result that Ctrl/⌘+Enter opens where none is chosen, as soon as that is known. */
  readonly withFirst: (act: (first: HTMLAnchorElement | null) => void) => void;
  /** Esc; true when it was used up. */
  readonly dismiss: () => boolean;
  /** A result is opened, by key or pointer; `beside` in a tab of its own. */
  readonly opened: (link: HTMLAnchorElement, beside: boolean) => void;
}

/** What the panel does to the choice. */
export interface Combobox {
  /** Nothing is chosen any more. */
  readonly release: () => void;
  /** Chooses for a reader who has chosen nothing; the page does not scroll. */
  readonly prefer: (option: HTMLAnchorElement) => void;
  /** Chooses in place of what is chosen. */
  readonly choose: (option: HTMLAnchorElement) => void;
}

/**
 * Gives an input and a listbox of links the roles and the keyboard of an ARIA combobox: arrows and Home/End choose, Enter opens,
 * Ctrl/⌘+Enter opens in a new tab, Esc lets go. Keys that belong to an input method are never acted on.
 *
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export function attachCombobox(
  input: HTMLInputElement,
  list: HTMLElement,
  listId: string,
  hooks: ComboboxHooks,
): Combobox {
  // answers stand before the list that owns them
  const around = list.parentElement ?? list;
  list.id = listId;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', '검색 결과');
  const attributes = {
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': listId,
  };
  for (const [name, value] of Object.entries(attributes)) input.setAttribute(name, value);
  const options = (): HTMLAnchorElement[] => [...around.querySelectorAll<HTMLAnchorElement>('a[role=option]')];
  const active = (): HTMLAnchorElement | null => around.querySelector('a[aria-selected=true]');

  /** The reader chose, not the panel. */
  let byReader = false;
  /** A key opens what the click leads to. */
  let isOpening = false;

  const choose = (option: HTMLAnchorElement | undefined): void => {
    byReader = false;
    active()?.setAttribute('aria-selected', 'false');
    if (option === undefined) {
      input.removeAttribute('aria-activedescendant');
      return;
    }
    option.setAttribute('aria-selected', 'true');
    input.setAttribute('aria-activedescendant', option.id);
  };
  const step = (by: number): void => {
    const all = options();
    const current = active();
    const at = current === null ? (by > 0 ? -1 : all.length) : all.indexOf(current);
    // past either end the input itself is chosen again
    choose(all[at + by]);
    byReader = true;
    active()?.scrollIntoView({ block: 'nearest' });
  };
  const open = (link: HTMLAnchorElement, newTab: boolean): void => {
    hooks.opened(link, newTab);
    if (newTab) window.open(link.href, '_blank', 'noopener');
    // what is left with an entry of the history in the turn that leaves it may be lost
    else
      setTimeout(() => {
        isOpening = true;
        // a click is held back without a network
        link.click();
        isOpening = false;
      });
  };

  // a question that was pasted is told by its beginning, not by its tail; the caret stays where it is
  const showBeginning = (): void => {
    input.scrollLeft = 0;
  };
  showBeginning();
  input.addEventListener('paste', () => requestAnimationFrame(showBeginning));
  input.addEventListener('keydown', (event) => {
    // Safari sends 229 without isComposing for the key that ends a composition; nothing newer says the same
    // oxlint-disable-next-line typescript/no-deprecated
    if (event.isComposing || event.keyCode === 229) return;
    const chosen = active();
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp':
        event.preventDefault();
        step(event.key === 'ArrowDown' ? 1 : -1);
        break;
      case 'Enter':
        event.preventDefault();
        if (chosen !== null) open(chosen, event.ctrlKey || event.metaKey);
        else if (event.ctrlKey || event.metaKey) {
          hooks.withFirst((first) => {
            if (first !== null) open(first, true);
          });
        } else hooks.submit();
        break;
      case 'Escape':
        if (!hooks.dismiss() && (chosen === null || !byReader)) return;
        if (byReader) choose(undefined);
        event.preventDefault();
        break;
      default:
    }
  });
  around.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[role=option]') : null;
    if (link !== null && !isOpening) hooks.opened(link, event.ctrlKey || event.metaKey || event.shiftKey);
  });
  return {
    choose,
    release: () => {
      choose(undefined);
    },
    prefer: (option) => {
      if (active() === null) choose(option);
    },
  };
}
