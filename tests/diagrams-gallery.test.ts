import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openSite } from './lib/open-site.ts';
import { untilRest } from './lib/visit.ts';
import { watchPage } from './lib/watch-page.ts';

const site = openSite({ keepsProofs: true });

describe('아키텍처 모음', () => {
  it('쪽은 150KB를 넘지 않고 그림은 보일 때 받는다', async () => {
    expect(readFileSync('dist/architectures/index.html').length).toBeLessThanOrEqual(150 * 1024);
    const page = await site.browser.newPage({ viewport: { width: 1280, height: 900 } });
    const record = watchPage(page);
    await page.goto(`${site.origin}/architectures/`, { waitUntil: 'networkidle' });
    const asked = record.requests.filter((url) => url.includes('/architectures/pictures/')).length;
    expect(asked).toBeGreaterThan(0);
    expect(asked).toBeLessThan(await page.locator('[data-exhibit] img').count());
    expect(record.errors).toEqual([]);
    await page.close();
  });

  it('keeps the room of its pictures before they come', async () => {
    const page = await site.open('/architectures/', { javaScriptEnabled: false });
    const heights = (): Promise<number[]> =>
      page
        .locator('[data-exhibit] img')
        .evaluateAll((all) => all.map((img) => Math.round(img.getBoundingClientRect().height)));
    await page.route('**/pictures/*.svg', (route) => route.abort());
    await page.reload();
    const empty = await heights();
    expect(Math.min(...empty)).toBeGreaterThan(40);
    await page.unroute('**/pictures/*.svg');
    await page.reload();
    const pictures = await page.locator('[data-exhibit] img').all();
    for (const picture of pictures) {
      await picture.scrollIntoViewIfNeeded();
      await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0);
    }
    const moved = (await heights()).map((height, at) => Math.abs(height - (empty[at] ?? 0)));
    // Sizes are whole pixels.
    expect(Math.max(...moved)).toBeLessThanOrEqual(2);
    await page.close();
  });

  it('고른 서비스가 모두 나오는 그림만 남고, 고른 것이 주소에 남는다', async () => {
    const page = await site.open('/architectures/');
    const visible = page.locator('[data-exhibit]:visible');
    const all = await visible.count();
    await page.getByRole('checkbox', { name: /^Lambda \d/ }).check();
    const some = await visible.count();
    expect(some).toBeLessThan(all);
    expect(page.url()).toBe(`${site.origin}/architectures/?service=compute/lambda`);
    for (const services of await visible.evaluateAll((cards) =>
      cards.map((card) => [...card.querySelectorAll('li a')].map((link) => link.getAttribute('href'))),
    ))
      expect(services).toContain('/compute/lambda/');
    await untilRest(page, () => page.reload());
    expect(await visible.count()).toBe(some);
    await untilRest(page, () => visible.first().locator('h3 a').click());
    await untilRest(page, () => page.goBack());
    expect(await visible.count()).toBe(some);
    expect(await page.locator('output:visible').first().textContent()).toBe(`그림 ${some}개`);
    const told = await page.locator('[data-exhibit-section]:visible h2 small').allTextContents();
    expect(told.reduce((sum, count) => sum + Number(count), 0)).toBe(some);
    await page.getByRole('button', { name: '모두 보기' }).click();
    expect(await visible.count()).toBe(all);
    expect(page.url()).toBe(`${site.origin}/architectures/`);
    // A service that is seldom drawn stands a tap away, and in sight where the address names it.
    const seldom = page.getByRole('checkbox', { name: /^Cognito/ });
    expect(await seldom.isVisible()).toBe(false);
    await page.goto(`${site.origin}/architectures/?service=security/cognito`);
    await expect.poll(() => seldom.isVisible()).toBe(true);
    expect(await seldom.isChecked()).toBe(true);
    // One that no drawing has narrows nothing, and is said to be none.
    await page.goto(`${site.origin}/architectures/?service=storage/no-such`);
    await expect.poll(() => page.locator('output:visible').first().textContent()).toContain('storage/no-such');
    expect(await visible.count()).toBe(all);
    await page.close();
  });

  it('자바스크립트가 없어도 그림과 서비스 링크가 모두 있고, 거르는 칸은 없다', async () => {
    const page = await site.open('/architectures/', { javaScriptEnabled: false });
    expect(await page.locator('[data-exhibit]:visible').count()).toBeGreaterThan(10);
    expect(await page.locator('[data-exhibit-filter]:visible').count()).toBe(0);
    expect(await page.locator('[data-exhibit] a[href="/compute/lambda/"]').count()).toBeGreaterThan(2);
    await page.close();
  });

  it.each(['light', 'dark'] as const)('%s: 그림이 온전하고 화면의 색을 따른다', async (colorScheme) => {
    const page = await site.open('/architectures/', { colorScheme });
    const brightness = await page
      .locator('[data-exhibit] img')
      .first()
      .evaluate(async (image: HTMLImageElement) => {
        await image.decode();
        const canvas = document.createElement('canvas');
        [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
        const context = canvas.getContext('2d');
        context?.drawImage(image, 0, 0);
        return context?.getImageData(2, 2, 1, 1).data[0] ?? -1;
      });
    expect(brightness > 128).toBe(colorScheme === 'light');
    await page.close();
  });

  it('390px 화면에서는 첫 묶음만 열려 있고 누르면 닫히거나 열리며, 옆으로 밀리지 않는다', async () => {
    const page = await site.open('/architectures/', { viewport: { width: 390, height: 844 } });
    const size = (): Promise<number[]> =>
      page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight]);
    const [width] = await size();
    expect(width).toBeLessThanOrEqual(390);
    const shown = page.locator('[data-exhibit]:visible');
    expect(await shown.count()).toBe(
      await page.locator('[data-exhibit-section]').first().locator('[data-exhibit]').count(),
    );
    // All architectures by their names, without a tap.
    expect(await page.locator('nav[aria-labelledby=all] a:visible').count()).toBe(17);
    const first = page.locator('[data-exhibit-section] .section-toggle').first();
    expect(await first.getAttribute('aria-expanded')).toBe('true');
    await first.click();
    await expect.poll(() => shown.count()).toBe(0);
    expect((await size())[1]).toBeLessThan(3000);
    // What was closed stays closed for who comes back.
    await untilRest(page, () => page.reload());
    expect(await shown.count()).toBe(0);
    await page.getByRole('button', { name: /^웹과 API/ }).click();
    await expect.poll(() => shown.count()).toBeGreaterThan(5);
    // What is narrowed stands open.
    await page.getByRole('checkbox', { name: /^Lambda \d/ }).check();
    await page.locator('#parts ~ * [data-exhibit]:visible').first().waitFor();
    expect((await size())[0]).toBeLessThanOrEqual(390);
    await page.close();
  });
});

