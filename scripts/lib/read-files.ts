import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { createMatcher } from '../../src/importer/assign/matcher.ts';
import type { CatalogueTopic } from '../../src/importer/catalogue/catalogue.ts';
import { createReader, type NoteFile, type ReadFile } from './summarize-file.ts';

/** Fewer files are read before a thread would have started. */
const FILES_WORTH_THREADS = 40;
/** Two and the main one need some 700 MB for 10,000 notes; a third might not stay below a gigabyte. */
const MOST_THREADS = 2;
/** Room for what a note leaves behind at once, in MB: by itself a thread takes several times of that and is no faster. */
const YOUNG_MEGABYTES = 32;
/** Files that are read ahead of the one whose turn it is, for each thread. */
const AHEAD = 8;

function problemOf(error: unknown): string {
  return (error as { code?: string }).code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? '너무 복잡해 메모리가 모자란다. 나누어 넣는다'
    : `읽다가 멈췄다(${String(error)}). 이 노트를 빼고 다시 넣는다`;
}

/** A thread that reads one file after the other. One that breaks down fails its file only. */
class Reader {
  readonly #topics: readonly CatalogueTopic[];
  #worker: Worker | undefined;
  #last: Promise<unknown> = Promise.resolve();

  constructor(topics: readonly CatalogueTopic[]) {
    this.#topics = topics;
  }

  read(file: NoteFile): Promise<ReadFile> {
    const read = this.#last.then(() => this.#readNow(file));
    this.#last = read;
    return read;
  }

  async #readNow(file: NoteFile): Promise<ReadFile> {
    const worker = (this.#worker ??= new Worker(new URL('note-worker.ts', import.meta.url), {
      workerData: this.#topics,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
    }));
    try {
      worker.postMessage(file);
      const [read] = (await once(worker, 'message')) as [ReadFile];
      return read;
    } catch (error) {
      this.#worker = undefined;
      return { problem: problemOf(error) };
    }
  }

  async close(): Promise<void> {
    await this.#worker?.terminate();
  }
}

async function* readInThreads(files: readonly NoteFile[], topics: readonly CatalogueTopic[]): AsyncGenerator<ReadFile> {
  const readers = Array.from({ length: Math.min(MOST_THREADS, availableParallelism()) }, () => new Reader(topics));
  const ahead: Promise<ReadFile>[] = [];
  try {
    for (const [index, file] of files.entries()) {
      const reader = readers[index % readers.length];
      if (reader !== undefined) ahead.push(reader.read(file));
      const next = ahead.length > readers.length * AHEAD ? ahead.shift() : undefined;
      if (next !== undefined) yield await next;
    }
    for (const next of ahead) yield await next;
  } finally {
    await Promise.all(readers.map((reader) => reader.close()));
  }
}

/**
 * Reads note files and yields the results in the order of the files, however many threads share the work: the same files
 * give the same bytes.
 */
export async function* readFiles(
  files: readonly NoteFile[],
  topics: readonly CatalogueTopic[],
): AsyncGenerator<ReadFile> {
  if (files.length < FILES_WORTH_THREADS || availableParallelism() < 2) {
    const read = createReader(createMatcher(topics));
    for (const file of files) yield await read(file);
  } else yield* readInThreads(files, topics);
}
