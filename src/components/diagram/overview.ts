import { around } from '../around.ts';
import { shape } from './failure-marks.ts';
import { isBeside, roomOf, shownIn } from './failure-room.ts';

/*
 * All of a drawing in small beside what is said of its failure, where a screen shows the drawing in parts: what failed, what takes over,
 * the way then, and how much of it is in sight. A thumb goes to what it presses there; the keyboard has the way to what takes over.
 */

/** The share of a screen that a drawing takes at most where it needs no overview. */
const LOW = 0.6;
/** What an overview draws of a picture, by the marks of that: the later over the earlier. */
const SHAPES = [
  ['.d-boundary[data-box] > rect', 'map-zone'],
  ['.d-edge > path:first-of-type', 'map-line'],
  ['.d-node', 'map-part'],
  ['.d-edge.is-way > path:first-of-type, .new-way', 'map-way'],
  ['.down-frame.with-it', 'map-with'],
  ['.down-frame.partly', 'map-partly'],
  ['.down-frame:not(.with-it, .partly)', 'map-down'],
  ['.over-frame', 'map-over'],
] as const;

/** A mark of a picture in small: lines as they are, of all else its box; what failed is crossed out there, too. */
function inSmall(mark: SVGGraphicsElement, name: string): SVGElement[] {
  if (name === 'map-line' || name === 'map-way') {
    const [d, transform] = ['d', 'transform'].map((key) => mark.getAttribute(key) ?? '');
    return [shape('path', { class: name, d: d ?? '', transform: transform ?? '' })];
  }
  const { x, y, width, height } = mark.getBBox();
  const box = shape('rect', { class: name, x, y, width, height });
  const d = `M${x} ${y}l${width} ${height}m0 ${-height}l${-width} ${height}`;
  return name === 'map-down' ? [box, shape('path', { class: name, d })] : [box];
}

const imageIn = (place: Element) => shownIn(place)?.querySelector<SVGSVGElement>('svg[role=img]');

/** Pixels beside a picture that its overview takes. */
const ASIDE = 84;

/**
 * Draws the overview of a figure anew, where its picture is broken and higher than a screen shows of it: beside the picture where that
 * leaves it the room, else beside what is said.
 */
export function drawOverview(figure: HTMLElement): void {
  const [bar, image, old] = [
    figure.querySelector('.diagram-break'),
    imageIn(figure),
    figure.querySelector('.outcome-map'),
  ];
  const drawn = image?.getBoundingClientRect();
  // Lent to the large view it comes back to what is said as it was, and the page has not moved meanwhile.
  if (!image && figure.querySelector('.failure[open]')) return;
  if (!bar || !image?.closest('.is-broken') || !drawn || drawn.height < innerHeight * LOW) {
    old?.remove();
    return;
  }
  const map = shape('svg', {
    class: 'outcome-map',
    viewBox: image.getAttribute('viewBox') ?? '',
    'aria-hidden': 'true',
  });
  for (const [marks, name] of SHAPES)
    for (const mark of image.querySelectorAll<SVGGraphicsElement>(marks)) map.append(...inSmall(mark, name));
  map.append(shape('rect', { class: 'map-view' }));
  const { right = 0 } = image.closest('.diagram-scroll')?.getBoundingClientRect() ?? {};
  const isAside = isBeside(bar) && right - drawn.right >= ASIDE;
  // Nothing is measured between the two: without either what is said would take less room, and the page follow.
  old?.remove();
  if (isAside) bar.after(map);
  else bar.append(map);
  // When the page has come to rest where the failure is seen.
  requestAnimationFrame(sayViews);
}

/** What an overview is of: its figure, what is said above that, and the picture. */
function originOf(map: Element | null) {
  const figure = map?.closest<HTMLElement>('.diagram');
  const [bar, image] = [figure?.querySelector('.diagram-break'), figure && imageIn(figure)];
  const matrix = image?.getScreenCTM();
  return bar && image && matrix ? { bar, image, matrix, frame: image.closest('.diagram-scroll') } : undefined;
}

/** Has all overviews say how much of their pictures is in sight; one of which all is steps back, and its room stays. */
export function sayViews(): void {
  for (const map of document.querySelectorAll<SVGElement>('.diagram .outcome-map')) {
    const origin = originOf(map);
    if (!origin) continue;
    const { bar, image, matrix, frame } = origin;
    // Beside what is said from there on: the choice above it gives in here and there.
    map.style.setProperty('--from', `${bar.querySelector<HTMLElement>('.diagram-outcome')?.offsetTop ?? 0}px`);
    // And down to the legend, however many lines that has.
    const keys = bar.querySelector<HTMLElement>('.outcome-keys');
    if (keys?.offsetHeight) map.style.setProperty('--under', `${bar.scrollHeight - keys.offsetTop}px`);
    else map.style.removeProperty('--under');
    const [{ top, bottom }, sides] = [roomOf(bar), frame?.getBoundingClientRect()];
    const corners = [
      [Math.max(0, sides?.left ?? 0), top],
      [Math.min(innerWidth, sides?.right ?? innerWidth), bottom],
    ].map(([x, y]) => new DOMPoint(x, y).matrixTransform(matrix.inverse()));
    const whole = image.viewBox.baseVal;
    const [x, y] = [Math.max(whole.x, corners[0]?.x ?? 0), Math.max(whole.y, corners[0]?.y ?? 0)];
    const width = Math.min(whole.x + whole.width, corners[1]?.x ?? 0) - x;
    const height = Math.min(whole.y + whole.height, corners[1]?.y ?? 0) - y;
    const view = map.querySelector('.map-view');
    for (const [name, value] of Object.entries({ x, y, width: Math.max(0, width), height: Math.max(0, height) }))
      view?.setAttribute(name, String(value));
    map.style.visibility = height > whole.height - 2 && width > whole.width - 2 ? 'hidden' : '';
  }
}
document.addEventListener('scroll', sayViews, { passive: true, capture: true });

document.addEventListener('click', ({ target, clientX, clientY }) => {
  const map = around(target, '.outcome-map');
  const [origin, small] = [originOf(map), (map as SVGSVGElement | null)?.getScreenCTM()];
  if (!origin || !small) return;
  const { bar, matrix, frame } = origin;
  const pressed = new DOMPoint(clientX, clientY).matrixTransform(small.inverse()).matrixTransform(matrix);
  const { top, bottom } = roomOf(bar);
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  frame?.scrollBy({ left: pressed.x - innerWidth / 2, behavior });
  scrollBy({ top: pressed.y - (top + bottom) / 2, behavior });
});
