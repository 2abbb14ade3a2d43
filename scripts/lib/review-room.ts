import { existsSync, readFileSync, statSync } from 'node:fs';
import { z } from 'zod';
import type { NoteList, NoteRow, NoteView, ReviewRow } from '../../src/components/review/review-data.ts';
import { readNote } from '../../src/importer/read-note.ts';
import { contentHash } from '../../src/importer/summarize-note.ts';
import { readPublishedTopics } from '../../src/markdown/published-topics.ts';
import { readTopicFiles } from '../../src/markdown/topic-files.ts';
import { decideOn, progressOf, statusOf, type NoteLedger } from '../../src/matching/ledger.ts';
import type { ReviewedNote } from '../../src/matching/review.ts';
import { readRecord } from './draft-record.ts';
import { ledgerPath, readLedger, readLedgers, writeLedger } from './ledger-files.ts';
import { reviewNotes } from './review-notes.ts';

/** Seconds that one note may take. */
const LIMIT = 20;

/** Something that cannot be done, said to the author in one Korean line. */
export class ReviewProblem extends Error {}

const decisionRequest = z.strictObject({
  // Ids become names of files: nothing else gets there.
  id: z.string().regex(/^\d{3,}$/),
  key: z.string().regex(/^[0-9a-z]{1,40}$/),
  status: z.enum(['worked', 'declined', 'moved', 'open']),
  reason: z.string().trim().min(1).max(500).optional(),
  topic: z.string().optional(),
});

/** What the screen for reviewing notes asks for; everything that it writes lies in the drafts folder. */
export interface ReviewRoom {
  readonly list: () => NoteList;
  /** Reads the note and judges it when it is asked for first, or has changed. @throws ReviewProblem */
  readonly open: (id: string) => Promise<NoteView>;
  /** Writes a decision at once; `today` is its day. @throws ReviewProblem */
  readonly decide: (request: unknown, today: string) => void;
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

  function ledgerOf(id: string): NoteLedger {
    const ledger = readLedger(ledgerPath(drafts, id));
    if (typeof ledger === 'string') throw new ReviewProblem(ledger);
    return ledger;
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

  /** The note with its verdicts; judged anew only when its file or a page changed. */
  async function judge(id: string, path: string): Promise<ReviewedNote> {
    const seen = `${statSync(path).mtimeMs}\n${readPages().stamp}`;
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
      const ledger = ledgerOf(id);
      const raw = await readNote(known.path, readFileSync(known.path));
      const places = new Map(note.sections.flatMap(({ statements }) => statements.map((one) => [one.key, one.place])));
      const statements = ledger.statements.map((one): ReviewRow => ({
        ...one,
        status: statusOf(ledger, one),
        decision: ledger.decisions[one.key],
        disputed: ledger.disputed[one.key] ?? [],
        isFresh: ledger.fresh.includes(one.key),
        place: places.get(one.key),
      }));
      const isSame = contentHash(raw) === ledger.note.content;
      return { ...rowOf(id, known), lines: isSame ? raw.lines : [], statements, topics: readPages().titles };
    },
    decide(request, today) {
      const parsed = decisionRequest.safeParse(request);
      if (!parsed.success) throw new ReviewProblem('결정의 꼴이 아니다. 쪽을 새로 연다');
      const { id, key, status, reason, topic } = parsed.data;
      if (status === 'declined' && reason === undefined) throw new ReviewProblem('반영하지 않는 까닭을 적는다');
      if ((status === 'moved' || status === 'worked') && !(topic !== undefined && topic in readPages().titles))
        throw new ReviewProblem(`주제 ${topic ?? ''}가 없다. 목록에서 고른다`);
      const ledger = ledgerOf(id);
      if (!ledger.statements.some((one) => one.key === key))
        throw new ReviewProblem(`노트 ${id}에 그 말이 이제 없다. 노트를 다시 연다`);
      const given = status === 'declined' ? { reason } : status === 'open' ? {} : { topic };
      writeLedger(drafts, decideOn(ledger, key, { status, ...given, on: today }));
    },
  };
}
