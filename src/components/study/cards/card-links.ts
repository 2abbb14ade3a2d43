import type { KnownCard } from '../../../study/cards/queue.ts';
import { element } from '../../element.ts';
import { inline } from '../../inline.ts';
import type { CardFiles } from './files.ts';

/** Each card as a list's item that leads to where it is explained, with what is said beside it; what cannot be fetched is left out. */
export async function cardItems(
  cards: readonly KnownCard[],
  files: CardFiles,
  beside: (card: KnownCard) => readonly (Node | string)[] = () => [],
): Promise<HTMLElement[]> {
  const found = await Promise.all(
    cards.map(async (card) => ({ card, data: await files.card(card.deck, card.id).catch(() => undefined) })),
  );
  return found.flatMap(({ card, data }) =>
    data === undefined
      ? []
      : element(
          'li',
          {},
          element('a', { href: data.url }, `${data.context}: `, ...inline(data.front)),
          ...beside(card),
        ),
  );
}
