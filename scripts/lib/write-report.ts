import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Finding } from '../../src/model/finding.ts';
import type { ReportBlock, ReportNote } from '../../src/importer/report.ts';

/** Collects the importer's report note by note. */
export interface ReportWriter {
  readonly add: (note: ReportNote, blocks: readonly ReportBlock[]) => void;
  /** Writes `{ "notes": […], "blocks": […], "findings": […] }`, one element to a line. */
  readonly finish: (findings: readonly Finding[]) => void;
}

const toLines = (items: readonly object[]): string => items.map((item) => `\n${JSON.stringify(item)}`).join(',');

/** Opens a report. Nothing appears at `path` before `finish`. */
export function openReport(path: string): ReportWriter {
  const notes: string[] = [];
  const blocks: string[] = [];
  return {
    add(note, noteBlocks) {
      notes.push(toLines([note]));
      if (noteBlocks.length > 0) blocks.push(toLines(noteBlocks));
    },
    finish(findings) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(
        path,
        `{\n"notes": [${notes.join(',')}],\n"blocks": [${blocks.join(',')}],\n"findings": [${toLines(findings)}]\n}\n`,
      );
    },
  };
}
