import { createFence, outsideSpans } from '../fence.ts';

/** LaTeX commands that notes use as plain signs. */
const SIGNS: Readonly<Record<string, string>> = {
  times: '×', cdot: '·', div: '÷', pm: '±', to: '→', rightarrow: '→', Rightarrow: '⇒', leftarrow: '←',
  leftrightarrow: '↔', uparrow: '↑', downarrow: '↓', le: '≤', leq: '≤', ge: '≥', geq: '≥', ne: '≠', neq: '≠', approx: '≈',
  sim: '~', infty: '∞', ldots: '…', dots: '…', quad: ' ', qquad: ' ', '%': '%', $: '$', _: '_', '#': '#', '&': '&',
  '{': '{', '}': '}', ',': ' ', ';': ' ', ' ': ' ',
}; // prettier-ignore

/** `$…$` or `$$…$$` on one line that holds a LaTeX command; prices such as `$5 … $10` do not. */
const DOLLARS = /(\${1,2})((?:[^$\\\n]|\\.)*?\\[A-Za-z%_{](?:[^$\\\n]|\\.)*?)\1/g;

/** `\(…\)` or `\[…\]` on one line; without a command inside it is text with escaped brackets. */
const BRACKETS = /\\\(((?:(?!\\[()]).){1,300})\\\)|\\\[((?:(?!\\[[\]]).){1,300})\\\]/g;

/** Commands that build what a line of text cannot show: roots, sums, matrices. */
const BUILT = /\\(?:sqrt|sum|prod|int|lim|begin|end|overline|underline|hat|bar|vec|binom|left|right|over)(?![A-Za-z])/;

/** `A + B` below or above a line needs brackets on one line. */
function bracketed(part: string): string {
  return /[\s+*/=-]/.test(part.trim()) ? `(${part.trim()})` : part.trim();
}

function plain(math: string): string {
  let text = math;
  // Innermost groups first: \text{a \textbf{b}} → \text{a b} → a b.
  for (let before = ''; before !== text;) {
    before = text;
    text = text
      .replace(/\\(?:text|mathrm|mathbf|mathit|textbf|textit|operatorname|mathsf)\s*\{([^{}]*)\}/g, '$1')
      .replace(
        /([_^])\{([^{}]*)\}/g,
        (_, mark: string, part: string) => mark + (/^\w*$/.test(part) ? part : `(${part})`),
      );
  }
  return text
    .replace(
      /\\d?frac\s*\{([^{}]*)\}\s*\{([^{}]*)\}/g,
      (_, above: string, below: string) => `${bracketed(above)}/${bracketed(below)}`,
    )
    .replace(/\\([A-Za-z]+|[%$_#&{},; ])/g, (whole, name: string) => SIGNS[name] ?? (name.length > 1 ? name : whole))
    .replace(/[{}]/g, '')
    .trim();
}

/** Math that spells text as text, any other as code: it means something only as LaTeX. */
function fromMath(math: string): string {
  return BUILT.test(math) && !/[`|]/.test(math) ? `\`${math.trim()}\`` : plain(math);
}

/** A line of nothing but `$$`, in quotes and items too. */
const BLOCK_MARK = /^([\s>]*)\$\$\s*$/;

/** Longest block of math, in lines: beyond that two such lines have nothing to do with each other. */
const LONGEST_BLOCK = 60;

/** Blocks of math between lines of `$$`: code when they hold LaTeX, plain lines otherwise. */
function fromBlocks(lines: readonly string[]): string[] {
  const fence = createFence();
  const result = [...lines];
  let open: number | undefined;
  lines.forEach((line, at) => {
    const isMark = !fence.isCode(line) && BLOCK_MARK.test(line);
    if (!isMark) return;
    if (open === undefined || at - open > LONGEST_BLOCK) {
      open = at;
      return;
    }
    const isLatex = lines.slice(open + 1, at).some((inner) => inner.includes('\\'));
    for (const [edge, mark] of [
      [open, '```latex'],
      [at, '```'],
    ] as const)
      result[edge] = (lines[edge] ?? '').replace(BLOCK_MARK, (_, lead: string) => lead + (isLatex ? mark : ''));
    open = undefined;
  });
  return result;
}

/**
 * Turns LaTeX that only spells text or signs into text: `($\text{CPU} > 50%$)` → `(CPU > 50%)`; other LaTeX becomes code.
 *
 * Works on the lines of a note before parsing, leaves fenced code, code spans and prices alone, keeps the line count.
 */
export function textFromMath(lines: readonly string[]): string[] {
  const fence = createFence();
  return fromBlocks(lines).map((line) => {
    if (fence.isCode(line) || !/[$\\]/.test(line)) return line;
    return outsideSpans(line, (text) =>
      text
        .replace(DOLLARS, (_whole, _mark, math: string) => fromMath(math))
        .replace(BRACKETS, (whole, round?: string, square?: string) => {
          const math = round ?? square ?? '';
          return /\\[A-Za-z]/.test(math) ? fromMath(math) : whole;
        }),
    );
  });
}
