/** A thread that packs and writes the search's own files while the one that made them goes on. It says how many bytes the core has. */
import { parentPort, workerData } from 'node:worker_threads';
import type { SearchFile } from '../../src/search/build/build-files.ts';
import { CORE_PATH } from '../../src/search/layout.ts';
import { fileWriter } from './file-writer.ts';
import { packSearchFile } from './pack-search-file.ts';

const { files, folder } = workerData as { files: readonly SearchFile[]; folder: string };
const write = fileWriter(folder);
let coreBytes = 0;
for (const file of files) {
  const packed = packSearchFile(file);
  if (file.path === CORE_PATH) coreBytes = packed.length;
  write(file.path, packed);
}
parentPort?.postMessage(coreBytes);
