/** A thread that reads note files: gets a `NoteFile`, answers with a `ReadFile`. */
import { parentPort, workerData } from 'node:worker_threads';
import { createMatcher } from '../../src/importer/assign/matcher.ts';
import type { CatalogueTopic } from '../../src/importer/catalogue/catalogue.ts';
import { createReader, type NoteFile } from './summarize-file.ts';

const read = createReader(createMatcher(workerData as CatalogueTopic[]));
parentPort?.on('message', (file: NoteFile) => {
  void read(file).then((result) => parentPort?.postMessage(result));
});
