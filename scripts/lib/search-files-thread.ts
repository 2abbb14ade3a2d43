/** A thread that packs and writes the search's own files while the one that made them goes on. It says how many bytes the core has. */
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { gzipSync } from 'node:zlib';
import type { SearchFile } from '../../src/search/build/build-files.ts';
import { CORE_PATH } from '../../src/search/layout.ts';
import { gzipInParts } from './gzip-in-parts.ts';
import { placeIn } from './place-in.ts';
import { putOrTakeOver } from './take-over.ts';

const { files, folder, before } = workerData as {
  files: readonly SearchFile[];
  folder: string;
  before: string | undefined;
};

/** A file of the search as gzip: what every host serves as it is and every browser can unpack. */
function pack({ path, content }: SearchFile): Uint8Array {
  // the one that every query waits for: smaller by a hundredth for half a second's work, which for all would be minutes
  if (path === CORE_PATH) return gzipInParts(content);
  // smaller blocks, each with a code of its own, suit the files' parts
  return gzipSync(content, { level: 9, memLevel: 7 });
}

let coreBytes = 0;
for (const file of files) {
  const packed = pack(file);
  if (file.path === CORE_PATH) coreBytes = packed.length;
  putOrTakeOver(before && join(before, file.path), placeIn(folder, file.path), packed);
}
parentPort?.postMessage(coreBytes);
