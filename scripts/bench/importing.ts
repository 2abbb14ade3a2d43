/** How fast the importer reads, and how that grows: notes written for the purpose, imported by a process of their own. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatTable } from '../lib/import-summary.ts';
import { measureNode } from './child.ts';
import { writeSampleNotes } from './sample-notes.ts';

/** One run over so many notes. */
export interface ImportCost {
  readonly notes: number;
  readonly megabytes: number;
  readonly seconds: number;
  /** Work of all threads. */
  readonly workSeconds: number;
  readonly megabytesPerSecond: number;
  readonly peakMegabytes: number;
}

/** Imports `count` notes of about ten kilobytes in all text formats; throws when the importer fails. */
export async function measureImport(root: string, count: number): Promise<ImportCost> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-notes-'));
  mkdirSync(join(folder, 'notes'));
  let bytes = 0;
  for (const { name, text } of writeSampleNotes(root, count)) {
    bytes += Buffer.byteLength(text);
    writeFileSync(join(folder, 'notes', name), text);
  }
  const { seconds, workSeconds, megabytes, code } = await measureNode(
    ['scripts/import.ts', '--out', join(folder, 'drafts'), join(folder, 'notes')],
    root,
  );
  rmSync(folder, { recursive: true });
  if (code !== 0) throw new Error(`가져오기가 ${code}로 끝났다. npm run import를 직접 실행해 이유를 본다.`);
  const size = bytes / 1e6;
  return {
    notes: count,
    megabytes: size,
    seconds,
    workSeconds,
    megabytesPerSecond: size / seconds,
    peakMegabytes: megabytes,
  };
}

/** What a note or a megabyte costs against the run before it: 1 when the work grows with the notes. */
function growth({ workSeconds, megabytes }: ImportCost, before: ImportCost | undefined): string {
  if (before === undefined) return '';
  const times = megabytes / before.megabytes;
  return `글 ${times.toFixed(1)}배에 일 ${(workSeconds / before.workSeconds).toFixed(1)}배`;
}

/** A table with a row for each run. */
export function formatImports(imports: readonly ImportCost[]): string[] {
  const rows = imports.map((cost, index) => [
    cost.notes.toLocaleString('ko'),
    `${cost.megabytes.toFixed(1)} MB`,
    `${cost.seconds.toFixed(1)}초`,
    `${cost.megabytesPerSecond.toFixed(2)} MB/s`,
    `${cost.workSeconds.toFixed(1)}초`,
    `${(cost.megabytes / cost.workSeconds).toFixed(2)} MB/s`,
    `${cost.peakMegabytes.toFixed(0)} MB`,
    growth(cost, imports[index - 1]),
  ]);
  const head = ['노트', '글', '걸린 시간', '빠르기', '한 일(CPU)', '일의 빠르기', '메모리', '늘어난 정도'];
  return rows.length === 0 ? [] : ['노트 가져오기', ...formatTable([head, ...rows]).split('\n')];
}
