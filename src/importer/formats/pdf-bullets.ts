import type { MappedLine } from '../note.ts';

/** Bullets that PDF extraction leaves: `- -글`, `-글`, ` - 글`, `- •글`, `•글`, `∘글`. Groups: indent, bullets, text. */
const BULLETED = /^(\s*)((?:[-•·∘○▪■◦]\s*)+)(\S.*)$/;

interface Bullet {
  readonly level: 0 | 1 | 2;
  readonly text: string;
}

function bulletOf(text: string): Bullet | undefined {
  const match = BULLETED.exec(text);
  if (match === null) return undefined;
  const [, indent = '', marks = '', content = ''] = match;
  // `-5도`, `--옵션`, `- ` before a number range are still bullets in such text; a rule of dashes is not.
  if (/^[-\s]+$/.test(content)) return undefined;
  // An arrow (`-> 글`), the end of a comment.
  if (/^\s*-+>/.test(text)) return undefined;
  if (/^-\s+-/.test(marks) && indent === '') return { level: 0, text: content };
  if (/[∘◦]/.test(marks)) return { level: 2, text: content };
  if (indent !== '' || /[•·▪■○]/.test(marks)) return { level: 1, text: content };
  return { level: 0, text: content };
}

const INDENT = ['- ', '  - ', '    - '] as const;

/**
 * Rebuilds lists whose bullets a PDF broke: `- -가격 책정 쉬움` / ` - 람다 실행된 만큼` → an item with an item inside.
 *
 * A deeper bullet right after a blank line or a heading has no parent: it is lifted to the first level, with those beside it.
 */
export function bulletLines(lines: readonly MappedLine[]): MappedLine[] {
  const open: number[] = [];
  return lines.map((line) => {
    const bullet = bulletOf(line.text);
    if (bullet === undefined) {
      if (line.text.trim() === '' || /^[#|]/.test(line.text)) open.length = 0;
      else if (open.length === 0 && /^\s{1,}\S/.test(line.text)) return { ...line, text: line.text.trim() };
      return line;
    }
    while (open.length > 0 && (open.at(-1) ?? 0) >= bullet.level) open.pop();
    open.push(bullet.level);
    return { ...line, text: `${INDENT[open.length - 1] ?? '- '}${escapeStart(bullet.text)}` };
  });
}

/** `#1`, `>`, `1.` or a fence at the start of an item's text is text. */
function escapeStart(text: string): string {
  return text.replace(/^(\d+)([.)])(?=\s)/, '$1\\$2').replace(/^(?=[#>]|`{3}|~{3})/, '\\');
}
