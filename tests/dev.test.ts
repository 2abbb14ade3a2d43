import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from './lib/browser.ts';
import { buildEnvironment } from './lib/build-environment.ts';
import { freePort } from './lib/free-port.ts';
import { writeSmallSite } from './lib/small-site.ts';

let project = '';
let server: ChildProcess;
let browser: Browser;
let page: Page;
let origin = '';

beforeAll(async () => {
  project = writeSmallSite();
  const port = await freePort();
  origin = `http://localhost:${port}`;
  server = spawn(process.execPath, ['scripts/dev.ts', '--port', String(port)], {
    cwd: project,
    env: buildEnvironment({}),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((resolve) => {
    server.stdout?.on('data', (chunk: Buffer) => {
      if (chunk.toString('utf8').includes('ready in')) resolve();
    });
  });
  browser = await launchBrowser();
  page = await browser.newPage();
});
afterAll(async () => {
  await browser.close();
  server.kill();
  rmSync(project, { recursive: true, force: true });
});

it('the page of a topic under work says what is wrong with it, and heals when it is mended', async () => {
  const file = join(project, 'content/storage/efs.mdx');
  const good = readFileSync(file, 'utf8');
  const lines = good.trimEnd().split('\n').length;
  const said = page.locator('[data-dev-findings]');
  await page.goto(`${origin}/storage/efs/`);
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
  const response = await fetch(`${origin}/sw.js`);
  expect(response.headers.get('content-type')).toContain('text/javascript');
  expect(await response.text()).toContain('unregister');
});
