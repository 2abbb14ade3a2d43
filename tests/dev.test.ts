/**
 * `npm run dev`: the page of a topic says what is wrong with it; on the screen for what notes say decisions are on disk at once, in every
 * window, and survive a reload.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bringAxe, runAxe } from './lib/audit/axe.ts';
import { launchBrowser } from './lib/browser.ts';
import { buildEnvironment } from './lib/build-environment.ts';
import { keepProofsByCode } from './lib/code-proof.ts';
import { startDev } from './lib/dev-server.ts';
import { writeSmallSite } from './lib/small-site.ts';

keepProofsByCode(import.meta.filename, 'tests/small-site');

const NOTE = `# 서버 없이

## Lambda
이벤트가 올 때만 짧게 함수를 돌린다.
함수는 화성에서 감자를 심는다.
함수는 목성에서 배추를 심는다.
객체 하나의 크기는 최대 5TB다.
함수는 금성에서 무를 심는다.
`;
let project = '';
let server: Awaited<ReturnType<typeof startDev>>;
let context: BrowserContext;

beforeAll(async () => {
  project = writeSmallSite();
  writeFileSync(join(project, 'note.md'), NOTE);
  const env = buildEnvironment({});
  const imported = spawnSync(process.execPath, ['scripts/import.ts', 'note.md'], {
    cwd: project,
    env,
    encoding: 'utf8',
  });
  if (imported.status !== 0) throw new Error(imported.stdout + imported.stderr);
  server = await startDev(project);
  context = await (await launchBrowser()).newContext({ viewport: { width: 1280, height: 900 } });
  // What a page needs is made when it is first asked for.
  context.setDefaultTimeout(100_000);
});
afterAll(async () => {
  await context.browser()?.close();
  await server.stop();
  rmSync(project, { recursive: true, force: true });
});

async function openReview(): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${server.origin}/review/`);
  await page.locator('[data-review][data-ready]').waitFor({ state: 'attached' });
  await page.locator('[data-note]').click();
  await page.locator('[data-key]').first().waitFor();
  return page;
}
/** Opens the screen again. The server reloads it too when a file of the site has changed, and may be first. */
async function reload(page: Page): Promise<void> {
  await page.reload().catch((error: unknown) => {
    if (!String(error).includes('net::ERR_ABORTED')) throw error;
  });
  await page.locator('[data-review][data-ready]').waitFor({ state: 'attached' });
}
const row = (page: Page, text: string) => page.locator('[data-key]').filter({ hasText: text }); // prettier-ignore
const status = (page: Page, text: string): Promise<string | null> => row(page, text).getAttribute('data-status');

it('the page of a topic under work says what is wrong with it, and heals when it is mended', async () => {
  const file = join(project, 'content/storage/efs.mdx');
  const good = readFileSync(file, 'utf8');
  const lines = good.trimEnd().split('\n').length;
  const page = await context.newPage();
  const said = page.locator('[data-dev-findings]');
  await page.goto(`${server.origin}/storage/efs/`);
  await expect.poll(() => page.locator('h1').textContent()).toContain('EFS');
  expect(await said.count()).toBe(0);
  for (const [broken, finding] of [
    [`${good}\n[[storage/nothing]]\n`, `content/storage/efs.mdx:${lines + 2} link-target “storage/nothing”`],
    [`${good}\n<Callout type="trap">\n`, `content/storage/efs.mdx:${lines + 2} mdx-syntax`],
    [good.replace(/^kind: .*$/m, 'kind: nothing'), 'content/storage/efs.mdx:4 schema'],
    [good.replace(/^kind: .*$/m, 'kind: ['), 'front-matter-yaml'],
  ] as const) {
    writeFileSync(file, broken);
    await expect.poll(() => said.allTextContents().then((texts) => texts.join(' '))).toContain(finding);
    writeFileSync(file, good);
    await expect.poll(() => said.count()).toBe(0);
    await expect.poll(() => page.locator('h1').textContent()).toContain('EFS');
  }
  await page.close();
});

it('takes back what a built site left behind at this address', async () => {
  const response = await fetch(`${server.origin}/sw.js`);
  expect(response.headers.get('content-type')).toContain('text/javascript');
  expect(await response.text()).toContain('unregister');
});

