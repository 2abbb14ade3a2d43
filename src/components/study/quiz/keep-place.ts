/** Who reads up a topic and comes back finds the result as it was: what was narrowed, what was open, how far down. */

/** What the history keeps of a result. */
interface Kept {
  readonly shown?: string;
  readonly open?: readonly number[];
  readonly y?: number;
}

/** A question of the result: its fold, and what fills it. */
interface Item {
  readonly fold: HTMLDetailsElement;
  readonly fill: () => void;
}

/** Brings the list back as the history says it was, once it stands in the page, and keeps it when the page is left. */
export function keepPlace(select: HTMLSelectElement, items: readonly Item[], narrow: () => void): void {
  const { shown, open = [], y } = (history.state as { result?: Kept } | null)?.result ?? {};
  if (shown !== undefined) select.value = shown;
  narrow();
  for (const at of open) {
    const item = items[at];
    if (item === undefined) continue;
    item.fill();
    item.fold.open = true;
  }
  if (y !== undefined)
    requestAnimationFrame(() => {
      scrollTo({ top: y, behavior: 'instant' });
    });
  addEventListener('pagehide', () => {
    if (!select.isConnected) return;
    const result: Kept = {
      shown: select.value,
      open: items.flatMap(({ fold }, at) => (fold.open ? [at] : [])),
      y: scrollY,
    };
    history.replaceState({ ...(history.state as object | null), result }, '');
  });
}
