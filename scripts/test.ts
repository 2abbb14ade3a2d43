/**
 * `npm test`, after the packages are there: everything that must hold. The last line is `N passed, N failed`.
 * `npm run test:quick`: what needs neither a browser nor a build.
 */
import { ensureBrowser } from './lib/browser.ts';
import { FLAG, readArguments } from './lib/read-arguments.ts';
import { runNode, runStep, type Step } from './lib/steps.ts';
import { readReport, type Counts } from './lib/test-report.ts';

const { quick } = readArguments('쓰는 법: npm test, npm run test:quick', { options: { quick: FLAG } }).values;
const total = { passed: 0, failed: 0 };

function count({ passed, failed }: Counts): void {
  total.passed += passed;
  total.failed += failed;
}

/** Runs a step and counts it as one test; what it prints is shown when it fails. */
async function check(name: string, args: Step['args'], advice: string): Promise<boolean> {
  const passed = await runStep({ name, args, advice, quiet: true });
  count({ passed: passed ? 1 : 0, failed: passed ? 0 : 1 });
  return passed;
}

/** Runs a test runner and adds up what its JSON report says; a run without a report is one failure. */
async function runTests(name: string, args: readonly string[], report: string): Promise<void> {
  const started = performance.now();
  const { code, output } = await runNode(args, { quiet: true, env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report } });
  const counts = readReport(report, code);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (counts.failed > 0) console.error(output.trimEnd());
  console.log(
    `${counts.failed === 0 ? '✓' : '✗'} ${name}: ${counts.passed}개 통과, ${counts.failed}개 실패 (${seconds}초)`,
  );
  count(counts);
}

const fix = '위에 적힌 파일과 줄을 고친다.';
// A fresh clone has no types of the content yet; types and lint need them.
await check('콘텐츠의 타입', ['node_modules/astro/bin/astro.mjs', 'sync'], 'npm run check로 content/를 먼저 고친다.');
await Promise.all([
  check('타입과 린트', ['node_modules/oxlint/bin/oxlint', '--deny-warnings', '.'], fix),
  check(
    '컴포넌트의 타입',
    [
      'node_modules/@astrojs/check/bin/astro-check.js',
      // The command drops its first two arguments, so that these say what holds anyway.
      ...['--root', '.', '--tsconfig', 'tsconfig.components.json', '--minimumSeverity', 'warning'],
    ],
    fix,
  ),
]);
await runTests(
  '단위 테스트',
  [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=dot',
    '--reporter=json',
    '--outputFile.json=.cache/test-unit.json',
  ],
  '.cache/test-unit.json',
);
await check('콘텐츠 검사', ['scripts/check.ts'], fix);
if (!quick) {
  await Promise.all([
    check('쓰이지 않는 코드', ['node_modules/knip/bin/knip.js', '--no-progress'], '쓰이지 않는 것을 지운다.'),
    check('서식', ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'], 'npm run format'),
    check(
      '방의 경계',
      ['node_modules/dependency-cruiser/bin/dependency-cruiser.mjs', 'src', 'scripts', 'packages'],
      fix,
    ),
  ]);
  if (await check('빌드', ['scripts/build.ts'], fix)) {
    await check('만든 페이지 검사', ['scripts/check-dist.ts'], '위에 적힌 페이지의 원본을 고친다.');
    const browser = ensureBrowser();
    if ('problem' in browser) {
      count({ passed: 0, failed: 1 });
      console.error(`✗ 브라우저 테스트를 돌리지 못했다.\n  할 일: ${browser.problem}`);
    } else {
      process.env.CHROME_PATH = browser.path;
      const report = '.cache/test-browser.json';
      await runTests(
        '브라우저 테스트',
        ['node_modules/@playwright/test/cli.js', 'test', '--reporter=dot,json'],
        report,
      );
    }
  }
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
