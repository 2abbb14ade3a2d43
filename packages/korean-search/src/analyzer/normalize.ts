/** The form in which text is compared: NFC, lower case, full-width letters as ASCII. macOS writes file names in NFD. */
export const toSearchForm = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[！-～]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0))
    .toLowerCase();

/** A text as one key, whatever its spaces and punctuation: `객체 잠금` and `객체잠금` are the same. */
export const foldKey = (text: string): string => toSearchForm(text).replace(/[^0-9a-z가-힣ㄱ-ㅎㅏ-ㅣ]+/gu, '');

/** A run of letters or digits of one script inside a text. */
export interface Run {
  readonly text: string;
  /** Where it stands in the NFC text, in UTF-16 units: `[start, end)`. */
  readonly start: number;
  readonly end: number;
  readonly script: 'hangul' | 'latin';
  /** True when nothing stands between this run and the one before it: `버킷` in `S3버킷`. */
  readonly glued: boolean;
}

/** Decimal numbers stay whole; Latin letters and digits stay together (`gp3`); Hangul includes loose jamo (`람ㄷ`). */
const RUN = /[0-9]+(?:[.,][0-9]+)+|[a-z0-9]+|[가-힣ㄱ-ㅎㅏ-ㅣ]+/gu;

/** Cuts a text into runs: `S3버킷을` → `s3`, `버킷을` (glued). Everything but letters and digits separates. */
export function splitRuns(text: string): Run[] {
  const runs: Run[] = [];
  let previousEnd = -1;
  for (const match of toSearchForm(text).matchAll(RUN)) {
    const start = match.index;
    const end = start + match[0].length;
    const script = /^[0-9a-z]/.test(match[0]) ? 'latin' : 'hangul';
    runs.push({ text: match[0].replace(/,(?=\d{3})/g, ''), start, end, script, glued: start === previousEnd });
    previousEnd = end;
  }
  return runs;
}
