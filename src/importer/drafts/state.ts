import { z } from 'zod';

const sectionState = z.object({
  /** Stable name: hash of heading path and place among equal ones. */
  key: z.string(),
  /** Hash of the section's words, to see whether the note changed. */
  content: z.string(),
  /** `<domain>/<slug>` of the draft. */
  topic: z.string(),
  title: z.string(),
  heading: z.string(),
  lines: z.tuple([z.number(), z.number()]),
});

const noteState = z.object({
  /** Three digits, or more: the note's id in `sources`. */
  id: z.string(),
  /** What the note calls itself; never a person's name. */
  title: z.string(),
  /** The shape it came in, in Korean. */
  format: z.string(),
  /** Number of lines. */
  lines: z.number(),
  /** Hash of the whole note. */
  content: z.string(),
  sections: z.array(sectionState),
});

const importState = z.object({
  version: z.literal(1),
  /** By path of the note. */
  notes: z.record(z.string(), noteState),
  /** Hash of each draft as it was written, by topic: another text there is the author's. */
  drafts: z.record(z.string(), z.string()).default({}),
  /** Topics whose drafts were promoted: they are not written again for sections that have not changed. */
  promoted: z.array(z.string()),
});

/** What is known of one section since the last import. */
export type SectionState = z.output<typeof sectionState>;
/** What is known of one note since the last import. */
export type NoteState = z.output<typeof noteState>;
/** What the last import left in the drafts folder, as `.import.json`. */
export type ImportState = z.output<typeof importState>;

/** The state before the first import. */
export const EMPTY_STATE: ImportState = { version: 1, notes: {}, drafts: {}, promoted: [] };

/** Reads the state file; `undefined` when it is not one. */
export function parseState(json: string): ImportState | undefined {
  try {
    return importState.parse(JSON.parse(json));
  } catch {
    return undefined;
  }
}

const sorted = <T>(record: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));

/** Writes the state with sorted keys: the same state gives the same bytes. */
export function formatState({ version, notes, drafts, promoted }: ImportState): string {
  const fields = { version, notes: sorted(notes), drafts: sorted(drafts), promoted: [...promoted].sort() };
  return `${JSON.stringify(fields, null, 1)}\n`;
}
