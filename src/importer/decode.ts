import { detect } from 'chardet';
import iconv from 'iconv-lite';
import { cleanLine } from './clean/characters.ts';
import type { RawNote, Remark } from './note.ts';

/** Largest note that is read, in bytes. Text beyond this is a dump, not a note. */
export const MAX_NOTE_BYTES = 10 * 1024 * 1024;

/** A note that cannot be read; the message is one Korean line for the author. */
export class UnreadableNote extends Error {
  override readonly name = 'UnreadableNote';
}

type Decoded = Pick<RawNote, 'encoding' | 'doubts'> & { readonly text: string };

/** Strict decoding, or `undefined` when the bytes are not of that encoding. */
function tryDecode(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Decodes EUC-KR with the Hangul that Windows added to it (code page 949); `undefined` when the bytes are no such text. */
function decodeKorean(bytes: Uint8Array): string | undefined {
  const text = iconv.decode(Buffer.from(bytes), 'cp949');
  return text.includes('\uFFFD') ? undefined : text;
}

/** Share of the signs that a note is written in: pairs of other bytes read as UTF-16 give Chinese and signs of all the world. */
const plausibility = (text: string): number =>
  (text.match(/[\t\r\n -~가-힣ㄱ-ㆎ·‘’“”…→]/g)?.length ?? 0) / Math.max(1, text.length);

/** UTF-16 without a byte order mark: it has zero bytes, and one order of them gives a text that people write. */
function utf16WithoutMark(bytes: Uint8Array): Decoded | undefined {
  if (bytes.length % 2 !== 0 || !bytes.includes(0)) return undefined;
  const read = ['utf-16le', 'utf-16be'].map((encoding) => {
    const text = new TextDecoder(encoding).decode(bytes);
    return { text, encoding, share: plausibility(text.slice(0, 4096)) };
  });
  return read.filter(({ share }) => share > 0.8).sort((a, b) => b.share - a.share)[0];
}

/** Share of Hangul among the letters and signs beyond ASCII: bytes of another encoding read as Korean give few. */
function hangulShare(text: string): number {
  const beyond = text.match(/[^\0-\x7F]/g)?.length ?? 0;
  return beyond === 0 ? 1 : (text.match(/[가-힣ㄱ-ㆎ]/g)?.length ?? 0) / beyond;
}

/** Least such share of a text that is taken for Korean. */
const KOREAN = 0.6;

/** The lines of a file, with their ends. */
function* byteLines(bytes: Uint8Array): Generator<Uint8Array> {
  for (let start = 0; start < bytes.length;) {
    const end = bytes.indexOf(10, start);
    yield bytes.subarray(start, end < 0 ? bytes.length : end + 1);
    start = end < 0 ? bytes.length : end + 1;
  }
}

/** Decodes each line for itself, UTF-8 or CP949, as when files were joined; `isMixed` when the lines are of both. */
function decodeLines(bytes: Uint8Array): Decoded & { readonly isMixed: boolean } {
  const text: string[] = [];
  const doubts: Remark[] = [];
  let [plain, korean] = [0, 0];
  for (const line of byteLines(bytes)) {
    const utf8 = tryDecode(line, 'utf-8');
    const other = utf8 === undefined ? decodeKorean(line) : undefined;
    const isKorean = other !== undefined && hangulShare(other) >= KOREAN;
    if (utf8 !== undefined && /[^\0-\x7F]/.test(utf8)) plain += 1;
    if (isKorean) korean += 1;
    text.push(utf8 ?? (isKorean ? other : new TextDecoder('utf-8').decode(line)));
    if (utf8 !== undefined) continue;
    const message = isKorean
      ? '이 줄부터 인코딩이 다르다(CP949). UTF-8 줄과 따로 읽었으니 글이 맞는지 본다'
      : '이 줄의 글자가 깨져 있다. 원문을 보고 고쳐 넣는다';
    if (doubts.at(-1)?.message !== message) doubts.push({ line: text.length, message });
  }
  const encoding = korean > 0 ? 'utf-8+euc-kr' : 'utf-8';
  return { text: text.join(''), encoding, doubts, isMixed: plain > 0 && korean > 0 };
}

/** A western encoding of one byte a letter, which English notes of old editors come in. */
function decodeWestern(bytes: Uint8Array): Decoded | undefined {
  const guess = detect(bytes);
  if (guess === null || !/^(?:windows-125|ISO-8859-)\d+$/.test(guess)) return undefined;
  const text = iconv.decode(Buffer.from(bytes), guess);
  const odd = text.match(/[^\t\r\n -~\p{L}‘’“”–—…•·]/gu)?.length ?? 0;
  const letters = text.match(/[A-Za-z ]/g)?.length ?? 0;
  return odd * 50 < text.length && letters * 2 > text.length ? { text, encoding: guess.toLowerCase() } : undefined;
}

function decodeText(bytes: Uint8Array): Decoded {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) {
    const text = tryDecode(bytes, 'utf-8');
    return text === undefined ? decodeLines(bytes) : { text, encoding: 'utf-8-bom' };
  }
  const marked = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : undefined;
  if (marked !== undefined) return { text: new TextDecoder(marked).decode(bytes), encoding: marked };
  const utf16 = utf16WithoutMark(bytes);
  if (utf16 !== undefined) return utf16;
  // A stray zero byte is a slip; many of them are a program or a picture.
  const head = bytes.subarray(0, 8192);
  if (head.filter((byte) => byte === 0).length > Math.max(1, head.length / 100))
    throw new UnreadableNote('글이 아닌 파일이다(0바이트가 들어 있다). 텍스트로 저장해 다시 넣는다');
  const utf8 = tryDecode(bytes, 'utf-8');
  if (utf8 !== undefined) return { text: utf8, encoding: 'utf-8' };
  const korean = decodeKorean(bytes);
  const syllables = korean?.match(/[가-힣]/g)?.length ?? 0;
  const western = syllables * 20 < bytes.length ? decodeWestern(bytes) : undefined;
  if (western !== undefined) return western;
  if (korean !== undefined && hangulShare(korean) >= KOREAN) return { text: korean, encoding: 'euc-kr' };
  const lines = decodeLines(bytes);
  // A note with a few broken bytes (cut in the middle of a character) is still UTF-8.
  const broken = lines.text.split('\uFFFD').length - 1;
  const whole = lines.text.match(/[가-힣]/g)?.length ?? 0;
  if (lines.isMixed || (whole > 0 && broken <= Math.max(2, whole / 50))) return lines;
  if (korean !== undefined) {
    const message =
      '한국어(CP949)로 읽었지만 다른 언어의 인코딩일 수 있다. 글이 맞는지 보고, 아니면 UTF-8로 저장해 다시 넣는다';
    return { text: korean, encoding: 'euc-kr', doubts: [{ line: 1, message }] };
  }
  throw new UnreadableNote('글자 인코딩을 알 수 없다. UTF-8로 저장해 다시 넣는다');
}

/**
 * Splits text into clean lines: LF, CRLF and CR end a line; the text becomes NFC; control, bidi and zero-width
 * characters go. The number of lines is that of the file.
 */
export function toLines(text: string): string[] {
  const lines = text
    .replace(/^\uFEFF/, '')
    .normalize('NFC')
    .split(/\r\n|\n|\r/);
  // A final line end does not start another line.
  if (lines.at(-1) === '') lines.pop();
  return lines.map(cleanLine);
}

/**
 * Decodes a text note. UTF-8 (with or without BOM), UTF-16, CP949/EUC-KR and western encodings are told apart by their bytes.
 *
 * @throws UnreadableNote when the bytes are no text in these encodings.
 */
export function decodeNote(path: string, bytes: Uint8Array): RawNote {
  const { text, ...decoded } = decodeText(bytes);
  return { path, ...decoded, lines: toLines(text) };
}
