import type { Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';

/** Writes typed arrows as arrows: `A -> B` → `A → B`, `A <-> B` → `A ↔ B`. Code is left alone. */
export function drawArrows(root: Root): void {
  visit(root, 'text', (node: Text) => {
    node.value = node.value
      .replace(/<-+>/g, '↔')
      .replace(/(^|[^-<=])-{1,2}>/g, '$1→')
      .replace(/(^|[^<=>])=>/g, '$1⇒');
  });
}
