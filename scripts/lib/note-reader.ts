import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { CatalogueTopic } from '../../src/importer/places/catalogue.ts';
import type { Done, Task } from './summarize-file.ts';

/** Why a note was given up. */
export interface Overrun {
  readonly overrun: string;
}

/** Heap of a reading process, in MB: two of them and the one that asks stay below a gigabyte. */
const HEAP_MEGABYTES = 352;
const YOUNG_MEGABYTES = 16;
/** How many seconds pass on a busy machine, at most, for one of the processor; and until a process that was started can read. */
const PATIENCE = 10;
const START_SECONDS = 60;

const WORKER = fileURLToPath(new URL('note-worker.ts', import.meta.url));

/**
 * A process that reads one note after the other. A note that takes too long or too much memory costs that process, and
 * nothing else: the next note gets a new one.
 */
export class NoteReader {
  readonly #topics: readonly CatalogueTopic[];
  readonly #seconds: number;
  #child: ChildProcess | undefined;
  #isBusy = false;

  /** @param seconds of the processor that reading one note may take */
  constructor(topics: readonly CatalogueTopic[], seconds: number) {
    this.#topics = topics;
    this.#seconds = seconds;
  }

  /** Does what is asked of a note file, within the limits. */
  async ask(task: Task): Promise<Done | Overrun> {
    this.#child ??= await this.#start();
    return await this.#answer<Done>(this.#child, task, this.#seconds * PATIENCE);
  }

  /** Ends the process; what it is still at is given up. */
  close(): void {
    if (this.#isBusy) this.#child?.kill('SIGKILL');
    else if (this.#child?.connected === true) this.#child.disconnect();
    this.#child = undefined;
  }

  async #start(): Promise<ChildProcess> {
    const child = fork(WORKER, [String(this.#seconds)], {
      serialization: 'advanced',
      execArgv: [`--max-old-space-size=${HEAP_MEGABYTES}`, `--max-semi-space-size=${YOUNG_MEGABYTES}`],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    const ready = await this.#answer<'ready'>(child, this.#topics, START_SECONDS);
    if (ready !== 'ready') throw new Error(`노트를 읽을 프로세스를 띄우지 못했다: ${ready.overrun}`);
    return child;
  }

  #answer<T>(child: ChildProcess, question: object, seconds: number): Promise<T | Overrun> {
    this.#isBusy = true;
    return new Promise((resolve) => {
      const settle = (answer: T | Overrun, isOver: boolean): void => {
        clearTimeout(timer);
        this.#isBusy = false;
        child.removeAllListeners();
        // What still happens to a process that is given up is nobody's concern.
        child.on('error', () => undefined);
        if (isOver) {
          child.kill('SIGKILL');
          if (this.#child === child) this.#child = undefined;
        }
        resolve(answer);
      };
      const timer = setTimeout(() => {
        settle({ overrun: `${seconds}초 안에 읽지 못했다` }, true);
      }, seconds * 1000);
      child.on('message', (answer) => {
        settle(answer as T, false);
      });
      child.on('exit', (code, signal) => {
        if (signal === 'SIGXCPU') {
          settle({ overrun: `${this.#seconds}초 안에 읽지 못했다` }, true);
          return;
        }
        const isMemory = signal === 'SIGABRT' || signal === 'SIGTRAP' || signal === 'SIGILL' || code === 134;
        settle(
          { overrun: isMemory ? '읽는 데 드는 메모리가 한도를 넘는다' : `읽다가 멈췄다(${signal ?? code})` },
          true,
        );
      });
      child.on('error', (error) => {
        settle({ overrun: `읽다가 멈췄다(${error.message})` }, true);
      });
      child.send(question);
    });
  }
}
