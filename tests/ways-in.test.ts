import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './lib/browser.ts';
import { serve } from './lib/static-server.ts';

let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  browser = await launchBrowser();
  site = await serve('dist');
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

async function open(path: string, options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
  const page = await browser.newPage(options);
  await page.goto(`${site.origin}${path}`, { waitUntil: 'networkidle' });
  return page;
}

describe('comparing any two topics', () => {
  it('puts their facts side by side, keeps the choice in the address, and goes back', async () => {
    const page = await open('/compare/');
    await page.locator('select[name=a]').selectOption('storage/ebs');
    await page.locator('select[name=b]').selectOption('storage/efs');
    await page.getByRole('columnheader', { name: 'Amazon EFS' }).waitFor();
    expect(page.url()).toMatch(/\?a=storage\/ebs&b=storage\/efs$/);
    await page.locator('select[name=b]').selectOption('storage/s3');
    await page.getByRole('columnheader', { name: 'Amazon S3' }).waitFor();
    await page.goBack();
    await page.getByRole('columnheader', { name: 'Amazon EFS' }).waitFor();
    await page.close();
  });

  it('opens from a shared address, and says so when both are the same', async () => {
    const page = await open('/compare/?a=storage/ebs&b=storage/efs');
    await page.getByRole('columnheader', { name: 'Amazon EBS' }).waitFor();
    await page.locator('select[name=b]').selectOption('storage/ebs');
    await page.getByText('서로 다른 둘을 고른다').waitFor();
    await page.close();
  });

  it('without JavaScript says what is missing and still lists the comparisons', async () => {
    const page = await open('/compare/', { javaScriptEnabled: false });
    // The browser under test parses noscript as text although scripts are off.
    expect(await page.locator('noscript').textContent()).toContain('자바스크립트가 필요하다');
    expect(await page.locator('main a[href*="-vs-"]').count()).toBeGreaterThan(1);
    await page.close();
  });
});

describe('all numbers', () => {
  it('한국어 이름으로 거르면 그 주제의 숫자만 남는다', async () => {
    const page = await open('/facts/');
    await page.getByRole('searchbox', { name: '주제나 값으로 거르기' }).fill('람다');
    await expect.poll(() => page.locator('[data-fact-count]').innerText()).toMatch(/^\d+개$/);
    const topics = await page.locator('[data-fact-row]:visible th').allInnerTexts();
    expect(topics).toContain('AWS Lambda 한도');
    expect(topics).not.toContain('Amazon EBS');
    expect(page.url()).toContain('q=');
    await page.close();
  });

  it('shows only values that exam material has otherwise, and says when none match', async () => {
    const page = await open('/facts/?era=on');
    const rows = page.locator('[data-fact-row]:visible');
    expect(await rows.count()).toBeGreaterThan(3);
    expect(await rows.locator('.era').count()).toBe(await rows.count());
    await page.getByRole('searchbox', { name: '주제나 값으로 거르기' }).fill('김치찌개');
    await page.getByText('맞는 숫자가 없다').waitFor();
    await page.close();
  });
});

describe('scenarios', () => {
  it('lead from a requirement to situations and on to the answering topic', async () => {
    const page = await open('/scenarios/', { javaScriptEnabled: false });
    await page.getByRole('link', { name: '운영 부담을 가장 적게' }).click();
    await page.waitForURL('**/scenarios/least-operations/');
    expect(await page.locator('.scenarios li').count()).toBeGreaterThan(5);
    await page.locator('.scenarios .answer a').first().click();
    expect(await page.locator('main[data-topic-id]').count()).toBe(1);
    await page.close();
  });
});
