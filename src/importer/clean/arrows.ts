import type { Root } from 'mdast';
import { walk } from '../../markdown/walk.ts';

/** Writes typed arrows as arrows: `A -> B` → `A → B`, `A <-> B` → `A ↔ B`. Code is left alone. */
export function drawArrows(root: Root): void {
  walk(root, (node) => {
    if (node.type !== 'text') return;
    node.value = node.value
      .replace(/<-+>/g, '↔')
      .replace(/(^|[^-<=])-{1,2}>/g, '$1→')
      .replace(/(^|[^<=>])=>/g, '$1⇒');
  });
}
