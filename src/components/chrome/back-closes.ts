/**
 * Back closes what lies over the page, as it does everywhere on a phone: while it is open it has an entry of the history
 * of its own, which goes with it however it is closed.
 */
interface Entry {
  readonly over?: boolean;
  /** What the dialog of the search asked: it opens again where one comes back to it. */
  readonly search?: string;
  /** The sections that are open (`fold-sections.ts`). */
  readonly open?: readonly string[];
}

let open: { readonly box: HTMLElement; readonly close: () => void } | undefined;
/** The entry of what was closed, while it is being left. */
let left: Entry | undefined;

const entry = (): Entry => (history.state as Entry | null) ?? {};
const push = (): void => {
  history.pushState({ ...entry(), over: true }, '');
};

/** Notes that something lies over the page now; `close` takes it away. */
export function standOver(box: HTMLElement, close: () => void): void {
  if (open?.box === box) return;
  open = { box, close };
  if (left === undefined && entry().over !== true) push();
}

/** Notes that it lies there no more. */
export function standAway(box: HTMLElement): void {
  if (open?.box !== box) return;
  open = undefined;
  if (entry().over !== true) return;
  left = entry();
  history.back();
}

addEventListener('popstate', () => {
  const before = left;
  left = undefined;
  if (entry().over === true) {
    // forward to what is closed: there is nothing to see
    if (open === undefined && entry().search === undefined) history.back();
  } else if (before !== undefined) {
    history.replaceState({ ...entry(), open: before.open }, '');
    // opened anew meanwhile
    if (open !== undefined) push();
  } else {
    const last = open;
    open = undefined;
    last?.close();
  }
});
