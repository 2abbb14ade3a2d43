import { KEBAB } from '../../model/slug.ts';

/*
 * What a drawing may be made of. Whatever is not named here is refused: elements, attributes, and values of attributes.
 * The tables hold what `src/diagrams/emit.ts`, the icons and the site's own signs use.
 */
const NUMBERS = /^[-+\d\s.,e%]*$/;
const PATH = /^[-+\d\s.,eMmLlHhVvCcSsQqTtAaZz]*$/;
const TRANSFORM = /^(?:(?:matrix|translate|rotate|scale|skewX|skewY)\([-+\d\s.,e]*\)\s*)*$/;
const PAINT = /^(?:none|currentColor|#[0-9a-fA-F]{3,8}|var\(--[a-z-]+\)|url\(#[A-Za-z][\w-]*\))$/;
const WORDS = /^[A-Za-z][A-Za-z -]*$/;
const NAME = /^[A-Za-z][\w-]*$/;
const NAMES = /^[A-Za-z][\w-]*(?: +[A-Za-z][\w-]*)*$/;
const INSIDE = /^#[A-Za-z][\w-]*$/;
const TOPIC = new RegExp(`^${KEBAB}/${KEBAB}$`);
const NAMESPACE = /^http:\/\/www\.w3\.org\/2000\/svg$/;
const FLAG = /^(?:true|false)$/;
const TEXT = /^/;

type Attributes = Readonly<Record<string, RegExp>>;

/** How a shape is painted; may stand on every element. */
const EVERYWHERE: Attributes = {
  class: NAMES,
  id: NAME,
  fill: PAINT,
  'fill-opacity': NUMBERS,
  'fill-rule': WORDS,
  'clip-rule': WORDS,
  opacity: NUMBERS,
  stroke: PAINT,
  'stroke-dasharray': NUMBERS,
  'stroke-linecap': WORDS,
  'stroke-linejoin': WORDS,
  'stroke-opacity': NUMBERS,
  'stroke-width': NUMBERS,
  'font-size': NUMBERS,
  'font-weight': /^(?:\d+|[a-z]+)$/,
  'paint-order': WORDS,
  'pointer-events': WORDS,
  'text-anchor': WORDS,
  transform: TRANSFORM,
};
const BOX: Attributes = { x: NUMBERS, y: NUMBERS, width: NUMBERS, height: NUMBERS };
const ENDS: Attributes = { x1: NUMBERS, y1: NUMBERS, x2: NUMBERS, y2: NUMBERS };

const ELEMENTS: Readonly<Record<string, Attributes>> = {
  svg: {
    ...BOX,
    xmlns: NAMESPACE,
    viewBox: NUMBERS,
    preserveAspectRatio: WORDS,
    role: WORDS,
    focusable: FLAG,
    'aria-hidden': FLAG,
    'aria-label': TEXT,
    'aria-labelledby': NAMES,
    'aria-describedby': NAMES,
  },
  // What the source calls a part, or both ends of a line, and where a part lies (`src/diagrams/emit.ts`).
  g: { 'data-part': /^\w+$/, 'data-edge': /^\w+$/, 'data-box': NUMBERS },
  defs: {},
  symbol: { viewBox: NUMBERS },
  title: {},
  desc: {},
  path: { d: PATH },
  rect: { ...BOX, rx: NUMBERS, ry: NUMBERS },
  circle: { cx: NUMBERS, cy: NUMBERS, r: NUMBERS },
  ellipse: { cx: NUMBERS, cy: NUMBERS, rx: NUMBERS, ry: NUMBERS },
  line: ENDS,
  polyline: { points: NUMBERS },
  polygon: { points: NUMBERS },
  text: { x: NUMBERS, y: NUMBERS, dx: NUMBERS, dy: NUMBERS },
  tspan: { x: NUMBERS, y: NUMBERS, dx: NUMBERS, dy: NUMBERS },
  use: { ...BOX, href: INSIDE },
  linearGradient: { ...ENDS, gradientUnits: WORDS, spreadMethod: WORDS },
  stop: { offset: NUMBERS, 'stop-color': PAINT, 'stop-opacity': NUMBERS },
  // A node's link: the page gives it its address (`src/diagrams/figure.ts`).
  a: { 'data-topic': TOPIC, 'aria-label': TEXT },
};

/** Elements that hold text and nothing else: what stands in them is read in another way inside a page. */
export const TEXT_ONLY: ReadonlySet<string> = new Set(['title', 'desc', 'tspan', 'style']);

/** Names of attributes as HTML trees have them (`className`, `strokeWidth`), so that both spellings are one. */
const squeeze = (name: string): string => (name === 'className' ? 'class' : name.toLowerCase().replace(/[-:]/g, ''));

const TABLE = new Map(
  Object.entries(ELEMENTS).map(([element, own]) => [
    element,
    new Map(Object.entries({ ...EVERYWHERE, ...own }).map(([name, value]) => [squeeze(name), value])),
  ]),
);

/** Tells whether a drawing may hold an element: `isSvgElement("script") → false`. */
export const isSvgElement = (name: string): boolean => TABLE.has(name);

/** Tells whether an attribute, spelled as in a file or as in an HTML tree, may stand on an element with this value. */
export function isSvgAttribute(element: string, name: string, value: string): boolean {
  return TABLE.get(element)?.get(squeeze(name))?.test(value) === true;
}

const CSS_FUNCTIONS = new Set(['var', 'light-dark', 'rgb', 'rgba', 'hsl', 'hsla', 'calc']);

const isDeclaration = (text: string): boolean => text.trim() === '' || /^\s*-{0,2}[a-z][a-z-]*\s*:[^:]*$/.test(text);

/** Tells whether a style sheet only sets colours, sizes and fonts: it fetches nothing, imports nothing, hides nothing in escapes. */
export function isPlainCss(css: string): boolean {
  if (/[\\@<>&]|\/\*/.test(css)) return false;
  if (![...css.matchAll(/([\w-]*)\(/g)].every(([, name = '']) => CSS_FUNCTIONS.has(name.toLowerCase()))) return false;
  const rules = css.split('}');
  return rules.every((rule, index) => {
    if (index === rules.length - 1) return rule.trim() === '';
    const [selector = '', body, ...more] = rule.split('{');
    return (
      body !== undefined && more.length === 0 && /^[\w\s.#,-]+$/.test(selector) && body.split(';').every(isDeclaration)
    );
  });
}
