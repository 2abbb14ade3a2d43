import { z } from 'zod';
import { isoDate } from '../model/iso-day.ts';

const decision = z.strictObject({
  /** `moved` to another topic is said, open or new there as any statement is; `said` where the verdict missed that a page says it. */
  status: z.enum(['said', 'worked', 'declined', 'moved', 'open']),
  /** Why it was declined. */
  reason: z.string().trim().min(1).optional(),
  /** Topic that it was worked into or moved to, or that says it, and the place there. */
  topic: z.string().optional(),
  anchor: z.string().optional(),
  on: isoDate,
});

const statement = z.strictObject({
  key: z.string(),
  gist: z.string(),
  lines: z.tuple([z.number(), z.number()]),
  topic: z.string(),
  heading: z.string(),
  text: z.string(),
  kind: z.enum(['said', 'differs', 'new']),
  sure: z.number(),
  /** What the page says that is nearest to it. */
  place: z.strictObject({ topic: z.string(), anchor: z.string(), text: z.string().optional() }).optional(),
});

const ledger = z.strictObject({
  version: z.literal(1),
  note: z.strictObject({
    path: z.string(),
    id: z.string(),
    title: z.string(),
    format: z.string(),
    lines: z.number(),
    content: z.string(),
  }),
  statements: z.array(statement),
  /** By key of the statement; what the note no longer says stays, in case that it says it again. */
  decisions: z.record(z.string(), decision),
  /** Decisions that two reviewers took differently, by key: open until one is taken again. */
  disputed: z.record(z.string(), z.array(decision)),
  /** Keys that the last reading of the note brought. */
  fresh: z.array(z.string()),
});

/** What was decided about a statement. */
export type Decision = z.output<typeof decision>;
/** A statement as the ledger remembers it. */
export type LedgerStatement = z.output<typeof statement>;
/** All that is known of the work on one note. */
export type NoteLedger = z.output<typeof ledger>;

/** Reads a ledger file; `undefined` when it is none. */
export function parseLedger(json: string): NoteLedger | undefined {
  try {
    return ledger.parse(JSON.parse(json));
  } catch {
    return undefined;
  }
}

/** Writes a ledger with a line for each statement and sorted keys: the same ledger gives the same bytes. */
export function formatLedger({ version, note, statements, decisions, disputed, fresh }: NoteLedger): string {
  const record = (entries: Readonly<Record<string, unknown>>): string => {
    const lines = Object.entries(entries)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`);
    return lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n }`;
  };
  const list = statements.map((one) => `  ${JSON.stringify(one)}`).join(',\n');
  return `{\n "version": ${version},\n "note": ${JSON.stringify(note)},\n "statements": [\n${list}\n ],\n "decisions": ${record(decisions)},\n "disputed": ${record(disputed)},\n "fresh": ${JSON.stringify([...fresh].sort())}\n}\n`;
}
