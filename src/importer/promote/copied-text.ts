/** A run of a page's text that stands in a note word for word. */
export interface Copy {
  /** Line of the page, 1-based. */
  readonly line: number;
  /** Id of the note. */
  readonly note: string;
  readonly text: string;
}

/** Letters and digits that two texts must share in a row. */
const RUN = 24;
/** Hangul syllables among them: below that it is a name or an address. */
const LEAST_HANGUL = 8;

interface Squeezed {
  readonly text: string;
  /** Place of each character in the original, in UTF-16 units. */
  readonly places: readonly number[];
}

function squeeze(text: string): Squeezed {
  const places: number[] = [];
  let squeezed = '';
  for (const match of text.toLowerCase().matchAll(/[\p{L}\p{N}]/gu)) {
    squeezed += match[0];
    for (let unit = 0; unit < match[0].length; unit += 1) places.push(match.index + unit);
  }
  return { text: squeezed, places };
}

/**
 * Finds text of a page that repeats a note for at least 24 letters, blanks, punctuation and case aside.
 *
 * `notes` holds the text of each note by id. Runs with fewer than eight Hangul syllables (names, addresses) do not count.
 */
export function findCopies(page: string, notes: ReadonlyMap<string, string>): Copy[] {
  const owners = new Map<string, string>();
  for (const [id, text] of notes) {
    const note = squeeze(text).text;
    for (let at = 0; at + RUN <= note.length; at += 1) {
      const run = note.slice(at, at + RUN);
      if (!owners.has(run)) owners.set(run, id);
    }
  }
  const { text, places } = squeeze(page);
  const copies: Copy[] = [];
  for (let at = 0; at + RUN <= text.length; at += 1) {
    const note = owners.get(text.slice(at, at + RUN));
    if (note === undefined) continue;
    let end = at + RUN;
    while (owners.has(text.slice(end - RUN + 1, end + 1)) && end < text.length) end += 1;
    const first = places[at] ?? 0;
    const copied = page.slice(first, (places[end - 1] ?? first) + 1);
    if ((copied.match(/[가-힣]/g)?.length ?? 0) >= LEAST_HANGUL) {
      copies.push({ line: page.slice(0, first).split('\n').length, note, text: copied.replace(/\s+/g, ' ') });
    }
    at = end - 1;
  }
  return copies;
}
