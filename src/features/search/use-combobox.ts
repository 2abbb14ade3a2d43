import { useEffect, useRef, useState } from 'preact/hooks';

/** What the keys of a search box lead to. */
interface Options {
  readonly input: HTMLInputElement;
  readonly listId: string;
  readonly count: number;
  /** Changes with what is listed: nothing is chosen then. */
  readonly listed: unknown;
  /** Whether the list is that of what is typed. */
  readonly isReady: boolean;
  /** Enter where nothing is found. */
  readonly onNothing: () => void;
  /** Esc; true where it was used up. */
  readonly onEscape: () => boolean;
}

export const optionId = (listId: string, at: number): string => `${listId}-${at}`;

const openOption = (id: string, isBeside: boolean): void => {
  const link = document.getElementById(id);
  if (!(link instanceof HTMLAnchorElement)) return;
  if (isBeside) window.open(link.href, '_blank', 'noopener');
  else link.click();
};

/**
 * Gives a search box the keys of an ARIA combobox over a list of links: arrows choose, Enter opens what is chosen or the
 * first, as soon as what is typed has been found, with Ctrl/⌘ in a new tab. Keys that belong to an input method do nothing.
 * @returns the number of the chosen option, -1 for none
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export function useCombobox(options: Options): number {
  const { input, listId, count, listed, isReady } = options;
  const [chosen, setChosen] = useState(-1);
  /** An Enter that came before what was typed has been found. */
  const waiting = useRef<{ readonly isBeside: boolean } | undefined>(undefined);
  const latest = useRef({ ...options, chosen });
  latest.current = { ...options, chosen };

  useEffect(() => setChosen(-1), [listed]);
  useEffect(() => {
    input.setAttribute('aria-expanded', String(count > 0));
    if (chosen < 0) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', optionId(listId, chosen));
    if (chosen >= 0) document.getElementById(optionId(listId, chosen))?.scrollIntoView({ block: 'nearest' });
  }, [input, listId, count, chosen]);
  useEffect(() => {
    const enter = waiting.current;
    if (enter === undefined || !isReady) return;
    waiting.current = undefined;
    if (count > 0) openOption(optionId(listId, 0), enter.isBeside);
    else latest.current.onNothing();
  }, [isReady, listed, count, listId]);
  useEffect(() => {
    const roles = { role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': listId };
    for (const [name, value] of Object.entries(roles)) input.setAttribute(name, value);
    const onKey = (event: KeyboardEvent): void => {
      const now = latest.current;
      // Safari sends 229 without isComposing for the key that ends a composition; nothing newer says the same
      // oxlint-disable-next-line typescript/no-deprecated
      if (event.isComposing || event.keyCode === 229) return;
      if (event.key !== 'Enter') waiting.current = undefined;
      const isBeside = event.ctrlKey || event.metaKey;
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        event.preventDefault();
        // past either end the box itself is chosen again
        const places = now.count + 1;
        setChosen(((now.chosen + 1 + (event.key === 'ArrowDown' ? 1 : places - 1)) % places) - 1);
      } else if (event.key === 'Enter') {
        event.preventDefault();
        if (now.chosen >= 0) openOption(optionId(listId, now.chosen), isBeside);
        else if (!now.isReady) waiting.current = { isBeside };
        else if (now.count > 0) openOption(optionId(listId, 0), isBeside);
        else now.onNothing();
      } else if (event.key === 'Escape') {
        if (now.chosen >= 0) {
          event.preventDefault();
          setChosen(-1);
        } else if (now.onEscape()) event.preventDefault();
      }
    };
    input.addEventListener('keydown', onKey);
    return () => input.removeEventListener('keydown', onKey);
  }, [input, listId]);
  return chosen;
}
