import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CatalogueTopic } from '../../src/importer/places/catalogue.ts';
import { EMPTY_STATE, formatState, parseState, type ImportState } from '../../src/importer/drafts/state.ts';
import { planImport, type PlannedNote } from '../../src/importer/plan-import.ts';
import type { Finding } from '../../src/model/finding.ts';
import { stageFiles } from './staged-files.ts';

const STATE_FILE = '.import.json';

/** Reads what the last import left in a drafts folder; ends the program when that is damaged. */
export function readState(folder: string): ImportState {
  const path = join(folder, STATE_FILE);
  if (!existsSync(path)) return EMPTY_STATE;
  const state = parseState(readFileSync(path, 'utf8'));
  if (state === undefined) {
    console.error(`${path}을 읽을 수 없다. 지난 반입의 기록이 깨졌다. 지우고 다시 실행하면 초안을 처음부터 맞춰 본다.`);
    process.exit(1);
  }
  return state;
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

/** Brings the drafts and the state up to date, all in one step; returns the findings and how many drafts changed. */
export function writeDrafts(drafting: Drafting): { findings: readonly Finding[]; drafts: number } {
  const { folder, notes, state, topics, dryRun } = drafting;
  const staging = stageFiles(folder);
  const readFile = (path: string): string | undefined => {
    const full = join(folder, path);
    return existsSync(full) ? readFileSync(full, 'utf8') : undefined;
  };
  const plan = planImport({ notes, state, topics, readFile });
  let drafts = 0;
  let step = plan.next();
  for (; step.done !== true; step = plan.next()) {
    const [path, text] = step.value;
    if (path.endsWith('.mdx')) drafts += 1;
    if (!dryRun) staging.put(path, text);
  }
  const { state: next, findings } = step.value;
  if (!dryRun) {
    const stateText = formatState(next);
    if (readFile(STATE_FILE) !== stateText) staging.put(STATE_FILE, stateText);
    staging.commit();
  }
  return { findings, drafts };
}
