import { existsSync, readFileSync } from 'node:fs';

const NOTE_LIST = 'content/_notes.yaml';

/** Ids that the list of published notes gives: a new note gets another one. */
export function listedIds(): string[] {
  const listed = existsSync(NOTE_LIST) ? readFileSync(NOTE_LIST, 'utf8') : '';
  return [...listed.matchAll(/id:\s*['"]?(\d{3,})/g)].flatMap(([, id]) => id ?? []);
}