it('marks what was read, as other lists of topics do', async () => {
  const page = await site.open('/architectures/three-tier-web/');
  await page.locator('[data-topic-state="read"]').click();
  await page.locator('[data-topic-state="read"][aria-pressed=true]').waitFor();
  await page.goto(`${site.origin}/architectures/`);
  const read = page.locator('[data-exhibit] h3 > [data-read="read"]');
  await expect.poll(() => read.count()).toBeGreaterThan(0);
  for (const href of await read.evaluateAll((links: HTMLAnchorElement[]) => links.map((link) => link.pathname)))
    expect(href).toBe('/architectures/three-tier-web/');
  // On the edge of its card.
  const mark = await read.first().evaluate((link) => getComputedStyle(link, '::before').position);
  const card = await page
    .locator('[data-exhibit]')
    .first()
    .evaluate((one) => getComputedStyle(one).position);
  expect([mark, card]).toEqual(['absolute', 'relative']);
  await page.close();
});

it('서비스의 쪽에 그 서비스가 나오는 아키텍처가 있고, 그려진 것은 그림으로 간다', async () => {
  const page = await site.open('/storage/s3/');
  const section = page.locator('section:has(> #in-architectures)');
  const drawn = section.locator('a[href^="/architectures/cloudfront-s3-alb/#diagram-"]');
  expect(await drawn.count()).toBe(1);
  // A long list folds its tail.
  await section.locator('details').evaluateAll((folds: HTMLDetailsElement[]) => {
    for (const fold of folds) fold.open = true;
  });
  await drawn.click();
  await page.waitForURL('**/architectures/cloudfront-s3-alb/#diagram-*');
  expect(await page.locator('figure[data-diagram]:target').count()).toBe(1);
  await page.close();
});

