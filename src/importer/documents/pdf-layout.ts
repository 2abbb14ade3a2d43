import { inReadingOrder, type Glyphs } from './pdf-columns.ts';

interface Line {
  readonly text: string;
  readonly y: number;
  readonly height: number;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** Gap after which a new column begins, and after which a new word does, as a share of the letter height. */
const COLUMN_GAP = 1.2;
const WORD_GAP = 0.18;
/** Distance of baselines from which a new paragraph begins, in letter heights. */
const PARAGRAPH_GAP = 1.9;

function writeLine(runs: readonly Glyphs[]): Line {
  const sorted = [...runs].sort((a, b) => a.x - b.x);
  let text = '';
  let end: number | undefined;
  for (const run of sorted) {
    const gap = end === undefined ? 0 : run.x - end;
    if (end !== undefined && run.text.trim() !== '') {
      if (gap > run.height * COLUMN_GAP) text = `${text.trimEnd()}\t`;
      else if (gap > run.height * WORD_GAP && !text.endsWith(' ')) text += ' ';
    }
    // Blank runs only fill the space between columns.
    if (run.text.trim() === '' && run.width > run.height * COLUMN_GAP) continue;
    text += run.text;
    end = run.x + run.width;
  }
  return {
    text: text.trim(),
    y: sorted[0]?.y ?? 0,
    height: Math.max(...sorted.filter((run) => run.text.trim() !== '').map((run) => run.height), 0),
  };
}

/** Runs whose baselines are close make a line. */
function linesOf(page: readonly Glyphs[]): Line[] {
  const sorted = [...page].sort((a, b) => b.y - a.y || a.x - b.x);
  const groups: Glyphs[][] = [];
  for (const run of sorted) {
    const group = groups.at(-1);
    const first = group?.[0];
    if (
      group !== undefined &&
      first !== undefined &&
      Math.abs(first.y - run.y) < Math.max(first.height, run.height) * 0.5
    )
      group.push(run);
    else groups.push([run]);
  }
  return groups.map(writeLine).filter((line) => line.text !== '');
}

/** Heading sign for a line that is larger than the text: `# `, `## ` or `### `. */
function headingSign(line: Line, body: number): string {
  if (line.text.length > 60 || line.text.includes('\t') || !/\p{L}/u.test(line.text)) return '';
  const share = line.height / body;
  return share >= 1.8 ? '# ' : share >= 1.4 ? '## ' : share >= 1.15 ? '### ' : '';
}

/**
 * Writes pages as text: a line for each line, a tab between the columns of a table, a blank line where the page leaves one.
 * Text in two columns comes one column after the other.
 *
 * Example: two runs far apart on one baseline → `EC2⇥Lambda`; a line of twice the usual height → `# 제목`.
 */
export function layOut(pages: readonly (readonly Glyphs[])[]): string {
  const all = pages.flatMap((page) => inReadingOrder(page).map(linesOf));
  const body =
    median(all.flat().flatMap((line) => Array.from({ length: Math.min(line.text.length, 80) }, () => line.height))) ||
    1;
  const texts = all.map((lines) =>
    lines
      .map((line, index) => {
        const sign = headingSign(line, body);
        const above = lines[index - 1];
        // Rows of a table stand apart, and yet they are one.
        const isRow = above?.text.includes('\t') === true && line.text.includes('\t');
        const apart =
          above !== undefined && !isRow && above.y - line.y > Math.max(above.height, line.height) * PARAGRAPH_GAP;
        return `${apart || (sign !== '' && index > 0) ? '\n' : ''}${sign}${line.text}`;
      })
      .join('\n'),
  );
  return texts.join('\n\n');
}
