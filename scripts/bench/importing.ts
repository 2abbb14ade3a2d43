/** How fast the importer reads, and how that grows: notes written for the purpose, imported by a process of their own. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureNode } from './child.ts';
import { writeSampleNotes } from './sample-notes.ts';

/** One run over so many notes. */
export interface ImportCost {
  readonly notes: number;
  readonly megabytes: number;
  readonly seconds: number;
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
  const { seconds, megabytes, code } = await measureNode(
    ['scripts/import.ts', '--out', join(folder, 'drafts'), join(folder, 'notes')],
    root,
  );
  rmSync(folder, { recursive: true });
  if (code !== 0) throw new Error(`가져오기가 ${code}로 끝났다. npm run import를 직접 실행해 이유를 본다.`);
  const size = bytes / 1e6;
  return { notes: count, megabytes: size, seconds, megabytesPerSecond: size / seconds, peakMegabytes: megabytes };
}

/** One line for each run. */
export function formatImports(imports: readonly ImportCost[]): string[] {
  return imports.map(
    ({ notes, megabytes, seconds, megabytesPerSecond, peakMegabytes }) =>
      `가져오기: 노트 ${notes}개(${megabytes.toFixed(1)} MB) ${seconds.toFixed(1)}초, ${megabytesPerSecond.toFixed(2)} MB/s, 메모리 ${peakMegabytes.toFixed(0)} MB`,
  );
}
