/** A process that reads note files: gets the catalogue, says that it is ready, then gets a `Task` and answers with `Done`. */
import { Worker } from 'node:worker_threads';
import { createPlacer, type Placer } from '../../src/importer/places/placer.ts';
import type { CatalogueTopic } from '../../src/importer/places/catalogue.ts';
import { doTask, type Task } from './summarize-file.ts';

/** Most memory of this process, in bytes: the limit of the heap leaves out what libraries unpack beside it. */
const MEMORY = 720 * 1024 * 1024;

// A note may keep this thread busy for ever: another one sees when the import that asked for it is gone, or memory runs out.
new Worker(
  `setInterval(() => {
    if (process.ppid !== ${process.ppid}) process.kill(process.pid, 'SIGKILL');
    if (process.memoryUsage.rss() > ${MEMORY}) process.kill(process.pid, 'SIGABRT');
  }, 200)`,
  { eval: true },
).unref();

let placer: Promise<Placer> | undefined;

process.on('message', (message: readonly CatalogueTopic[] | Task) => {
  if (!('kind' in message)) {
    placer = createPlacer(message);
    void placer.then(() => process.send?.('ready'));
  } else void placer?.then(async (ready) => process.send?.(await doTask(message, ready)));
});
process.on('disconnect', () => {
  process.exit();
});
