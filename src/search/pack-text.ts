import { ByteReader, ByteWriter } from './bytes.ts';

/**
 * Packs a text so that its commonest characters take one byte each and all others two, which gzip then shortens further:
 * UTF-8 takes three for every Korean syllable. The alphabet, commonest first, is written in front.
 */
export function packText(text: string): Uint8Array<ArrayBuffer> {
  const units = text.split('').map((char) => char.charCodeAt(0));
  const counts = new Map<number, number>();
  for (const unit of units) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  const alphabet = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([unit]) => unit);
  const numbers = new Map(alphabet.map((unit, number) => [unit, number]));
  const out = new ByteWriter();
  for (const row of [alphabet, units.map((unit) => numbers.get(unit) ?? 0)]) {
    out.number(row.length);
    for (const number of row) out.number(number);
  }
  return out.toBytes();
}

/** Reads what {@link packText} wrote. */
export function unpackText(bytes: Uint8Array): string {
  const read = new ByteReader(bytes);
  const alphabet = Uint16Array.from({ length: read.number() }, () => read.number());
  const units = new Uint16Array(read.number());
  for (let at = 0; at < units.length; at++) units[at] = alphabet[read.number()] ?? 0;
  return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(units);
}
