import { ByteReader, ByteWriter, hashOf } from './bytes.ts';

/**
 * Places for each word: of those that were not put in, one of so many is taken for one that was. A file that is asked for in
 * vain costs little; a query that is taken for another's finds nothing.
 */
export const SPREAD = { said: 3, foreign: 262_144 } as const;

const placeOf = (word: string, places: number): number => hashOf([word]) % places;

/** Packs words in one to three bytes each, for telling only which words are surely not among them. @see openFilter */
export function packFilter(words: readonly string[], spread: number): Uint8Array<ArrayBuffer> {
  const out = new ByteWriter();
  out.number(words.length);
  let before = 0;
  for (const place of words.map((word) => placeOf(word, spread * words.length)).sort((a, b) => a - b)) {
    out.number(place - before);
    before = place;
  }
  return out.toBytes();
}

/** Opens what {@link packFilter} packed with the same spread: false for a word that is surely none of them. */
export function openFilter(packed: Uint8Array, spread: number): (word: string) => boolean {
  const read = new ByteReader(packed);
  const count = read.number();
  let place = 0;
  const places = new Set(Array.from({ length: count }, () => (place += read.number())));
  return (word) => places.has(placeOf(word, spread * count));
}
