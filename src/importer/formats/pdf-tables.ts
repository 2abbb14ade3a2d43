import type { MappedLine } from '../note.ts';

const BULLET = /^\s*(?:[-•·∘○▪◦]\s*)+/;

/** More columns than a person lays out: tabs that only part words. */
const MAX_COLUMNS = 30;

function cellsOf(text: string): string[] {
  return text.split('\t').map((cell) => cell.replace(BULLET, '').trim().replaceAll('|', '\\|'));
}

/** A table as lines: header, delimiter row, one row for each source line, blank lines around it. */
function toTable(run: readonly MappedLine[]): MappedLine[] {
  const rows = run.map((line) => cellsOf(line.text));
  const width = Math.max(...rows.map((row) => row.length));
  const used = Array.from({ length: width }, (_, column) => column).filter((column) =>
    rows.some((row) => (row[column] ?? '') !== ''),
  );
  const write = (row: readonly string[]): string => `| ${used.map((column) => row[column] ?? '').join(' | ')} |`;
  const [first] = run;
  const last = run.at(-1);
  if (first === undefined || last === undefined) return [];
  return [
    { text: '', line: first.line },
    ...run.flatMap((line, index) => {
      const row = { text: write(rows[index] ?? []), line: line.line };
      return index === 0 ? [row, { text: `|${' --- |'.repeat(used.length)}`, line: line.line }] : [row];
    }),
    { text: '', line: last.line },
  ];
}

/**
 * Turns runs of lines with tabs into GFM tables; a single such line becomes `칸 — 칸`.
 *
 * Example: `EC2⇥Lambda` / `가상 서버⇥가상 함수` → a table of two columns. Every source line stays one row, so that nothing moves
 * to another line than its own.
 */
export function tableLines(lines: readonly MappedLine[]): MappedLine[] {
  const result: MappedLine[] = [];
  let run: MappedLine[] = [];
  const flush = (): void => {
    if (run.length > 1 && run.every((line) => cellsOf(line.text).length <= MAX_COLUMNS)) result.push(...toTable(run));
    else
      result.push(
        ...run.map((line) => ({
          ...line,
          text: cellsOf(line.text)
            .filter((cell) => cell !== '')
            .join(' — '),
        })),
      );
    run = [];
  };
  for (const raw of lines) {
    // Tabs at the end separate nothing; inside code or a list they indent.
    const line = { ...raw, text: raw.text.trimEnd() };
    if (/\S[^\t]*\t/.test(line.text) || (run.length > 0 && /^\t+\S/.test(line.text))) {
      run.push(line);
    } else {
      flush();
      result.push(line);
    }
  }
  flush();
  return result;
}
