import type { Decision, LedgerStatement, NoteLedger } from './ledger-file.ts';
import type { ReviewedNote } from './review-note.ts';

/** What became of a statement. */
export type Status = 'said' | 'worked' | 'declined' | 'open';

/** Brings the ledger of a note up to date with a new reading: decisions stay, what is new or changed is fresh. */
export function updateLedger(before: NoteLedger | undefined, reviewed: ReviewedNote): NoteLedger {
  const { path, id, title, format, lines, content } = reviewed;
  const statements = reviewed.sections.flatMap((section) =>
    section.statements.map(({ key, gist, lines: span, topic, text, kind, sure, places: [place] }): LedgerStatement => ({
      key,
      gist,
      lines: [span[0], span[1]],
      topic,
      heading: section.headings.at(-1) ?? '',
      text: text.slice(0, 200),
      kind,
      sure,
      ...(place === undefined ? {} : { place: { topic: place.topic, anchor: place.anchor, text: place.text } }),
    })),
  );
  const known = new Set(before?.statements.map(({ key }) => key));
  return {
    version: 1,
    note: { path, id, title, format, lines, content },
    statements,
    decisions: before?.decisions ?? {},
    disputed: before?.disputed ?? {},
    fresh:
      before === undefined
        ? []
        : before.note.content === content
          ? before.fresh
          : statements.map(({ key }) => key).filter((key) => !known.has(key)),
  };
}

/** Takes a decision about a statement; ends a dispute about it. What was moved is new in its topic until it is judged there, near to nothing. */
export function decideOn(before: NoteLedger, key: string, taken: Decision): NoteLedger {
  const disputed = Object.fromEntries(Object.entries(before.disputed).filter(([other]) => other !== key));
  const { status, topic } = taken;
  const statements = before.statements.map((one): LedgerStatement =>
    one.key === key && status === 'moved' && topic !== undefined
      ? { ...one, topic, kind: 'new', sure: 0, place: undefined }
      : one,
  );
  return { ...before, statements, decisions: { ...before.decisions, [key]: taken }, disputed };
}

/** The topic that a statement was moved to, if it was; one that was declined there stays there. Where one is said already settles it: nothing is judged anew. */
export function movedTo(before: NoteLedger | undefined, key: string): string | undefined {
  const { status, topic } = before?.decisions[key] ?? {};
  return status === 'moved' || status === 'declined' ? topic : undefined;
}

/** What became of a statement: a decision comes first, then what the pages say. */
export function statusOf({ decisions, disputed }: NoteLedger, { key, kind }: LedgerStatement): Status {
  if (key in disputed) return 'open';
  const taken = decisions[key]?.status;
  if (taken === 'worked' || taken === 'declined' || taken === 'said') return taken;
  return taken !== 'open' && kind === 'said' ? 'said' : 'open';
}

const sameDecision = (a: Decision, b: Decision): boolean =>
  a.status === b.status && a.reason === b.reason && a.topic === b.topic && a.anchor === b.anchor;

/**
 * Merges the decisions of another reviewer into a ledger of the same note. Where both decided and not alike, both decisions are
 * kept in `disputed` and the statement is open again; `disputes` says each in one Korean line.
 */
export function mergeLedgers(
  mine: NoteLedger,
  theirs: NoteLedger,
): { ledger: NoteLedger; disputes: readonly string[] } {
  const decisions = { ...mine.decisions };
  const disputed: Record<string, Decision[]> = { ...theirs.disputed, ...mine.disputed };
  const disputes: string[] = [];
  for (const [key, other] of Object.entries(theirs.decisions)) {
    const own = decisions[key];
    if (own === undefined) decisions[key] = other;
    else if (!sameDecision(own, other)) {
      disputed[key] = [own, other];
      const at = mine.statements.find((one) => one.key === key);
      const named = ({ status, reason, topic }: Decision): string =>
        [STATUS[status], reason ?? topic].filter(Boolean).join(': ');
      disputes.push(
        `${mine.note.path}:${at?.lines[0] ?? '?'} 두 사람의 결정이 다르다(${named(own)} ↔ ${named(other)}). 둘 다 남겼으니 ${key}를 다시 정한다`,
      );
    }
  }
  return { ledger: { ...mine, decisions, disputed }, disputes };
}

/** Statuses in words. */
export const STATUS: Readonly<Record<Decision['status'], string>> = {
  said: '이미 있음',
  worked: '반영함',
  declined: '반영 안 함',
  moved: '옮김',
  open: '남음',
};

/** How far the work on a note is: statements, and lines by the least settled of their statements. */
export interface Progress {
  readonly statements: Readonly<Record<Status, number>>;
  readonly lines: Readonly<Record<Status, number>>;
  readonly fresh: number;
  readonly disputed: number;
}

const ORDER: readonly Status[] = ['open', 'declined', 'worked', 'said'];

/** Counts what became of a note. */
export function progressOf(one: NoteLedger): Progress {
  const statements: Record<Status, number> = { said: 0, worked: 0, declined: 0, open: 0 };
  const byLine = new Map<number, Status>();
  for (const statement of one.statements) {
    const status = statusOf(one, statement);
    statements[status] += 1;
    for (let line = statement.lines[0]; line <= statement.lines[1]; line += 1) {
      const other = byLine.get(line);
      if (other === undefined || ORDER.indexOf(status) < ORDER.indexOf(other)) byLine.set(line, status);
    }
  }
  const lines: Record<Status, number> = { said: 0, worked: 0, declined: 0, open: 0 };
  for (const status of byLine.values()) lines[status] += 1;
  const present = new Set(one.statements.map(({ key }) => key));
  return {
    statements,
    lines,
    fresh: one.fresh.filter((key) => present.has(key)).length,
    disputed: Object.keys(one.disputed).length,
  };
}

/** In how many notes each thing is said, by gist. */
export function countNotes(ledgers: readonly NoteLedger[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { statements } of ledgers)
    for (const gist of new Set(statements.map((one) => one.gist))) counts.set(gist, (counts.get(gist) ?? 0) + 1);
  return counts;
}

/** What became of everything that the notes say, each thing counted once: settled where it is settled in one of them. */
export function overallOf(ledgers: readonly NoteLedger[]): Readonly<Record<Status, number>> {
  const best = new Map<string, Status>();
  for (const one of ledgers)
    for (const statement of one.statements) {
      const status = statusOf(one, statement);
      const other = best.get(statement.gist);
      if (other === undefined || ORDER.indexOf(status) > ORDER.indexOf(other)) best.set(statement.gist, status);
    }
  const counts: Record<Status, number> = { said: 0, worked: 0, declined: 0, open: 0 };
  for (const status of best.values()) counts[status] += 1;
  return counts;
}
