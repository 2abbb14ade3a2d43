import type { Code, Emphasis, Link, Paragraph, Parents, Root, RootContent, Strong, Text } from 'mdast';
import { defaultHandlers, type Info, type State } from 'mdast-util-to-markdown';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkStringify, { type Options } from 'remark-stringify';
import { unified } from 'unified';

type Handler = NonNullable<NonNullable<Options['handlers']>['strong']>;

/**
 * A handler, and the sign that what it writes starts with: the text before it escapes what that sign would change. Without
 * it the library writes the node twice to find out, at each level, and with other neighbours than it has.
 */
function startingWith(sign: string, handler: Handler): Handler {
  return Object.assign(handler, { peek: () => sign });
}

/** Characters next to which CommonMark's flanking rules already work, so that the library's own escaping is right. */
const PLAIN = /[\s\p{P}\p{S}A-Za-z0-9]/u;

/**
 * Writes `**…**` or `*…*` as it is when Korean text touches the marker.
 *
 * The library would escape the neighbouring character (`&#xB294;`), because plain CommonMark does not close
 * `**S3(저장소)**는`; the site's parser does.
 */
function attention(marker: '*' | '**', fallback: 'strong' | 'emphasis'): Handler {
  return startingWith('*', (node: Strong | Emphasis, _parent, state, info) => {
    const exit = state.enter(fallback);
    const tracker = state.createTracker(info);
    const before = tracker.move(marker);
    const between = tracker.move(
      state.containerPhrasing(node, { ...tracker.current(), before, after: marker.slice(0, 1) }),
    );
    exit();
    const outside = info.after.slice(0, 1);
    const korean = outside !== '' && !PLAIN.test(outside);
    if (korean || !/^[\p{P}\p{S}]|[\p{P}\p{S}]$/u.test(between)) return before + between + tracker.move(marker);
    // Between a bracket inside and a Latin letter outside the marker means nothing: a space parts them.
    const letterAfter = /[A-Za-z0-9]/.test(outside) && /[\p{P}\p{S}]$/u.test(between);
    const letterBefore = /[A-Za-z0-9]/.test(info.before.slice(-1)) && /^[\p{P}\p{S}]/u.test(between);
    return `${letterBefore ? ' ' : ''}${before}${between}${tracker.move(marker)}${letterAfter ? ' ' : ''}`;
  });
}

/** `import …` or `export …` at the start of a block would be code to MDX: its first letter becomes a reference. */
const ESM_START = /^(?=(?:import|export)\b)[ie]/;

/** Takes back escapes that only guard against other dialects: `Lambda\\@Edge`, `force\\_ssl`, `10\\~20GB`. */
function unescapeHarmless(value: string): string {
  return value
    .replace(/(?<!\\)\\@/g, '@')
    .replace(/(?<=[\p{L}\p{N}])\\_(?=[\p{L}\p{N}])/gu, '_')
    .replace(/(?<![\\~])\\~(?!\\?~)/g, '~');
}

/** Letters, digits and spaces between them mean nothing to any dialect: half of all texts need no look at a hundred patterns. */
const HARMLESS = /^[\p{L}\p{N}](?:[\p{L}\p{N} ,%]*[\p{L}\p{N}])?$/u;

const text: Handler = (node: Text, _parent, state, info) =>
  HARMLESS.test(node.value) ? node.value : unescapeHarmless(state.safe(node.value, info));

/** `[x] ` in front of the first paragraph of a task: this handler takes the place of the one that GFM brings for it. */
function checkbox(node: Paragraph, parent: Parents | undefined): string {
  if (parent?.type !== 'listItem' || typeof parent.checked !== 'boolean') return '';
  return parent.children.find((child) => child.type === 'paragraph') === node ? `[${parent.checked ? 'x' : ' '}] ` : '';
}

const writeParagraph: Handler = (node: Paragraph, parent: Parents | undefined, state, info) => {
  const exit = state.enter('paragraph');
  const subexit = state.enter('phrasing');
  const value = state.containerPhrasing(node, info);
  subexit();
  exit();
  return checkbox(node, parent) + value.replace(ESM_START, (letter) => `&#x${letter.charCodeAt(0).toString(16)};`);
};

/** Raw HTML puts paragraphs into what is bold: what one starts with is what its first child does. */
const paragraph: Handler = Object.assign(writeParagraph, {
  peek: (node: Paragraph, _parent: unknown, state: State, info: Info): string => {
    const [first] = node.children;
    const { handlers } = state.handle as unknown as { handlers: Record<string, Handler & { peek?: Handler }> };
    const handler = first && handlers[first.type];
    return handler === undefined ? '' : (handler.peek ?? handler)(first, node, state, info);
  },
});

/** A bare address stays bare, where nothing around it could be taken for a part of it: what stands before is a space then. */
const link: Handler = startingWith('[', (node: Link, parent, state, info) => {
  const [only] = node.children;
  const isBare =
    node.children.length === 1 &&
    only?.type === 'text' &&
    only.value === node.url &&
    /^https?:\/\/[!-~]+[\w/]$/.test(node.url);
  if (
    isBare &&
    !/[*_~{}<>\\]/.test(node.url) &&
    /^(?:[\s|]|$)/.test(info.after) &&
    /^(?:[\s|]|$)/.test(info.before.slice(-1))
  )
    return node.url;
  return defaultHandlers.link(node, parent, state, info);
});

/** A line of code that looks like a comment of ours gets no line of its own in a draft: its fence is indented by a space. */
const code: Handler = (node: Code, parent, state, info) => {
  const written = defaultHandlers.code(node, parent, state, info);
  return /^\{\/\*/m.test(node.value) ? state.indentLines(written, (line) => ` ${line}`) : written;
};

const stringifier = unified()
  .use(remarkStringify, {
    bullet: '-',
    rule: '-',
    emphasis: '*',
    fences: true,
    listItemIndent: 'one',
    incrementListMarker: true,
    handlers: { strong: attention('**', 'strong'), emphasis: attention('*', 'emphasis'), text, paragraph, link, code },
  })
  .use(remarkGfm, { singleTilde: false, tablePipeAlign: false })
  .use(remarkMdx)
  .freeze();

/**
 * Writes a tree as MDX: `{`, `<` and leading `import`/`export` are escaped, so that text stays text.
 *
 * The tree may hold GFM nodes and MDX elements (`<Callout>`), but no raw `html` nodes: they would be written as they are.
 * Ends with a newline; an empty tree gives an empty string.
 */
export function stringifyMdx(children: readonly RootContent[]): string {
  if (children.length === 0) return '';
  const root: Root = { type: 'root', children: [...children] };
  return stringifier.stringify(root);
}
