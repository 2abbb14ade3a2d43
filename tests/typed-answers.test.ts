/** Answers that are written before they are seen: compared with the card, never rated by themselves. */
import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { bringAxe, runAxe } from './lib/audit/axe.ts';
import { checkLayout } from './lib/audit/layout.ts';
import { openSite } from './lib/open-site.ts';
import { stored } from './lib/stored.ts';

const site = openSite({ keepsProofs: true });
const TIMEOUT = '/study/cards/?card=fact%3Acompute%2Flambda-limits%23timeout';
const PHONE = { viewport: { width: 320, height: 640 }, hasTouch: true };

const focused = (page: Page): Promise<string> =>
  page.evaluate(
    () => (document.activeElement as HTMLElement | null)?.dataset.rating ?? document.activeElement?.localName ?? '',
  );
/** Whether the device has taken that answers are written, or are not; undefined before it has taken anything. */
const isKept = async (page: Page): Promise<unknown> =>
  (await stored(page, 'setting')).findLast(({ key }) => key === 'cards.typed')?.value;
const told = (page: Page): Promise<string> => page.locator('dl.typed').innerText();

test('by the keyboard alone: what was written stands beside the answer with what agrees, and the rating that fits is one key away', async () => {
  const page = await site.open(TIMEOUT);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.locator('[data-cards][data-ready]').waitFor({ state: 'attached' });
  // Who does not write fetches nothing for it.
  expect(asked.filter((path) => path.endsWith('/topics.json'))).toEqual([]);
  await page.keyboard.press('t');
  await expect.poll(() => focused(page)).toBe('input');
  await page.keyboard.type('900 s');
  expect(await page.locator('.answer').count()).toBe(0);
  await page.keyboard.press('Enter');
  await expect.poll(() => told(page)).toMatch(/적은 답\s+900 s\s+답과 같은 것\s+15분\s+권하는 것\s+알맞음/);
  // It is the reader who rates.
  await expect.poll(() => focused(page)).toBe('3');
  expect(await page.locator('[data-cards-today]').innerText()).toMatch(/끝낸 것 0/);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('[data-cards-said]').innerText()).toContain('알맞음');
});

test('Escape leaves the field of the next card, whose keys are told as long as it has the focus', async () => {
  const page = await site.open('/study/cards/');
  await page.locator('[data-cards][data-ready]').waitFor({ state: 'attached' });
  const keys = page.locator('[data-cards-keys]:visible');
  expect(await keys.innerText()).toMatch(/^Space로 답을 보고/);
  await page.keyboard.press('t');
  await page.keyboard.type('몰라');
  await page.keyboard.press('Enter');
  await page.keyboard.press('3');
  // The next one has the field at once, where no letter is a key.
  await expect.poll(() => focused(page)).toBe('input');
  expect(await keys.innerText()).toMatch(/^칸에서는 Enter로 답을 보고 Esc로 나온다/);
  await page.keyboard.press('Escape');
  expect(await focused(page)).toBe('h2');
  expect(await keys.innerText()).toMatch(/^Space로 답을 보고/);
  await page.keyboard.press('Space');
  await page.locator('.answer').first().waitFor();
  await page.keyboard.press('z');
  await expect.poll(() => page.locator('[data-cards-said]').innerText()).toContain('되돌렸다');
});

test('it stays for the next cards and the next visit until it is left, and something else is told as that', async () => {
  const page = await site.open('/study/cards/', PHONE);
  const write = page.getByRole('button', { name: '답을 적어 보기' });
  await write.tap();
  const field = page.getByRole('textbox', { name: '답 적기' });
  await field.fill('모른다');
  await field.press('Enter');
  await expect.poll(() => told(page)).toContain('모른다');
  await page.locator('[data-rating="1"]').tap();
  await field.waitFor();
  expect(await field.inputValue()).toBe('');
  await bringAxe(page);
  expect([...(await runAxe(page)), ...(await checkLayout(page))]).toEqual([]);
  // The answer is a tap away as before, with nothing written.
  await page.locator('[data-cards-bar] .primary').tap();
  await page.locator('.answer').first().waitFor();
  expect(await page.locator('dl.typed').count()).toBe(0);
  await page.goto(`${site.origin}${TIMEOUT}`);
  await field.fill('10분');
  await field.press('Enter');
  await expect.poll(() => told(page)).toMatch(/답과 다른 것\s+10분\s+권하는 것\s+다시/);
  await page.goto(`${site.origin}/study/cards/?card=signal%3Astorage%2Fs3%23s3`);
  await field.fill('에쓰쓰리');
  await field.press('Enter');
  await expect.poll(() => told(page)).toMatch(/답과 같은 것\s+S3/);
  await page.goto(`${site.origin}/study/cards/`);
  await page.getByRole('button', { name: '적지 않기' }).tap();
  await write.waitFor();
  await expect.poll(() => isKept(page)).toBe(false);
  await page.reload();
  await write.waitFor();
  expect(await field.count()).toBe(0);
});

test('what judges it may not come: that is said, and the reader rates all the same', async () => {
  const page = await site.open(TIMEOUT);
  await page.locator('[data-cards][data-ready]').waitFor({ state: 'attached' });
  await page.route('**/judge-typed.*.js', (route) => route.abort());
  await page.keyboard.press('t');
  await expect.poll(() => focused(page)).toBe('input');
  await page.keyboard.type('900 s');
  await page.keyboard.press('Enter');
  await expect.poll(() => told(page)).toMatch(/적은 답\s+900 s\s+비교\s+비교에 쓰는 파일을 받지 못했다/);
  await page.keyboard.press('3');
  await expect.poll(() => page.locator('[data-cards-said]').innerText()).toContain('알맞음');
  await page.close();
});
