import type { CardRating } from '../../../study/cards/memory.ts';
import { areLettersOff } from '../../chrome/letter-keys.ts';

/** What the keys do with the card on the screen. */
interface CardKeys {
  /** Whether its answer is seen; `undefined` without a card. */
  readonly isOpen: () => boolean | undefined;
  readonly reveal: () => void;
  readonly rate: (rating: CardRating) => void;
  readonly undo: () => void;
  /** Begins to write the answer, or leaves it. */
  readonly type: () => void;
}

/** The space bar goes on, Enter shows the answer, a number rates, Z takes back, T lets one write the answer; not while something else takes what is typed. */
export function hearCardKeys({ isOpen, reveal, rate, undo, type }: CardKeys): void {
  addEventListener('keydown', (event) => {
    const { target } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.repeat) return;
    if (document.querySelector('dialog[open]') !== null) return;
    if (target instanceof HTMLElement && target.closest('input, select, textarea, summary, [data-cards-choice]'))
      return;
    const isPressing = target instanceof HTMLElement && target.closest('a, button') !== null;
    const goesOn = event.key === ' ' || (event.key === 'Enter' && isOpen() === false);
    if (goesOn && !isPressing && isOpen() !== undefined) {
      event.preventDefault();
      if (isOpen() === true) rate(3);
      else reveal();
      return;
    }
    if (areLettersOff()) return;
    if (/^[1-4]$/.test(event.key) && isOpen() === true) rate(Number(event.key) as CardRating);
    else if (event.code === 'KeyZ') undo();
    else if (event.code === 'KeyT' && isOpen() === false) {
      // It would be the first letter of what is written.
      event.preventDefault();
      type();
    }
  });
}
