import { mkdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { readKept } from './kept-file.ts';
import { runNode, runStep, type Step } from './steps.ts';

/** Runs what is given when one of `places` is free, in the order given. */
export function takeTurns(places: number): <T>(run: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let free = places;
  return async (run) => {
    if (free > 0) free--;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await run();
    } finally {
      const next = waiting.shift();
      if (next === undefined) free++;
      else next();
    }
  };
}

/** Counts what passed and failed while so many steps run side by side, one for each core unless told otherwise; tests wait for none. */
export class Tally {
  #passed = 0;
  #failed = 0;
  readonly #turn: ReturnType<typeof takeTurns>;

  constructor(places = availableParallelism()) {
    this.#turn = takeTurns(places);
  }

  /** Counts one thing; hands back whether it passed. */
  count(ok: boolean): boolean {
    if (ok) this.#passed++;
    else this.#failed++;
    return ok;
  }

  /** Runs a step when it is its turn; what it prints is shown when it fails. */
  async step(step: Step): Promise<boolean> {
    return this.count(await this.#turn(() => runStep({ ...step, quiet: true })));
  }

  /** Runs a Vitest project and counts its tests; a run that reports nothing is one failure. */
  async tests(name: string, project: string, workers: number): Promise<boolean> {
    const started = performance.now();
    const { code, output, good, bad, proved } = await runVitest(project, workers);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    this.#passed += good;
    this.#failed += bad;
    if (bad > 0 || code !== 0) console.error(output.trimEnd());
    const known = proved === 0 ? '' : `, 그중 ${proved}개는 tests/proofs/의 기록이 그대로 맞다`;
    const failed = bad === 0 ? '' : `, ${bad}개 실패`;
    console.log(`${bad === 0 ? '✓' : '✗'} ${name}: ${good}개 통과${failed}${known} (${seconds}초)`);
    return bad === 0;
  }

  /** Prints the last line, `N passed, N failed`, and ends the process with its verdict. */
  finish(): never {
    console.log(`\n${this.#passed} passed, ${this.#failed} failed`);
    process.exit(this.#failed === 0 ? 0 : 1);
  }
}

/** What Vitest reports of a run; a test that was spared its pages by a record of proofs says by which (`tests/lib/proved.ts`). */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly meta?: { readonly provedBy?: string } }[];
  }[];
}

async function runVitest(
  project: string,
  workers: number,
): Promise<{ code: number; output: string; good: number; bad: number; proved: number }> {
  const report = `.cache/test-${project}.json`;
  mkdirSync('.cache', { recursive: true });
  rmSync(report, { force: true });
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  const { code, output } = await runNode(
    ['node_modules/vitest/vitest.mjs', 'run', '--project', project, `--maxWorkers=${workers}`, ...reporters],
    { quiet: true },
  );
  const result = readKept(report) as Report | undefined;
  const { numPassedTests: good = 0, numFailedTests = 0, testResults = [] } = result ?? {};
  const proved = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ meta }) => meta?.provedBy !== undefined).length;
  // A suite that cannot load fails the run without failing a test; without a report the runner itself failed.
  const bad = numFailedTests === 0 && (code !== 0 || good === 0) ? 1 : numFailedTests;
  return { code, output, good, bad, proved };
}
