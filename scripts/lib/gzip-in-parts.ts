import { constants, crc32, deflateRawSync } from 'node:zlib';

/** Parts begin and end at multiples of this many bytes only, and are at most so many of them long. */
const GRAIN = 4_096;
const LONGEST = 12;
/** How far back gzip refers. */
const WINDOW = 32_768;
/** Deflate, no name and no time, packed as small as can be, on any system. */
const HEADER = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 255];

/**
 * Packs bytes as one gzip file that has the codes of its letters written anew wherever that makes it smaller: gzip itself
 * does so after a number of letters, whatever they are.
 */
export function gzipInParts(content: Uint8Array): Uint8Array<ArrayBuffer> {
  const deflate = (from: number, to: number): Uint8Array =>
    deflateRawSync(content.subarray(from, to), {
      level: 9,
      dictionary: content.subarray(Math.max(0, from - WINDOW), from),
      finishFlush: to < content.length ? constants.Z_SYNC_FLUSH : constants.Z_FINISH,
    });
  const sizeOf = (parts: readonly Uint8Array[]): number => parts.reduce((size, { length }) => size + length, 0);
  /** The smallest parts up to each border, the first at 0. */
  const smallest: Uint8Array[][] = [[]];
  do {
    const to = Math.min(content.length, GRAIN * smallest.length);
    const first = Math.max(0, smallest.length - LONGEST);
    const ways = smallest.slice(first).map((before, at) => [...before, deflate(GRAIN * (first + at), to)]);
    smallest.push(ways.reduce((best, way) => (sizeOf(way) < sizeOf(best) ? way : best)));
  } while (GRAIN * (smallest.length - 1) < content.length);
  const trailer = new Uint8Array(8);
  const view = new DataView(trailer.buffer);
  view.setUint32(0, crc32(content), true);
  view.setUint32(4, content.length, true);
  return Uint8Array.from(Buffer.concat([Uint8Array.from(HEADER), ...(smallest.at(-1) ?? []), trailer]));
}
