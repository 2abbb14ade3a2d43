import { existsSync, readFileSync, statSync } from 'node:fs';
import type { NoteList, NoteRow, NoteView, ReviewRow } from '../../src/components/review/review-data.ts';
import { readNote } from '../../src/importer/read-note.ts';
import { contentHash } from '../../src/importer/summarize-note.ts';
import { readPublishedTopics } from '../../src/markdown/published-topics.ts';
import { readTopicFiles } from '../../src/markdown/topic-files.ts';
import { offerCorrection } from '../../src/matching/correction.ts';
import { countNotes, movedTo, progressOf, statusOf } from '../../src/matching/ledger.ts';
import type { ReviewedNote } from '../../src/matching/review.ts';
import { decideStatement, ledgerOf, ReviewProblem } from './decide-statement.ts';
import { readRecord } from './draft-record.ts';
import { ledgerPath, readLedger, readLedgers, writeLedger } from './ledger-files.ts';
import { reviewNotes } from './review-notes.ts';

/** Seconds that one note may take. */
const LIMIT = 20;

/** What the screen for reviewing notes asks for. */
export interface ReviewRoom {
  readonly list: () => NoteList;
  /** Reads the note and judges it when it is asked for first, or has changed. @throws ReviewProblem */
  readonly open: (id: string) => Promise<NoteView>;
  /** @see decideStatement */
  readonly decide: (request: unknown, today: string) => string;
}

/** Opens the notes beside a drafts folder for review. Works in the project's folder, as all commands do. */
export function openReviewRoom(drafts: string): ReviewRoom {
  const judged = new Map<string, { readonly seen: string; readonly note: ReviewedNote }>();

  let pages: { readonly stamp: string; readonly titles: Readonly<Record<string, string>> } | undefined;

  /** Titles of the published topics, and what tells whether a topic was touched since. */
  function readPages(): NonNullable<typeof pages> {
    const files = readTopicFiles('.');
    const stamp = files.map(({ path, text }) => `${path} ${text.length} ${statSync(path).mtimeMs}`).join('\n');
    if (pages?.stamp !== stamp)
      pages = { stamp, titles: Object.fromEntries(readPublishedTopics(files).map(({ id, title }) => [id, title])) };
    return pages;
  }

  /** Paths of the notes that were imported or reviewed, by id. */
  function paths(): Map<string, { path: string; title: string }> {
    const record = readRecord(drafts);
    const imported = 'problem' in record ? [] : Object.entries(record.notes);
    return new Map([
      ...imported.map(([path, { id, title }]) => [id, { path, title }] as const),
      ...readLedgers(drafts).ledgers.map(({ note: { id, path, title } }) => [id, { path, title }] as const),
    ]);
  }

  const rowOf = (id: string, { path, title }: { path: string; title: string }): NoteRow => {
    const ledger = existsSync(ledgerPath(drafts, id)) ? readLedger(ledgerPath(drafts, id)) : undefined;
    const gone = existsSync(path) ? undefined : `${path}가 없다. 노트를 제자리에 두거나 다시 들여온다`;
    return {
      ...{ id, path, title },
      progress: typeof ledger === 'object' ? progressOf(ledger) : undefined,
      problem: typeof ledger === 'string' ? ledger : gone,
    };
  };

  /** What was moved where: it is judged by another page. */
  function movesOf(id: string): string {
    const ledger = existsSync(ledgerPath(drafts, id)) ? ledgerOf(drafts, id) : undefined;
    return Object.keys(ledger?.decisions ?? {}).map((key) => `${key} ${movedTo(ledger, key) ?? ''}`).join('\n'); // prettier-ignore
  }

  /** The note with its verdicts; judged anew only when its file, a page, or where a statement belongs changed. */
  async function judge(id: string, path: string): Promise<ReviewedNote> {
    const seen = `${statSync(path).mtimeMs}\n${movesOf(id)}\n${readPages().stamp}`;
    const before = judged.get(id);
    if (before?.seen === seen && existsSync(ledgerPath(drafts, id))) return before.note;
    for await (const reviewed of reviewNotes([path], drafts, LIMIT)) {
      if ('problem' in reviewed) throw new ReviewProblem(`${path}:1 ${reviewed.problem}`);
      writeLedger(drafts, reviewed.ledger);
      judged.set(id, { seen, note: reviewed.note });
      return reviewed.note;
    }
    throw new ReviewProblem(`${path}:1 읽지 못했다. npm run review -- ${path}로 까닭을 본다`);
  }

  return {
    list() {
      const notes = [...paths()].map(([id, known]) => rowOf(id, known)).sort((a, b) => (a.id < b.id ? -1 : 1));
      return { notes, findings: readLedgers(drafts).problems };
    },
    async open(id) {
      const known = paths().get(id);
      if (known === undefined) throw new ReviewProblem(`노트 ${id}가 없다. npm run import -- <노트>로 들여온다`);
      if (!existsSync(known.path)) throw new ReviewProblem(rowOf(id, known).problem ?? known.path);
      const note = await judge(id, known.path);
      const ledger = ledgerOf(drafts, id);
      const raw = await readNote(known.path, readFileSync(known.path));
      const judgedOf = new Map(note.sections.flatMap(({ statements }) => statements.map((one) => [one.key, one])));
      const counts = countNotes(readLedgers(drafts).ledgers);
      const statements = ledger.statements.map((one): ReviewRow => {
        const verdict = judgedOf.get(one.key);
        return {
          ...one,
          status: statusOf(ledger, one),
          decision: ledger.decisions[one.key],
          disputed: ledger.disputed[one.key] ?? [],
          isFresh: ledger.fresh.includes(one.key),
          place: verdict?.place,
          correction: verdict === undefined ? undefined : offerCorrection(verdict),
          notes: counts.get(one.gist) ?? 1,
        };
      });
      const isSame = contentHash(raw) === ledger.note.content;
      return { ...rowOf(id, known), lines: isSame ? raw.lines : [], statements, topics: readPages().titles };
    },
    decide: (request, today) => decideStatement(drafts, request, today),
  };
}
