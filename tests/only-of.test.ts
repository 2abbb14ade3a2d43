/** A day of the plan asks a requirement for the situations of its own topics: only these are shown, as many as the plan says. */
import { expect, test } from 'vitest';
import type { PlanData } from '../src/model/plan-data.ts';
import { openSite } from './lib/open-site.ts';

const site = openSite();
const SHOWN = '.scenarios > li:not([data-aside] *)';

const practised = async (): Promise<{ url: string; name: string; of: string }[]> => {
  const data = (await (await fetch(`${site.origin}/exam/path.json`)).json()) as PlanData;
  return data.flatMap(({ steps }) =>
    steps.flatMap(([key, name, , , of = '']) =>
      key.startsWith('practise:') ? [{ url: `/scenarios/${key.replace(/^practise:|~\d+$/g, '')}/`, name, of }] : [],
    ),
  );
};

test('each day shows as many situations as the plan says, all of topics that it names', async () => {
  const steps = (await practised()).filter(({ of }) => of !== '?of=');
  expect(steps.length).toBeGreaterThan(5);
  const page = await site.browser.newPage();
  for (const { url, name, of } of steps) {
    await page.goto(`${site.origin}${url}${of}`);
    const line = page.locator('[data-only-of]');
    await line.waitFor();
    const count = Number(/(\d+)개$/.exec(name)?.[1]);
    expect(await page.locator(SHOWN).count(), `${url}${of}`).toBe(count);
    expect(await line.innerText()).toContain(`상황 ${count}개다`);
    const topics = await page
      .locator('[data-topic]:not([data-aside])')
      .evaluateAll((groups) => groups.map((group) => (group as HTMLElement).dataset.topic));
    expect(new URLSearchParams(of).get('of')?.split(',')).toEqual(expect.arrayContaining(topics));
  }
  await page.close();
});

test('from there all of them are one tap away', async () => {
  const [step] = (await practised()).filter(({ of }) => of !== '?of=');
  const page = await site.browser.newPage();
  await page.goto(`${site.origin}${step?.url}${step?.of}`);
  const all = page.locator('.scenarios > li');
  const count = await all.count();
  await page.locator('[data-only-of] a').click();
  await expect.poll(() => page.locator('[data-only-of]').isHidden()).toBe(true);
  expect(await page.locator(SHOWN).count()).toBe(count);
  await page.close();
});

test('an address that names no topic of the page leaves it as it is', async () => {
  const [step] = await practised();
  const page = await site.browser.newPage();
  for (const query of ['', '?of=', '?of=storage/no-such-topic']) {
    await page.goto(`${site.origin}${step?.url}${query}`);
    await page.locator('.scenarios > li').first().waitFor();
    expect(await page.locator('[data-only-of]').isHidden()).toBe(true);
    expect(await page.locator('[data-aside]').count()).toBe(0);
  }
  await page.close();
});

test('who comes from the plan is asked first, on that page alone', async () => {
  const context = await site.browser.newContext();
  const page = await context.newPage();
  const toggle = page.getByRole('button', { name: '먼저 풀어 보기' });
  const answers = page.locator(`${SHOWN} > p:not(.situation):visible`);
  const [step] = await practised();
  await page.goto(`${site.origin}${step?.url}${step?.of}`);
  await expect.poll(() => toggle.getAttribute('aria-pressed')).toBe('true');
  expect(await answers.count()).toBe(0);
  await toggle.click();
  await expect.poll(() => answers.count()).toBeGreaterThan(0);
  await toggle.click();
  await expect.poll(() => answers.count()).toBe(0);
  await page.goto(`${site.origin}${step?.url}`);
  await answers.first().waitFor();
  expect(await toggle.getAttribute('aria-pressed')).toBe('false');
  await context.close();
});
