/** A part of the page by its name: `counts`, `kind="new"`. */
export type Part = (name: string) => HTMLElement;

/** The parts below an element. */
export const partsOf =
  (root: ParentNode): Part =>
  (name) => {
    const found = root.querySelector<HTMLElement>(`[data-check-${name}]`);
    if (found === null) throw new Error(`no part ${name}`);
    return found;
  };

/** Ctrl or ⌘ with Enter sends what stands in a field, and begins no line in it. */
export function isSent(event: KeyboardEvent): boolean {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return false;
  event.preventDefault();
  return true;
}
