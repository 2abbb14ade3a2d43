/** What the history keeps of the page: who comes back from an explanation finds the answer as open as it was. */
interface Kept {
  readonly openCard?: string;
}
const read = (): Kept => (history.state as Kept | null) ?? {};

/** Keeps the card whose answer is seen. */
export function keepOpen(card: string): void {
  history.replaceState({ ...read(), openCard: card }, '');
}

/** Whether it was the one whose answer was seen. */
export const wasOpen = (card: string): boolean => read().openCard === card;
