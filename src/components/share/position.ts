/** Pixels between a floating box and what it belongs to, and to the edge of the window. */
const GAP = 8;

/** Puts a shown box (`position: fixed`) below a rectangle of the window, above it where there is no room, always inside. */
export function placeBelow(box: HTMLElement, near: Pick<DOMRect, 'left' | 'top' | 'bottom'>): void {
  const { width, height } = box.getBoundingClientRect();
  const fitsBelow = near.bottom + GAP + height <= innerHeight;
  const top = fitsBelow ? near.bottom + GAP : near.top - GAP - height;
  box.style.left = `${Math.max(GAP, Math.min(near.left, document.documentElement.clientWidth - width - GAP))}px`;
  box.style.top = `${Math.max(GAP, Math.min(top, innerHeight - height - GAP))}px`;
}
