/** What does not come: over a connection that breaks without a word while the browser says it is online, from a server that refuses, or because it is not there. */
import type { Page, Route } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openSite } from './lib/open-site.ts';

const site = openSite({ keepsProofs: true });
/** Ten seconds are waited, and a busy machine takes its time. */
const PATIENCE = { timeout: 40_000 };
const PARTS = /\/study\/questions\/\d/;
const DATA = /\/(?:facts|scenarios|compare|study)\/[^?]*\.json/;
const type =
  (text: string) =>
  (page: Page): Promise<void> =>
    page.locator('form:is([data-filter], [data-fact-filter]) input[name=q]').fill(text);

interface Case {
  readonly path: string;
  readonly begin?: (page: Page) => Promise<void>;
  readonly comes: string;
  readonly data?: RegExp;
}
const begin = (page: Page): Promise<void> => page.getByRole('button', { name: '연습 시작' }).click();
const CASES: readonly Case[] = [
  { path: '/facts/', begin: type('람다'), comes: '[data-results] tbody tr' },
  { path: '/facts/?q=람다', comes: '[data-results] tbody tr' },
  { path: '/scenarios/', begin: type('S3'), comes: '.found li' },
  { path: '/compare/?a=compute/lambda&b=compute/ec2', comes: '[data-compare-result] table' },
  { path: '/study/cards/', comes: '[data-cards-card] h2' },
  { path: '/study/quiz/', begin, comes: '[data-quiz-run] input' },
  { path: '/study/quiz/', begin, comes: '[data-quiz-run] input', data: PARTS },
  { path: '/study/quiz/?exam=half', comes: '[data-quiz-run] button:not(.unreached *)' },
];

/** Opens a page whose data hangs; those requests wait in what is returned. */
async function openStalled({
  path,
  begin,
  data = DATA,
}: Case): Promise<{ page: Page; held: Route[]; mend: () => void }> {
  const page = await site.browser.newPage({ serviceWorkers: 'block' });
  const held: Route[] = [];
  let isMended = false;
  // A route that is taken away lets go of what it holds.
  await page.route(data, async (route) => {
    if (isMended) await route.continue();
    else held.push(route);
  });
  await page.goto(site.origin + path, { waitUntil: 'commit' });
  await page
    .locator('main [data-ready]')
    .first()
    .waitFor({ state: 'attached', timeout: 10_000 })
    .catch(() => undefined);
  await begin?.(page);
  return { page, held, mend: () => (isMended = true) };
}

it('nothing found is heard in words', async () => {
  const page = await site.open('/glossary/');
  await type('ㅁㄴㅇㄹ없는말')(page);
  await expect.poll(() => page.locator('form[data-filter] output').innerText()).toMatch(/^0개.*맞는 용어가 없다/s);
  await page.close();
});

describe('data that never comes', () => {
  it.each([true, false])(
    'is told after ten seconds, and comes at another request or late (%s)',
    { timeout: 90_000 },
    async (isAsked) => {
      await Promise.all(
        CASES.map(async (one) => {
          const { page, held, mend } = await openStalled(one);
          const told = page.locator('.unreached');
          await told.waitFor(PATIENCE);
          expect(await told.innerText(), one.path).toContain('10초를 기다렸다. 오면 자동으로 보인다.');
          // Whoever listens is told as well, and what the page has besides is there.
          const live = page.locator('[role=status], [aria-live=polite]').filter({ has: told });
          expect(await live.count(), one.path).toBeGreaterThan(0);
          expect(await page.locator('footer').last().isVisible(), one.path).toBe(true);
          mend();
          if (isAsked) await told.getByRole('button', { name: '다시 요청하기' }).click();
          else for (const route of held.splice(0)) await route.continue();
          await page.locator(one.comes).first().waitFor(PATIENCE);
          expect(await told.count(), one.path).toBe(0);
          await page.close();
        }),
      );
    },
  );
});

it('a practice says that its questions come until the first is there, also by its address', async () => {
  const { page, held, mend } = await openStalled({ path: '/study/quiz/', begin, data: PARTS, comes: '' });
  const run = page.locator('[data-quiz-run]');
  const says = '문항을 불러오는 중이다 …';
  await page.waitForURL('**session=**');
  expect(await run.innerText()).toBe(says);
  held.length = 0;
  await page.reload();
  await expect.poll(() => held.length).toBeGreaterThan(0);
  expect(await run.innerText()).toBe(says);
  mend();
  for (const route of held) await route.continue();
  await run.locator('input').first().waitFor();
  expect(await run.innerText()).not.toContain(says);
  await page.close();
});

it.each([
  ['/study/quiz/', '연습 시작', 'fieldset'],
  ['/compare/?a=compute/lambda&b=compute/ec2', undefined, '[data-compare-result] *'],
])('the focus on a notice of %s goes to the next one, and to what comes', async (path, name, comes) => {
  const page = await site.browser.newPage({ serviceWorkers: 'block' });
  await page.route(DATA, (route) => route.abort());
  await page.goto(site.origin + path);
  if (name !== undefined) {
    await page.locator('[data-quiz][data-ready]').waitFor({ state: 'attached' });
    await page.getByRole('button', { name }).press('Enter');
  }
  const again = page.locator('.unreached button');
  await again.evaluate((button) => {
    button.dataset.former = '';
  });
  await again.press('Enter');
  await page.locator('.unreached button:not([data-former]):focus').waitFor();
  await page.unroute(DATA);
  await page.keyboard.press('Enter');
  await page.locator(`${comes}:focus`).waitFor();
  await page.close();
});

describe('a server that answers with an error', () => {
  it.each(CASES.filter(({ path }) => !path.includes('exam')))('is not called a connection on $path', async (one) => {
    const page = await site.browser.newPage({ serviceWorkers: 'block' });
    const { data = DATA } = one;
    await page.route(data, (route) => route.fulfill({ status: 404, body: 'no' }));
    await page.goto(site.origin + one.path);
    await one.begin?.(page);
    const told = page.locator('.unreached');
    await told.waitFor();
    expect(await told.innerText()).toContain('서버가 오류로 답했다');
    expect(await told.innerText()).not.toContain('연결되면');
    await page.unroute(data);
    await told.getByRole('button', { name: '새로 고침' }).click();
    await page.waitForLoadState('load');
    await told.waitFor({ state: 'detached' });
    await page.close();
  });
});

it.each([
  ['/study/quiz/?topic=nope', '주소에 적힌 “nope”의 문항이 없다. 주소가 잘못되었거나'],
  ['/study/cards/?card=nope', '주소가 잘못되었거나 없어진 카드다'],
  ['/compare/?a=%E0%A4%A', '주제는 없다. 이름이 바뀌었거나 주소가 잘못되었다'],
])('%s names nothing, and why is said', async (path, why) => {
  const page = await site.open(path);
  await page.locator('main', { hasText: why }).waitFor();
  expect(await page.locator('main .offers').count()).toBe(0);
  await page.close();
});
