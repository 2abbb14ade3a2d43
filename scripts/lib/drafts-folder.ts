import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { EMPTY_STATE, formatState, parseState, type ImportState } from '../../src/importer/drafts/state.ts';
import { planImport, type PlannedNote } from '../../src/importer/plan-import.ts';
import type { CatalogueTopic } from '../../src/importer/places/catalogue.ts';
import { warning, type Finding } from '../../src/model/finding.ts';
import { writeWhole } from './kept-file.ts';
import { hashFiles } from './read-files.ts';
import { refuse } from './refuse.ts';

const NOTE_LIST = 'content/_notes.yaml';

/** Name of the record of imports in a drafts folder. */
export const RECORD_FILE = '.import.json';

/** Reads the record of imports of a drafts folder: `undefined` where there is none, `damaged` where it cannot be read. */
export function readRecord(folder: string): ImportState | 'damaged' | undefined {
  const path = join(folder, RECORD_FILE);
  return existsSync(path) ? (parseState(readFileSync(path, 'utf8')) ?? 'damaged') : undefined;
}

/** Ids that the list of published notes gives: a new note gets another one. */
export function listedIds(): string[] {
  const listed = existsSync(NOTE_LIST) ? readFileSync(NOTE_LIST, 'utf8') : '';
  return [...listed.matchAll(/id:\s*['"]?(\d{3,})/g)].flatMap(([, id]) => id ?? []);
}

/** What the last import knows, notes that got another name or folder under their new paths, and those that are gone. */
export interface Remembered {
  readonly state: ImportState;
  readonly findings: readonly Finding[];
}

/**
 * Reads what the last import left in a drafts folder; ends the program when that is damaged.
 *
 * A note that was moved is recognised by what it says, so that its sections are not put into the drafts twice.
 */
export async function remember(folder: string, paths: readonly string[], seconds: number): Promise<Remembered> {
  const record = readRecord(folder);
  if (record === 'damaged')
    refuse(
      `${join(folder, RECORD_FILE)}을 읽을 수 없다. 지난 기록이 깨졌다. 지우고 다시 실행하면 처음부터 맞춰 본다.`,
      1,
    );
  const state = record ?? EMPTY_STATE;
  const lost = new Map(Object.entries(state.notes).filter(([path]) => !existsSync(path)));
  if (lost.size === 0) return { state, findings: [] };
  const fresh = paths.filter((path) => state.notes[path] === undefined);
  const hashes = await hashFiles(fresh, seconds);
  const notes = { ...state.notes };
  for (const [index, path] of fresh.entries()) {
    const [before, note] = [...lost].find(([, { content }]) => content === hashes[index]) ?? [];
    if (before === undefined || note === undefined) continue;
    notes[path] = note;
    Reflect.deleteProperty(notes, before);
    lost.delete(before);
  }
  const message = '지난번에 들여온 노트가 제자리에 없다. 초안의 글은 남겨 두었다';
  return {
    state: { ...state, notes },
    findings: [...lost.keys()].sort().map((path) => warning('import/lost', path, 1, message)),
  };
}

/** What to put into a drafts folder. */
export interface Drafting {
  readonly folder: string;
  readonly notes: readonly PlannedNote[];
  readonly state: ImportState;
  readonly topics: readonly CatalogueTopic[];
  /** Only count. */
  readonly dryRun: boolean;
}

/**
 * Brings the drafts up to date, then the record; returns the findings and how many drafts changed.
 *
 * Each file is written whole. What an import that was interrupted has written is as the next one wants it.
 */
export function writeDrafts({ folder, notes, state, topics, dryRun }: Drafting): {
  findings: readonly Finding[];
  drafts: number;
} {
  const readFile = (path: string): string | undefined => {
    const full = join(folder, path);
    return existsSync(full) ? readFileSync(full, 'utf8') : undefined;
  };
  const write = (path: string, text: string | undefined): void => {
    if (dryRun) return;
    if (text === undefined) rmSync(join(folder, path), { force: true });
    else writeWhole(join(folder, path), text);
  };
  const plan = planImport({ notes, state, topics, readFile });
  let drafts = 0;
  let step = plan.next();
  for (; step.done !== true; step = plan.next()) {
    const [path, text] = step.value;
    if (path.endsWith('.mdx')) drafts += 1;
    write(path, text);
  }
  const record = formatState(step.value.state);
  if (readFile(RECORD_FILE) !== record) write(RECORD_FILE, record);
  return { findings: step.value.findings, drafts };
}
