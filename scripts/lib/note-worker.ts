/** A process that reads note files: gets the catalogue, says that it is ready, then gets a `Task` and answers with `Done`. */
import { Worker } from 'node:worker_threads';
import { createMatcher, type Matcher } from '../../src/importer/assign/matcher.ts';
import type { CatalogueTopic } from '../../src/importer/catalogue/catalogue.ts';
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

let matcher: Matcher | undefined;

process.on('message', (message: readonly CatalogueTopic[] | Task) => {
  if (!('kind' in message)) {
    matcher = createMatcher(message);
    process.send?.('ready');
  } else if (matcher !== undefined) {
    void doTask(message, matcher).then((done) => process.send?.(done));
  }
});
process.on('disconnect', () => {
  process.exit();
});
