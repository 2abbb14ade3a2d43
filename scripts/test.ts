/** `npm test`, after the packages are there: everything that must hold. The last line is `N passed, N failed`. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureBrowser } from './lib/browser.ts';
import { runNode, runStep } from './lib/steps.ts';
import { toolPath } from './lib/tools.ts';
import { VERIFY_STEPS } from './lib/verify-steps.ts';

let passed = 0;
let failed = 0;
const count = (ok: boolean): boolean => {
  if (ok) passed++;
  else failed++;
  return ok;
};

/** Runs a Vitest project and adds its tests to the count; a run that reports nothing is one failure. */
async function runTests(name: string, project: string): Promise<void> {
  const report = `.cache/test-${project}.json`;
  mkdirSync('.cache', { recursive: true });
  rmSync(report, { force: true });
  console.log(`… ${name}`);
  const { code } = await runNode([
    toolPath('vitest', 'vitest.mjs'),
    'run',
    '--project',
    project,
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  let good = 0;
  let bad = 0;
  try {
    const result = JSON.parse(readFileSync(report, 'utf8')) as { numPassedTests: number; numFailedTests: number };
    good = result.numPassedTests;
    bad = result.numFailedTests;
  } catch {
    // No report: the runner itself failed; counted below.
  }
  // A suite that cannot load fails the run without failing a test.
  if (code !== 0 && bad === 0) bad = 1;
  if (code === 0 && good === 0) bad = 1;
  passed += good;
  failed += bad;
  console.log(`${bad === 0 ? '✓' : '✗'} ${name}: ${good}개 통과${bad === 0 ? '' : `, ${bad}개 실패`}`);
}

const browser = ensureBrowser();
if ('path' in browser) process.env.CHROME_PATH = browser.path;

for (const step of VERIFY_STEPS) count(await runStep(step));
await runTests('단위 테스트', 'unit');
const built = count(
  await runStep({ name: '빌드', args: ['scripts/build.ts'], advice: '위에 적힌 단계의 오류를 고친다.' }),
);
if (built) {
  count(
    await runStep({
      name: '만든 페이지 검사',
      args: ['scripts/check-dist.ts'],
      advice: '위에 적힌 페이지의 원본을 고친다.',
      quiet: true,
    }),
  );
}
if ('problem' in browser) {
  count(false);
  console.error(`✗ 브라우저 테스트를 돌리지 못했다.\n  할 일: ${browser.problem}`);
} else if (!built) {
  count(false);
  console.error('✗ 브라우저 테스트는 빌드가 되어야 돌릴 수 있다.');
} else {
  await runTests('브라우저 테스트', 'browser');
}

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
