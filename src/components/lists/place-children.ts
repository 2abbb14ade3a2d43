/** Puts these into a list and nothing else; what stands where it is to stand is not laid out anew. */
export function placeChildren(list: Element, children: readonly Element[]): void {
  const kept = new Set(children);
  for (const child of [...list.children]) if (!kept.has(child)) child.remove();
  let next = list.firstElementChild;
  for (const child of children) {
    if (child === next) next = next.nextElementSibling;
    else list.insertBefore(child, next);
  }
}
