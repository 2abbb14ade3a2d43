/** A sentence and where it begins in its text. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
}

/** Where a sentence ends: its mark, and what closes behind it. A point in a number or a name is none. */
const END = /(?:[.!?。]+|(?<=[다요음함됨임])[.;])["'”’)\]]*(?=\s|$)|(?<=[다요음함됨임죠])\.(?=[가-힣A-Z])/g;
/** A line of at least so many characters that ends in no mark was broken by a program and goes on in the next one. */
const BROKEN_LINE = 55;
const FINISHED = /(?:[.!?。:;,)\]"”]|[다요음함됨임죠]|\d\s?(?:[A-Za-z%]{1,4}|[가-힣]{1,2})?)\s*$/;

/** Cuts text into sentences: at the marks that end them, and at line ends, for notes put one thing on a line. */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  const take = (from: number, to: number): void => {
    const raw = text.slice(from, to);
    const trimmed = raw.trim();
    if (/[\p{L}\p{N}]/u.test(trimmed))
      sentences.push({ text: trimmed.replace(/\s+/g, ' '), start: from + raw.indexOf(trimmed) });
  };
  let from = 0;
  let at = 0;
  for (const line of text.split('\n')) {
    const end = at + line.length;
    for (const match of line.matchAll(END)) {
      take(from, at + match.index + match[0].length);
      from = at + match.index + match[0].length;
    }
    if (line.length < BROKEN_LINE || FINISHED.test(line) || end >= text.length) {
      take(from, end);
      from = end;
    }
    at = end + 1;
  }
  return sentences;
}
