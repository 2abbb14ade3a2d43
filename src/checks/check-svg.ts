import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import type { Finding } from '../model/finding.ts';
import { parseTopicId } from '../model/slug.ts';
import { report } from './rules.ts';

/** A drawing in the project or in the built site: `{ path: "content/_diagrams/storage/s3/put.svg", text: "<svg …" }`. */
export interface SvgFile {
  readonly path: string;
  readonly text: string;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** What a drawing may be made of: what `src/diagrams/emit.ts`, the icons and the site's own signs use. Nothing of it runs or fetches. */
const ELEMENTS = words(
  'svg g defs symbol title desc path rect circle ellipse line polyline polygon text tspan use linearGradient stop a style',
);
/** Attributes, as HTML trees spell them. */
const ATTRIBUTES = words(
  'viewBox preserveAspectRatio role focusable ariaHidden ariaLabel ariaLabelledBy ariaDescribedBy className id ' +
    'dataPart dataEdge dataBox x y x1 y1 x2 y2 cx cy r rx ry dx dy d points width height offset ' +
    'fill fillOpacity fillRule clipRule opacity stroke strokeDashArray strokeLineCap strokeLineJoin strokeOpacity ' +
    'strokeWidth fontSize fontWeight paintOrder pointerEvents textAnchor transform gradientUnits spreadMethod ' +
    'stopColor stopOpacity',
);
/** Elements that hold text and nothing else: what stands in them is read in another way inside a page. */
const TEXT_ONLY = words('title desc style');

/** Whether an attribute may stand on an element with this value: it names nothing outside the drawing. */
function isOwn(element: string, name: string, value: string): boolean {
  if (name === 'xmlns') return value === 'http://www.w3.org/2000/svg';
  if (name === 'href') return element === 'use' && value.startsWith('#');
  // A node's link: the page gives it its address (`src/diagrams/figure.ts`).
  if (name === 'dataTopic') return parseTopicId(value) !== undefined;
  return ATTRIBUTES.has(name) && !/[\\<>]|:\/\/|^\/\/|javascript:|expression|url\((?!#)/i.test(value);
}

/** Whether a style sheet only sets colours, sizes and fonts: it fetches nothing, imports nothing, hides nothing in escapes. */
const isPlainCss = (css: string): boolean => !/[\\@<>]|\/\*|(?<!var|light-dark|rgba?|hsla?|calc)\(/i.test(css);

const REDRAW = 'npm run diagrams로 다시 그리거나 그 부분을 지운다.';

/** What is wrong with an element, besides its children. */
function problemsOf({ tagName, properties, children }: Element): string[] {
  const isSheet = tagName === 'style';
  const css = isSheet && children[0]?.type === 'text' ? children[0].value : '';
  const attributes = Object.entries(properties).filter(([name, value]) => {
    const text = Array.isArray(value) ? value.join(' ') : String(value);
    return isSheet || !isOwn(tagName, name, text);
  });
  return [
    ...(ELEMENTS.has(tagName) ? [] : [`<${tagName}>: 그림에 쓸 수 있는 요소가 아니다.`]),
    ...attributes.map(([name]) => `<${tagName} ${name}>: 그림에 쓸 수 있는 속성이나 값이 아니다.`),
    ...(isPlainCss(css) ? [] : ['<style>에는 색, 크기, 글꼴만 적는다: @규칙, url(), 주석, \\가 없다.']),
    ...(TEXT_ONLY.has(tagName) && children.some(({ type }) => type !== 'text')
      ? [`<${tagName}> 안에는 글만 둔다.`]
      : []),
  ];
}

/** Reads a drawing as pages do; what is no SVG is said. */
function readSvg(text: string, say: (line: number | undefined, message: string) => void): Root | undefined {
  try {
    return fromHtml(text.trim(), {
      fragment: true,
      space: 'svg',
      onerror: ({ line, reason }) => {
        say(line, `SVG로 읽을 수 없다. (${reason})`);
      },
    });
  } catch (cause) {
    say(1, `요소가 지나치게 겹친다. (${String(cause)})`);
    return undefined;
  }
}

/** Rule `svg-part`: a drawing is made only of what is named here, inside a page or opened alone. Never throws. */
export function checkSvg({ path: file, text }: SvgFile): Finding[] {
  const findings: Finding[] = [];
  const say = (line: number | undefined, message: string): void => {
    findings.push(report('svg-part', { file, line: line ?? 1 }, `${message} ${REDRAW}`));
  };
  // Readers of XML and of HTML differ over declarations, comments, CDATA and entities: a drawing needs none.
  for (const [at, line] of text.split('\n').entries())
    if (/<[!?]|&(?!(?:amp|lt|gt|quot|#39);)/.test(line)) say(at + 1, '<!, <?, &…;는 그림에 쓸 수 없는 표기다.');
  const tree = readSvg(text, say);
  if (tree === undefined) return findings;
  const [root, ...more] = tree.children;
  if (root?.type !== 'element' || root.tagName !== 'svg' || root.properties.xmlns === undefined || more.length > 0)
    say(1, '<svg xmlns="http://www.w3.org/2000/svg"> 하나가 아니다.');
  visit(tree, 'element', (element) => {
    for (const message of problemsOf(element)) say(element.position?.start.line, message);
  });
  // One mistake makes the parser stumble over all that follows; the first say enough.
  return findings.slice(0, 5);
}
