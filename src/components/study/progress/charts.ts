/** Small charts as pictures, each with a table of the same figures behind a fold. */
import { element } from '../../element.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** A bar of a chart: what it is of, its height, and how both are said. */
export interface Bar {
  readonly label: string;
  /** `undefined` where there is nothing to measure. */
  readonly value: number | undefined;
  readonly said: string;
}

const WIDTH = 300;
const HEIGHT = 64;

/** A table that scrolls inside its own frame. */
export function table(
  name: string,
  head: readonly string[],
  rows: readonly (readonly (string | Node)[])[],
): HTMLDivElement {
  return element(
    'div',
    { class: 'table-scroll', tabindex: '0', role: 'region', 'aria-label': name },
    element(
      'table',
      {},
      element('thead', {}, element('tr', {}, ...head.map((text) => element('th', { scope: 'col' }, text)))),
      element(
        'tbody',
        {},
        ...rows.map(([first = '', ...rest]) =>
          element('tr', {}, element('th', { scope: 'row' }, first), ...rest.map((cell) => element('td', {}, cell))),
        ),
      ),
    ),
  );
}

/** Bars side by side; `title` says what they show, `column` what is measured. */
export function barChart(title: string, column: string, bars: readonly Bar[], top: number): HTMLElement {
  const picture = document.createElementNS(SVG, 'svg');
  picture.setAttribute('viewBox', `0 0 ${WIDTH} ${HEIGHT + 2}`);
  picture.setAttribute('preserveAspectRatio', 'none');
  picture.setAttribute('role', 'img');
  picture.setAttribute('aria-label', title);
  const step = WIDTH / Math.max(1, bars.length);
  bars.forEach(({ value, label, said }, at) => {
    const bar = document.createElementNS(SVG, 'rect');
    const height = value === undefined ? 0 : Math.max(value > 0 ? 1.5 : 0, (HEIGHT * value) / Math.max(top, 1e-9));
    const place = { x: at * step + step * 0.12, y: HEIGHT - height, width: step * 0.76, height };
    for (const [key, number] of Object.entries(place)) bar.setAttribute(key, number.toFixed(2));
    const name = document.createElementNS(SVG, 'title');
    name.textContent = `${label}: ${said}`;
    bar.append(name);
    picture.append(bar);
  });
  const ground = document.createElementNS(SVG, 'line');
  for (const [key, number] of Object.entries({ x1: 0, x2: WIDTH, y1: HEIGHT + 1, y2: HEIGHT + 1 }))
    ground.setAttribute(key, String(number));
  picture.append(ground);
  return element(
    'figure',
    {},
    element('figcaption', {}, title),
    picture,
    element(
      'p',
      { class: 'ends', 'aria-hidden': 'true' },
      element('span', {}, bars[0]?.label ?? ''),
      element('span', {}, bars.at(-1)?.label ?? ''),
    ),
    element(
      'details',
      {},
      element('summary', {}, '표로 보기'),
      table(
        title,
        ['날', column],
        bars.map(({ label, said }) => [label, said]),
      ),
    ),
  );
}