it('goes from one statement to the next by keys, writes each decision down, and shows it in every window', async () => {
  const [page, other] = [await openReview(), await openReview()];
  // What is nearest stands beside what is open, to be settled without looking for it.
  await expect.poll(() => row(page, '감자').innerText()).toContain('가장 가까운 말');
  await row(page, '감자').locator('button').click();
  await page.keyboard.press('d');
  await page.locator('[data-review-words]').fill('사실이 아니다');
  await page.keyboard.press('Enter');
  await expect.poll(() => status(page, '감자')).toBe('declined');
  await expect.poll(() => status(other, '감자')).toBe('declined');
  const id = (await page.locator('[data-review-title]').innerText()).slice(0, 3);
  const file = join(project, 'drafts/_ledger', `${id}.json`);
  expect(readFileSync(file, 'utf8')).toContain('사실이 아니다');
  await expect.poll(() => row(page, '배추').getAttribute('aria-current')).toBe('true');
  // The reason of the last one is offered.
  await page.keyboard.press('d');
  await expect.poll(() => page.locator('[data-review-words]').inputValue()).toBe('사실이 아니다');
  await page.keyboard.press('Escape');
  await page.keyboard.press('m');
  await page.locator('[data-review-words]').fill('storage/nothing');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('[data-review-said]').innerText()).toContain('storage/nothing라는 주제가 없다');
  await page.locator('[data-review-words]').fill('storage/s3');
  await page.keyboard.press('Enter');
  await expect.poll(() => row(other, '배추').innerText()).toContain('storage/s3로 옮김');
  // What the verdict missed is told to be there.
  await row(page, '배추').locator('button').click();
  await page.keyboard.press('s');
  await expect.poll(() => status(page, '배추')).toBe('said');
  // All that is left of a section for one of the usual reasons.
  await row(page, '무를').locator('button').click();
  await page.keyboard.press('g');
  expect(await page.locator('[data-review-whole]').isChecked()).toBe(true);
  expect(await page.locator('[data-review-whole-count]').innerText()).toBe('2');
  await page.keyboard.press('2');
  await expect.poll(() => status(page, '5TB')).toBe('declined');
  await expect.poll(() => row(other, '무를').innerText()).toContain('반영 안 함: 배울 것이 없다');
  await other.close();
  await reload(page);
  expect(await status(page, '감자')).toBe('declined');
  await bringAxe(page);
  expect(await runAxe(page)).toEqual([]);

  // What the note no longer says the same way is open; all else stays decided.
  writeFileSync(join(project, 'note.md'), NOTE.replace('목성에서', '토성에서'));
  await reload(page);
  await expect.poll(() => row(page, '토성').count()).toBe(1);
  expect(await status(page, '토성')).toBe('open');
  expect(await row(page, '토성').innerText()).toContain('바뀜');
  expect(await status(page, '감자')).toBe('declined');

  // A damaged file is said, and stays as it is.
  const findings = async (): Promise<string> => {
    // A watcher may miss a write that comes with another one, of the verdicts here: whoever saves, saves again.
    writeFileSync(file, '{');
    return page.locator('[data-review-findings]').innerText();
  };
  await expect.poll(findings, { interval: 500 }).toContain(`${id}.json`);
  expect(readFileSync(file, 'utf8')).toBe('{');
  expect(existsSync(join(project, 'content/_ledger'))).toBe(false);
  await page.close();
});

