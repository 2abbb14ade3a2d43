import { expect, it } from 'vitest';
import { askWorker, comesIntoUse } from './ask-worker.ts';

/** A worker that answers with what it was asked, or not at all. */
class Standing extends EventTarget {
  state: ServiceWorkerState = 'activated';
  readonly answers: boolean;
  constructor(answers: boolean) {
    super();
    this.answers = answers;
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

it('what a worker answers is its answer', async () => {
  expect(await askWorker(standing(true), 'IS_WHOLE')).toBe('IS_WHOLE!');
});

it('a worker that another takes the place of leaves nobody waiting, be it before it was asked or after', async () => {
  const worker = standing(false);
  const answer = askWorker(worker, 'IS_WHOLE');
  worker.become('redundant');
  expect(await answer).toBe(undefined);
  expect(await askWorker(worker, 'STOP')).toBe(undefined);
});

it('a worker that is coming is waited for; one that was not installed is an error', async () => {
  const [one, other] = [standing(false), standing(false)];
  one.state = other.state = 'installing';
  const [comes, fails] = [comesIntoUse(one), comesIntoUse(other)];
  one.become('installed');
  one.become('activated');
  other.become('redundant');
  await comes;
  await expect(fails).rejects.toThrow(TypeError);
});
