import { inflateRawSync } from 'node:zlib';
import { UnreadableNote } from '../decode.ts';

/** Most bytes that a document may unpack to. */
const MAX_UNPACKED = 100 * 1024 * 1024;
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

/**
 * Unpacks a zip into nowhere, to see that it is no bomb before a library opens it, and returns the names of its files.
 *
 * The sizes that a zip declares may lie: every entry is inflated, with the rest of the allowance as its limit.
 *
 * @throws UnreadableNote when it unpacks to too much or is damaged.
 */
export function checkZip(bytes: Uint8Array): string[] {
  try {
    let left = MAX_UNPACKED;
    const entries = readEntries(bytes);
    for (const entry of entries) {
      const data = bytes.subarray(entry.start, entry.start + entry.packed);
      left -= entry.method === 0 ? data.length : inflateRawSync(data, { maxOutputLength: Math.max(1, left) }).length;
      if (left <= 0) throw new UnreadableNote('압축을 풀면 너무 커지는 문서다(압축 폭탄일 수 있다)');
    }
    return entries.map((entry) => entry.name);
  } catch (error) {
    if (error instanceof UnreadableNote) throw error;
    if ((error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE')
      throw new UnreadableNote('압축을 풀면 너무 커지는 문서다(압축 폭탄일 수 있다)');
    throw damaged();
  }
}
