import { Worker } from 'node:worker_threads';
import type { ReviewedNote } from '../../src/matching/review.ts';

/** A note to be judged; without a path the pages are only read. */
export interface JudgementRequest {
  readonly turn: number;
  readonly path: string | undefined;
  readonly drafts: string;
}

/** A note with its verdicts, or one Korean line that says why there are none. */
export type Judgement = { readonly note: ReviewedNote } | { readonly problem: string };

/** What the thread answers. */
export type Judged = Judgement & { readonly turn: number };

/** Judges notes in a thread of its own, one after the other. */
export interface NoteJudge {
  /** Reads the pages, so that the first note need not wait for them. */
  readonly warm: () => void;
  /** Judges a note; asked again for the same `stamp` meanwhile, it does so once. */
  readonly judge: (path: string, stamp: string) => Promise<Judgement>;
}

/** Starts the thread when it is needed first; it keeps no process alive. */
export function openNoteJudge(drafts: string): NoteJudge {
  let worker: Worker | undefined;
  let turns = 0;
  const waiting = new Map<number, (judged: Judgement) => void>();
  const running = new Map<string, Promise<Judgement>>();
  function send(path: string | undefined): number {
    worker ??= start();
    const turn = (turns += 1);
    worker.postMessage({ turn, path, drafts } satisfies JudgementRequest);
    return turn;
  }
  function start(): Worker {
    const started = new Worker(new URL('./review-worker.ts', import.meta.url));
    started.on('message', ({ turn, ...judged }: Judged) => {
      waiting.get(turn)?.(judged);
    });
    started.on('error', (error: unknown) => {
      worker = undefined;
      for (const answer of waiting.values()) answer({ problem: String(error) });
    });
    // behind the listeners, which would keep it
    started.unref();
    return started;
  }
  async function ask(path: string): Promise<Judgement> {
    const { promise, resolve } = Promise.withResolvers<Judgement>();
    const turn = send(path);
    waiting.set(turn, resolve);
    const judged = await promise;
    waiting.delete(turn);
    return judged;
  }
  return {
    warm() {
      if (worker === undefined) send(undefined);
    },
    judge(path, stamp) {
      const key = `${path}\n${stamp}`;
      const asked =
        running.get(key) ??
        ask(path).finally(() => {
          running.delete(key);
        });
      running.set(key, asked);
      return asked;
    },
  };
}
