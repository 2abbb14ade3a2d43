import { format } from 'node:util';
import { createPlacer, type Placer } from '../../src/importer/places/placer.ts';
import { NoteReader } from './note-reader.ts';
import { readCatalogue } from './read-catalogue.ts';
import { doTask, type Task } from './summarize-file.ts';

/** How a command ended, and what it printed. */
export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** What `process.exit` throws here. */
class Exit extends Error {}

let runs = 0;

/**
 * Runs a command of `scripts/` as a process of its own would, in this one: from its first line, in a folder, with arguments. Notes are
 * read here as well. What is loaded once stays: a process of its own costs a second of compiling, and its readers another each.
 */
export async function runInside(script: string, args: readonly string[], folder: string): Promise<Ended> {
  const printed = { log: '', error: '' };
  const { argv } = process;
  const exit = Object.getOwnPropertyDescriptor(process, 'exit') ?? {};
  const { log, error } = console;
  const cwd = process.cwd();
  const { ask } = Object.getOwnPropertyDescriptors(NoteReader.prototype);
  const code = process.exitCode;
  let placer: Promise<Placer> | undefined;
  process.chdir(folder);
  process.argv = [process.execPath, script, ...args];
  process.exitCode = 0;
  let isOver = false;
  process.exit = (status) => {
    if (!isOver) process.exitCode = status ?? 0;
    // Whoever catches this says no more.
    isOver = true;
    throw new Exit();
  };
  for (const name of ['log', 'error'] as const)
    console[name] = (...said) => {
      if (!isOver) printed[name] += `${format(...said)}\n`;
    };
  NoteReader.prototype.ask = async (task: Task) =>
    structuredClone(await doTask(task, await (placer ??= createPlacer(readCatalogue()))));
  try {
    await import(new URL(`../${script}?run=${(runs += 1)}`, import.meta.url).href);
  } catch (cause) {
    if (!(cause instanceof Exit)) throw cause;
  } finally {
    Object.defineProperty(NoteReader.prototype, 'ask', ask);
    Object.assign(console, { log, error });
    Object.defineProperty(process, 'exit', exit);
    process.argv = argv;
    process.chdir(cwd);
  }
  const status = process.exitCode;
  process.exitCode = code;
  return { status, stdout: printed.log, stderr: printed.error };
}
