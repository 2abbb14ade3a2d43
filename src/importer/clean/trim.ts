import type { Delete, Emphasis, PhrasingContent, Root, Strong } from 'mdast';
import { walk } from '../../markdown/walk.ts';

interface Parent {
  children: PhrasingContent[];
}

/** Bold or italic text, or nothing where it is empty, between the white space that was at its edges. */
export function withEdgesOutside(node: Strong | Emphasis | Delete): PhrasingContent[] {
  const first = node.children[0];
  const before = first?.type === 'text' ? (/^\s+/.exec(first.value)?.[0] ?? '') : '';
  if (first?.type === 'text') first.value = first.value.slice(before.length);
  const last = node.children.at(-1);
  const after = last?.type === 'text' ? (/\s+$/.exec(last.value)?.[0] ?? '') : '';
  if (last?.type === 'text') last.value = last.value.slice(0, last.value.length - after.length);
  node.children = node.children.filter((child) => child.type !== 'text' || child.value !== '');
  const space = (value: string): PhrasingContent[] => (value === '' ? [] : [{ type: 'text', value }]);
  return [...space(before), ...(node.children.length === 0 ? [] : [node]), ...space(after)];
}

/** White space at the edges of bold or italic text belongs outside: `**글 **은` → `**글** 은`. */
function moveOut(parent: Parent): void {
  for (let index = 0; index < parent.children.length; index += 1) {
    const node = parent.children[index];
    if (node?.type !== 'strong' && node?.type !== 'emphasis') continue;
    moveOut(node);
    const moved = withEdgesOutside(node);
    parent.children.splice(index, 1, ...moved);
    index += moved.length - 1;
  }
}

function trimEnds(parent: Parent): void {
  const isBlank = (node: PhrasingContent | undefined): boolean =>
    node?.type === 'break' || (node?.type === 'text' && node.value.trim() === '');
  while (isBlank(parent.children[0])) parent.children.shift();
  while (isBlank(parent.children.at(-1))) parent.children.pop();
  const first = parent.children[0];
  if (first?.type === 'text') first.value = first.value.trimStart();
  const last = parent.children.at(-1);
  if (last?.type === 'text') last.value = last.value.trimEnd();
}

/** Pieces of text side by side are one text; runs of spaces in it are one space. */
function joinTexts(parent: Parent): void {
  const joined: PhrasingContent[] = [];
  for (const node of parent.children) {
    const previous = joined.at(-1);
    if (node.type === 'text' && previous?.type === 'text') previous.value += node.value;
    else joined.push(node);
  }
  parent.children = joined;
  for (const node of joined) if (node.type === 'text') node.value = node.value.replace(/ {2,}/g, ' ');
}

/** Removes white space that earlier steps left at the edges of paragraphs, headings, cells and bold text. */
export function trimText(root: Root): void {
  walk(root, (node) => {
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return;
    moveOut(node);
    joinTexts(node);
    trimEnds(node);
    walk(node, (text) => {
      if (text.type === 'text') text.value = text.value.replace(/[ \t]+(?=\n)|(?<=\n)[ \t]+/g, '');
    });
  });
}
