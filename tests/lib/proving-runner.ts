/** Runs the tests of a browser; those of a file that keeps its proofs (`openSite`) only where no record spares them. */
import { readFileSync } from 'node:fs';
import { TestRunner, type RunnerTask, type RunnerTestCase, type RunnerTestFile } from 'vitest';
import { filesRead, watchReads } from './files-read.ts';
import { Proofs, type Proving } from './proved.ts';
import { askedFor } from './static-server.ts';

declare module 'vitest' {
  interface TaskMeta {
    /** The record that spared a test its pages. */
    provedBy?: string;
  }
}

/** A file whose proofs are kept. */
interface Kept {
  readonly proofs: Proofs;
  /** By the test: some cases of a table may be called the same. */
  readonly names: ReadonlyMap<RunnerTask, string>;
}

/** Code of the product that tests of a file run themselves. */
const OF_PRODUCT = /^(?:import (?!type )[^;]*? from|.*\bimport\() ?'\.\.\/(?:src|scripts)\//m;

let site: Proving | undefined;
let kept: Kept | undefined;

/** From here on the tests of the file are spared their pages where a record tells what comes out. */
export function beginProofs(of: Proving): void {
  askedFor.clear();
  site = of;
}

/** Writes down what was proved. */
export function endProofs(): void {
  kept?.proofs.close();
  site = undefined;
  kept = undefined;
}

const testsIn = (tasks: readonly RunnerTask[]): RunnerTask[] =>
  tasks.flatMap((task) => (task.type === 'suite' ? testsIn(task.tasks) : [task]));

/** The whole name of each test in a file. */
function namesIn(file: RunnerTestFile): Map<RunnerTask, string> {
  const met = new Map<string, number>();
  return new Map(
    testsIn(file.tasks).map((task) => {
      const { fullTestName: name = task.name } = task;
      const times = (met.get(name) ?? 0) + 1;
      met.set(name, times);
      return [task, times === 1 ? name : `${name} (${times})`];
    }),
  );
}

function keepProofs(of: Proving, file: RunnerTestFile): Kept {
  const remembers = OF_PRODUCT.test(readFileSync(file.filepath, 'utf8'));
  return { proofs: new Proofs(of, file.filepath, { remembers }), names: namesIn(file) };
}

export default class ProvingRunner extends TestRunner {
  override onCollectStart(file: RunnerTestFile): void {
    super.onCollectStart(file);
    watchReads();
    filesRead.clear();
  }

  async runTask(test: RunnerTestCase): Promise<void> {
    const run = TestRunner.getTestFn(test);
    if (site === undefined) {
      await run();
      return;
    }
    const { proofs, names } = (kept ??= keepProofs(site, test.file));
    const ran = await proofs.perform(names.get(test) ?? test.name, run);
    if (!ran) test.meta.provedBy = proofs.path;
  }
}
