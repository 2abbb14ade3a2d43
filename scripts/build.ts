/**
 * `npm run build`: the complete site in `dist/` (`OUT_DIR`), for any host (`SITE_URL`, `BASE_PATH`). Needs no browser.
 *
 * Checks the content, then has Astro build beside the site before and puts the result in its place: a build that fails or is killed leaves
 * the site before as it is.
 */
import { cpSync, existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { securityContacts } from '../src/hosting/security-txt.ts';
import { readOptionsOrRefuse } from './lib/options.ts';
import { refuse } from './lib/refuse.ts';
import { runStep } from './lib/steps.ts';
import { adviceFor } from './lib/trouble.ts';

const out = resolve(process.env.OUT_DIR ?? 'dist');
const [next, before] = [`${out}.next`, `${out}.before`];
/** Astro moves files from the project into its output, which must lie on the same disk; from there they are copied. */
const built = resolve('.cache/site');

/** Whether a folder is empty or holds a site that this command has built. */
function mayBeReplaced(folder: string): boolean {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names.length === 0 || ['_astro', 'topics.json', 'sitemap-index.xml'].every((name) => names.includes(name));
}

readOptionsOrRefuse();
try {
  securityContacts(process.env.SECURITY_CONTACT, process.env.REPORT_URL);
} catch (cause) {
  refuse(cause instanceof Error ? cause.message : String(cause));
}
if (!mayBeReplaced(out))
  refuse(`OUT_DIR=${out}: 이 사이트가 아닌 파일이 있는 폴더다. 빈 폴더나 전에 만든 사이트의 폴더를 준다.`);

// What runs for this command ends with it.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(130));
rmSync(built, { recursive: true, force: true });
const passed =
  (await runStep({
    name: '콘텐츠 검사',
    args: ['scripts/check.ts'],
    advice: '위에 적힌 파일과 줄을 고친다. 검사만 다시 하려면 npm run check',
    quiet: true,
  })) &&
  (await runStep({
    name: '사이트 만들기',
    args: ['node_modules/astro/bin/astro.mjs', 'build'],
    env: { OUT_DIR: built, NODE_ENV: 'production' },
    advice: '위의 오류에 적힌 파일을 고친다.',
    quiet: true,
  }));
try {
  // A kill between the two renames leaves the site before beside its place.
  if (existsSync(before) && !existsSync(out)) renameSync(before, out);
  if (passed) {
    rmSync(next, { recursive: true, force: true });
    cpSync(built, next, { recursive: true });
    rmSync(before, { recursive: true, force: true });
    if (existsSync(out)) renameSync(out, before);
    renameSync(next, out);
    rmSync(before, { recursive: true, force: true });
  }
} catch (cause) {
  rmSync(next, { recursive: true, force: true });
  console.error(
    `✗ 사이트를 ${out}에 두지 못했다: ${String(cause)}\n  할 일: ${adviceFor(String(cause)) ?? 'npm run build를 다시 실행한다.'}`,
  );
  process.exit(1);
}
process.exit(passed ? 0 : 1);
