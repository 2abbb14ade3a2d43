import { readFileSync, statSync } from 'node:fs';
import type { Matcher } from '../../src/importer/assign/matcher.ts';
import { UnreadableNote } from '../../src/importer/decode.ts';
import { importNote } from '../../src/importer/import-note.ts';
import { readNote, sizeLimit, tooLarge } from '../../src/importer/read-note.ts';
import { summarizeNote, type NoteSummary } from '../../src/importer/summarize-note.ts';
import { createCollector } from './collect-garbage.ts';
import { readProblem } from './note-files.ts';

/** A note file and the id by which drafts name it. */
export interface NoteFile {
  readonly path: string;
  readonly id: string;
}

/** A note that was read, or one Korean line that says why it was not. */
export type ReadFile = { readonly summary: NoteSummary } | { readonly problem: string };

/** Bytes of notes between two collections of garbage: their trees are some two hundred megabytes. */
const BYTES_BETWEEN_COLLECTIONS = 500_000;

/** Makes a function that reads note files one after the other; it never throws for what a file holds. */
export function createReader(matcher: Matcher): (file: NoteFile) => Promise<ReadFile> {
  const collect = createCollector();
  let bytes = 0;
  return async ({ path, id }) => {
    try {
      const { size } = statSync(path);
      const limit = sizeLimit(path);
      // Decided before reading: a dump of gigabytes must not get into memory.
      if (size > limit) throw tooLarge(size, limit);
      bytes += size;
      if (bytes > BYTES_BETWEEN_COLLECTIONS) {
        bytes = 0;
        collect();
      }
      return { summary: summarizeNote(importNote(await readNote(path, readFileSync(path)), matcher), id) };
    } catch (error) {
      return { problem: error instanceof UnreadableNote ? error.message : readProblem(error) };
    }
  };
}
