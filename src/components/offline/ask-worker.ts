import { messageSW } from 'workbox-window/messageSW.js';
import type { WorkerRequest } from '../../offline/messages.ts';

/** Waits until a worker is in one of these states, and says in which. */
const comesTo = (worker: ServiceWorker, ...states: readonly ServiceWorkerState[]): Promise<ServiceWorkerState> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (states.includes(worker.state)) resolve(worker.state);
    };
    worker.addEventListener('statechange', look);
    look();
  });

/** Waits for a worker that comes into use at once. @throws TypeError when it does not */
export async function comesIntoUse(coming: ServiceWorker): Promise<void> {
  if ((await comesTo(coming, 'activated', 'redundant')) === 'redundant')
    throw new TypeError('the worker was not installed');
}

/** What a worker answers; nothing, where another comes into its place before it has: then nobody is there any more who would. */
export const askWorker = (worker: ServiceWorker, type: WorkerRequest['type']): Promise<unknown> =>
  Promise.race([
    messageSW(worker, { type } satisfies WorkerRequest),
    comesTo(worker, 'redundant').then(() => undefined),
  ]);
