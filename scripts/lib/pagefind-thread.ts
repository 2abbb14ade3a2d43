/** A thread that gives Pagefind one page after the other, and ends with its bundle. @see openPagefind */
import { on } from 'node:events';
import { parentPort, type MessagePort } from 'node:worker_threads';
import { runPagefind, type HtmlFile } from '../../src/search/build/read-pages.ts';

/** What comes until `undefined` does. */
async function* receive(port: MessagePort): AsyncGenerator<HtmlFile> {
  for await (const [page] of on(port, 'message') as AsyncIterable<[HtmlFile | undefined]>) {
    if (page === undefined) return;
    yield page;
  }
}

if (parentPort === null) throw new Error('이 파일은 스레드로만 돈다');
parentPort.postMessage(await runPagefind(receive(parentPort)));
parentPort.close();
