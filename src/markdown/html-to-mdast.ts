import type { Element, Root as HastRoot } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { raw } from 'hast-util-raw';
import { defaultSchema, sanitize, type Schema } from 'hast-util-sanitize';
import { toMdast, type Handle } from 'hast-util-to-mdast';
import type { Blockquote, PhrasingContent, Root, RootContent } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { formulaText } from './formula-text.ts';
import { DANGEROUS_ELEMENTS } from './html-elements.ts';
import { moveCaptionsOut, moveListsIn, moveTablesOut, nameTitle, nestLists, unwrapLinks } from './repair-html.ts';

/** Something taken out of HTML because it runs or loads: `{ line: 3, lastLine: 5, what: "<script>" }`; lines as in the tree. */
export interface RemovedHtml {
  readonly line: number;
  readonly lastLine: number;
  readonly what: string;
}

/** Safe content, and what was left behind. */
export interface SafeContent {
  readonly children: RootContent[];
  readonly removed: RemovedHtml[];
}

const SCHEMA: Schema = {
  ...defaultSchema,
  tagNames: [...(defaultSchema.tagNames ?? []), 'aside', 'mark', 'u', 'figure', 'figcaption', 'header', 'footer', 'main', 'article', 'nav', 'small', 'font', 'center', 'span', 'caption', 'dfn', 'abbr', 'time', 'label', 'big', 'address', 'hgroup', 'bdi', 'bdo', 'data', 'cite', 'wbr'],
  clobberPrefix: '',
  protocols: { href: ['http', 'https', 'mailto'], src: ['http', 'https'], cite: [], longDesc: [] },
  attributes: {
    a: ['href'],
    img: ['src', 'alt'],
    code: [['className', /^language-[\w+#.-]+$/]],
    ol: ['start'],
    input: [['type', 'checkbox'], 'checked', ['disabled', true]],
    li: [['className', 'task-list-item']],
    ul: [['className', 'contains-task-list']],
    td: ['align', 'colSpan', 'rowSpan'],
    th: ['align', 'colSpan', 'rowSpan'],
    '*': [],
  },
  required: {},
}; // prettier-ignore

/** A check box of a task list is the one input that means something in a note. */
function isCheckbox(element: Element): boolean {
  return element.tagName === 'input' && element.properties.type === 'checkbox';
}

/** Last line of an element; the library leaves it out where nothing closes the element. */
function endOf(element: Element): number | undefined {
  const { end }: Partial<NonNullable<Element['position']>> = element.position ?? {};
  return end?.line;
}

/** Takes dangerous elements, event handlers and links that run code out of the tree, and says which. */
function disarm(tree: HastRoot): RemovedHtml[] {
  const removed: RemovedHtml[] = [];
  visit(tree, 'element', (element, index, parent) => {
    const line = element.position?.start.line ?? 0;
    const lastLine = endOf(element) ?? line;
    if (element.tagName === 'math' && parent !== undefined && index !== undefined) {
      parent.children.splice(index, 1, { type: 'text', value: formulaText(element) });
      return [SKIP, index + 1];
    }
    if (DANGEROUS_ELEMENTS.has(element.tagName) && !isCheckbox(element)) {
      removed.push({ line, lastLine, what: `<${element.tagName}>` });
      if (parent !== undefined && index !== undefined) parent.children.splice(index, 1);
      return [SKIP, index];
    }
    for (const [name, value] of Object.entries(element.properties)) {
      if (/^on/i.test(name)) removed.push({ line, lastLine, what: `${element.tagName}의 ${name.toLowerCase()}` });
      const scheme =
        typeof value === 'string' ? /^[\s\p{C}]*([a-z][a-z0-9+.-]*):/iu.exec(value)?.[1]?.toLowerCase() : undefined;
      if (scheme !== undefined && /^(?:javascript|data|vbscript|file|blob)$/.test(scheme))
        removed.push({ line, lastLine, what: `${scheme}: 주소` });
    }
    return undefined;
  });
  return removed;
}

/** `<mark>` highlights: bold, as there is no such mark in Markdown. */
const strong: Handle = (state, element: Element) => ({
  type: 'strong',
  children: state.all(element) as PhrasingContent[],
});
const emphasis: Handle = (state, element: Element) => ({
  type: 'emphasis',
  children: state.all(element) as PhrasingContent[],
});

/** A toggle: its title in bold, its content below. */
const details: Handle = (state, element: Element) => state.toFlow(state.all(element));
const summary: Handle = (state, element: Element) => {
  const children = state.all(element).filter((node) => node.type !== 'break') as PhrasingContent[];
  return { type: 'paragraph', children: [{ type: 'strong', children }] };
};

/** A framed remark (Notion's callout). */
const aside: Handle = (state, element: Element) => {
  const quote = { type: 'blockquote', children: state.toFlow(state.all(element)) } as Blockquote;
  state.patch(element, quote);
  return quote;
};

/** A power stays one: `2<sup>8</sup>-5` → `2^8-5`, not 28-5; `5<sup>th</sup>` is a word. */
const sup: Handle = (state, element: Element) => {
  const children = state.all(element) as PhrasingContent[];
  const power = toString(children);
  // the mark of a footnote (`[1]`) is no power
  if (!/\d|^\s*[a-z]\s*$/i.test(power) || power.startsWith('[')) return children;
  const [open, close] = /^\s*-?\w+\s*$/.test(power) ? ['^', ''] : ['^(', ')'];
  return [{ type: 'text', value: open }, ...children, { type: 'text', value: close }];
};

/** Digits below the line stay apart from those beside them: `log<sub>2</sub>8` → `log₂8`. */
const sub: Handle = (state, element: Element) => {
  const children = state.all(element) as PhrasingContent[];
  visit({ type: 'root', children } satisfies Root, 'text', (text) => {
    text.value = text.value.replace(/\d/g, (digit) => String.fromCharCode(0x2080 + Number(digit)));
  });
  return children;
};

const HANDLERS = { mark: strong, u: emphasis, details, summary, aside, sup, sub };

function safeTree(tree: HastRoot): SafeContent {
  const removed = disarm(tree);
  moveTablesOut(tree);
  moveListsIn(tree);
  moveCaptionsOut(tree);
  const clean = sanitize(tree, SCHEMA);
  const root = toMdast(clean, { handlers: HANDLERS, newlines: true, document: true });
  return { children: root.type === 'root' ? root.children : [root], removed };
}

/**
 * Turns Markdown blocks that hold raw HTML into blocks without any: `물<sub>2</sub>` → `물₂`, `<details>` → its content.
 *
 * Tags may open in one block and close in a later one. Nothing that runs or loads survives: see `removed`.
 * References are left out: they must be resolved before.
 */
export function withoutHtml(blocks: readonly RootContent[]): SafeContent {
  const tree: Root = { type: 'root', children: [...blocks] };
  // Only with a file does the library keep the places of nodes.
  const hast = raw(toHast(tree, { allowDangerousHtml: true }), { file: new VFile() }) as HastRoot;
  return safeTree(hast);
}

/** Lines of a page, and what they are beside content. */
interface PageLines {
  readonly lines: readonly [first: number, last: number];
  readonly reason: string;
}

/** An HTML page as Markdown blocks. */
export interface SafePage extends SafeContent {
  readonly title: string | undefined;
  /** Menus, headers and footers around the content. */
  readonly around: readonly PageLines[];
}

const AROUND: Readonly<Record<string, string>> = {
  nav: '사이트 메뉴',
  header: '머리글',
  footer: '바닥글',
  head: '문서 정보(head)',
};

function find(tree: HastRoot, names: readonly string[]): Element | undefined {
  let found: Element | undefined;
  visit(tree, 'element', (element) => {
    if (found === undefined && names.includes(element.tagName)) found = element;
  });
  return found;
}

function hasContent(element: Element): boolean {
  let length = 0;
  visit(element, 'text', (text) => {
    length += text.value.trim().length;
  });
  return length > 0;
}

/** Takes menus and the like out of a page; a header inside the article holds its title and stays. */
function takeAround(tree: HastRoot, article: Element | undefined): PageLines[] {
  const around: PageLines[] = [];
  visit(tree, 'element', (element, index, parent) => {
    if (element === article) return SKIP;
    const reason = AROUND[element.tagName];
    if (reason === undefined || parent === undefined || index === undefined) return undefined;
    const first = element.position?.start.line;
    if (first !== undefined) around.push({ lines: [first, endOf(element) ?? first], reason });
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  return around;
}

/**
 * Turns an HTML page into Markdown blocks; positions are lines of the HTML source.
 *
 * Where the page marks its article (`<article>`, `<main>`), menus around it are told apart; they are in `around`.
 *
 * @param repair changes the tree before, and says which lines it has taken out
 */
export function htmlToMdast(html: string, repair: (tree: HastRoot) => readonly PageLines[]): SafePage {
  const tree = fromHtml(html);
  const named = find(tree, ['title']);
  const title = named?.children[0]?.type === 'text' ? named.children[0].value.replace(/\s+/g, ' ').trim() : undefined;
  const repaired = repair(tree);
  nameTitle(tree);
  nestLists(tree);
  unwrapLinks(tree);
  const article = find(tree, ['article', 'main']);
  const around = [...repaired, ...takeAround(tree, article !== undefined && hasContent(article) ? article : undefined)];
  return { ...safeTree(tree), title, around };
}
