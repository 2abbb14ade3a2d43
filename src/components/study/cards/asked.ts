import type { CardIndex } from '../../../model/card-data.ts';
import type { CardChoice } from '../../../study/cards/choice.ts';

/** What an address asks for, whatever is chosen for every day. */
export interface Asked {
  /** The forgotten cards alone (`?forgotten`), all that was learnt (`?all`), all of a topic (`?topic=storage/s3`), or those of the day. */
  readonly round: 'day' | 'forgotten' | 'all' | 'topic';
  readonly topic: string | undefined;
  /** The cards of a domain alone (`?domain=storage`); what is gone through is of every domain and kind. */
  readonly only: Partial<CardChoice> | undefined;
}

/** @see Asked */
export function askedIn(query: string, { decks }: Pick<CardIndex, 'decks'>): Asked {
  const asked = new URLSearchParams(query);
  const deck = decks.find(({ id }) => id === asked.get('domain'));
  const round = (['all', 'topic', 'forgotten'] as const).find((name) => asked.has(name)) ?? 'day';
  const domains = round === 'all' || round === 'topic' ? [] : deck && [deck.id];
  return { round, topic: asked.get('topic') ?? undefined, only: domains && { domains, kinds: [] } };
}

/** Follows the address until the reader chooses something else: that is for every day, and the address asks for nothing any more. */
export function followAddress(
  index: CardIndex,
  form: HTMLElement,
): { readonly now: () => Asked; readonly leave: () => void } {
  let asked = askedIn(location.search, index);
  const leave = (): void => {
    if (asked.only === undefined) return;
    history.replaceState(history.state, '', location.pathname);
    asked = askedIn('', index);
  };
  form.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && target.type === 'checkbox') leave();
  });
  return { now: () => asked, leave };
}
