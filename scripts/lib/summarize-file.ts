import { readFileSync, statSync } from 'node:fs';
import type { Placer } from '../../src/importer/places/placer.ts';
import { UnreadableNote } from '../../src/importer/decode.ts';
import { importNote, importPlainly, type ImportedNote } from '../../src/importer/import-note.ts';
import type { RawNote } from '../../src/importer/note.ts';
import { readNote, readRawNote, sizeLimit, tooLarge } from '../../src/importer/read-note.ts';
import { statementsOf } from '../../src/matching/statements.ts';
import type { ReadNote } from '../../src/review/review-note.ts';
import { contentHash, quarantineNote, summarizeNote, type NoteSummary } from '../../src/importer/summarize-note.ts';
import { readProblem } from './note-files.ts';

/** A note file and the id by which drafts name it. */
export interface NoteFile {
  readonly path: string;
  readonly id: string;
}

/** A note that was read, or one Korean line that says why it was not. */
export type ReadFile = { readonly summary: NoteSummary } | { readonly problem: string };

/**
 * What to do with a note file: import it, take its statements, only find what it says; for a reason in Korean take its text without
 * markup, or keep it whole in quarantine.
 */
export type Task =
  | ({ readonly kind: 'import' | 'statements' } & NoteFile)
  | { readonly kind: 'hash'; readonly path: string }
  | ({ readonly kind: 'plain' | 'quarantine'; readonly reason: string } & NoteFile);

/** What came of a task. */
export type Done = ReadFile | { readonly content: string } | { readonly read: ReadNote };

function readBytes(path: string): Uint8Array {
  const { size } = statSync(path);
  const limit = sizeLimit(path);
  // Decided before reading: a dump of gigabytes must not get into memory.
  if (size > limit) throw tooLarge(size, limit);
  return readFileSync(path);
}

const readFile = (path: string): Promise<RawNote> => readNote(path, readBytes(path));

/** What a note says, section by section; headings that only group others are left out. */
function readStatements({ note, title, formatName, sections }: ImportedNote, id: string): ReadNote {
  const headings = (at: number | undefined): string[] => {
    const section = at === undefined ? undefined : sections[at]?.section;
    return section === undefined
      ? []
      : [...headings(section.parent), section.heading ?? section.name ?? ''].filter(Boolean);
  };
  return {
    path: note.path,
    id,
    title: title ?? `노트 ${id}`,
    format: formatName,
    lines: note.lines.length,
    content: contentHash(note),
    sections: sections
      .filter(({ assignment }) => !assignment.grouping)
      .map(({ section, assignment: { topic, proposed, confidence, evidence } }) => ({
        headings: headings(section.index),
        lines: section.lines,
        topic,
        proposed,
        confidence,
        evidence,
        statements: [...statementsOf(section.nodes, headings(section.index))],
      })),
  };
}

async function fulfil(task: Task, placer: Placer): Promise<Done> {
  switch (task.kind) {
    case 'import':
      return { summary: summarizeNote(await importNote(await readFile(task.path), placer), task.id) };
    case 'statements':
      return { read: readStatements(await importNote(await readFile(task.path), placer), task.id) };
    case 'hash':
      return { content: contentHash(await readFile(task.path)) };
    case 'plain': {
      const note = readRawNote(task.path, readBytes(task.path));
      // of a PDF or Word file even its text is too much
      return note.lines.length === 0
        ? { summary: quarantineNote(note, task.id, task.reason) }
        : { summary: summarizeNote(await importPlainly(note, placer, task.reason), task.id) };
    }
    case 'quarantine':
      return { summary: quarantineNote(readRawNote(task.path, readBytes(task.path)), task.id, task.reason) };
  }
}

/** Does what is asked of a note file; never throws for what a file holds. */
export async function doTask(task: Task, placer: Placer): Promise<Done> {
  try {
    return await fulfil(task, placer);
  } catch (error) {
    // a parser runs out of stack
    if (error instanceof RangeError && task.kind === 'import')
      return fulfil({ ...task, kind: 'plain', reason: '너무 깊이 감싼 글이라 읽지 못했다' }, placer);
    return { problem: error instanceof UnreadableNote ? error.message : readProblem(error) };
  }
}
