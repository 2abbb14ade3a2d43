import { leechesOf, type KnownCard } from '../../../study/cards/queue.ts';
import { element } from '../../element.ts';
import { inline } from '../../inline.ts';
import type { CardFiles } from './files.ts';
import { button } from './parts.ts';

/** The cards that are put aside, then those that are forgotten often; each can change sides. */
export async function leechItems(
  cards: readonly KnownCard[],
  files: CardFiles,
  putAside: (card: KnownCard, isAside: boolean) => void,
): Promise<HTMLElement[]> {
  const listed = cards.filter((card) => card.isResting).concat(leechesOf(cards).filter((card) => !card.isResting));
  const items = await Promise.all(
    listed.map(async (card) => ({ card, data: await files.card(card.deck, card.id).catch(() => undefined) })),
  );
  return items.flatMap(({ card, data }) =>
    data === undefined
      ? []
      : element(
          'li',
          {},
          element('a', { href: data.url }, `${data.context}: `, ...inline(data.front)),
          ` ${card.isResting ? '보류 중' : `${card.memory?.lapses ?? 0}번 잊음`} `,
          button(card.isResting ? '보류 해제' : '보류', () => {
            putAside(card, !card.isResting);
          }),
        ),
  );
}
