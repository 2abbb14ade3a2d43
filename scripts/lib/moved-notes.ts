import { existsSync } from 'node:fs';
import type { ImportState } from '../../src/importer/drafts/state.ts';
import type { Finding } from '../../src/model/finding.ts';
import { hashFiles } from './read-files.ts';

/**
 * Recognises notes that got another name or folder since the last import by what they say, so that they keep their id and
 * their sections are not put into the drafts twice.
 *
 * @returns the state with moved notes under their new paths, and what became of those that are gone.
 */
export async function followMoved(
  paths: readonly string[],
  state: ImportState,
  seconds: number,
): Promise<{ state: ImportState; findings: readonly Finding[] }> {
  const lost = new Map(Object.entries(state.notes).filter(([path]) => !existsSync(path)));
  const fresh = paths.filter((path) => state.notes[path] === undefined);
  if (lost.size === 0) return { state, findings: [] };
  const notes = { ...state.notes };
  const hashes = await hashFiles(fresh, seconds);
  for (const [index, path] of fresh.entries()) {
    const hash = hashes[index];
    const old = [...lost].find(([, note]) => note.content === hash);
    if (old === undefined) continue;
    notes[path] = old[1];
    Reflect.deleteProperty(notes, old[0]);
    lost.delete(old[0]);
  }
  const findings = [...lost.keys()].sort().map((path): Finding => ({
    rule: 'import/lost',
    severity: 'warning',
    file: path,
    line: 1,
    message: '지난번에 들여온 노트가 제자리에 없다. 초안의 글은 남겨 두었다',
  }));
  return { state: { ...state, notes }, findings };
}
