import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { ImportReport } from '../../src/importer/report.ts';

const toLines = (items: readonly object[]): string => items.map((item) => `\n${JSON.stringify(item)}`).join(',');

/** Writes the report of an import: `{ "notes": […], "blocks": […], "findings": […] }`, one element to a line. */
export function writeReport(path: string, { notes, blocks, findings }: ImportReport): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(
    path,
    `{\n"notes": [${toLines(notes)}],\n"blocks": [${toLines(blocks)}],\n"findings": [${toLines(findings)}]\n}\n`,
  );
}
