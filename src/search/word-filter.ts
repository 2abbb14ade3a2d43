import { ByteReader, ByteWriter, hasBit, hashOf, packBits } from './bytes.ts';

/**
 * Places for each word: of those that were not put in, one of so many is taken for one that was. A file that is asked for in
 * vain costs little; a query that is taken for another's finds nothing.
 */
const SPREAD = { said: 3, foreign: 262_144 } as const;

const placeOf = (word: string, places: number): number => hashOf([word]) % places;

/** Packs words in three bits each, for telling only which words are surely not among them. @see openSaid */
export function packSaid(words: readonly string[]): Uint8Array<ArrayBuffer> {
  const bits = Array<boolean>(SPREAD.said * words.length).fill(false);
  for (const word of words) bits[placeOf(word, bits.length)] = true;
  const out = new ByteWriter();
  out.number(bits.length);
  out.append(packBits(bits));
  return out.toBytes();
}

/** Opens what {@link packSaid} packed: false for a word that is surely none of them. */
export function openSaid(packed: Uint8Array): (word: string) => boolean {
  const read = new ByteReader(packed);
  const places = read.number();
  const bits = read.rest();
  return (word) => hasBit(bits, placeOf(word, places));
}

/** Packs names in three bytes each, for telling which words are none of them: hardly ever is one taken for a name. @see openForeign */
export function packForeign(names: readonly string[]): Uint8Array<ArrayBuffer> {
  const places = names.map((name) => placeOf(name, SPREAD.foreign * names.length)).sort((a, b) => a - b);
  const further = places.map((place, at) => place - (places[at - 1] ?? 0));
  // none comes near 2^24, 64 times the usual; the bytes stand apart, for gzip can shorten the third only
  return Uint8Array.from([0, 8, 16].flatMap((bits) => further.map((number) => number >> bits)));
}

/** Opens what {@link packForeign} packed. */
export function openForeign(packed: Uint8Array): (word: string) => boolean {
  const count = packed.length / 3;
  let place = 0;
  const byte = (at: number): number => packed[at] ?? 0;
  const places = new Set(
    Array.from(
      { length: count },
      (_, at) => (place += byte(at) | (byte(at + count) << 8) | (byte(at + 2 * count) << 16)),
    ),
  );
  return (word) => places.has(placeOf(word, SPREAD.foreign * count));
}
