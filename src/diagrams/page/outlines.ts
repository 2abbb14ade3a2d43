import type { Shape } from '../picture.ts';
import { readDash, readPaint } from './paint.ts';

/** Width of a drawn outline, in units. */
const OUTLINE_WIDTH = 1.8;

/**
 * Reads an outline that mermaid draws as a group (`g.label-container`: one path filled, one stroked) as a single shape: a
 * rectangle with round ends where it is one, else the filled path with the stroke's colour. `undefined` for other elements.
 */
export function readOutline(element: Element, matrix: DOMMatrix): Shape | undefined {
  if (!(element instanceof SVGGElement) || !element.classList.contains('label-container')) return undefined;
  const [fill, stroke] = element.querySelectorAll('path');
  if (fill === undefined || stroke === undefined) return undefined;
  const style = getComputedStyle(stroke);
  const { a, b, c, d, e, f } = matrix;
  return {
    kind: 'shape',
    ...readForm(fill),
    matrix: [a, b, c, d, e, f],
    fill: readPaint(getComputedStyle(fill).fill, fill),
    stroke: readPaint(style.stroke, stroke),
    strokeWidth: OUTLINE_WIDTH,
    dash: readDash(style.strokeDasharray),
  };
}

function readForm(path: SVGPathElement): Pick<Shape, 'tag' | 'geometry'> {
  const box = path.getBBox();
  if (!isStadium(path, box)) return { tag: 'path', geometry: { d: path.getAttribute('d') ?? '' } };
  const { x, y, width, height } = box;
  const numbers = { x, y, width, height, rx: height / 2 };
  return {
    tag: 'rect',
    geometry: Object.fromEntries(Object.entries(numbers).map(([name, value]) => [name, String(value)])),
  };
}

/** Rounded ends: the corner lies outside, the point at 45° on a half circle of the full height lies inside. */
function isStadium(path: SVGPathElement, box: DOMRect): boolean {
  const radius = box.height / 2;
  const inset = radius * (1 - Math.SQRT1_2) + 2;
  const inside = (dx: number, dy: number): boolean => path.isPointInFill(new DOMPoint(box.x + dx, box.y + dy));
  return !inside(2, 2) && inside(inset, inset) && inside(radius, 2);
}
