import type { Heading, PhrasingContent, Root } from 'mdast';
import { KEBAB } from '../model/slug.ts';
import { walk } from './walk.ts';

const MARKER = new RegExp(`\\s*\\[#(${KEBAB})\\]\\s*$`);

/** Takes a `[#id]` off the end of some text and returns its id: `보존 모드 [#retention-mode]` → `"retention-mode"`. */
export function takeMarker(children: PhrasingContent[]): string | undefined {
  const last = children.at(-1);
  if (last?.type !== 'text') return undefined;
  const match = MARKER.exec(last.value);
  if (match === null) return undefined;
  last.value = last.value.slice(0, match.index);
  if (last.value === '') children.pop();
  return match[1];
}

/**
 * Splits an explicit id off a heading: `보존 모드 [#retention-mode]` → `"retention-mode"`; removes the marker from the tree and
 * makes it the heading's id in the page.
 *
 * The form is plain text in MDX (`{#id}` would be an expression), and is the one Fumadocs uses. Asked again it says the same.
 */
export function takeHeadingId(heading: Heading): string | undefined {
  const id = takeMarker(heading.children);
  if (id !== undefined) heading.data = { ...heading.data, hProperties: { id } };
  const taken = heading.data?.hProperties?.id;
  return typeof taken === 'string' ? taken : undefined;
}

/** remark plugin: gives every heading with a `[#id]` marker that id in the page. */
export function remarkHeadingIds() {
  return (tree: Root): void => {
    walk(tree, (node) => {
      if (node.type === 'heading') takeHeadingId(node);
    });
  };
}
