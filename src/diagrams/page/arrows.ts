import type { Shape } from '../picture.ts';

/** A head of a line as it points to the right. */
interface Head {
  readonly path: string;
  /** Units that its tip lies beyond the end of its line: mermaid ends a flowchart's lines so far before a node. */
  readonly reach: number;
}

const POINT: Head = { path: 'M0 0-13-6.5v13z', reach: 4 };
const CROSS: Head = { path: 'M-13-6-1 6M-13 6-1-6', reach: 0 };

/** Where one end of a line lies, and which way the line leads there, in degrees. */
function endOf(line: SVGGeometryElement, end: 'start' | 'end'): { x: number; y: number; degrees: number } {
  const length = line.getTotalLength();
  const { x, y } = line.getPointAtLength(end === 'start' ? 0 : length);
  const near = line.getPointAtLength(end === 'start' ? Math.min(1, length) : Math.max(0, length - 1));
  return { x, y, degrees: (Math.atan2(y - near.y, x - near.x) * 180) / Math.PI };
}

/** The heads of a line as shapes of their own, in the line's colour, so that a picture needs no `<marker>` and no ids. */
export function readArrows(line: SVGGeometryElement, toRoot: DOMMatrix, paint: string): Shape[] {
  return (['start', 'end'] as const).flatMap((end): Shape[] => {
    const marker = line.getAttribute(`marker-${end}`);
    if (marker === null || marker === '' || line.getTotalLength() === 0) return [];
    const isCross = /cross/i.test(marker);
    const { path, reach } = isCross ? CROSS : POINT;
    const { x, y, degrees } = endOf(line, end);
    const { a, b, c, d, e, f } = toRoot
      .translate(x, y)
      .rotate(degrees)
      .translate(line.matches('.flowchart-link') ? reach : 0);
    const colours: Record<string, string> = isCross
      ? { fill: 'none', stroke: paint, 'stroke-width': '2' }
      : { fill: paint };
    return [
      {
        kind: 'shape',
        tag: 'path',
        attributes: { d: path, ...colours, transform: `matrix(${[a, b, c, d, e, f].join(' ')})` },
      },
    ];
  });
}
