/** Number at the start of a file name: `003-serverless.md` → `003`; a year (`2024-…`) is none. */
function numberIn(path: string): string | undefined {
  return /(?:^|\/)(\d{3})(?!\d)[^/]*$/.exec(path)?.[1];
}

/**
 * Gives every note the id by which drafts and `content/_notes.yaml` name it: the one it has, the number its file name
 * starts with, or the next free one. Paths are taken in order, so the same files get the same ids.
 *
 * `taken` are ids that belong to other notes (of `content/_notes.yaml`).
 */
export function numberNotes(
  paths: readonly string[],
  state: { readonly notes: Readonly<Record<string, { readonly id: string }>> },
  taken: Iterable<string> = [],
): Map<string, string> {
  const used = new Set(taken);
  const ids = new Map<string, string>();
  for (const path of paths) {
    const known = state.notes[path]?.id;
    if (known !== undefined) ids.set(path, known);
  }
  for (const note of Object.values(state.notes)) used.add(note.id);
  const given = new Set(ids.values());
  for (const path of paths) {
    const own = numberIn(path);
    // A number in the name is the author's choice: it may be that of the note in `content/_notes.yaml`, but of one note only.
    if (
      ids.has(path) ||
      own === undefined ||
      given.has(own) ||
      Object.values(state.notes).some((note) => note.id === own)
    )
      continue;
    ids.set(path, own);
    given.add(own);
    used.add(own);
  }
  let next = 0;
  for (const path of paths) {
    if (ids.has(path)) continue;
    do next += 1;
    while (used.has(String(next).padStart(3, '0')));
    const id = String(next).padStart(3, '0');
    used.add(id);
    ids.set(path, id);
  }
  return ids;
}

/** Orders note ids by number: `999` before `1000`. */
export function compareNoteIds(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);
}
