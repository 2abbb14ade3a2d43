/** Moves from a part that can fail to the nearest one in the direction of an arrow key: a drawing is one stop of the Tab key. */
export function stepFrom(control: Element, key: string): void {
  const [ahead, aside] = /Left|Right/.test(key) ? (['x', 'y'] as const) : (['y', 'x'] as const);
  const sign = /Right|Down/.test(key) ? 1 : -1;
  const middle = (part: Element): Readonly<Record<'x' | 'y', number>> => {
    const { left, right, top, bottom } = part.getBoundingClientRect();
    return { x: (left + right) / 2, y: (top + bottom) / 2 };
  };
  const from = middle(control);
  const parts = [...(control.parentElement?.querySelectorAll<SVGElement>('[data-breaks][tabindex]') ?? [])];
  const [next] = parts
    .map((part) => ({ part, to: middle(part) }))
    .filter(({ to }) => (to[ahead] - from[ahead]) * sign > 1)
    .map(({ part, to }) => ({ part, far: Math.abs(to[ahead] - from[ahead]) + 2 * Math.abs(to[aside] - from[aside]) }))
    .sort((a, b) => a.far - b.far);
  // Where none lies there, as one reads: no part is left out.
  (next?.part ?? parts[parts.findIndex((part) => part === control) + sign])?.focus();
}

/** Has the Tab key lead back to the part of a drawing that had the focus last. */
document.addEventListener('focusin', ({ target }) => {
  if (!(target instanceof SVGElement) || !target.matches('[data-breaks][tabindex]')) return;
  for (const part of target.parentElement?.querySelectorAll<SVGElement>('[data-breaks][tabindex]') ?? [])
    part.tabIndex = part === target ? 0 : -1;
});
