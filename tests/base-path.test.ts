import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildEnvironment } from './lib/build-environment.ts';
import { openSite } from './lib/open-site.ts';
import { watchPage } from './lib/watch-page.ts';

const OUT = '.cache/dist-base';

describe('the site under a base path', () => {
  const site = openSite(OUT, '/saa-notes/', () => {
    const { status, stderr, stdout } = spawnSync(process.execPath, ['scripts/build.ts'], {
      encoding: 'utf8',
      env: buildEnvironment({ BASE_PATH: '/saa-notes', SITE_URL: 'https://notes.example', OUT_DIR: OUT }),
    });
    if (status !== 0) throw new Error(`build failed\n${stdout}\n${stderr}`);
  });

  it('browses from home to a topic and follows a link in its text, missing nothing', async () => {
    const page = await site.browser.newPage();
    const record = watchPage(page);
    await page.goto(`${site.origin}/saa-notes/`, { waitUntil: 'networkidle' });
    await page.getByRole('link', { name: /^네트워킹 \d+$/ }).click();
    await page.waitForURL('**/saa-notes/networking/');
    await page.goto(`${site.origin}/saa-notes/architectures/cloudfront-s3-alb/#failure`, { waitUntil: 'networkidle' });
    await page.locator('.body a[href="/saa-notes/networking/route53/"]').first().click();
    await page.waitForURL('**/saa-notes/networking/route53/');
    expect(record.errors).toEqual([]);
    expect(record.requests.filter((url) => !new URL(url).pathname.startsWith('/saa-notes/'))).toEqual([]);
    await page.close();
  });

  it('links the nodes of a diagram under the base path', async () => {
    const page = await site.browser.newPage();
    await page.goto(`${site.origin}/saa-notes/architectures/cloudfront-s3-alb/`);
    const targets = await page
      .locator('figure[data-diagram] svg a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(targets.length).toBeGreaterThan(2);
    expect(targets.filter((href) => href?.startsWith('/saa-notes/') !== true)).toEqual([]);
    await page.close();
  });

  it('searches', async () => {
    const page = await site.browser.newPage();
    await page.goto(`${site.origin}/saa-notes/search/?q=${encodeURIComponent('람다를')}`);
    await page.waitForSelector('[data-search-results][data-state=done]');
    const href = await page.locator('a[data-search-result]').first().getAttribute('href');
    expect(href).toMatch(/^\/saa-notes\/compute\/lambda\//);
    await page.close();
  });

  it('puts the whole address into what machines read', () => {
    expect(readFileSync(`${OUT}/topics.json`, 'utf8')).toContain('https://notes.example/saa-notes/compute/lambda/');
    expect(readFileSync(`${OUT}/llms.txt`, 'utf8')).toContain('https://notes.example/saa-notes/compute/lambda.md');
    expect(readFileSync(`${OUT}/robots.txt`, 'utf8')).toContain('https://notes.example/saa-notes/sitemap-index.xml');
  });
});
