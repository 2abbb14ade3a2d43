/** Where the note is kept. */
export const KEY = 'search:marks';

/** What to mark on a page, and how the passages go on that begin with one of the words where they were found. */
export interface Marks {
  readonly words: readonly string[];
  readonly passages: readonly string[];
}

/** Leaves a note for the page that is opened next: what to mark on which path. */
export function leaveMarks(path: string, marks: Marks): void {
  try {
    if (marks.words.length > 0) sessionStorage.setItem(KEY, JSON.stringify({ path, ...marks }));
  } catch {
    // storage is blocked: the page opens without marks
  }
}
