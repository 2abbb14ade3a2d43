import { tryAgain } from '../try-again.ts';
import { LOOKING } from './offer-nearest.ts';

/** What is said in the place of an answer. */
export function sayIn(result: HTMLElement | null) {
  // Room is kept for what an address asks, and the style says that it comes.
  const isKept = (): boolean => result?.matches('[data-asked] :empty') === true;
  const sayLooking = (): void => {
    if (!isKept()) result?.replaceChildren(LOOKING);
  };
  return {
    /** Nothing that stands there answers what is looked for. */
    sayLooking,
    /** As {@link sayLooking}; what decides between two stays until others come. */
    keepDecision: (): void => {
      if (result?.querySelector('.verdict') === null) sayLooking();
    },
    /** Says that something did not come, and leads to a new try. */
    sayLost: (act: () => void): void => {
      result?.replaceChildren('비교할 내용을 불러오지 못했다. ', tryAgain(act, { class: 'again' }));
    },
  };
}
