import { availableParallelism } from 'node:os';
import type { CatalogueTopic } from '../../src/importer/places/catalogue.ts';
import { NoteReader } from './note-reader.ts';
import type { ReadNote } from '../../src/review/review-note.ts';
import type { NoteSummary } from '../../src/importer/summarize-note.ts';
import type { NoteFile, ReadFile } from './summarize-file.ts';

/** Processes that share the work: each takes some 400 MB at most. */
const MOST_READERS = 2;

/** What came of a note: read, not readable, or over a limit and kept whole in quarantine. */
export type FileResult = { readonly summary: NoteSummary } | { readonly path: string; readonly problem: string };

async function readOne(reader: NoteReader, file: NoteFile): Promise<FileResult> {
  const { path } = file;
  const done = await reader.ask({ kind: 'import', ...file });
  if (!('overrun' in done)) return { path, ...(done as ReadFile) };
  const { overrun: reason } = done;
  const plain = await reader.ask({ kind: 'plain', reason, ...file });
  if ('summary' in plain) return plain;
  const kept = await reader.ask({ kind: 'quarantine', reason, ...file });
  return 'summary' in kept ? kept : { path, problem: `${reason}. 이 노트를 나누어 다시 넣는다` };
}

/**
 * Does `work` for each of `items` with two readers at most and yields what it gives, in the order of the items: the same files give the
 * same bytes.
 */
async function* share<T, R>(
  items: readonly T[],
  topics: readonly CatalogueTopic[],
  seconds: number,
  work: (reader: NoteReader, item: T) => Promise<R>,
): AsyncGenerator<R> {
  const results = items.map(() => Promise.withResolvers<R>());
  for (const { promise } of results) promise.catch(() => undefined);
  const readers: NoteReader[] = [];
  let next = 0;
  const run = async (): Promise<void> => {
    const reader = new NoteReader(topics, seconds);
    readers.push(reader);
    for (let index = next++; index < items.length; index = next++) {
      const result = results[index];
      try {
        result?.resolve(await work(reader, items[index] as T));
      } catch (error) {
        result?.reject(error);
      }
    }
    reader.close();
  };
  for (let count = Math.min(MOST_READERS, availableParallelism(), items.length); count > 0; count -= 1) void run();
  try {
    for (const { promise } of results) yield await promise;
  } finally {
    next = items.length;
    for (const reader of readers) reader.close();
  }
}

/** Reads note files, each in a process with limits of time (in seconds) and memory, and yields the results in their order. */
export const readFiles = (
  files: readonly NoteFile[],
  topics: readonly CatalogueTopic[],
  seconds: number,
): AsyncGenerator<FileResult> => share(files, topics, seconds, readOne);

/** What note files say, statement by statement, in their order; a problem where one cannot be read within the limits. */
export const readNoteStatements = (
  files: readonly NoteFile[],
  topics: readonly CatalogueTopic[],
  seconds: number,
): AsyncGenerator<{ readonly read: ReadNote } | { readonly problem: string }> =>
  share(files, topics, seconds, async (reader, file) => {
    const done = await reader.ask({ kind: 'statements', ...file });
    if ('read' in done || 'problem' in done) return done;
    return { problem: 'overrun' in done ? `${done.overrun}. 이 노트를 나누어 다시 넣는다` : '읽지 못했다' };
  });

/** What note files say, as hashes, in their order; `undefined` for one that cannot be read. */
export async function hashFiles(paths: readonly string[], seconds: number): Promise<(string | undefined)[]> {
  const hashes = share(paths, [], seconds, async (reader, path) => {
    const done = await reader.ask({ kind: 'hash', path });
    return 'content' in done ? done.content : undefined;
  });
  const found: (string | undefined)[] = [];
  for await (const hash of hashes) found.push(hash);
  return found;
}
