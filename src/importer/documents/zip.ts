import { inflateRawSync } from 'node:zlib';
import { UnreadableNote } from '../decode.ts';

const MEGABYTE = 1024 * 1024;

/** Most bytes that a document may unpack to. */
const MAX_UNPACKED = 100 * MEGABYTE;
/** The same for one of its files: a picture, and text that a library makes a tree of, which takes a hundred times as much. */
const MAX_ENTRY = 40 * MEGABYTE;
const MAX_XML = 10 * MEGABYTE;
/** Most tags of such a text: some five hundred pages. */
const MAX_TAGS = 250_000;
const MAX_ENTRIES = 5000;

const END = 0x06054b50;
const ENTRY = 0x02014b50;

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly start: number;
  readonly packed: number;
}

function damaged(): UnreadableNote {
  return new UnreadableNote('압축이 깨진 문서다. 다시 저장해 넣는다');
}

function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 66_000); at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw damaged();
}

function readEntries(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > MAX_ENTRIES) throw new UnreadableNote(`압축 안에 파일이 너무 많다(${count}개)`);
  let at = view.getUint32(end + 16, true);
  const entries: Entry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== ENTRY) throw damaged();
    const nameLength = view.getUint16(at + 28, true);
    const local = view.getUint32(at + 42, true);
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    entries.push({ name, method: view.getUint16(at + 10, true), start, packed: view.getUint32(at + 20, true) });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function tooBig(why: string): UnreadableNote {
  return new UnreadableNote(`압축을 풀면 너무 커지는 문서다(${why}. 압축 폭탄일 수 있다). 나누어 넣는다`);
}

/** Unpacks one file of a zip, `limit` bytes at most. */
function unpack({ name, method, start, packed }: Entry, bytes: Uint8Array, limit: number): Uint8Array {
  const data = bytes.subarray(start, start + packed);
  const why = `${name.slice(0, 60)}이(가) ${Math.floor(limit / MEGABYTE)}MB를 넘는다`;
  try {
    const whole = method === 0 ? data : inflateRawSync(data, { maxOutputLength: limit });
    if (whole.length > limit) throw tooBig(why);
    return whole;
  } catch (error) {
    throw (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? tooBig(why) : error;
  }
}

function countTags(xml: Uint8Array): number {
  let count = 0;
  for (let at = xml.indexOf(0x3c); at >= 0; at = xml.indexOf(0x3c, at + 1)) count += 1;
  return count;
}

/**
 * Unpacks a zip into nowhere, to see that it is no bomb before a library opens it, and returns the names of its files.
 *
 * The sizes that a zip declares may lie: every entry is inflated, with a limit of its own and one for all.
 *
 * @throws UnreadableNote when it unpacks to too much or is damaged.
 */
export function checkZip(bytes: Uint8Array): string[] {
  try {
    let left = MAX_UNPACKED;
    const entries = readEntries(bytes);
    for (const entry of entries) {
      const isXml = /\.(?:xml|rels)$/i.test(entry.name);
      const data = unpack(entry, bytes, isXml ? MAX_XML : MAX_ENTRY);
      left -= data.length;
      if (left <= 0) throw tooBig(`모두 ${MAX_UNPACKED / MEGABYTE}MB를 넘는다`);
      const tags = isXml ? countTags(data) : 0;
      if (tags > MAX_TAGS)
        throw new UnreadableNote(`문서가 너무 길다(${entry.name.slice(0, 60)}의 태그 ${tags}개). 나누어 넣는다`);
    }
    return entries.map((entry) => entry.name);
  } catch (error) {
    throw error instanceof UnreadableNote ? error : damaged();
  }
}
