import { leechesOf, type KnownCard } from '../../../study/cards/queue.ts';
import { cardItems } from './card-links.ts';
import type { CardFiles } from './files.ts';
import { button } from './parts.ts';

/** The cards that are put aside, then those that are forgotten often; each can change sides. */
export const leechItems = (
  cards: readonly KnownCard[],
  files: CardFiles,
  putAside: (card: KnownCard, isAside: boolean) => void,
): Promise<HTMLElement[]> =>
  cardItems(
    cards.filter((card) => card.isResting).concat(leechesOf(cards).filter((card) => !card.isResting)),
    files,
    (card) => [
      ` ${card.isResting ? '보류 중' : `${card.memory?.lapses ?? 0}번 잊음`} `,
      button(card.isResting ? '보류 해제' : '보류', () => {
        putAside(card, !card.isResting);
      }),
    ],
  );
