/** Text squeezed for matching: lower case, letters and digits only, with the places where words begin and end. */
export interface TextKey {
  /** `EC2 인스턴스` → `ec2인스턴스`. */
  readonly key: string;
  /** Per character: 1 begins a run of one script, 2 ends it, 4 upper case. */
  readonly marks: Uint8Array;
}

/** A run of one script begins here. */
export const BEGINS = 1;
/** A run of one script ends here. */
export const ENDS = 2;
/** The letter is a capital in the text. */
export const CAPITAL = 4;

const LATIN = 1;
const HANGUL = 2;

function scriptOf(code: number): number {
  if ((code >= 48 && code <= 57) || (code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return LATIN;
  if ((code >= 0xac00 && code <= 0xd7a3) || (code >= 0x3131 && code <= 0x318e)) return HANGUL;
  // Other letters (accents, 漢字) form runs of their own.
  return code > 127 && /[\p{L}\p{N}]/u.test(String.fromCharCode(code)) ? 3 : 0;
}

/** Squeezes text for matching. Example: `S3에 Route 53` → key `s3에route53`, runs s3 · 에 · route · 53. */
export function toTextKey(text: string): TextKey {
  const characters: string[] = [];
  const marks = new Uint8Array(text.length);
  let previous = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const script = scriptOf(code);
    if (script !== previous && previous !== 0 && characters.length > 0) {
      marks[characters.length - 1] = (marks[characters.length - 1] ?? 0) | ENDS;
    }
    if (script !== 0) {
      const capital = code >= 65 && code <= 90 ? CAPITAL : 0;
      marks[characters.length] = (script !== previous ? BEGINS : 0) | capital;
      characters.push(capital === 0 ? text.charAt(index) : String.fromCharCode(code + 32));
    }
    previous = script;
  }
  if (characters.length > 0) marks[characters.length - 1] = (marks[characters.length - 1] ?? 0) | ENDS;
  return { key: characters.join(''), marks: marks.subarray(0, characters.length) };
}
