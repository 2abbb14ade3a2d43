/** Who reads up a topic and comes back finds folded questions as they were: what was narrowed, what was open. */

/** What the history keeps of them. */
interface Kept {
  readonly shown?: string;
  /** Ids of questions. */
  readonly open?: readonly string[];
}

/** A question of the list: its fold, and what fills it. */
interface Item {
  readonly id: string;
  readonly fold: HTMLDetailsElement;
  readonly fill: () => void;
}

/** Brings the list back as the history says it was, once it stands in the page, and keeps it when the page is left. */
export function keepPlace(items: readonly Item[], select?: HTMLSelectElement): void {
  const { shown, open = [] } = (history.state as { result?: Kept } | null)?.result ?? {};
  if (select !== undefined && shown !== undefined) select.value = shown;
  for (const { id, fold, fill } of items) {
    if (!open.includes(id)) continue;
    fill();
    fold.open = true;
  }
  addEventListener('pagehide', () => {
    if (!items.some(({ fold }) => fold.isConnected)) return;
    const result: Kept = {
      ...(select === undefined ? {} : { shown: select.value }),
      open: items.flatMap(({ id, fold }) => (fold.open ? [id] : [])),
    };
    history.replaceState({ ...(history.state as object | null), result }, '');
  });
}
