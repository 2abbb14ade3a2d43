import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from './lib/browser.ts';
import { startDev } from './lib/dev-server.ts';
import { writeSmallSite } from './lib/small-site.ts';

let project = '';
let server: Awaited<ReturnType<typeof startDev>>;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  project = writeSmallSite();
  server = await startDev(project);
  browser = await launchBrowser();
  page = await browser.newPage();
  // What a page needs is made when it is first asked for.
  page.setDefaultTimeout(100_000);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
  rmSync(project, { recursive: true, force: true });
});

it('the page of a topic under work says what is wrong with it, and heals when it is mended', async () => {
  const file = join(project, 'content/storage/efs.mdx');
  const good = readFileSync(file, 'utf8');
  const lines = good.trimEnd().split('\n').length;
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
});

it('takes back what a built site left behind at this address', async () => {
  const response = await fetch(`${server.origin}/sw.js`);
  expect(response.headers.get('content-type')).toContain('text/javascript');
  expect(await response.text()).toContain('unregister');
});
