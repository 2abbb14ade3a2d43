/**
 * Back closes what lies over the page, as it does everywhere on a phone: while it is open it has an entry of the history
 * of its own, which goes with it however it is closed.
 */
interface Entry {
  readonly over?: boolean;
  /** What the dialog of the search asked: it opens again where one comes back to it. */
  readonly search?: string;
}

let open: { readonly box: HTMLElement; readonly close: () => void } | undefined;
/** The entry of what was closed is being left. */
let isLeaving = false;

const entry = (): Entry => (history.state as Entry | null) ?? {};
const push = (): void => history.pushState({ ...entry(), over: true }, '');

/** Notes that something lies over the page now; `close` takes it away. */
export function standOver(box: HTMLElement, close: () => void): void {
  if (open?.box === box) return;
  open = { box, close };
  if (!isLeaving && entry().over !== true) push();
}

/** Notes that it lies there no more. */
export function standAway(box: HTMLElement): void {
  if (open?.box !== box) return;
  open = undefined;
  if (entry().over !== true) return;
  isLeaving = true;
  history.back();
}

addEventListener('popstate', () => {
  const wasLeaving = isLeaving;
  isLeaving = false;
  if (entry().over === true) {
    // forward to what is closed: there is nothing to see
    if (open === undefined && entry().search === undefined) history.back();
  } else if (wasLeaving) {
    // opened anew meanwhile
    if (open !== undefined) push();
  } else {
    const last = open;
    open = undefined;
    last?.close();
  }
});