it('lets one who is faster than the server go on: nothing that is typed is of another statement', async () => {
  rmSync(join(project, 'drafts/_ledger'), { recursive: true });
  writeFileSync(join(project, 'note.md'), NOTE);
  const page = await openReview();
  const id = (await page.locator('[data-review-title]').innerText()).slice(0, 3);
  const reasonOf = (text: string): unknown => {
    const { statements, decisions } = JSON.parse(
      readFileSync(join(project, 'drafts/_ledger', `${id}.json`), 'utf8'),
    ) as {
      statements: { key: string; text: string }[];
      decisions: Record<string, { reason?: string }>;
    };
    return decisions[statements.find((one) => one.text.includes(text))?.key ?? '']?.reason;
  };
  await row(page, '감자').locator('button').click();
  let answer = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route('**/note/?id=*', async (route) => {
    await held;
    await route.continue();
  });
  await page.keyboard.press('d');
  await page.keyboard.type('첫째 이유');
  await page.keyboard.press('Enter');
  // The note is not read again yet.
  await expect.poll(() => row(page, '배추').getAttribute('aria-current')).toBe('true');
  await page.keyboard.press('d');
  await page.keyboard.type('둘째 이유');
  answer();
  await expect.poll(() => status(page, '감자')).toBe('declined');
  expect(await page.locator('[data-review-words]').inputValue()).toBe('둘째 이유');
  await page.keyboard.press('Enter');
  await expect.poll(() => status(page, '배추')).toBe('declined');
  expect([reasonOf('감자'), reasonOf('배추')]).toEqual(['첫째 이유', '둘째 이유']);
  // Another place that is shown is taken by a key of its own.
  await row(page, '무를').locator('button').click();
  const other = await page.locator('[data-do="other-2"]').getAttribute('data-place');
  await page.keyboard.press('x');
  await expect.poll(() => row(page, '무를').innerText()).toContain(`이미 있음: ${other ?? '?'}`);
  await page.close();
});

it('works a statement into a page: its sources and the list of notes are written at once, in every window', async () => {
  rmSync(join(project, 'drafts/_ledger'), { recursive: true });
  writeFileSync(join(project, 'note.md'), NOTE);
  const [page, other] = [await openReview(), await openReview()];
  const id = (await page.locator('[data-review-title]').innerText()).slice(0, 3);
  // Moved, it is judged by the page of the other topic, and a correction is offered there.
  await expect.poll(() => row(page, '5TB').getAttribute('class')).toBe('new');
  await row(page, '5TB').locator('button').click();
  await page.keyboard.press('m');
  await page.locator('[data-review-words]').fill('storage/s3');
  await page.keyboard.press('Enter');
  await expect.poll(() => row(page, '5TB').getAttribute('class')).toBe('differs');
  await expect.poll(() => row(other, '5TB').getAttribute('class')).toBe('differs');
  await expect.poll(() => page.locator('[data-review-place]').innerText()).toContain('  - id: max-object\n    notes: "객체 하나의 크기: “5TB”라고 적는다."'); // prettier-ignore
  // Worked in there.
  await page.keyboard.press('a');
  await expect.poll(() => status(page, '5TB')).toBe('worked');
  await expect.poll(() => status(other, '5TB')).toBe('worked');
  const s3 = readFileSync(join(project, 'content/storage/s3.mdx'), 'utf8');
  expect(s3).toContain(`{ note: "${id}", section: "Lambda", lines: "7" }`);
  expect(readFileSync(join(project, 'content/_notes.yaml'), 'utf8')).toContain(
    `- id: "${id}"\n  title: 학습 노트 002\n`,
  );
  // The page that was written to reloads the screen, which goes on with the next.
  await expect.poll(() => row(page, '무를').getAttribute('aria-current')).toBe('true');
  await reload(page);
  await expect.poll(() => row(page, '무를').getAttribute('aria-current')).toBe('true');
  // A page that has gone is said, and nothing is written. What is done while the server reloads the screen is done again.
  const moved = async (): Promise<string> => {
    const now = await row(page, '무를').innerText();
    if (now.includes('storage/efs로 옮김')) return now;
    await row(page, '무를').locator('button').click();
    await page.keyboard.press('m');
    await page.locator('[data-review-words]').fill('storage/efs', { timeout: 2000 });
    await page.keyboard.press('Enter');
    return now;
  };
  await expect.poll(moved, { interval: 2000 }).toContain('storage/efs로 옮김');
  rmSync(join(project, 'content/storage/efs.mdx'));
  await reload(page);
  await expect.poll(() => row(page, '무를').getAttribute('aria-current')).toBe('true');
  const told = async (): Promise<string> => {
    const now = await page.locator('[data-review-said]').innerText();
    if (!now.includes('storage/efs라는')) await page.keyboard.press('a');
    return now;
  };
  await expect.poll(told, { interval: 2000 }).toContain('storage/efs라는 주제가 없다');
  expect(await status(page, '무를')).toBe('open');
  await Promise.all([page.close(), other.close()]);
});
