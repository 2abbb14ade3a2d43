import type { KnownCard } from '../../../study/cards/queue.ts';

/** What the history keeps of the page: who comes back from an explanation finds the answer as open as it was. */
interface Kept {
  readonly openCard?: string;
}
const read = (): Kept => (history.state as Kept | null) ?? {};

/** A card as it stands: reviewed once more it is to be asked anew. */
const stampOf = ({ id, reviews }: KnownCard): string => `${id} ${reviews.length}`;

/** Two are the same card, and it was not reviewed in between. */
export const isSameTurn = (a: KnownCard, b: KnownCard): boolean => stampOf(a) === stampOf(b);

/** Keeps the card whose answer is seen. */
export function keepOpen(card: KnownCard): void {
  history.replaceState({ ...read(), openCard: stampOf(card) }, '');
}

/** Whether it was the one whose answer was seen. */
export const wasOpen = (card: KnownCard): boolean => read().openCard === stampOf(card);
