import { ByteReader, ByteWriter } from './bytes.ts';

const BYTE = 256;
/** This many of the commonest words are written as one character each. */
const OFTEN = 48;
/** The first of the characters that stand for what is written apart: one for each of these words, and one for the next Latin words. */
const MARK = 0xe000;
const WORD = /[가-힣]{2,}|[0-9A-Za-z]{2,}/g;
/** Latin words in a row; what looks like a mark is none there. */
const LATIN = /[!-~\ue000-\uf8ff]+(?: [!-~\ue000-\uf8ff]+)*/g;
/** Stands between the parts that are written apart, none of which has it. */
const BETWEEN = '\n';

/** The words that take most room. */
function oftenIn(text: string): string[] {
  const counts = new Map<string, number>();
  for (const [word] of text.matchAll(WORD)) counts.set(word, (counts.get(word) ?? 0) + 1);
  // what is longer than four costs gzip no more
  const room = ([word, count]: readonly [string, number]): number => count * Math.min(word.length, 4);
  return [...counts]
    .sort((a, b) => room(b) - room(a))
    .slice(0, OFTEN)
    .map(([word]) => word);
}

/**
 * Packs a text for gzip, which has but one code for many kilobytes: what is Latin is written apart from what is Korean, for
 * their letters are others.
 */
export function packText(text: string): Uint8Array<ArrayBuffer> {
  const often = oftenIn(text);
  const apart = Array.from({ length: OFTEN }, (_, at) => often[at] ?? '');
  const isOften = new RegExp(`(?<![0-9A-Za-z])(${often.join('|') || '(?!)'})(?![0-9A-Za-z])`);
  const rest = text.split(isOften).map((piece, at) =>
    at % 2 === 1
      ? String.fromCharCode(MARK + often.indexOf(piece))
      : piece.replace(LATIN, (latin) => {
          apart.push(latin);
          return String.fromCharCode(MARK + OFTEN);
        }),
  );
  const out = new ByteWriter();
  for (const part of [apart.join(BETWEEN), rest.join('')]) packUnits(out, part);
  return out.toBytes();
}

/** Reads what {@link packText} wrote. */
export function unpackText(bytes: Uint8Array): string {
  const read = new ByteReader(bytes);
  const apart = unpackUnits(read).split(BETWEEN);
  const rest = unpackUnits(read);
  let [text, from, next] = ['', 0, OFTEN];
  for (let at = 0; at < rest.length; at++) {
    const mark = rest.charCodeAt(at) - MARK;
    if (mark < 0 || mark > OFTEN) continue;
    text += rest.slice(from, at) + (apart[mark < OFTEN ? mark : next++] ?? '');
    from = at + 1;
  }
  return text + rest.slice(from);
}

/**
 * Packs a text so that its commonest characters take one byte each and all others two, which gzip then shortens further:
 * UTF-8 takes three for every Korean syllable. The alphabet, those of one byte first, is written in front.
 */
function packUnits(out: ByteWriter, text: string): void {
  const counts = new Map<number, number>();
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  const byCount = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([unit]) => unit);
  // each byte that is given up as a single character is the first of two for 256 others
  const pairs = Math.ceil(Math.max(0, byCount.length - BYTE) / (BYTE - 1));
  const singles = BYTE - pairs;
  const alphabet = [byCount.slice(0, singles), byCount.slice(singles)].flatMap((some) => some.sort((a, b) => a - b));
  out.number(singles);
  out.number(alphabet.length);
  for (const [at, unit] of alphabet.entries()) out.number(unit - (at === singles ? 0 : (alphabet[at - 1] ?? 0)));
  const numbers = new Map(alphabet.map((unit, number) => [unit, number]));
  const codes = new Uint8Array(2 * text.length);
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const number = numbers.get(text.charCodeAt(at)) ?? 0;
    if (number >= singles) codes[length++] = singles + Math.floor((number - singles) / BYTE);
    codes[length++] = number < singles ? number : (number - singles) % BYTE;
  }
  out.block(codes.subarray(0, length));
}

/** Reads what {@link packUnits} wrote. */
function unpackUnits(read: ByteReader): string {
  const singles = read.number();
  const alphabet = new Uint16Array(read.number());
  for (let at = 0; at < alphabet.length; at++)
    alphabet[at] = read.number() + (at === singles ? 0 : (alphabet[at - 1] ?? 0));
  const codes = read.block();
  const units = new Uint16Array(codes.length);
  let length = 0;
  for (let at = 0; at < codes.length; at++) {
    const code = codes[at] ?? 0;
    const number = code < singles ? code : singles + (code - singles) * BYTE + (codes[++at] ?? 0);
    units[length++] = alphabet[number] ?? 0;
  }
  return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(units.subarray(0, length));
}