it.each([
  ['a phone', { width: 390, height: 844 }],
  ['a desk', { width: 1366, height: 850 }],
])(
  'an architecture decides first on the first screen of %s, and leads down to its drawing, which stands there small',
  async (_, viewport) => {
    const page = await site.open('/architectures/three-tier-web/', { viewport });
    const head = page.getByRole('link', { name: /^그림 보기/ });
    const { x = 0, y = Infinity, height = 0 } = (await head.boundingBox()) ?? {};
    expect(y + height).toBeLessThan(viewport.height);
    const decided = (await page.locator('.signals').boundingBox()) ?? { x: Infinity, y: Infinity };
    // On a desk beside it.
    expect(decided.y < y || decided.x < x).toBe(true);
    expect(await head.locator('svg').isVisible()).toBe(true);
    // On a phone so high that its first parts are seen, and no higher.
    if (viewport.width < 640) {
      expect(height).toBeGreaterThan(150);
      expect(height).toBeLessThanOrEqual(200);
    }
    // All of it, in letters that are told apart.
    if (viewport.width > 640) {
      const boxOf = (part: string) =>
        head.locator(part).evaluate((one) => one.getBoundingClientRect().toJSON() as DOMRect);
      const [drawn, frame] = [await boxOf('use'), await boxOf('svg')];
      expect(drawn.top >= frame.top - 1 && drawn.bottom <= frame.bottom + 1).toBe(true);
      expect(drawn.height).toBeGreaterThan(450);
    }
    await head.click();
    const top = async () => (await page.locator('#diagram-request-path').boundingBox())?.y ?? Infinity;
    await expect.poll(top).toBeLessThan(200);
    await page.close();
  },
);

it('the head of each architecture shows a drawing that is there', () => {
  const pages = readdirSync('dist/architectures', { withFileTypes: true })
    .filter((one) => one.isDirectory() && one.name !== 'pictures')
    .flatMap(({ name }) => {
      const html = readFileSync(`dist/architectures/${name}/index.html`, 'utf8');
      const shown = /<use href="#([^"]*-picture)"/.exec(html)?.[1];
      return shown === undefined ? [] : [[name, html.split(` id="${shown}"`).length]];
    });
  expect(pages.length).toBeGreaterThan(15);
  expect(pages.filter(([, parts]) => parts !== 2)).toEqual([]);
});

it('opens in large with all of a broken drawing where a desk has the room, and its source in another tab', async () => {
  const page = await site.open('/architectures/multi-region-active-active/#failure-seoul-region', {
    viewport: { width: 1366, height: 850 },
  });
  await page.locator('.is-broken:visible').waitFor();
  await page.locator('#diagram-request-path [data-diagram-open]').click();
  const svg = page.getByRole('dialog').locator('.diagram-svg');
  await svg.waitFor();
  const whole = await svg.locator('svg[role=img]').getAttribute('viewBox');
  await expect.poll(() => svg.getAttribute('viewBox')).toBe(whole);
  await page.getByText('내보내기').click();
  expect(await page.getByRole('link', { name: /Mermaid 원본/ }).getAttribute('target')).toBe('_blank');
  await page.close();
});
