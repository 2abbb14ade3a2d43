import { unzipSync, type Unzipped } from 'fflate';
import { UnreadableNote } from '../decode.ts';

const MEGABYTE = 1024 * 1024;

/** Most bytes that a document may unpack to, and most that one of its texts may: a library makes a tree of it. */
const MAX_UNPACKED = 100 * MEGABYTE;
const MAX_XML = 10 * MEGABYTE;

const isXml = (name: string): boolean => /\.(?:xml|rels)$/i.test(name);

/**
 * Unpacks a zip. What it declares of its sizes may lie: a file is never unpacked to more than that.
 *
 * @throws UnreadableNote when it unpacks to too much or is damaged.
 */
export function unpack(bytes: Uint8Array): Unzipped {
  let total = 0;
  const tooBig = (what: string): UnreadableNote =>
    new UnreadableNote(`압축을 풀면 너무 커지는 문서다(${what}. 압축 폭탄일 수 있다). 나누어 넣는다`);
  try {
    const declared = new Map<string, number>();
    const files = unzipSync(bytes, {
      filter({ name, size, originalSize }) {
        // Deflate makes a thousandth of its text at best: more is a lie.
        if (size > originalSize + 1024) throw tooBig(`${name.slice(0, 60)}의 크기가 거짓이다`);
        declared.set(name, originalSize);
        total += originalSize;
        if (isXml(name) && originalSize > MAX_XML)
          throw tooBig(`${name.slice(0, 60)}이(가) ${MAX_XML / MEGABYTE}MB를 넘는다`);
        if (total > MAX_UNPACKED) throw tooBig(`모두 ${MAX_UNPACKED / MEGABYTE}MB를 넘는다`);
        return true;
      },
    });
    return files;
  } catch (error) {
    throw error instanceof UnreadableNote ? error : new UnreadableNote('압축이 깨진 문서다. 다시 저장해 넣는다');
  }
}
