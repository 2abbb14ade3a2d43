import { ByteReader, ByteWriter, hashOf } from './bytes.ts';

/** Places for each word: of those that were not put in, one of so many is taken for one that was. */
const SPREAD = 16;

const placeOf = (word: string, places: number): number => hashOf([word]) % places;

/** Packs words in less than a byte each, for telling only which words are surely not among them. @see openFilter */
export function packFilter(words: readonly string[]): Uint8Array<ArrayBuffer> {
  const out = new ByteWriter();
  out.number(words.length);
  let before = 0;
  for (const place of words.map((word) => placeOf(word, SPREAD * words.length)).sort((a, b) => a - b)) {
    out.number(place - before);
    before = place;
  }
  return out.toBytes();
}

/** Opens what {@link packFilter} packed: false for a word that is surely none of them; of none any longer word may be one. */
export function openFilter(packed: Uint8Array): (word: string) => boolean {
  const read = new ByteReader(packed);
  const count = read.number();
  let place = 0;
  const places = new Set(Array.from({ length: count }, () => (place += read.number())));
  return (word) => (count === 0 ? word.length > 1 : places.has(placeOf(word, SPREAD * count)));
}
