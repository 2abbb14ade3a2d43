import { gzipSync } from 'node:zlib';
import { gzipAsync } from '@gfx/zopfli';
import type { SearchFile } from '../../src/search/build/build-files.ts';
import { CORE_PATH } from '../../src/search/layout.ts';

/** A file of the search as gzip: what every host serves as it is and every browser can unpack. */
export async function packSearchFile({ path, content }: SearchFile): Promise<Uint8Array> {
  // the one that every query waits for: a twelfth smaller for half a second's work, which for all would be minutes; more blocks take
  // four times as long and save three thousandths
  if (path === CORE_PATH) return gzipAsync(content, { numiterations: 5, blocksplittingmax: 8 });
  // smaller blocks, each with a code of its own, suit the files' parts
  return gzipSync(content, { level: 9, memLevel: 7 });
}
