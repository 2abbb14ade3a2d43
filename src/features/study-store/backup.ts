/** The learner's data as a file, and back. */
import { fieldAtFault, type StudyEvent } from './schema.ts';
import { BACKUP } from './messages.ko.ts';

const FORMAT = 'saa-notes-study';
const VERSION = 1;
/** More than a lifetime of study: what is larger is another file, and would only stop the page. */
const MOST_BYTES = 100_000_000;

/** The text of an export; records that cannot be read are in it as they are. */
export const writeBackup = (events: readonly unknown[], at: Date): string =>
  JSON.stringify({ format: FORMAT, version: VERSION, exportedAt: at.toISOString(), events });

/** What came of reading a file: its events and how many records are none, or why nothing of it can be taken. */
export type ReadBackup =
  | { readonly events: readonly StudyEvent[]; readonly leftOut: number; readonly why: string }
  | { readonly problem: string };

/** Reads the file that was chosen, whatever it is. */
export async function readFile(file: Blob): Promise<ReadBackup> {
  return file.size > MOST_BYTES ? { problem: BACKUP.strange } : readBackup(await file.text());
}

/** An event as the schema has it: files of the first builds say nothing of questions that do not count. */
const complete = (record: unknown): unknown =>
  typeof record === 'object' && record !== null && 'kind' in record && record.kind === 'session'
    ? { unscored: [], ...record }
    : record;

/** Reads an export: all records of it that are events. */
export function readBackup(text: string): ReadBackup {
  if (text.trim() === '') return { problem: BACKUP.empty };
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return { problem: BACKUP.notJson };
  }
  const { format, version, events: records } = (file ?? {}) as Record<string, unknown>;
  if (format !== FORMAT || !Number.isSafeInteger(version) || Number(version) < 1) return { problem: BACKUP.strange };
  if (Number(version) > VERSION) return { problem: BACKUP.newer(Number(version)) };
  if (!Array.isArray(records)) return { problem: BACKUP.strange };
  const events: StudyEvent[] = [];
  const wrong = new Set<string>();
  for (const record of records.map(complete)) {
    const field = fieldAtFault(record, true);
    if (field === undefined) events.push(record as StudyEvent);
    else wrong.add(BACKUP.fault(field));
  }
  const leftOut = records.length - events.length;
  const why = [...wrong].join(', ');
  return events.length === 0 && leftOut > 0 ? { problem: BACKUP.unreadable(leftOut, why) } : { events, leftOut, why };
}
