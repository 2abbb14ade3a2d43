import type { Root } from 'mdast';
import { walk } from '../../markdown/walk.ts';

/** Names that editors give to languages and highlighters do not know. */
const NAMES: Readonly<Record<string, string>> = {
  plain: 'text',
  terminal: 'bash',
  python3: 'python',
  objective: 'objc',
};

/** Gives every code block a language: the one it names, in the usual spelling, or `text`. */
export function nameLanguages(root: Root): void {
  walk(root, (node) => {
    if (node.type !== 'code') return;
    const named = node.lang?.toLowerCase().replace(/[^a-z0-9+#.-]/g, '') ?? '';
    // What stands behind the language (`js title="…" {1,3}`) steers other tools.
    node.meta = null;
    node.lang = NAMES[named] ?? (named === '' ? 'text' : named);
  });
}
