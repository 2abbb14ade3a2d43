import type { Root } from 'mdast';
import { walk } from '../../markdown/walk.ts';

/** Names that editors give to languages and highlighters do not know. */
const NAMES: Readonly<Record<string, string>> = {
  'plain text': 'text',
  terminal: 'bash',
  python3: 'python',
  'objective c': 'objc',
  'visual basic': 'vb',
  'html/xml': 'html',
};

/** Signs of a language in code without one, the surest first. */
const SIGNS: readonly (readonly [string, RegExp])[] = [
  ['json', /^\s*[[{][\s\S]*[\]}]\s*$/],
  ['bash', /^\s*(?:\$\s|#!\/bin\/|(?:sudo|aws|curl|ssh|npm|yum|apt|docker|kubectl|chmod|export|cd|echo)\s)/m],
  ['sql', /^\s*(?:SELECT|INSERT INTO|UPDATE|DELETE FROM|CREATE (?:TABLE|DATABASE)|ALTER TABLE|GRANT)\b/im],
  ['python', /^\s*(?:def \w+\(|import \w+|from \w+ import|print\()/m],
  ['js', /^\s*(?:const|let|var|function|export|import)\s|=>\s*[{(]/m],
  ['xml', /^\s*<(?:\?xml|[A-Za-z][\w:-]*(?:\s[^>]*)?>)/],
  ['yaml', /^\s*[\w-]+:(?:\s+\S.*)?\n(?:\s*-?\s*[\w-]+:.*\n?)+/],
];

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Guesses the language of code; `text` when nothing points to one. */
function guessLanguage(code: string): string {
  for (const [language, sign] of SIGNS) {
    if (sign.test(code) && (language !== 'json' || isJson(code))) return language;
  }
  return 'text';
}

/** Gives every code block a language: the one it names, in the usual spelling, or a guess. */
export function nameLanguages(root: Root): void {
  walk(root, (node) => {
    if (node.type !== 'code') return;
    const named = [node.lang, node.meta]
      .filter((part) => part !== null && part !== undefined)
      .join(' ')
      .trim()
      .toLowerCase();
    const known = NAMES[named] ?? NAMES[node.lang?.toLowerCase() ?? ''];
    const plain = node.lang?.toLowerCase().replace(/[^a-z0-9+#.-]/g, '') ?? '';
    // What stands behind the language (`js title="…" {1,3}`) steers other tools.
    node.meta = null;
    node.lang = known ?? (plain === '' ? guessLanguage(node.value) : plain);
  });
}
