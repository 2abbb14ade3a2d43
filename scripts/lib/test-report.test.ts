import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readReport } from './test-report.ts';

const folder = mkdtempSync(join(tmpdir(), 'report-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

it.each([
  ['Vitest', { numPassedTests: 3, numFailedTests: 1 }, 1, { passed: 3, failed: 1 }],
  ['Playwright', { stats: { expected: 5, flaky: 0, unexpected: 2 } }, 1, { passed: 5, failed: 2 }],
  ['a suite that cannot be loaded', { numPassedTests: 3, numFailedTests: 0 }, 1, { passed: 3, failed: 1 }],
  ['a run of no test', { numPassedTests: 0, numFailedTests: 0 }, 0, { passed: 0, failed: 1 }],
])('counts the report of %s', (_, report, code, expected) => {
  const path = join(folder, 'report.json');
  writeFileSync(path, JSON.stringify(report));
  expect(readReport(path, code)).toEqual(expected);
});

it('counts a run without a report as a failure', () => {
  expect(readReport(join(folder, 'none.json'), 0)).toEqual({ passed: 0, failed: 1 });
});
