/**
 * A process that reads note files: gets the catalogue, says that it is ready, then gets a `Task` and answers with `Done`.
 *
 * Its argument is how many seconds of the processor a task may take: of these a busy machine takes no more than an idle one.
 */
import { Worker } from 'node:worker_threads';
import { createPlacer, type Placer } from '../../src/importer/places/placer.ts';
import type { CatalogueTopic } from '../../src/importer/places/catalogue.ts';
import { doTask, type Task } from './summarize-file.ts';

/** Most memory of this process, in bytes: the limit of the heap leaves out what libraries unpack beside it. */
const MEMORY = 720 * 1024 * 1024;

/** Milliseconds of the processor that were used when the task began; 0 between tasks. */
const begun = new Int32Array(new SharedArrayBuffer(4));

const used = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

// A note may keep this thread busy for ever: another one sees when its time or memory runs out, or the import that asked is gone.
new Worker(
  `const { workerData: begun } = require('node:worker_threads');
  setInterval(() => {
    const { user, system } = process.cpuUsage();
    const since = Atomics.load(begun, 0);
    if (process.ppid !== ${process.ppid}) process.kill(process.pid, 'SIGKILL');
    if (process.memoryUsage.rss() > ${MEMORY}) process.kill(process.pid, 'SIGABRT');
    if (since > 0 && (user + system) / 1000 - since > ${Number(process.argv[2]) * 1000}) process.kill(process.pid, 'SIGXCPU');
  }, 200)`,
  { eval: true, workerData: begun },
).unref();

let placer: Promise<Placer> | undefined;

process.on('message', (message: readonly CatalogueTopic[] | Task) => {
  if (!('kind' in message)) {
    placer = createPlacer(message);
    void placer.then(() => process.send?.('ready'));
  } else
    void placer?.then(async (ready) => {
      Atomics.store(begun, 0, used());
      const done = await doTask(message, ready);
      Atomics.store(begun, 0, 0);
      process.send?.(done);
    });
});
process.on('disconnect', () => {
  process.exit();
});
