import { existsSync, readFileSync } from 'node:fs';

/** How many tests passed and failed. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** The part of Vitest's and of Playwright's JSON report that is read. */
interface Report {
  readonly numPassedTests?: number;
  readonly numFailedTests?: number;
  readonly stats?: { readonly expected: number; readonly flaky: number; readonly unexpected: number };
}

/**
 * Counts what a test run reported. A run that failed without a failed test (a file that cannot be loaded, no report, no test at all) is one
 * failure.
 *
 * @param path of the JSON report of Vitest or Playwright
 * @param code exit code of the run
 */
export function readReport(path: string, code: number): Counts {
  const report = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Report) : {};
  const passed = report.numPassedTests ?? (report.stats?.expected ?? 0) + (report.stats?.flaky ?? 0);
  const failed = report.numFailedTests ?? report.stats?.unexpected ?? 0;
  return { passed, failed: failed === 0 && (code !== 0 || passed === 0) ? 1 : failed };
}
