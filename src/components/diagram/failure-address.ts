/* The address names the failure that is shown, and the history has one step for all that are chosen. */

/** Whether this entry of the history shows a figure in large. */
export const isLarge = (): boolean => ((history.state ?? {}) as { readonly large?: string }).large !== undefined;
export const failureIn = (hash: string): string | undefined => /^#(failure-.+)/.exec(hash)?.[1];

interface Entry {
  /** It was made for a failure that was chosen. */
  readonly broken?: true;
  /** The page came to it, or to the one before one that was made, with a failure in its address. */
  readonly came?: true;
}
const entryNow = (): Entry => (history.state ?? {}) as Entry;

/** Whether this entry of the history was made for a failure: the one before it shows the drawings as the page came. */
const isMade = (): boolean => entryNow().broken === true;
/** Whether mending leads back to the entry before, which shows the drawings as they were drawn. */
const leadsBack = (): boolean => isMade() && entryNow().came === undefined;

/** Has this entry of the history remember that the page came with a failure: back from another leads to it. */
export function noteCome(): void {
  if (!isMade()) history.replaceState({ ...entryNow(), came: true }, '');
}

export const going: {
  /** Whether an entry that was made for a failure is being left, since all was mended in it. */
  isLeaving: boolean;
  /** What the address named in the large view, where something was chosen or mended: the figure says so itself when that is left. */
  large: string | undefined;
} = { isLeaving: false, large: undefined };

const replace = (hash: string): void => {
  history.replaceState(history.state, '', hash === '' ? location.pathname + location.search : hash);
};

/**
 * Has the address name the failure that is shown, and none of this figure where none is: a copied link leads to what is seen. However
 * many are chosen one after another, they are one step of the history: back leads to the drawing as the page came.
 */
export function nameInAddress(figure: HTMLElement, open: HTMLElement | null): void {
  if (going.isLeaving) return;
  const named = failureIn(location.hash);
  const isGone = !open && named !== undefined && figure.querySelector(`#${CSS.escape(named)}`) !== null;
  if (isLarge()) {
    if (open || isGone) replace(open ? `#${open.id}` : '');
    going.large = location.hash;
  } else if (open && !isMade() && (named === undefined || (entryNow().came && open.id !== named))) {
    // Where the linked one was mended, nothing of it is left to lead back to.
    const came = named === undefined ? undefined : true;
    history.pushState({ ...entryNow(), came, broken: true }, '', `#${open.id}`);
  } else if (open && open.id !== named) replace(`#${open.id}`);
  else if (isGone) {
    const other = document.querySelector('.failure[open]');
    going.isLeaving = !other && leadsBack();
    if (going.isLeaving) history.back();
    else replace(other ? `#${other.id}` : '');
  }
}

/**
 * Has the entry from which the large view was opened name what was chosen there, at once: what listens to the address would show what
 * it named before.
 */
export function nameAfterLarge(shown: { readonly figure: HTMLElement; readonly open: HTMLElement } | undefined): void {
  if (shown) nameInAddress(shown.figure, shown.open);
  else if (failureIn(location.hash) !== undefined) {
    replace('');
    if (!leadsBack()) return;
    // After the large view has put the page where it stood.
    requestAnimationFrame(() => {
      requestAnimationFrame(() => {
        going.isLeaving = true;
        history.back();
      });
    });
  }
}

const OWN_TITLE = document.title;
/** Has the tab be called by what the address names, before the name of the page: many of one page may be open, or kept. */
export function nameTab(): void {
  const named = CSS.escape(failureIn(location.hash) ?? '-');
  const name = document.querySelector(`details#${named}[open] > summary, p#${named} > strong`)?.textContent;
  document.title = [name ?? [], OWN_TITLE].flat().join(' · ');
}
