import type { Blockquote, Paragraph, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { walk } from '../../markdown/walk.ts';

/** The three callouts that topics know. */
export type CalloutType = 'trap' | 'changed' | 'note';

/** Frames blocks as `<Callout type="…" title="…">`. */
export function toCallout(type: CalloutType, title: string, node: Paragraph | Blockquote): MdxJsxFlowElement {
  const children = node.type === 'blockquote' ? node.children : [node];
  const attribute = (name: string, value: string) => ({ type: 'mdxJsxAttribute' as const, name, value });
  return {
    type: 'mdxJsxFlowElement',
    name: 'Callout',
    attributes: [attribute('type', type), attribute('title', title)],
    children,
    position: node.position,
  };
}

const TRAPS = new Set([
  'warning',
  'caution',
  'attention',
  'danger',
  'error',
  'bug',
  'failure',
  'fail',
  'missing',
  'important',
]);

const TITLES: Readonly<Record<string, string>> = {
  warning: '주의',
  caution: '주의',
  danger: '위험',
  important: '중요',
  tip: '팁',
  example: '예시',
  question: '질문',
  quote: '인용',
  info: '참고',
  note: '참고',
};

const ALERT = /^\[!([A-Za-z-]+)\][+-]?[ \t]*([^\n]*)(?:\n|$)/;

/**
 * A quote that starts with `[!type] 제목` (Obsidian, GitHub) as a callout, or `undefined`.
 *
 * Example: `> [!warning] 시험 함정` / `> 기본값이 다르다` → a trap with that title.
 */
function alertCallout(node: Blockquote): MdxJsxFlowElement | undefined {
  const [first, ...rest] = node.children;
  const text = first?.type === 'paragraph' ? first.children[0] : undefined;
  if (first?.type !== 'paragraph' || text?.type !== 'text') return undefined;
  const match = ALERT.exec(text.value);
  if (match === null) return undefined;
  const [whole, kind = '', title = ''] = match;
  // A title with markup in it continues in the next nodes: it stays part of the text then.
  const open = !whole.endsWith('\n') && first.children.length > 1;
  const remaining = open ? `${title}${text.value.slice(whole.length)}` : text.value.slice(whole.length);
  const paragraph: Paragraph = {
    ...first,
    children: [...(remaining === '' ? [] : [{ ...text, value: remaining }]), ...first.children.slice(1)],
  };
  const body = [...(paragraph.children.length > 0 ? [paragraph] : []), ...rest];
  const type = TRAPS.has(kind.toLowerCase()) ? 'trap' : 'note';
  const shown = !open && title.trim() !== '' ? title.trim() : (TITLES[kind.toLowerCase()] ?? '참고');
  return toCallout(type, shown, { ...node, children: body });
}

/** Replaces every such quote in a tree, those inside lists and other callouts too. */
export function alertsToCallouts(root: Root): void {
  walk(root, (node, index, parent) => {
    if (parent === undefined || node.type !== 'blockquote') return undefined;
    const callout = alertCallout(node);
    if (callout === undefined) return undefined;
    (parent.children as RootContent[])[index] = callout;
    alertsToCallouts({ type: 'root', children: callout.children });
    return index + 1;
  });
}
