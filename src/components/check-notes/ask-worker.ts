import { RefusedError } from '../fetch-once.ts';
import { allowedScript } from '../script-url.ts';
import type { Answer, Arrival, Request } from './messages.ts';
import workerUrl from './worker.ts?worker&url';

/** So long may pass without a byte before what is fetched is given up, ms. */
const PATIENCE_MS = 15_000;

/** A policy is made once. */
const scriptUrl = allowedScript('check-notes', workerUrl);

/** Reads a file to its end, and tells of each piece how many bytes have come. */
async function read(url: string, signal: AbortSignal, tell: (bytes: number) => void): Promise<ArrayBuffer> {
  const response = await fetch(url, { signal });
  if (!response.ok || response.body === null) throw new RefusedError(`${url}: ${response.status}`);
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  const reader = response.body.getReader();
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    pieces.push(piece.value);
    tell((bytes += piece.value.length));
  }
  return new Blob(pieces).arrayBuffer();
}

/**
 * Starts a worker and fetches what it checks against. Where either does not come it is over, and another start is another worker:
 * one whose script has not come answers nothing ever.
 */
export function startWorker(url: string, take: (what: Answer | Arrival) => void): (request: Request) => void {
  const worker = new Worker(scriptUrl, { type: 'module' });
  const ending = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked: Request | undefined;
  let [isStarted, isOpen] = [false, false];
  const end = (error?: unknown): void => {
    if (ending.signal.aborted) return;
    clearTimeout(timer);
    ending.abort();
    worker.terminate();
    if (error instanceof RefusedError) take({ is: 'refused' });
    else take({ is: isStarted && isOpen ? 'broken' : 'missing' });
  };
  /** Something has come: the rest may take as long again. */
  const goOn = (): void => {
    clearTimeout(timer);
    if (!isStarted || !isOpen) timer = setTimeout(end, PATIENCE_MS);
  };
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    if (ending.signal.aborted) return;
    isStarted = true;
    goOn();
    take(data);
  });
  worker.addEventListener('error', end);
  goOn();
  read(url, ending.signal, (bytes) => {
    goOn();
    take({ is: 'fetching', bytes });
  }).then((data) => {
    isOpen = true;
    goOn();
    take({ is: 'received' });
    worker.postMessage({ do: 'open', data } satisfies Request, [data]);
    if (asked !== undefined) worker.postMessage(asked);
  }, end);
  return (request) => {
    asked = request;
    if (isOpen) worker.postMessage(request);
  };
}
