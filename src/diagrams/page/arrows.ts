import type { Paint, Shape } from '../picture.ts';

/** Arrow heads are drawn this much larger than mermaid's, around their tip. */
const ENLARGE = 1.5;

function markerOf(line: SVGGeometryElement, end: 'marker-start' | 'marker-end'): SVGMarkerElement | undefined {
  const id = /#([^")]+)/.exec(line.getAttribute(end) ?? '')?.[1];
  const marker = id === undefined ? null : document.getElementById(id);
  return marker instanceof SVGMarkerElement ? marker : undefined;
}

/** Direction of travel at one end of a line, in degrees. */
function headingAt(line: SVGGeometryElement, atStart: boolean): { point: DOMPoint; degrees: number } {
  const length = line.getTotalLength();
  const point = line.getPointAtLength(atStart ? 0 : length);
  const near = line.getPointAtLength(atStart ? Math.min(1, length) : Math.max(0, length - 1));
  const [from, to] = atStart ? [point, near] : [near, point];
  return { point: new DOMPoint(point.x, point.y), degrees: (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI };
}

function markerMatrix(line: SVGGeometryElement, marker: SVGMarkerElement, atStart: boolean): DOMMatrix {
  const { point, degrees } = headingAt(line, atStart);
  const view = marker.viewBox.baseVal;
  const units =
    marker.markerUnits.baseVal === SVGMarkerElement.SVG_MARKERUNITS_STROKEWIDTH
      ? parseFloat(getComputedStyle(line).strokeWidth)
      : 1;
  const hasView = marker.hasAttribute('viewBox') && view.width > 0;
  const scale =
    units *
    (hasView
      ? Math.min(marker.markerWidth.baseVal.value / view.width, marker.markerHeight.baseVal.value / view.height)
      : 1);
  const reversed = atStart && marker.getAttribute('orient') === 'auto-start-reverse';
  const refX = marker.refX.baseVal.value;
  const tip = Number(marker.dataset.tip ?? refX);
  return new DOMMatrix()
    .translate(point.x, point.y)
    .rotate(degrees + (reversed ? 180 : 0))
    .scale(scale)
    .translate(tip - refX, 0)
    .scale(ENLARGE)
    .translate(-tip, -marker.refY.baseVal.value);
}

/** Finds the outermost x of a marker's outline: the tip that must keep its place when the head grows. */
function measureTip(marker: SVGMarkerElement, svg: SVGSVGElement, atStart: boolean): void {
  const probe = document.createElementNS('http://www.w3.org/2000/svg', 'g');
  probe.append(...[...marker.children].map((child) => child.cloneNode(true)));
  svg.append(probe);
  const box = probe.getBBox();
  probe.remove();
  const backwards = atStart && marker.getAttribute('orient') !== 'auto-start-reverse';
  marker.dataset.tip = String(backwards ? box.x : box.x + box.width);
}

/** The heads of a line as shapes of their own, in the line's colour, so that a picture needs no `<marker>` and no ids. */
export function readArrows(line: SVGGeometryElement, toRoot: DOMMatrix, svg: SVGSVGElement, paint: Paint): Shape[] {
  return (['marker-start', 'marker-end'] as const).flatMap((end) => {
    const marker = markerOf(line, end);
    if (marker === undefined || line.getTotalLength() === 0) return [];
    const atStart = end === 'marker-start';
    measureTip(marker, svg, atStart);
    const matrix = toRoot.multiply(markerMatrix(line, marker, atStart));
    return [...marker.children].map((child) => headShape(child, matrix, paint));
  });
}

function headShape(child: Element, matrix: DOMMatrix, paint: Paint): Shape {
  const outline = child.getAttribute('d') ?? child.getAttribute('points');
  const closed = child.tagName !== 'path' || /z\s*$/i.test(outline ?? '');
  const geometry = Object.fromEntries(
    ['d', 'points', 'cx', 'cy', 'r'].flatMap((name) => {
      const value = child.getAttribute(name);
      return value === null ? [] : [[name, value]];
    }),
  );
  const { a, b, c, d, e, f } = matrix;
  return {
    kind: 'shape',
    tag: child.tagName as Shape['tag'],
    geometry,
    matrix: [a, b, c, d, e, f],
    fill: closed ? paint : 'none',
    stroke: closed ? 'none' : paint,
    strokeWidth: closed ? 0 : 2,
    dash: '',
  };
}
