import type { CardData, CardIndex } from '../../../model/card-data.ts';
import { fetchJson } from '../../fetch-once.ts';

/** The cards of this build, fetched as they are needed; what failed is asked for again the next time. */
export interface CardFiles {
  readonly index: CardIndex;
  /** A card of a deck, or `undefined` when the deck no longer has it. */
  readonly card: (deck: string, id: string) => Promise<CardData | undefined>;
}

/** Opens the cards: only the list of them is fetched. */
export async function openCards(url: string): Promise<CardFiles> {
  const index = await fetchJson<CardIndex>(url);
  const files = new Map(index.decks.map(({ id, file }) => [id, file]));
  const decks = new Map<string, Promise<ReadonlyMap<string, CardData>>>();
  const open = async (deck: string): Promise<ReadonlyMap<string, CardData>> => {
    const cards = await fetchJson<readonly CardData[]>(files.get(deck) ?? '');
    return new Map(cards.map((card) => [card.id, card]));
  };
  return {
    index,
    card: async (deck, id) => {
      const fetched = decks.get(deck) ?? open(deck);
      decks.set(deck, fetched);
      try {
        return (await fetched).get(id);
      } catch (error) {
        decks.delete(deck);
        throw error;
      }
    },
  };
}
