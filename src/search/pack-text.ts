import { ByteReader, ByteWriter } from './bytes.ts';

const BYTE = 256;

/**
 * Packs a text so that its commonest characters take one byte each and all others two, which gzip then shortens further:
 * UTF-8 takes three for every Korean syllable. The alphabet, those of one byte first, is written in front.
 */
export function packText(text: string): Uint8Array<ArrayBuffer> {
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
  const out = new ByteWriter();
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
  return out.toBytes();
}

/** Reads what {@link packText} wrote. */
export function unpackText(bytes: Uint8Array): string {
  const read = new ByteReader(bytes);
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
