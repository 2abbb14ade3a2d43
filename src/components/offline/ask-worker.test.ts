import { expect, it } from 'vitest';
import { askWorker, comesIntoUse } from './ask-worker.ts';

/** A worker that answers with what it was asked, or not at all. */
class Standing extends EventTarget {
  state: ServiceWorkerState = 'activated';
  readonly answers: boolean;
  /** Who still listens to it. */
  readonly listening = new Set<unknown>();
  constructor(answers: boolean) {
    super();
    this.answers = answers;
  }
  override addEventListener(...[type, listener, options]: Parameters<EventTarget['addEventListener']>): void {
    super.addEventListener(type, listener, options);
    this.listening.add(listener);
    if (typeof options === 'object')
      options.signal?.addEventListener('abort', () => {
        this.listening.delete(listener);
      });
  }
  postMessage({ type }: { type: string }, [port]: readonly MessagePort[]): void {
    if (this.answers) port?.postMessage(`${type}!`);
    port?.close();
  }
  become(state: ServiceWorkerState): void {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}
const standing = (answers: boolean): ServiceWorker & Standing =>
  new Standing(answers) as unknown as ServiceWorker & Standing;

it('what a worker answers is its answer, and then nobody listens to it any more', async () => {
  const worker = standing(true);
  expect(await askWorker(worker, 'IS_WHOLE')).toBe('IS_WHOLE!');
  expect(worker.listening.size).toBe(0);
});

it('a worker that another takes the place of leaves nobody waiting, be it before it was asked or after', async () => {
  const worker = standing(false);
  const answer = askWorker(worker, 'IS_WHOLE');
  worker.become('redundant');
  expect(await answer).toBe(undefined);
  expect(await askWorker(worker, 'STOP')).toBe(undefined);
  expect(worker.listening.size).toBe(0);
});

it('a worker that is coming is waited for; one that was not installed is an error', async () => {
  const [one, other] = [standing(false), standing(false)];
  one.state = other.state = 'installing';
  const [comes, fails] = [comesIntoUse(one), comesIntoUse(other)];
  one.become('installed');
  one.become('activated');
  other.become('redundant');
  await comes;
  expect(one.listening.size).toBe(0);
  await expect(fails).rejects.toThrow(TypeError);
});
