/**
 * Which files of the project this process has read itself, and whether it has done what no file decides.
 *
 * Node's own functions are wrapped, so that no test has to say what it reads.
 */
import childProcess from 'node:child_process';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Paths from the root of the project, since this was last emptied; that of a folder whose names were read ends in a slash. */
export const filesRead = new Set<string>();

/** What was done besides, of which no file tells what comes out: another program, a worker of the page. */
export const undecided = new Set<string>();

const READERS = ['createReadStream', 'existsSync', 'openSync', 'readFile', 'readFileSync'];
const LATER = ['access', 'open', 'readFile'];
const STARTERS = ['exec', 'execFile', 'execFileSync', 'execSync', 'fork', 'spawn', 'spawnSync'];
/** What is installed is named by its version, the code of tests is looked at itself; what is kept of a run decides nothing. */
const ELSEWHERE =
  /^(?:\.\.(?:\/|$)|node_modules(?:\/|$)|\.cache(?:\/|$)|\.git(?:\/|$)|tests\/(?:proofs|__snapshots__)\/|tests\/[\w-]+\.test\.ts$|$)/;

/** Has functions tell of their first argument. */
function tell(of: object, names: readonly string[], note: (first: unknown) => void): void {
  const all = of as Record<string, (...args: unknown[]) => unknown>;
  for (const name of names) {
    const plain = all[name];
    if (plain === undefined) throw new Error(`no ${name}`);
    const telling = function (this: unknown, ...args: unknown[]): unknown {
      note(args[0]);
      return plain.apply(this, args);
    };
    all[name] = Object.assign(telling, plain);
  }
}

const noteAs =
  (end: string) =>
  (named: unknown): void => {
    const path = named instanceof URL ? fileURLToPath(named) : named;
    if (typeof path !== 'string') return;
    const inside = relative('.', resolve(path));
    if (!ELSEWHERE.test(inside)) filesRead.add(inside + end);
  };

let isWatched = false;
/** Begins to take down what is read. */
export function watchReads(): void {
  if (isWatched) return;
  isWatched = true;
  tell(fs, READERS, noteAs(''));
  tell(fs.promises, LATER, noteAs(''));
  tell(fs, ['readdir', 'readdirSync'], noteAs('/'));
  tell(fs.promises, ['readdir'], noteAs('/'));
  tell(childProcess, STARTERS, (program) => undecided.add(String(program)));
  syncBuiltinESMExports();
}
