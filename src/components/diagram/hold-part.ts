import {
  areSeen,
  BRIEF,
  givesIn,
  haveRoom,
  heightUnder,
  movedBy,
  scrollWithin,
  together,
  type Held,
} from './failure-room.ts';

/** The marks that a failure made in a drawing. */
interface Marks {
  readonly down: readonly Element[];
  /** Where the way that is left leads. */
  readonly over: readonly Element[];
  readonly marks: readonly Element[];
}

/** Whether what was pressed is a part of the drawing, and not what stands above or beside it. */
export const isHeld = (held: Held | undefined): held is Held =>
  held !== undefined && held.part.closest('.diagram-scroll') !== null;

/** Of these marks the one that stands nearest above or below a part. */
function nearest(part: Element, marks: readonly Element[]): Element | undefined {
  const { top, bottom } = part.getBoundingClientRect();
  const far = (mark: Element): number => {
    const box = mark.getBoundingClientRect();
    return Math.max(0, box.top - bottom, top - box.bottom);
  };
  return marks.toSorted((one, other) => far(one) - far(other))[0];
}

/**
 * Leaves the part that was pressed under the thumb, as large as it was. Where it, its mark or what takes over would be hidden what is
 * said gives in, then the page moves as far as it must for them, and for all else that it did if that has room with them; else as far as
 * it must for the part.
 */
export function holdPart(bar: Element, held: Held, { down, over, marks }: Marks): void {
  const { part } = held;
  const hold = (): void => {
    scrollBy({ top: movedBy(held), behavior: 'instant' });
  };
  bar.classList.remove(BRIEF);
  hold();
  const frames = over.filter((mark) => mark.matches('.over-frame'));
  const near = [nearest(part, down), nearest(part, frames)].filter((one) => one !== undefined);
  const wanted = [part, ...(haveRoom(bar, [part, ...marks]) ? marks : near)];
  const isThere = (one: Element): boolean => areSeen(bar, [one]);
  if (wanted.every(isThere) && !givesIn(bar)) return;
  bar.classList.add(BRIEF);
  hold();
  const span = together(wanted, heightUnder(bar));
  if (span === undefined || wanted.every(isThere)) return;
  // A part that is seen stays where the others have no room with it.
  const isFull = wanted.some((one) => {
    const { top, bottom } = one.getBoundingClientRect();
    return top < span.top || bottom > span.bottom;
  });
  if (isThere(part) && isFull) return;
  scrollWithin(bar, span, 0);
}
