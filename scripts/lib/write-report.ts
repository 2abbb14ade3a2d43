import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Finding } from '../../src/model/finding.ts';
import type { ReportBlock, ReportNote } from '../../src/importer/report.ts';
import { openSpool } from './spool.ts';

/** Collects the importer's report note by note. */
export interface ReportWriter {
  readonly add: (note: ReportNote, blocks: readonly ReportBlock[]) => void;
  /** Writes `{ "notes": […], "blocks": […], "findings": […] }`, one element to a line. */
  readonly finish: (findings: readonly Finding[]) => void;
}

/** Opens a report; blocks by the million wait on disk, not in memory. Nothing appears at `path` before `finish`. */
export function openReport(path: string): ReportWriter {
  const notes = openSpool();
  const blocks = openSpool();
  let noteCount = 0;
  let blockCount = 0;
  return {
    add(note, noteBlocks) {
      notes.keep(`${noteCount++ > 0 ? ',' : ''}\n${JSON.stringify(note)}`);
      for (const block of noteBlocks) blocks.keep(`${blockCount++ > 0 ? ',' : ''}\n${JSON.stringify(block)}`);
    },
    finish(findings) {
      mkdirSync(dirname(path), { recursive: true });
      const file = openSync(path, 'w');
      try {
        writeSync(file, '{\n"notes": [');
        notes.copyTo(file);
        writeSync(file, '],\n"blocks": [');
        blocks.copyTo(file);
        writeSync(
          file,
          `],\n"findings": [${findings.map((finding) => `\n${JSON.stringify(finding)}`).join(',')}]\n}\n`,
        );
      } finally {
        closeSync(file);
        notes.close();
        blocks.close();
      }
    },
  };
}
