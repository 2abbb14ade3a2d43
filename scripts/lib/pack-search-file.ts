import { gzipSync } from 'node:zlib';
import zopfli from '@gfx/zopfli';
import type { SearchFile } from '../../src/search/build/build-files.ts';
import { CORE_PATH } from '../../src/search/layout.ts';

/** Rounds of squeezing; more than these gain a hundredth. */
const ROUNDS = 15;

/**
 * A file of the search as gzip. The list that every first query waits for is packed by Zopfli, which takes two seconds
 * and a fifteenth of its bytes; the many small files are packed by zlib.
 */
export async function packSearchFile({ path, content }: SearchFile): Promise<Uint8Array> {
  if (path === CORE_PATH) return zopfli.gzipAsync(content, { numiterations: ROUNDS });
  // smaller blocks, each with a code of its own, suit the files' parts
  return gzipSync(content, { level: 9, memLevel: 6 });
}
