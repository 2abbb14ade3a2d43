import { existsSync, readFileSync, statSync } from 'node:fs';
import type { NoteList, NoteRow, NoteView, ReviewRow } from '../../src/components/review/review-data.ts';
import { readNote, readText } from '../../src/importer/read-note.ts';
import { contentHash } from '../../src/importer/summarize-note.ts';
import { readPublishedTopics } from '../../src/markdown/published-topics.ts';
import { readTopicFiles } from '../../src/markdown/topic-files.ts';
import { countNotes, movedTo, progressOf, statusOf, updateLedger } from '../../src/matching/ledger.ts';
import type { NoteLedger } from '../../src/matching/ledger-file.ts';
import { decideStatements, ledgerOf, ReviewProblem } from './decide-statements.ts';
import { readRecord } from './draft-record.ts';
import { ledgerPath, readLedger, readLedgers, writeLedger } from './ledger-files.ts';
import { openNoteJudge, type Judgement } from './judge-beside.ts';
import { openWritingHelp } from './print-writing-help.ts';

/** What the screen for reviewing notes asks for. */
export interface ReviewRoom {
  readonly list: () => NoteList;
  /** Reads the note and judges it when it is asked for first, or has changed. @throws ReviewProblem */
  readonly open: (id: string) => Promise<NoteView>;
  /** @see decideStatements */
  readonly decide: (request: unknown, today: string) => readonly string[];
}

/**
 * Opens the notes beside a drafts folder for review. Works in the project's folder, as all commands do. `changed` is called when
 * verdicts are there that were not when a note was opened.
 */
export function openReviewRoom(
  drafts: string,
  changed: () => void = () => undefined,
  judging = openNoteJudge(drafts),
): ReviewRoom {
  const judged = new Map<string, { readonly seen: string; readonly done: Judgement }>();

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
    const keys = Object.keys(ledger?.decisions ?? {});
    return keys.flatMap((key) => movedTo(ledger, key)?.concat(' ', key) ?? []).join('\n');
  }

  /** What the verdicts on a note depend on: its file, the pages, and where its statements belong. */
  const stampOf = (id: string, path: string): string =>
    `${statSync(path).mtimeMs}\n${movesOf(id)}\n${readPages().stamp}`;

  async function judge(id: string, path: string): Promise<void> {
    const seen = stampOf(id, path);
    const done = await judging.judge(path, seen);
    judged.set(id, { seen, done });
    if ('problem' in done) return;
    // What was decided meanwhile stays.
    const file = ledgerPath(drafts, done.note.id);
    writeLedger(drafts, updateLedger(existsSync(file) ? ledgerOf(drafts, done.note.id) : undefined, done.note));
  }

  /** The lines of a note that is as its ledger has it, without opening a PDF or Word file. */
  function knownLines(path: string, { note: { content } }: NoteLedger): readonly string[] | undefined {
    try {
      const raw = readText(path, readFileSync(path));
      return contentHash(raw) === content ? raw.lines : undefined;
    } catch {
      return undefined;
    }
  }

  return {
    list() {
      judging.warm();
      const notes = [...paths()].map(([id, known]) => rowOf(id, known)).sort((a, b) => (a.id < b.id ? -1 : 1));
      return { notes, findings: readLedgers(drafts).problems };
    },
    async open(id) {
      const known = paths().get(id);
      if (known === undefined) throw new ReviewProblem(`노트 ${id}가 없다. npm run import -- <노트>로 들여온다`);
      if (!existsSync(known.path)) throw new ReviewProblem(rowOf(id, known).problem ?? known.path);
      const { path } = known;
      const before = existsSync(ledgerPath(drafts, id)) ? ledgerOf(drafts, id) : undefined;
      let lines = before === undefined ? undefined : knownLines(path, before);
      let isJudged = before !== undefined && judged.get(id)?.seen === stampOf(id, path);
      if (!isJudged && lines !== undefined) {
        // What is known is shown at once; the screen asks again when the verdicts are there.
        void judge(id, path).then(changed, changed);
      } else if (!isJudged) {
        await judge(id, path);
        isJudged = true;
      }
      const { done } = judged.get(id) ?? {};
      if (isJudged && done !== undefined && 'problem' in done) throw new ReviewProblem(`${path}:1 ${done.problem}`);
      const ledger = ledgerOf(drafts, id);
      if (lines === undefined) {
        const raw = await readNote(path, readFileSync(path));
        lines = contentHash(raw) === ledger.note.content ? raw.lines : [];
      }
      const sections = done !== undefined && 'note' in done ? done.note.sections : [];
      const judgedOf = new Map(sections.flatMap((section) => section.statements.map((one) => [one.key, one])));
      const helpOf = openWritingHelp();
      const counts = countNotes(readLedgers(drafts).ledgers);
      const statements = ledger.statements.map((one): ReviewRow => {
        const verdict = judgedOf.get(one.key);
        const status = statusOf(ledger, one);
        return {
          ...one,
          status,
          decision: ledger.decisions[one.key],
          disputed: ledger.disputed[one.key] ?? [],
          isFresh: ledger.fresh.includes(one.key),
          reason: verdict?.reason,
          place: verdict?.place,
          nearness: verdict?.nearness,
          others: verdict?.others ?? [],
          writing: status === 'open' ? helpOf(one) : undefined,
          notes: counts.get(one.gist) ?? 1,
        };
      });
      return { ...rowOf(id, known), lines, statements, topics: readPages().titles, isJudged };
    },
    decide: (request, today) => decideStatements(drafts, request, today),
  };
}
