import { createFence } from '../fence.ts';

/** LaTeX commands that notes use as plain signs. */
const SIGNS: Readonly<Record<string, string>> = {
  times: '×', cdot: '·', div: '÷', pm: '±', to: '→', rightarrow: '→', Rightarrow: '⇒', leftarrow: '←',
  leftrightarrow: '↔', uparrow: '↑', downarrow: '↓', le: '≤', leq: '≤', ge: '≥', geq: '≥', ne: '≠', neq: '≠', approx: '≈',
  sim: '~', infty: '∞', ldots: '…', dots: '…', quad: ' ', qquad: ' ', '%': '%', $: '$', _: '_', '#': '#', '&': '&',
  '{': '{', '}': '}', ',': ' ', ';': ' ', ' ': ' ',
}; // prettier-ignore

/** `$…$` or `$$…$$` on one line that holds a LaTeX command; prices such as `$5 … $10` do not. */
const MATH = /(\${1,2})((?:[^$\\\n]|\\.)*?\\[A-Za-z%_{](?:[^$\\\n]|\\.)*?)\1/g;

function plain(math: string): string {
  let text = math;
  // Innermost groups first: \text{a \textbf{b}} → \text{a b} → a b.
  for (let before = ''; before !== text;) {
    before = text;
    text = text.replace(/\\(?:text|mathrm|mathbf|mathit|textbf|textit|operatorname|mathsf)\s*\{([^{}]*)\}/g, '$1');
  }
  return text
    .replace(/\\frac\s*\{([^{}]*)\}\s*\{([^{}]*)\}/g, '$1/$2')
    .replace(/\\([A-Za-z]+|[%$_#&{},; ])/g, (whole, name: string) => SIGNS[name] ?? (name.length > 1 ? name : whole))
    .replace(/[{}]/g, '')
    .trim();
}

/**
 * Turns LaTeX that only spells text or signs into text: `($\text{CPU} > 50%$)` → `(CPU > 50%)`.
 *
 * Works on the lines of a note before parsing, leaves fenced code, code spans and prices alone, keeps the line count.
 */
export function textFromMath(lines: readonly string[]): string[] {
  const fence = createFence();
  return lines.map((line) => {
    if (fence.isCode(line) || !line.includes('$')) return line;
    return line
      .split(/(`+[^`]*`+)/)
      .map((part) => (part.startsWith('`') ? part : part.replace(MATH, (_whole, _mark, math: string) => plain(math))))
      .join('');
  });
}
