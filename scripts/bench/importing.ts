/** How fast the importer reads: notes written for the purpose from the pages' own text. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '../../src/search/build/read-pages.ts';
import { measureNode } from './child.ts';

/** One run over so many notes. */
export interface ImportCost {
  readonly notes: number;
  readonly megabytes: number;
  readonly seconds: number;
  readonly megabytesPerSecond: number;
  readonly peakMegabytes: number;
}

/** Imports `count` Markdown notes of five sections each; throws when the importer fails. */
export async function measureImport(root: string, pages: readonly Page[], count: number): Promise<ImportCost> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-notes-'));
  const sections = pages.flatMap((page) => page.sections.map(({ heading, text }) => `## ${heading}\n\n${text}\n`));
  mkdirSync(join(folder, 'notes'));
  let bytes = 0;
  for (let note = 0; note < count; note++) {
    const body = Array.from({ length: 5 }, (_, at) => sections[(note * 5 + at) % sections.length] ?? '');
    const text = `# 노트 ${note}\n\n${body.join('\n')}`;
    bytes += Buffer.byteLength(text);
    writeFileSync(join(folder, 'notes', `${String(note).padStart(5, '0')}.md`), text);
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
