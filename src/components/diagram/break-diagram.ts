/**
 * Redraws a diagram with a part that has failed: what stops is grey and crossed out, what takes over is framed, and the way
 * that is left is numbered anew. The list beside the picture (`src/diagrams/failures.ts`) says the same in words.
 */
interface Failure {
  readonly down: readonly string[];
  readonly over: readonly string[];
  readonly way: readonly (readonly [from: string, to: string])[];
}

interface Point {
  readonly x: number;
  readonly y: number;
}

const SVG = 'http://www.w3.org/2000/svg';
/** Units around a part that takes over. */
const AIR = 6;
const RADIUS = 17;

function shape(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}

const partsOf = (picture: SVGElement, id: string): SVGGElement[] => [
  ...picture.querySelectorAll<SVGGElement>(`[data-part="${CSS.escape(id)}"]`),
];

/** The box around all that is drawn of a part. */
function boxOf(picture: SVGElement, id: string): DOMRect | undefined {
  // A boundary's title stands in a group of its own: its frame is the larger.
  const boxes = partsOf(picture, id).map((part) => part.getBBox());
  return boxes.sort((a, b) => b.width * b.height - a.width * a.height)[0];
}

/** A box of a picture has no right and no bottom. */
const contains = (outer: DOMRect, inner: DOMRect): boolean =>
  inner.x >= outer.x - 1 &&
  inner.y >= outer.y - 1 &&
  inner.x + inner.width <= outer.x + outer.width + 1 &&
  inner.y + inner.height <= outer.y + outer.height + 1;

/** Greys what is down, with all that lies inside a boundary that is. */
function stop(picture: SVGElement, id: string, marks: SVGElement): void {
  const box = boxOf(picture, id);
  if (box === undefined) return;
  for (const part of picture.querySelectorAll<SVGGElement>('[data-part]'))
    if (part.dataset.part === id || contains(box, part.getBBox())) part.classList.add('is-down');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const arm = Math.min(28, box.width / 3, box.height / 3);
  marks.append(
    shape('path', {
      class: 'broken-mark',
      d: `M${x - arm} ${y - arm}l${2 * arm} ${2 * arm}m0 ${-2 * arm}l${-2 * arm} ${2 * arm}`,
    }),
  );
}

/** Where a straight line from the middle of a box towards a point leaves it. */
function leave(box: DOMRect, towards: Point): Point {
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const [dx, dy] = [towards.x - middle.x, towards.y - middle.y];
  const share = Math.min(
    dx === 0 ? Infinity : (box.width / 2 + AIR) / Math.abs(dx),
    dy === 0 ? Infinity : (box.height / 2 + AIR) / Math.abs(dy),
  );
  return { x: middle.x + dx * share, y: middle.y + dy * share };
}

/** The middle of a step: of the line that is drawn for it, else of a new one. */
function middleOf(picture: SVGElement, from: string, to: string, marks: SVGElement): Point | undefined {
  const [there, back] = [`${from}_${to}`, `${to}_${from}`].map((name) => CSS.escape(name));
  const parts = [
    ...picture.querySelectorAll<SVGGElement>(`:is([data-edge="${there ?? ''}"], [data-edge="${back ?? ''}"])`),
  ];
  for (const part of parts) part.classList.add('is-way');
  const line = parts.map((part) => part.querySelector<SVGPathElement>('path[fill=none], path')).find((path) => path);
  if (line) {
    const { x, y } = line.getPointAtLength(line.getTotalLength() / 2);
    const matrix = line.transform.baseVal.consolidate()?.matrix;
    return matrix === undefined ? { x, y } : new DOMPoint(x, y).matrixTransform(DOMMatrix.fromMatrix(matrix));
  }
  const [a, b] = [boxOf(picture, from), boxOf(picture, to)];
  if (a === undefined || b === undefined) return undefined;
  const start = leave(a, { x: b.x + b.width / 2, y: b.y + b.height / 2 });
  const end = leave(b, { x: a.x + a.width / 2, y: a.y + a.height / 2 });
  marks.append(shape('path', { class: 'new-way', d: `M${start.x} ${start.y}L${end.x} ${end.y}` }));
  return { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 };
}

function numbered(index: number, { x, y }: Point): SVGElement {
  const mark = shape('g', { class: 'way-number' });
  const text = shape('text', { x, y: y + 7 });
  text.textContent = String(index + 1);
  mark.append(shape('circle', { cx: x, cy: y, r: RADIUS }), text);
  return mark;
}

/** Puts a picture back as it was drawn. */
function mend(svg: SVGElement): void {
  svg.classList.remove('is-broken');
  for (const part of svg.querySelectorAll('.is-down, .is-way')) part.classList.remove('is-down', 'is-way');
  svg.querySelector('.broken')?.remove();
}

