const KEY = 'search:marks';

/** Leaves a note for the page that is opened next: which words to mark on which path. */
export function leaveMarks(path: string, words: readonly string[]): void {
  try {
    if (words.length > 0) sessionStorage.setItem(KEY, JSON.stringify({ path, words }));
  } catch {
    // storage is blocked: the page opens without marks
  }
}

/** Takes the note that was left for this page; a note for another page stays. */
export function takeMarks(): readonly string[] {
  const note = JSON.parse(sessionStorage.getItem(KEY) ?? '{}') as { path?: unknown; words?: unknown };
  if (note.path !== location.pathname || !Array.isArray(note.words)) return [];
  sessionStorage.removeItem(KEY);
  return (note.words as unknown[]).filter((word): word is string => typeof word === 'string' && word !== '');
}
