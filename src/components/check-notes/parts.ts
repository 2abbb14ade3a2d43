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
