import type { Definition, Image, Link, Paragraph, PhrasingContent, Root, RootContent, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { walk } from '../../markdown/walk.ts';

/** Something about a link or a picture that the author should know; lines are of the note. */
export interface LinkRemark {
  readonly line: number;
  readonly kind: 'unsafe-link' | 'picture';
  readonly target: string;
}

const SAFE_SCHEME = /^(?:https?|mailto):/i;

/** `https:` and friends, anchors and relative paths are safe; `javascript:`, `data:` and other schemes are not. */
function isSafeUrl(url: string): boolean {
  const plain = url.replace(/[\s\p{C}]/gu, '');
  return SAFE_SCHEME.test(plain) || !/^[a-z][a-z0-9+.-]*:/i.test(plain);
}

/** Name of a picture's file; one that stands in the text itself (`data:`) has none. */
function fileName(url: string): string {
  if (url.startsWith('data:')) return '';
  const last = url.split(/[?#]/)[0]?.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

/** A picture cannot come along: the draft keeps its name, and its address when it is on the web. */
function pictureText(image: Pick<Image, 'url' | 'alt' | 'title'>): PhrasingContent {
  const name = [image.alt ?? '', image.title ?? '', fileName(image.url)].filter((part) => part !== '').join(' ');
  const text: Text = { type: 'text', value: name === '' ? '그림' : `그림: ${name}` };
  return SAFE_SCHEME.test(image.url)
    ? { type: 'link', url: image.url, children: [text] }
    : { type: 'text', value: `(${text.value})` };
}

/** A link around pictures comes apart: a picture becomes a link of its own, and links do not nest. */
function linkedPictures(link: Link): PhrasingContent[] {
  const { position } = link;
  return link.children.flatMap((child): PhrasingContent[] => {
    if (child.type !== 'image') return [{ ...link, children: [child] }];
    const named: Link = { type: 'link', url: link.url, children: [{ type: 'text', value: '그림의 링크' }], position };
    return [child, { type: 'text', value: ' ' }, named];
  });
}

/** `[출처]: https://…` as its author sees it: a name and an address. */
function definitionText({ label, identifier, url, title, position }: Definition): Paragraph {
  const text = [label ?? identifier, title ?? ''].filter((part) => part !== '').join(' ');
  return {
    type: 'paragraph',
    children: [{ type: 'link', url, children: [{ type: 'text', value: text }] }],
    position,
  };
}

/**
 * Resolves `[text][ref]` and `![alt][ref]`, so that sections stay complete when they part from the definition.
 *
 * Markdown shows nothing for a definition. Where nothing refers to it, or where it stands in a list or quote, somebody wrote
 * a name and an address to be read: it becomes a link.
 */
export function resolveReferences(root: Root): void {
  const targets = new Map<string, Definition>();
  const used = new Set<string>();
  walk(root, (node) => {
    if (node.type === 'definition' && !targets.has(node.identifier)) targets.set(node.identifier, node);
    if (node.type === 'linkReference' || node.type === 'imageReference') used.add(node.identifier);
  });
  walk(root, (node, index, parent) => {
    if (parent === undefined) return;
    const siblings = parent.children as RootContent[];
    if (node.type === 'definition') {
      const isRead = parent.type !== 'root' || (!used.has(node.identifier) && SAFE_SCHEME.test(node.url));
      if (isRead) siblings[index] = definitionText(node);
      return;
    }
    // A footnote may part from its reference when sections go to different drafts: both say which they are.
    if (node.type === 'footnoteReference')
      siblings[index] = { type: 'text', value: ` (주 ${node.label ?? node.identifier})` };
    if (node.type === 'footnoteDefinition') {
      const label: Paragraph = {
        type: 'paragraph',
        children: [{ type: 'text', value: `주 ${node.label ?? node.identifier}:` }],
      };
      siblings[index] = { ...node, type: 'blockquote', children: [label, ...node.children] };
    }
    if (node.type !== 'linkReference' && node.type !== 'imageReference') return;
    const { url = '', title } = targets.get(node.identifier) ?? {};
    const { position } = node;
    siblings[index] =
      node.type === 'linkReference'
        ? { type: 'link', url, title, children: node.children, position }
        : { type: 'image', url, title, alt: node.alt ?? null, position };
  });
}

/**
 * Makes links and pictures safe: links that run code keep their text only, pictures become a link or a note of their name.
 *
 * Reports every picture (it is not in the draft) and every link that lost its target.
 */
export function cleanLinks(root: Root): LinkRemark[] {
  const remarks: LinkRemark[] = [];
  for (const block of root.children) cleanBlock(block, root, remarks);
  return remarks;
}

function cleanBlock(block: RootContent, root: Root, remarks: LinkRemark[]): void {
  const first = block.position?.start.line ?? 1;
  // A block that is itself an image or link is looked at through its parent.
  const tree: Root = { ...root, children: [block] };
  walk(tree, (node, index, parent) => {
    if (parent === undefined) return undefined;
    const line = node.position?.start.line ?? first;
    const siblings = parent.children as RootContent[];
    if (node.type === 'image') {
      // A picture inside a Word document has no address.
      const isInside = node.url === '#' || node.url === '' || node.url.startsWith('data:');
      const target = isInside ? (node.alt ?? '') || '문서 속 그림' : node.url;
      remarks.push({ line, kind: 'picture', target });
      siblings[index] = pictureText(node);
      return index + 1;
    }
    if (node.type === 'link' && node.children.some((child) => child.type === 'image')) {
      siblings.splice(index, 1, ...linkedPictures(node));
      return index;
    }
    if (node.type === 'link') {
      const safe = isSafeUrl(node.url);
      const web = SAFE_SCHEME.test(node.url);
      if (!safe) remarks.push({ line, kind: 'unsafe-link', target: node.url });
      // A path inside somebody's folder leads nowhere from a draft; the text says enough.
      if (!web) siblings.splice(index, 1, ...(toString(node) === '' ? [] : node.children));
      if (!web) return index;
    }
    if (node.type === 'definition' && !isSafeUrl(node.url)) {
      remarks.push({ line, kind: 'unsafe-link', target: node.url });
      node.url = '#';
    }
    return undefined;
  });
}
