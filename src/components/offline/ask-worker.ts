import { messageSW } from 'workbox-window/messageSW.js';
import type { WorkerRequest } from '../../offline/messages.ts';

/** Waits until a worker is in one of these states, and says in which; no longer than `waiting` goes on. */
const comesTo = (
  worker: ServiceWorker,
  states: readonly ServiceWorkerState[],
  waiting = new AbortController(),
): Promise<ServiceWorkerState> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (!states.includes(worker.state)) return;
      waiting.abort();
      resolve(worker.state);
    };
    worker.addEventListener('statechange', look, { signal: waiting.signal });
    look();
  });

/** Waits for a worker that comes into use at once. @throws TypeError when it does not */
export async function comesIntoUse(coming: ServiceWorker): Promise<void> {
  if ((await comesTo(coming, ['activated', 'redundant'])) === 'redundant')
    throw new TypeError('the worker was not installed');
}

/** What a worker answers; nothing, where another comes into its place before it has: then nobody is there any more who would. */
export async function askWorker(worker: ServiceWorker, type: WorkerRequest['type']): Promise<unknown> {
  const waiting = new AbortController();
  const gone = comesTo(worker, ['redundant'], waiting).then(() => undefined);
  try {
    return await Promise.race([messageSW(worker, { type } satisfies WorkerRequest), gone]);
  } finally {
    waiting.abort();
  }
}
