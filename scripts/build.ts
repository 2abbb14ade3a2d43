/**
 * `npm run build [-- --force]`: the complete site in `dist/` (`OUT_DIR`), for any host (`SITE_URL`, `BASE_PATH`). Needs no browser.
 *
 * Built aside and put in place whole, so that a build that ends early leaves the site before. Does nothing when nothing changed.
 */
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { basePath } from './lib/base-path.ts';
import { lockBuild } from './lib/build-lock.ts';
import { isBuiltFrom, publishSite, recoverSite } from './lib/built-site.ts';
import { hashInputs } from './lib/inputs-hash.ts';
import { forgetPages } from './lib/page-record.ts';
import { dropStaleFont } from './lib/site-font.ts';
import { ROOM, runSteps, type Step } from './lib/steps.ts';
import { adviceFor } from './lib/trouble.ts';

/** Everything of a build that is under way lies here, by the process: what a killed one left is swept. */
const BUILDS = '.cache/builds';
const OWN = resolve(BUILDS, String(process.pid));
const STAGE = join(OWN, 'site');
const PICTURES = join(OWN, 'og');
/** The code that steps start with, as V8 read it. Astro's has another place in every build. */
process.env.NODE_COMPILE_CACHE ??= resolve('.cache/compiled');
const CHECK_DATA = join(OWN, 'check-data.json');
const TOPICS_MADE = join(OWN, 'topics-made');
const SEARCH_MADE = join(OWN, 'search-made');
const CUT_FONT: Step = {
  name: '글꼴 추리기',
  args: ['scripts/subset-font.ts'],
  advice: 'assets/fonts/PretendardVariable.woff2가 있는지 본다.',
};
const out = process.env.OUT_DIR ?? 'dist';
/** Makes every page anew. */
const isForced = process.argv.includes('--force');

function giveUp(cause: unknown): never {
  const said = cause instanceof Error ? cause.message : String(cause);
  console.error(
    `✗ 사이트를 ${out}에 두지 못했다: ${said}\n  할 일: ${adviceFor(said) ?? 'npm run build를 다시 실행한다.'}`,
  );
  process.exit(1);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(130));

basePath();
async function build(): Promise<boolean> {
  await lockBuild('.cache/build.lock', () => {
    console.log('… 다른 빌드가 끝나기를 기다린다');
  });
  recoverSite(out);
  const inputs = hashInputs();
  if (isBuiltFrom(out, inputs) && !isForced) {
    console.log(`✓ 바뀐 것이 없다: ${out}`);
    return true;
  }
  rmSync(BUILDS, { recursive: true, force: true });
  mkdirSync(OWN, { recursive: true });
  const cuttingFont = dropStaleFont();
  if (isForced) forgetPages();
  const passed = await runSteps([
    {
      name: '페이지 만들기',
      args: ['--expose-gc', 'node_modules/astro/bin/astro.mjs', 'build'],
      env: { OUT_DIR: STAGE, SITE_BEFORE: resolve(out), CHECK_DATA, TOPICS_MADE, NODE_DISABLE_COMPILE_CACHE: '1' },
      advice: '위의 Astro 오류에 적힌 파일을 고친다.',
      quiet: true,
    },
    ...(cuttingFont ? [CUT_FONT] : []),
    {
      name: '콘텐츠 검사',
      args: [ROOM, 'scripts/check.ts', '--data', CHECK_DATA],
      after: ['글꼴 추리기'],
      advice: '위에 적힌 파일과 줄을 고친다. 검사만 다시 하려면 npm run check',
      quiet: true,
    },
    {
      name: '공유 그림',
      args: ['scripts/og-pictures.ts', '--out', PICTURES],
      env: { SITE_BEFORE: resolve(out) },
      after: ['콘텐츠 검사'],
      yields: true,
      advice: '.cache/og를 지우고 npm run build를 다시 실행한다.',
    },
    {
      name: '검색 색인',
      args: [ROOM, 'scripts/index-search.ts', '--dist', STAGE, '--pages', TOPICS_MADE, '--made', SEARCH_MADE],
      env: { SITE_BEFORE: resolve(out) },
      advice: '.cache를 지우고 npm run build를 다시 실행한다.',
      quiet: true,
    },
    {
      name: '오프라인 묶음',
      args: ['scripts/pack-offline.ts', '--dist', STAGE, '--made', SEARCH_MADE],
      after: ['페이지 만들기'],
      yields: true,
      advice: '.cache를 지우고 npm run build를 다시 실행한다.',
    },
  ]);
  if (passed) {
    renameSync(PICTURES, join(STAGE, 'og'));
    // What was read while it changed is not what the stamp would say.
    publishSite(STAGE, out, hashInputs() === inputs ? inputs : '');
  }
  rmSync(BUILDS, { recursive: true, force: true });
  return passed;
}

process.exit((await build().catch(giveUp)) ? 0 : 1);
