/** Letters of a query that are read: a whole exam question is shorter, a pasted page would hold up the typing. */
const LONGEST = 800;
/** Letters of a word that are read; no word of these texts is nearly as long. */
const LONGEST_WORD = 40;

/** `ＥＣ２`, as Japanese and Chinese keyboards write it, in plain letters. */
const narrow = (letter: string): string => String.fromCharCode(letter.charCodeAt(0) - 0xfee0);

/** A query as it is read: composed, its letters of the usual width, and not longer than any question. */
export function tidyQuery(query: string): string {
  const plain = query
    .normalize('NFC')
    .replace(/[！-～]/g, narrow)
    .replace(new RegExp(`(\\S{${LONGEST_WORD}})\\S+`, 'g'), '$1');
  if (plain.length <= LONGEST) return plain;
  const end = plain.lastIndexOf(' ', LONGEST);
  return plain.slice(0, end < LONGEST / 2 ? LONGEST : end);
}
