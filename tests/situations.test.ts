import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openSite } from './lib/open-site.ts';

const site = openSite();
const PLACES = [
  ['the dialog', '/compute/lambda/', 'dialog[data-search-dialog]', { width: 1280, height: 900 }],
  ['the page on a phone', '/search/', 'main', { width: 390, height: 844 }],
] as const;
const SENTENCES = [
  ['전 세계 사용자에게 UDP 게임 서버를 고정 IP로 빠르게 제공해야 한다', /Global Accelerator/],
  ['여러 AZ의 리눅스 서버가 같은 파일을 함께 읽고 써야 한다', /EFS/],
  ['온프레미스 Oracle을 중단을 최소로 하며 Aurora PostgreSQL로 옮긴다', /DMS/],
  ['EC2 인스턴스에 액세스 키를 저장하지 않고 S3에 접근하게 한다', /IAM 역할/],
  ['SQL 인젝션과 XSS 공격을 ALB 앞에서 막아야 한다', /WAF/],
] as const;

const ask = async (page: Page, scope: string, query: string): Promise<void> => {
  await page.locator(`${scope} input[type=search]`).fill(query);
  await page.waitForSelector(`${scope} [data-search-results][data-state=done]`, { state: 'attached' });
};
const settled = (page: Page, scope: string): Promise<unknown> =>
  page.waitForFunction((within) => {
    const room = document.querySelector(`${within} .search-answers`);
    return room !== null && !room.textContent.includes('찾는 중');
  }, scope);
const tops = (page: Page, scope: string): Promise<number[]> =>
  page
    .locator(`${scope} a[data-search-result]`)
    .evaluateAll((all) => all.map((element) => Math.round(element.getBoundingClientRect().top)));

describe.each(PLACES)('a sentence in %s', (_, path, scope, viewport) => {
  it('is answered with the situation that is most like it, and nothing moves when that comes', async () => {
    const page = await site.open(path, { viewport });
    if (path !== '/search/') await page.keyboard.press('/');
    await page.waitForSelector(`${scope} input[type=search]:focus`);
    for (const [at, [query, answer]] of SENTENCES.entries()) {
      await ask(page, scope, query);
      const before = at === 0 ? await tops(page, scope) : undefined;
      const card = page.locator(`${scope} .search-situation [role=option]`);
      await card.filter({ hasText: answer }).waitFor();
      if (before !== undefined) expect(await tops(page, scope)).toEqual(before);
      expect(await card.getAttribute('href')).toMatch(/^\/[a-z]+\/[\w-]+\/#scenario-/);
    }
    await page.close();
  });

  it('that is like none, or is nonsense, has none', async () => {
    const page = await site.open(path, { viewport });
    if (path !== '/search/') await page.keyboard.press('/');
    await page.waitForSelector(`${scope} input[type=search]:focus`);
    for (const query of [
      '축구 경기 결과를 친구와 빨리 나누려고 전화기를 새로 샀다',
      '비용을 줄이려고 회사 서버실에 새 에어컨을 설치했다',
      'asdf qwer zxcv uiop hjkl vbnm',
      '람다 함수 최대 실행 시간이 몇 분인지 알고 싶다',
      'sqs vs sns',
    ]) {
      await ask(page, scope, query);
      await settled(page, scope);
      await page.waitForTimeout(600);
      expect(await page.locator(`${scope} .search-situation [role=option]`).count(), query).toBe(0);
    }
    await page.close();
  });

  it('is answered only once its results have come: before that nothing of it is asked for', async () => {
    const page = await site.open(path, { viewport });
    let isDrawn = false;
    const early: string[] = [];
    page.on('request', (request) => {
      if (!isDrawn && request.url().endsWith('/scenarios/all.json')) early.push(request.url());
    });
    if (path !== '/search/') await page.keyboard.press('/');
    await ask(page, scope, SENTENCES[0][0]);
    isDrawn = true;
    await page.locator(`${scope} .search-situation [role=option]`).waitFor();
    expect(early).toEqual([]);
    await page.close();
  });
});
