import { around } from '../around.ts';

/** Pixels around a part that a thumb still means it by: the rim of a zone whose parts fill it is narrower than one. */
const REACH = 16;

/** The part nearest to where a thumb has pressed beside all of them; a mouse presses what it points at. */
export function partBeside({ target, clientX: x, clientY: y }: MouseEvent): Element | undefined {
  if (!matchMedia('(pointer: coarse)').matches) return undefined;
  return [...(around(target, '.diagram-svg')?.querySelectorAll('[data-breaks]') ?? [])]
    .map((part) => {
      const { left, right, top, bottom } = (part.querySelector('rect') ?? part).getBoundingClientRect();
      return { part, far: Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)) };
    })
    .filter(({ far }) => far <= REACH)
    .sort((one, other) => one.far - other.far)[0]?.part;
}
