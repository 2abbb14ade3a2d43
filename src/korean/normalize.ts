import { matchesOf } from './matches-of.ts';

/**
 * Brings text into the form in which it is compared: NFC, lower case.
 * NFC first, because file names and pastes from macOS are NFD: `"람다"` typed there has five code points, not two.
 */
export const toSearchForm = (text: string): string => text.normalize('NFC').toLowerCase();

/** One run of a single script inside a text. */
export interface Run {
  /** The run as it is searched: NFC, lower case. */
  readonly text: string;
  /** Where it stands in the NFC text, in UTF-16 units: `[start, end)`. */
  readonly start: number;
  readonly end: number;
  readonly script: 'hangul' | 'latin';
  /** True when no character stands between this run and the one before it: `버킷` in `S3버킷`. */
  readonly glued: boolean;
}

/** Decimal numbers stay whole; Latin letters and digits stay together (`gp3`); Hangul includes loose jamo (`람ㄷ`). */
const RUN = /[0-9]+(?:[.,][0-9]+)+|[a-z0-9]+|[가-힣ㄱ-ㅎㅏ-ㅣ]+/gu;

/**
 * Cuts a text into runs of one script: `"S3버킷을"` → `s3`, `버킷을` (glued).
 *
 * Everything else (spaces, punctuation, other scripts) separates. Offsets refer to the NFC form of the text.
 */
export function splitRuns(text: string): Run[] {
  const runs: Run[] = [];
  let previousEnd = -1;
  for (const match of matchesOf(toSearchForm(text), RUN)) {
    const start = match.index;
    const end = start + match[0].length;
    const script = /^[0-9a-z]/.test(match[0]) ? 'latin' : 'hangul';
    runs.push({ text: match[0].replace(/,(?=\d{3})/g, ''), start, end, script, glued: start === previousEnd });
    previousEnd = end;
  }
  return runs;
}

/** Removes everything but letters and digits: the key under which spellings with and without spaces meet. */
export const glue = (text: string): string => toSearchForm(text).replace(/[^0-9a-z가-힣ㄱ-ㅎㅏ-ㅣ]+/gu, '');

/** The same for many texts at once, ten times as fast as one by one; none of them holds a line break. */
export const glueEach = (texts: readonly string[]): string[] =>
  texts.length === 0
    ? []
    : toSearchForm(texts.join('\n'))
        .replace(/[^0-9a-z가-힣ㄱ-ㅎㅏ-ㅣ\n]+/gu, '')
        .split('\n');