function breakPicture(svg: SVGElement, { down, over, way }: Failure): void {
  mend(svg);
  const picture = svg.querySelector<SVGElement>('svg[role=img]');
  // A picture that is not shown has no boxes to measure.
  if (picture === null || !svg.checkVisibility()) return;
  svg.classList.add('is-broken');
  const marks = shape('g', { class: 'broken' });
  for (const id of down) stop(picture, id, marks);
  for (const id of over) {
    const box = boxOf(picture, id);
    if (box === undefined) continue;
    const [x, y, width, height] = [box.x - AIR, box.y - AIR, box.width + 2 * AIR, box.height + 2 * AIR];
    marks.append(shape('rect', { class: 'over-frame', x, y, width, height, rx: 10 }));
  }
  const middles = way.map(([from, to]) => middleOf(picture, from, to, marks));
  middles.forEach((middle, index) => {
    if (middle !== undefined) marks.append(numbered(index, middle));
  });
  picture.append(marks);
}

const readFailure = (entry: HTMLElement | null | undefined): Failure | undefined =>
  entry?.dataset.failure === undefined ? undefined : (JSON.parse(entry.dataset.failure) as Failure);

const entryNamed = (id: string): HTMLDetailsElement | null =>
  document.querySelector(`details#failure-${CSS.escape(id)}`);

/** The entry in the list that a part in the picture stands for. */
const entryOf = (control: Element): HTMLDetailsElement | null => entryNamed(control.getAttribute('data-breaks') ?? '');

/** The pictures of a figure, wherever they are: one may be lent to the large view. */
function picturesOf(figure: HTMLElement): SVGElement[] {
  const images = [`${figure.id}-title`, `${figure.id}-narrow-title`].map((id) => `svg[aria-labelledby="${id}"]`);
  return [...document.querySelectorAll<SVGElement>(images.join())].flatMap((image) => image.ownerSVGElement ?? []);
}

/** Says above the picture what comes out. */
function tell(line: HTMLElement, open: HTMLElement | null): void {
  const said = ['summary', 'dd b', 'dl > :nth-child(2) dd'].map((place, index) => {
    const made = document.createElement(index === 0 ? 'strong' : 'span');
    made.textContent = open?.querySelector(place)?.textContent ?? '';
    return made;
  });
  line.replaceChildren(...(open === null ? [line.dataset.hint ?? ''] : said.flatMap((part) => [part, ' '])));
}

/** Has an address that names a failure of this figure name the one that is shown: a copied link leads to what is seen. */
function nameInAddress(figure: HTMLElement, open: HTMLElement | null): void {
  const named = /^#(failure-.+)/.exec(location.hash)?.[1];
  // The entry of the large view is left as it came: the way back from it would change the address.
  if (named === undefined || named === open?.id || (history.state as { large?: string } | null)?.large) return;
  if (figure.querySelector(`#${CSS.escape(named)}`))
    history.replaceState(history.state, '', open ? `#${open.id}` : location.pathname + location.search);
}

/** Shows the failure of the one that is open beside a diagram, or the diagram as it was drawn. */
export function showFailure(figure: HTMLElement): void {
  const open = figure.querySelector<HTMLElement>('.failure[open]');
  const failure = readFailure(open);
  nameInAddress(figure, open);
  const above = `:is(#${figure.id}, .diagram-dialog)`;
  for (const line of document.querySelectorAll<HTMLElement>(`${above} [data-hint]`)) tell(line, open);
  for (const choice of document.querySelectorAll<HTMLSelectElement>(`${above} [data-pick]`))
    choice.value = open?.id.replace('failure-', '') ?? '';
  for (const svg of picturesOf(figure)) {
    if (failure === undefined) mend(svg);
    else breakPicture(svg, failure);
    for (const control of svg.querySelectorAll('[data-breaks]'))
      control.ariaPressed = String(failure !== undefined && readFailure(entryOf(control))?.down[0] === failure.down[0]);
  }
}

/** Makes a part fail; mends it where it has failed already, or where that alone is asked. */
export function pressPart(control: Element, mend: boolean): void {
  const entry = entryOf(control);
  const open = entry?.closest('[data-diagram]')?.querySelector<HTMLDetailsElement>('.failure[open]');
  if (entry === null) return;
  if (open && (mend || readFailure(open)?.down[0] === readFailure(entry)?.down[0])) open.open = false;
  else if (!mend) entry.open = true;
}

/** Brings what a failure did to a drawing into sight, under the line that says what comes out. */
function reveal(figure: HTMLElement): void {
  const mark = picturesOf(figure)
    .find((svg) => svg.checkVisibility())
    ?.querySelector('.broken-mark');
  // In the large view all of it is in sight.
  if (mark?.closest('dialog')) return;
  const below = (mark?.getBoundingClientRect().bottom ?? 0) - figure.getBoundingClientRect().top;
  if (!mark || below < innerHeight - 110) figure.scrollIntoView();
  else mark.scrollIntoView({ block: 'center' });
}

/** Makes a part fail that was chosen by its name, above a drawing (`""`: none) or by a link to it, and shows it. */
export function pickFailure(id: string, diagram?: string): void {
  const entry =
    entryNamed(id) ?? document.querySelector<HTMLDetailsElement>(`[name="failures-${diagram ?? ''}"][open]`);
  const figure = entry?.closest<HTMLElement>('[data-diagram]');
  if (!entry || !figure) return;
  // Opens the section that a phone has folded, as finding something in it does.
  figure.closest('.section-body')?.dispatchEvent(new Event('beforematch'));
  entry.open = id !== '';
  showFailure(figure);
  if (entry.open) reveal(figure);
}
