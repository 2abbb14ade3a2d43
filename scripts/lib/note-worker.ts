/** A process that reads note files: gets the catalogue, says that it is ready, then gets a `Task` and answers with `Done`. */
import { Worker } from 'node:worker_threads';
import { createMatcher, type Matcher } from '../../src/importer/assign/matcher.ts';
import type { CatalogueTopic } from '../../src/importer/catalogue/catalogue.ts';
import { doTask, type Task } from './summarize-file.ts';

// A note may keep this thread busy for ever: another one sees when the import that asked for it is gone.
new Worker(`setInterval(() => { if (process.ppid !== ${process.ppid}) process.kill(process.pid, 'SIGKILL'); }, 1000)`, {
  eval: true,
}).unref();

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
