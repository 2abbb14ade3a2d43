import { cleanLine } from './clean/characters.ts';
import { decodeKorean } from './decode-korean.ts';
import type { RawNote } from './note.ts';

/** Largest note that is read, in bytes. Text beyond this is a dump, not a note. */
export const MAX_NOTE_BYTES = 10 * 1024 * 1024;

/** A note that cannot be read; the message is one Korean line for the author. */
export class UnreadableNote extends Error {
  override readonly name = 'UnreadableNote';
}

interface Decoded {
  readonly text: string;
  readonly encoding: string;
  readonly doubts?: RawNote['doubts'];
}

/** Strict decoding, or `undefined` when the bytes are not of that encoding. */
function tryDecode(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Letters that a note is written in: pairs of other bytes read as UTF-16 give Chinese and signs of all the world. */
function isPlausible(text: string): boolean {
  const usual = text.match(/[\t\r\n -~가-힣ㄱ-ㆎ·‘’“”…→]/g)?.length ?? 0;
  return usual * 2 > text.length;
}

/** UTF-16 without a byte order mark: in text with spaces and line ends, every other byte is often zero. */
function utf16WithoutMark(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, 4096 - (4096 % 2));
  if (sample.length < 4 || bytes.length % 2 !== 0) return undefined;
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const few = sample.length / 100;
  const label = odd > few && even === 0 ? 'utf-16le' : even > few && odd === 0 ? 'utf-16be' : undefined;
  return label !== undefined && isPlausible(new TextDecoder(label).decode(sample)) ? label : undefined;
}

/** A note with a few broken bytes (cut in the middle of a character) is still UTF-8. */
function damagedUtf8(bytes: Uint8Array): string | undefined {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.split('\uFFFD').length - 1;
  const korean = text.match(/[가-힣]/g)?.length ?? 0;
  return broken <= Math.max(2, korean / 50) && korean > 0 ? text : undefined;
}

/** Share of Hangul among the letters and signs beyond ASCII: bytes of another encoding read as Korean give few. */
function hangulShare(text: string): number {
  const beyond = text.match(/[^\0-\x7F]/g)?.length ?? 0;
  return beyond === 0 ? 1 : (text.match(/[가-힣ㄱ-ㆎ]/g)?.length ?? 0) / beyond;
}

/** Least such share of a line that is taken for Korean. */
const KOREAN = 0.6;

/** The lines of a file, with their ends. */
function* byteLines(bytes: Uint8Array): Generator<Uint8Array> {
  for (let start = 0; start < bytes.length;) {
    const end = bytes.indexOf(10, start);
    yield bytes.subarray(start, end < 0 ? bytes.length : end + 1);
    start = end < 0 ? bytes.length : end + 1;
  }
}

/**
 * Text of which some lines are UTF-8 and others CP949, as when files were joined: each line is decoded for itself.
 * `undefined` when the lines are not of both.
 */
function decodeMixed(bytes: Uint8Array): Decoded | undefined {
  const text: string[] = [];
  const doubts: { line: number; message: string }[] = [];
  let plain = 0;
  let korean = 0;
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
  return plain > 0 && korean > 0 ? { text: text.join(''), encoding: 'utf-8+euc-kr', doubts } : undefined;
}

function decodeText(bytes: Uint8Array): Decoded {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) {
    return { text: new TextDecoder('utf-8').decode(bytes), encoding: 'utf-8-bom' };
  }
  const marked =
    a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : utf16WithoutMark(bytes);
  if (marked !== undefined) return { text: new TextDecoder(marked).decode(bytes), encoding: marked };
  // A stray zero byte is a slip; many of them are a program or a picture.
  const head = bytes.subarray(0, 8192);
  if (head.filter((byte) => byte === 0).length > Math.max(1, head.length / 100))
    throw new UnreadableNote('글이 아닌 파일이다(0바이트가 들어 있다). 텍스트로 저장해 다시 넣는다');
  const utf8 = tryDecode(bytes, 'utf-8');
  if (utf8 !== undefined) return { text: utf8, encoding: 'utf-8' };
  const whole = decodeKorean(bytes);
  const mixed = whole === undefined || hangulShare(whole) < KOREAN ? decodeMixed(bytes) : undefined;
  if (mixed !== undefined) return mixed;
  const damaged = damagedUtf8(bytes);
  if (damaged !== undefined) return { text: damaged, encoding: 'utf-8' };
  if (whole !== undefined) return { text: whole, encoding: 'euc-kr' };
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
 * Decodes a text note. UTF-8 (with or without BOM), UTF-16 and CP949/EUC-KR are told apart by their bytes.
 *
 * @throws UnreadableNote when the bytes are no text in these encodings.
 */
export function decodeNote(path: string, bytes: Uint8Array): RawNote {
  const { text, ...decoded } = decodeText(bytes);
  return { path, ...decoded, lines: toLines(text) };
}
