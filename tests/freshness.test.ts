/** How services stand today, what changed, and whose work is shipped: as a reader finds it. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openSite } from './lib/open-site.ts';

const site = openSite();

describe('a service that is closed to new customers', () => {
  it('says so in the head of its page, on its card, where another page names it, and in the search', async () => {
    const page = await site.open('/compute/app-runner/');
    expect(await page.locator('main header .meta').innerText()).toContain('신규 가입 종료');
    await page.goto(`${site.origin}/compute/`);
    expect(
      await page.locator('a[href="/compute/app-runner/"]').locator('xpath=ancestor::article').innerText(),
    ).toContain('신규 가입 종료');
    await page.goto(`${site.origin}/compute/ecs-vs-eks/`);
    const aside = page.getByRole('complementary', { name: /나오는 서비스의 현재 상태$/ });
    expect(await aside.innerText()).toContain('AWS App Runner: 2026년 4월 30일부터 신규 가입을 받지 않는다.');
    await page.goto(`${site.origin}/search/?q=${encodeURIComponent('앱러너')}`);
    const hit = page.locator('a[data-search-result][href^="/compute/app-runner/"]').first();
    await expect.poll(() => hit.innerText()).toContain('신규 가입 종료');
    await page.close();
  });

  it('is not said of services that are simply there', async () => {
    const page = await site.open('/storage/efs/');
    expect(await page.locator('main header .meta').innerText()).not.toContain('신규 가입');
    await page.close();
  });
});

describe('what changed', () => {
  it('is told by day with the topics, and the feed tells the same', async () => {
    const page = await site.open('/changes/');
    const [day, said, topic] = await Promise.all([
      page.locator('section h2').first().innerText(),
      page.locator('section > p').first().innerText(),
      page.locator('.changes a').first().innerText(),
    ]);
    await page.close();
    const feed = readFileSync('dist/rss.xml', 'utf8');
    expect(feed).toContain(`<title>${day}: ${said}</title>`);
    expect(feed).toContain(`${topic} · `);
    expect(feed.match(/<item>/g)?.length).toBeLessThanOrEqual(30);
  });
});

describe('licences', () => {
  it('stand on a page and in a file, the font’s beside the font', async () => {
    const page = await site.open('/licenses/');
    const names = await page.locator('details summary b').allInnerTexts();
    expect(names).toEqual(
      expect.arrayContaining(['Pretendard', 'Pagefind', 'es-hangul', 'text-fragments-polyfill', 'SVG Logos']),
    );
    await page.locator('details', { hasText: 'es-hangul' }).locator('summary').click();
    expect(await page.locator('details[open] pre').innerText()).toContain('Permission is hereby granted');
    expect(await page.locator('#main').innerText()).toContain('Amazon.com, Inc.');
    await page.close();
    const file = readFileSync('dist/licenses.txt', 'utf8');
    for (const name of names) expect(file).toContain(name);
    expect(readdirSync('dist/_astro')).toContain('OFL.txt');
    expect(readFileSync('dist/_astro/OFL.txt', 'utf8')).toContain('with Reserved Font Name Pretendard');
  });
});
