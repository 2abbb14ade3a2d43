import { existsSync } from 'node:fs';
import { numberNotes } from '../../src/importer/drafts/numbering.ts';
import type { NoteLedger } from '../../src/matching/ledger-file.ts';
import { movedTo, updateLedger } from '../../src/matching/ledger.ts';
import { reviewNote, type ReviewedNote } from '../../src/matching/review.ts';
import { readRecord } from './draft-record.ts';
import { ledgerPath, readLedger, readLedgers } from './ledger-files.ts';
import { listedIds } from './listed-ids.ts';
import { createProgress } from './progress.ts';
import { readStatements } from './read-files.ts';
import { openPages } from './read-matching.ts';
import { readOutOfScope } from './read-exam-scope.ts';

/** A note with its verdicts and its ledger brought up to date, or one Korean line that says why there is none. */
export type Reviewed =
  { readonly note: ReviewedNote; readonly ledger: NoteLedger } | { readonly path: string; readonly problem: string };

/** Ids that notes have already: in the list of published notes, in the drafts, in ledgers. */
function known(drafts: string) {
  const record = readRecord(drafts);
  const imported = 'problem' in record ? {} : record.notes;
  const { ledgers } = readLedgers(drafts);
  return {
    state: { notes: { ...Object.fromEntries(ledgers.map(({ note }) => [note.path, note])), ...imported } },
    taken: listedIds(),
    ledgers,
  };
}

/**
 * Reads notes one after the other, each in a process with limits, judges what they say, and brings their ledgers up to date without
 * writing them. The pages are read once, by `readPages`. A note that was moved keeps the ledger of the file that is gone.
 */
export async function* reviewNotes(
  paths: readonly string[],
  drafts: string,
  seconds: number,
  readPages = openPages(),
): AsyncGenerator<Reviewed> {
  const { state, taken, ledgers } = known(drafts);
  const ids = numberNotes(paths, state, taken);
  const { matcher, findPlaces, catalogue, isPublished } = readPages();
  const isOutOfScope = readOutOfScope();
  const progress = createProgress('노트를 견준다', paths.length);
  const files = paths.map((path) => ({ path, id: ids.get(path) ?? '000' }));
  let at = 0;
  for await (const result of readStatements(files, catalogue, seconds)) {
    const path = paths[at++] ?? '';
    progress.step(path);
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
    const note = reviewNote({ ...read, id }, matcher, isPublished, (key) => movedTo(before, key), isOutOfScope, findPlaces); // prettier-ignore
    yield { note, ledger: updateLedger(before, note) };
  }
  progress.done();
}
