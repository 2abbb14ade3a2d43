/** Where a term stands: section numbers counted over all topics, ascending, and whether it stands there twice or more. */
export interface Posting {
  readonly section: number;
  readonly often: boolean;
}

function pushVarint(out: number[], value: number): void {
  let rest = value;
  for (; rest > 127; rest >>>= 7) out.push((rest & 127) | 128);
  out.push(rest);
}

/**
 * Packs one list of postings per term: the count, then for each posting the distance to the one before, times two, plus
 * one where the term stands there often. All numbers are varints (seven bits a byte, low bits first).
 */
function packPostings(lists: readonly (readonly Posting[])[]): Uint8Array {
  const out: number[] = [];
  for (const list of lists) {
    pushVarint(out, list.length);
    let previous = -1;
    for (const { section, often } of list) {
      pushVarint(out, ((section - previous) << 1) | (often ? 1 : 0));
      previous = section;
    }
  }
  return Uint8Array.from(out);
}

/** A postings file holds about this many bytes before compression: small, because a query needs a few terms only. */
const SHARD_BYTES = 3_000;

/** Cuts lists of postings into files: the first term of each, and its bytes. */
export function cutShards(lists: readonly (readonly Posting[])[]): { first: number; bytes: Uint8Array }[] {
  const shards: { first: number; bytes: Uint8Array }[] = [];
  let first = 0;
  let size = 0;
  lists.forEach((list, index) => {
    size += 2 * list.length + 1;
    if (size < SHARD_BYTES && index < lists.length - 1) return;
    shards.push({ first, bytes: packPostings(lists.slice(first, index + 1)) });
    first = index + 1;
    size = 0;
  });
  return shards;
}

/** Gives the postings of the n-th term of a file without unpacking the others; offsets are found once. */
export function openPostings(bytes: Uint8Array, terms: number): (index: number) => Posting[] {
  let at = 0;
  const varint = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] ?? 0;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  };
  const offsets = new Uint32Array(terms);
  for (let index = 0; index < terms; index++) {
    offsets[index] = at;
    for (let left = varint(); left > 0; left--) varint();
  }
  return (index) => {
    at = offsets[index] ?? bytes.length;
    const list: Posting[] = [];
    let section = -1;
    for (let left = varint(); left > 0; left--) {
      const value = varint();
      section += value >>> 1;
      list.push({ section, often: (value & 1) === 1 });
    }
    return list;
  };
}
