/** How fast the importer reads, and how that grows: notes written for the purpose, imported by a process of their own. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatTable } from '../lib/import-summary.ts';
import { measureNode } from './child.ts';
import { HEAVY_DOCUMENTS, HEAVY_KINDS } from './heavy-notes.ts';
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

/** What one kind of note costs at two lengths, in seconds of work and in MB of the largest process, by the size of its text or, of a Word document, of what it unpacks to; `ended` says by a limit. */
export interface KindCost {
  readonly kind: string;
  readonly lengths: readonly {
    readonly megabytes: number;
    readonly workSeconds: number;
    readonly peakMegabytes: number;
    readonly ended: boolean;
  }[];
}

/** Lengths in UTF-16 units: the longer one is ten times the shorter one. */
const LENGTHS = [40_000, 400_000, 4_000_000];

/** Imports one note of each kind, ten times as long each time. */
export async function measureKinds(root: string, say: (what: string) => void): Promise<KindCost[]> {
  const costs: KindCost[] = [];
  for (const [kind, { ending, write }] of Object.entries({ ...HEAVY_KINDS, ...HEAVY_DOCUMENTS })) {
    say(kind);
    const lengths: KindCost['lengths'][number][] = [];
    for (const length of LENGTHS) {
      const folder = mkdtempSync(join(tmpdir(), 'bench-notes-'));
      const note = join(folder, `note.${ending}`);
      const text = write(length);
      writeFileSync(note, text);
      const { workSeconds, megabytes, code } = await measureNode(
        ['scripts/import.ts', '--limit', '120', '--out', join(folder, 'drafts'), note],
        root,
      );
      rmSync(folder, { recursive: true });
      lengths.push({
        megabytes: (typeof text === 'string' ? Buffer.byteLength(text) : length) / 1e6,
        workSeconds,
        peakMegabytes: megabytes,
        ended: code !== 0,
      });
    }
    costs.push({ kind, lengths });
  }
  return costs;
}

/** A table with a row for each kind: work at each length, how often it grew, memory. */
export function formatKinds(costs: readonly KindCost[]): string[] {
  const rows = costs.map(({ kind, lengths }) => [
    kind,
    ...lengths.map(
      ({ megabytes, workSeconds, ended }) =>
        `${megabytes.toFixed(2)} MB ${ended ? '한도' : `${workSeconds.toFixed(1)}초`}`,
    ),
    lengths
      .slice(1)
      .map(({ workSeconds, ended }, index) =>
        ended ? '–' : `${(workSeconds / (lengths[index]?.workSeconds ?? 1)).toFixed(1)}배`,
      )
      .join(' '),
    `${Math.max(...lengths.map(({ peakMegabytes }) => peakMegabytes)).toFixed(0)} MB`,
  ]);
  const head = ['글의 종류', ...LENGTHS.map((length) => `${length.toLocaleString('ko')}자`), '늘어난 정도', '메모리'];
  return ['', '종류마다 열 배씩 긴 노트 하나', ...formatTable([head, ...rows]).split('\n')];
}
