import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatLedger, parseLedger, type NoteLedger } from '../../src/review/ledger-file.ts';
import { writeWhole } from './kept-file.ts';

const FOLDER = '_ledger';
const EMPTY: Ledgers = { ledgers: [], problems: [] };

/** The ledgers beside the drafts, and one Korean line for each file that is none. */
export interface Ledgers {
  readonly ledgers: readonly NoteLedger[];
  readonly problems: readonly string[];
}

/** Path of the ledger of a note: `drafts/_ledger/006.json`. */
export const ledgerPath = (drafts: string, id: string): string => join(drafts, FOLDER, `${id}.json`);

/** Reads one ledger file; a string that says in Korean why it cannot be read. */
export function readLedger(path: string): NoteLedger | string {
  try {
    return (
      parseLedger(readFileSync(path, 'utf8')) ??
      `${path}: 결정 파일이 깨졌다. 되돌리거나 이름을 바꾸어 두고 npm run review로 다시 만든다`
    );
  } catch {
    return `${path}: 결정 파일을 읽을 수 없다. 경로와 권한을 확인한다`;
  }
}

/** Reads every ledger of a drafts folder, by the ids of the notes. */
export function readLedgers(drafts: string): Ledgers {
  const folder = join(drafts, FOLDER);
  if (!existsSync(folder)) return EMPTY;
  const read = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => readLedger(join(folder, name)));
  return {
    ledgers: read.filter((one) => typeof one !== 'string'),
    problems: read.filter((one) => typeof one === 'string'),
  };
}

/** Writes a ledger in one step: a reader sees the old one or the new one, never half of it. */
export function writeLedger(drafts: string, ledger: NoteLedger): void {
  const path = ledgerPath(drafts, ledger.note.id);
  const text = formatLedger(ledger);
  if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeWhole(path, text);
}
