import type { CardIndex } from '../../../model/card-data.ts';
import type { CardChoice } from '../../../study/cards/choice.ts';

/** What an address asks for, whatever is chosen for every day. */
interface Asked {
  /** The forgotten cards alone: `?forgotten`. */
  readonly isForgotten: boolean;
  /** The cards of a domain alone: `?domain=storage`. */
  readonly only: Partial<CardChoice> | undefined;
}

/** @see Asked */
export function askedIn(query: string, { decks }: Pick<CardIndex, 'decks'>): Asked {
  const asked = new URLSearchParams(query);
  const deck = decks.find(({ id }) => id === asked.get('domain'));
  return { isForgotten: asked.has('forgotten'), only: deck && { domains: [deck.id], kinds: [] } };
}

/** Follows the address until the reader chooses something else: that is for every day, and the address asks for no domain any more. */
export function followAddress(
  index: CardIndex,
  form: HTMLElement,
): { readonly now: () => Asked; readonly leave: () => void } {
  let asked = askedIn(location.search, index);
  const leave = (): void => {
    if (asked.only === undefined) return;
    history.replaceState(history.state, '', location.pathname);
    asked = { ...asked, only: undefined };
  };
  form.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && target.type === 'checkbox') leave();
  });
  return { now: () => asked, leave };
}
