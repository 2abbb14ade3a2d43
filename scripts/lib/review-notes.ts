import { existsSync } from 'node:fs';
import { numberNotes } from '../../src/importer/drafts/numbering.ts';
import { createMatcher } from '../../src/matching/matcher.ts';
import { createPlaceFinder } from '../../src/matching/nearest.ts';
import { readReference } from '../../src/matching/read-reference.ts';
import type { NoteLedger } from '../../src/review/ledger-file.ts';
import { movedTo, updateLedger } from '../../src/review/ledger.ts';
import { reviewNote, type Judges, type ReviewedNote } from '../../src/review/review-note.ts';
import { listedIds, readRecord } from './drafts-folder.ts';
import { ledgerPath, readLedger, readLedgers } from './ledger-files.ts';
import { readCatalogue } from './read-catalogue.ts';
import { readOutOfScope } from './read-exam-scope.ts';
import { readNoteStatements } from './read-files.ts';

/** A note with its verdicts and its ledger brought up to date, or one Korean line that says why there is none. */
type Reviewed =
  { readonly note: ReviewedNote; readonly ledger: NoteLedger } | { readonly path: string; readonly problem: string };

function openJudges(): Judges {
  const { reference, topics } = readReference('.');
  const [matcher, findPlaces] = [createMatcher(reference), createPlaceFinder(topics)];
  return { matcher, findPlaces, isOutOfScope: readOutOfScope() };
}

/**
 * Reads notes one after the other, each in a process with limits, judges what they say, and brings their ledgers up to date without
 * writing them. A note that was moved keeps the ledger of the file that is gone.
 */
export async function* reviewNotes(
  paths: readonly string[],
  drafts: string,
  seconds: number,
): AsyncGenerator<Reviewed> {
  const record = readRecord(drafts);
  const { ledgers } = readLedgers(drafts);
  const reviewed = Object.fromEntries(ledgers.map(({ note }) => [note.path, note]));
  const notes = { ...reviewed, ...(typeof record === 'object' ? record.notes : {}) };
  const ids = numberNotes(paths, { notes }, listedIds());
  const files = paths.map((path) => ({ path, id: ids.get(path) ?? '000' }));
  const judges = openJudges();
  let at = 0;
  for await (const result of readNoteStatements(files, readCatalogue(), seconds)) {
    const path = paths[at++] ?? '';
    if ('problem' in result) {
      yield { path, problem: result.problem };
      continue;
    }
    const { read } = result;
    const moved = ledgers.find(
      ({ note }) => note.content === read.content && note.path !== path && !existsSync(note.path),
    );
    const id = moved?.note.id ?? read.id;
    const file = ledgerPath(drafts, id);
    const before = existsSync(file) ? readLedger(file) : undefined;
    if (typeof before === 'string') {
      yield { path, problem: before };
      continue;
    }
    const note = reviewNote({ ...read, id }, judges, (key) => movedTo(before, key));
    yield { note, ledger: updateLedger(before, note) };
  }
}
