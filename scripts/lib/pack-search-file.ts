import { gzipSync } from 'node:zlib';
import type { SearchFile } from '../../src/search/build/build-files.ts';

/** A file of the search as gzip: what every host serves as it is and every browser can unpack. */
export function packSearchFile({ content }: SearchFile): Uint8Array {
  // smaller blocks, each with a code of its own, suit the files' parts
  return gzipSync(content, { level: 9, memLevel: 7 });
}
