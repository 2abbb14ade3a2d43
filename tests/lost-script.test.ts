/** A page that does something, without the script that does it: it says so, and what cannot answer does not look as if it could. */
import { describe, expect, it } from 'vitest';
import { openSite } from './lib/open-site.ts';

const site = openSite({ keepsProofs: true });
const LOST = '이 페이지가 쓰는 파일을 받지 못해';

describe('a script that does not come', () => {
  it.each([
    '/study/quiz/',
    '/study/cards/',
    '/study/wrong/',
    '/exam/path/',
    '/check-notes/',
    '/facts/',
    '/',
    '/compute/lamda/',
  ])('is told of on %s, with a way to open it anew', async (path) => {
    const page = await site.open('/about/');
    const notice = page.getByRole('alert').filter({ hasText: LOST });
    await page.route('**/_astro/*.js', (route) => route.abort());
    await page.goto(site.origin + path);
    await notice.waitFor();
    await page.unroute('**/_astro/*.js');
    await notice.getByRole('link', { name: '다시 연다' }).click();
    await page.waitForLoadState('load');
    expect(await notice.isVisible()).toBe(false);
    await page.close();
  });

  it('is told of on a topic, which is all there to read', async () => {
    const page = await site.open('/storage/s3/');
    const notice = page.getByRole('alert').filter({ hasText: LOST });
    expect(await notice.count()).toBe(0);
    await page.route('**/_astro/*.js', (route) => route.abort());
    await page.reload();
    await notice.waitFor();
    expect(await notice.innerText()).toContain('글은 모두 그대로 읽을 수 있다');
    await page.emulateMedia({ media: 'print' });
    expect(await notice.count()).toBe(0);
    await page.close();
  });

  it('leaves no button of the notes that nothing answers, and all of them once it is there', async () => {
    const page = await site.open('/about/');
    await page.route('**/_astro/*.js', (route) => route.abort());
    await page.goto(`${site.origin}/check-notes/`);
    const buttons = page.locator('[data-check-form] button');
    const answering = (): Promise<boolean[]> =>
      buttons
        .all()
        .then((all) => Promise.all(all.map(async (one) => (await one.isVisible()) && !(await one.isDisabled()))));
    expect(await answering()).not.toContain(true);
    await page.unroute('**/_astro/*.js');
    await page.reload();
    await expect.poll(async () => (await answering()).filter(Boolean)).toEqual([true, true, true, true]);
    await page.close();
  });

  it.each([
    ['/study/quiz/', '/study/'],
    ['/study/wrong/', '/study/'],
    ['/study/cards/', '/facts/'],
  ])('says on %s where the same is read', async (path, elsewhere) => {
    const page = await site.open('/about/');
    await page.route('**/_astro/*.js', (route) => route.abort());
    await page.goto(site.origin + path);
    const notice = page.getByRole('alert').filter({ hasText: LOST });
    await notice.locator(`a[href="${elsewhere}"]`).click();
    await page.waitForURL(`**${elsewhere}`);
    await page.close();
  });

  it.each([
    ['/', '모든 주제는 목록에서', '/search/'],
    ['/compute/lamda/', '검색도 되지 않는다', undefined],
    ['/search/', '검색은 되지 않는다', '/facts/'],
    ['/exam/path/', '나누기와 체크는 되지 않는다', undefined],
    ['/check-notes/', '노트를 확인하는 일은 되지 않는다', '/facts/'],
    ['/compare/?a=compute%2Flambda&b=compute%2Ffargate', '나란히 보기는 되지 않고', '/compare/pairs/'],
    ['/facts/', '필터와 검색은 되지 않는다', undefined],
    ['/glossary/', '필터와 검색은 되지 않는다', undefined],
  ])(
    'says on %s what fails (%s) and leaves no field that would not answer, nor its room',
    async (path, what, elsewhere) => {
      const page = await site.open('/about/');
      await page.route('**/_astro/*.js', (route) => route.abort());
      await page.goto(site.origin + path);
      const notice = page.getByRole('alert').filter({ hasText: LOST });
      await notice.waitFor();
      expect(await notice.innerText()).toContain(what);
      if (elsewhere !== undefined) expect(await notice.locator(`a[href="${elsewhere}"]`).count()).toBe(1);
      const dead = page.locator('main :is(form, .tries)');
      const heights = await dead.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
      expect(heights.every((height) => height === 0)).toBe(true);
      // What is there to read stands on the first screen.
      const tops = await page
        .locator('main :is(h2, nav a):visible')
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
      expect(tops[0] ?? 0).toBeLessThan(500);
      await page.close();
    },
  );

  it('shows the list of all topics on the page of the search at once', async () => {
    const page = await site.open('/about/');
    await page.route('**/_astro/*.js', (route) => route.abort());
    await page.goto(`${site.origin}/search/`);
    await page.getByRole('alert').filter({ hasText: LOST }).waitFor();
    await page.getByRole('link', { name: 'AWS Lambda', exact: true }).first().waitFor({ timeout: 3000 });
    await page.close();
  });

  it('does not say of a search that works that it does not: another script was lost', async () => {
    const page = await site.open('/about/');
    await page.route('**/_astro/*.js', (route, request) =>
      // What every page has besides, and nothing of the search.
      /\/page\.[\w-]+\.js$/.test(request.url()) ? route.abort() : route.continue(),
    );
    for (const [path, works, what] of [
      ['/search/?q=s3', 'main a[data-search-result]', '검색은 되지 않는다'],
      ['/compare/?a=compute/lambda&b=compute/ec2', '[data-compare-result] table', '나란히 보기는 되지 않고'],
    ] as const) {
      await page.goto(site.origin + path);
      await page.locator(works).first().waitFor();
      const notice = page.getByRole('alert').filter({ hasText: LOST });
      expect(await notice.innerText()).not.toContain(what);
      expect(await notice.innerText()).toContain('되지 않는 기능이 있다');
    }
    await page.close();
  });

  it('does not leave the search on its way besides', async () => {
    const page = await site.open('/about/');
    await page.route('**/_astro/*.js', (route) => route.abort());
    await page.goto(`${site.origin}/search/?q=s3`);
    await page.getByRole('alert').filter({ hasText: LOST }).waitFor();
    const said = page.locator('[data-search-results]').evaluate((list) => getComputedStyle(list, '::before').content);
    expect(await said).toBe('none');
    await page.close();
  });

  it('names the two that an address asks to compare', async () => {
    const page = await site.open('/about/');
    await page.route('**/_astro/*.js', (route) => route.abort());
    await page.goto(`${site.origin}/compare/?a=compute/lambda&b=compute/ec2`);
    const said = (): Promise<string> =>
      page
        .locator('[data-compare-result]')
        .evaluate((result) => (result.checkVisibility() ? getComputedStyle(result, '::before').content : ''));
    await expect.poll(said).toContain('lambda · ec2');
    await page.close();
  });

  it.each(['/study/cards/', '/study/progress/', '/study/wrong/'])(
    'leaves nothing on %s that seems to come',
    async (path) => {
      const page = await site.open('/about/');
      await page.route('**/_astro/*.js', (route) => route.abort());
      await page.goto(site.origin + path);
      await page.getByRole('alert').filter({ hasText: LOST }).waitFor();
      expect(await page.locator('main').innerText()).not.toContain('는 중이다');
      await page.close();
    },
  );

  it.each([
    ['**/_astro/*.js', '/storage/s3/', '.share, [data-study]'],
    ['**/DiagramViewer*.js', '/architectures/three-tier-web/', '[data-diagram-open], [data-pick]'],
  ])('without %s %s offers nothing that only it would do', async (lost, path, dead) => {
    const page = await site.open(path);
    const seen = (): Promise<number> =>
      page.locator(dead).evaluateAll((all) => all.filter((one) => one.checkVisibility()).length);
    expect(await seen()).toBeGreaterThan(0);
    await page.route(lost, (route) => route.abort());
    await page.reload();
    expect(await seen()).toBe(0);
    await page.close();
  });
});
