/**
 * `npm test`, after the packages are there: everything that must hold. The last line is `N passed, N failed`.
 * `npm run test:quick`: what needs neither a browser nor a build.
 *
 * Units run from the beginning, the browser as soon as the site is built: what it leaves idle while it waits is taken by the checks of the
 * code, which have half of the cores.
 */
import { availableParallelism } from 'node:os';
import { ensureBrowser } from './lib/browser.ts';
import { ensureNginx } from './lib/nginx.ts';
import { FLAG, readArguments } from './lib/read-arguments.ts';
import { Tally } from './lib/tally.ts';
import { PREPARING_STEPS, TYPES, VERIFY_STEPS } from './lib/verify-steps.ts';

const { values } = readArguments('쓰는 법: npm test, npm run test:quick', { options: { quick: FLAG } });
const cores = availableParallelism();
const half = Math.max(1, Math.floor(cores / 2));
const tally = new Tally(values.quick ? cores : half);
const advice = '위에 적힌 파일과 줄을 고친다.';

const testUnits = (): Promise<boolean> => tally.tests('단위 테스트', 'unit', cores);

async function testQuickly(): Promise<void> {
  await Promise.all([
    testUnits(),
    ...PREPARING_STEPS.map((step) => tally.step(step)),
    tally.step({ name: '콘텐츠 검사', args: ['scripts/check.ts'], advice }),
    ...TYPES.map((step) => tally.step(step)),
  ]);
}

async function testInBrowser(): Promise<void> {
  const built = await tally.step({
    name: '빌드',
    args: ['scripts/build.ts'],
    advice: '위에 적힌 단계의 오류를 고친다.',
  });
  if (!built) {
    tally.count(false);
    console.error('✗ 브라우저 테스트는 빌드가 되어야 돌릴 수 있다.');
    return;
  }
  const checked = tally.step({
    name: '만든 페이지 검사',
    args: ['scripts/check-dist.ts'],
    advice: '위에 적힌 페이지의 원본을 고친다.',
  });
  if ('problem' in browser) {
    tally.count(false);
    console.error(`✗ 브라우저 테스트를 돌리지 못했다.\n  할 일: ${browser.problem}`);
  } else {
    await tally.tests('브라우저 테스트', 'browser', Math.max(2, cores));
  }
  await checked;
}

if (values.quick) {
  await testQuickly();
  tally.finish();
}
const browser = ensureBrowser();
if ('path' in browser) process.env.CHROME_PATH = browser.path;
const nginx = ensureNginx();
if ('path' in nginx) process.env.NGINX_PATH = nginx.path;
else {
  tally.count(false);
  console.error(`✗ nginx의 설정을 시험하지 못한다.\n  할 일: ${nginx.problem}`);
}
const units = testUnits();
await Promise.all(PREPARING_STEPS.map((step) => tally.step(step)));
await Promise.all([units, testInBrowser(), ...VERIFY_STEPS.map((step) => tally.step(step))]);
tally.finish();
