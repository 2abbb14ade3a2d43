/** Runs the tests of a browser; those of a file that keeps its proofs (`openSite`) only where no record spares them. */
import { readFileSync } from 'node:fs';
import { TestRunner, type RunnerTask, type RunnerTestCase, type RunnerTestFile, type RunnerTestSuite } from 'vitest';
import { proofByCode, type CodeProof } from './code-proof.ts';
import { filesRead, watchReads } from './files-read.ts';
import { MODE, Proofs, type Proving } from './proved.ts';
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

/** Nothing is prepared for tests that do not run. */
function dropHooks(suite: RunnerTestSuite): void {
  const { beforeAll, afterAll, beforeEach, afterEach, aroundAll, aroundEach } = TestRunner.getSuiteHooks(suite);
  for (const hooks of [beforeAll, afterAll, beforeEach, afterEach, aroundAll, aroundEach]) hooks.length = 0;
  for (const task of suite.tasks) if (task.type === 'suite') dropHooks(task);
}

export default class ProvingRunner extends TestRunner {
  override onCollectStart(file: RunnerTestFile): void {
    super.onCollectStart(file);
    watchReads();
    filesRead.clear();
  }

  /** What proves the file that is run, where it does. */
  #whole: CodeProof | undefined;

  override async onBeforeRunSuite(suite: RunnerTestSuite): Promise<void> {
    await super.onBeforeRunSuite(suite);
    if (suite !== suite.file) return;
    const proof = proofByCode(suite.file.filepath);
    this.#whole = proof?.holds() === true ? proof : undefined;
    if (this.#whole !== undefined) dropHooks(suite);
  }

  override async onAfterRunSuite(suite: RunnerTestSuite): Promise<void> {
    await super.onAfterRunSuite(suite);
    if (suite !== suite.file || MODE !== 'write' || this.#whole !== undefined) return;
    // A test that was left out has proved nothing.
    if (testsIn(suite.tasks).every(({ result }) => result?.state === 'pass')) proofByCode(suite.file.filepath)?.write();
  }

  async runTask(test: RunnerTestCase): Promise<void> {
    if (this.#whole !== undefined) {
      test.meta.provedBy = this.#whole.path;
      return;
    }
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
