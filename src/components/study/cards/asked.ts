import type { CardIndex } from '../../../model/card-data.ts';
import type { CardChoice } from '../../../study/cards/choice.ts';

/** What an address asks for, whatever is chosen for every day. */
export interface Asked {
  /** The forgotten cards alone (`?forgotten`), all that was learnt (`?all`), what is to be reviewed of all domains and kinds (`?due`), all of a topic (`?topic=storage/s3`), one (`?card=fact:…`), or those of the day. */
  readonly round: 'day' | 'forgotten' | 'due' | 'all' | 'topic' | 'card';
  readonly topic: string | undefined;
  readonly card: string | undefined;
  /** The cards of a domain alone (`?domain=storage`); what is gone through is of every domain and kind. */
  readonly only: Partial<CardChoice> | undefined;
}

/** @see Asked */
export function askedIn(query: string, { decks }: Pick<CardIndex, 'decks'>): Asked {
  const asked = new URLSearchParams(query);
  const deck = decks.find(({ id }) => id === asked.get('domain'));
  const round = (['card', 'all', 'topic', 'forgotten', 'due'] as const).find((name) => asked.has(name)) ?? 'day';
  const domains = round === 'all' || round === 'topic' || round === 'card' ? [] : deck && [deck.id];
  const [topic, card] = ['topic', 'card'].map((name) => asked.get(name) ?? undefined);
  return { round, topic, card, only: domains && { domains, kinds: [] } };
}

/** The address of a card alone. */
export const cardQuery = (id: string): string => `?${new URLSearchParams({ card: id }).toString()}`;

/** Follows the address until the reader chooses something else: that is for every day, and the address asks for nothing any more. */
export function followAddress(
  index: CardIndex,
  form: HTMLElement,
): { readonly now: () => Asked; readonly leave: () => void } {
  let asked = askedIn(location.search, index);
  const leave = (): void => {
    if (asked.only === undefined && asked.round !== 'due') return;
    history.replaceState(history.state, '', location.pathname);
    asked = askedIn('', index);
  };
  form.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && target.type === 'checkbox') leave();
  });
  return { now: () => asked, leave };
}
