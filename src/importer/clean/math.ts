import { linesInCode, outsideSpans } from '../code-lines.ts';

/** `$…$` or `$$…$$` on one line that holds a LaTeX command, a power or an index; prices such as `$5 … $10` do not. */
const DOLLARS = /(\${1,2})((?:[^$\\\n`]|\\.)*?(?:\\[A-Za-z%_{]|[\^_]\{?\w)(?:[^$\\\n`]|\\.)*?)\1(?!\d)/g;

/** `\\(…\\)` or `\\[…\\]` on one line; without a command inside it is text with escaped brackets. */
const BRACKETS = /\\\(((?:(?!\\[()]|`).){1,300})\\\)|\\\[((?:(?!\\[[\]]|`).){1,300})\\\]/g;

/** A line of nothing but `$$`, in quotes and items too. */
const BLOCK_MARK = /^([\s>]*)\$\$\s*$/;

/** Longest block of math, in lines: beyond that two such lines have nothing to do with each other. */
const LONGEST_BLOCK = 60;

/** `\\text{CPU} > 50` as text where that is all that it says; anything else means something as LaTeX only, and is code. */
function fromMath(math: string): string {
  const text = math
    .replace(/\\(?:text|mathrm|mathbf|textbf)\s*\{([^{}]*)\}/g, '$1')
    .replace(/\\([%$_#&])/g, '$1')
    .trim();
  const isPlain = !/[\\{}^_]/.test(text);
  return isPlain || text.includes('|') ? text : `\`${math.trim()}\``;
}

/**
 * Makes code of LaTeX, and text of LaTeX that only spells text: `($\\text{CPU} > 50%$)` → `(CPU > 50%)`.
 *
 * Works on the lines of a note before parsing, leaves fenced code, code spans and prices alone, keeps the line count.
 */
export function textFromMath(lines: readonly string[]): string[] {
  const result = [...lines];
  const code = linesInCode(lines);
  let open: number | undefined;
  lines.forEach((line, at) => {
    if (code.has(at)) return;
    if (!BLOCK_MARK.test(line)) {
      result[at] = outsideSpans(line, (text) =>
        text
          .replace(DOLLARS, (_whole, _mark, math: string) => fromMath(math))
          .replace(BRACKETS, (whole, round?: string, square?: string) => {
            const math = round ?? square ?? '';
            return /\\[A-Za-z]|[\^_]\{/.test(math) ? fromMath(math) : whole;
          }),
      );
    } else if (open === undefined || at - open > LONGEST_BLOCK) open = at;
    else {
      const isLatex = lines.slice(open + 1, at).some((inner) => /[\\^_{]/.test(inner));
      for (const [edge, mark] of [
        [open, '```latex'],
        [at, '```'],
      ] as const)
        // prettier-ignore
        result[edge] = (lines[edge] ?? '').replace(BLOCK_MARK, (_, lead: string) => lead + (isLatex ? mark : ''));
      for (let inner = open + 1; isLatex && inner < at; inner += 1) result[inner] = lines[inner] ?? '';
      open = undefined;
    }
  });
  return result;
}
