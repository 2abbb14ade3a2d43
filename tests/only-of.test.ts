/** A day of the plan asks a requirement for the situations of its own topics: only these are shown, as many as the plan says. */
import { expect, test } from 'vitest';
import type { PlanData } from '../src/model/plan-data.ts';
import { openSite } from './lib/open-site.ts';

const site = openSite({ keepsProofs: true });
const SHOWN = '[data-topic] .scenarios > li:not([data-aside], [data-aside] *)';

const practised = async (): Promise<{ url: string; name: string; of: string }[]> => {
  const data = (await (await fetch(`${site.origin}/exam/path.json`)).json()) as PlanData;
  return data.flatMap(({ steps }) =>
    steps.flatMap(([key, name, , , of = '']) =>
      key.startsWith('practise:') ? [{ url: `/scenarios/${key.replace(/^practise:|~\d+$/g, '')}/`, name, of }] : [],
    ),
  );
};
/** Steps that name their topics; the others are drawn of what was learnt. */
const named = async (): Promise<{ url: string; name: string; of: string }[]> =>
  (await practised()).filter(({ of }) => !of.startsWith('?of=&'));
const drawn = async (): Promise<{ url: string; name: string; of: string }[]> =>
  (await practised()).filter(({ of }) => of.startsWith('?of=&'));

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

test('each day shows as many situations as the plan says, all of topics that it names', async () => {
  const steps = await named();
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
  const [step] = await named();
  const page = await site.browser.newPage();
  await page.goto(`${site.origin}${step?.url}${step?.of}`);
  const all = page.locator('.scenarios > li');
  const count = await all.count();
  await page.locator('[data-only-of] a').click();
  await expect.poll(() => page.locator('[data-only-of]').isHidden()).toBe(true);
  await expect.poll(() => page.locator(SHOWN).count()).toBe(count);
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

test('where a day goes over what was learnt, it asks for that alone: what is weak first, and it says so', async () => {
  const [step] = (await drawn()).filter(({ url }) => url.includes('lowest-cost'));
  const count = Number(/(\d+)개$/.exec(step?.name ?? '')?.[1]);
  const context = await site.browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const line = page.locator('[data-only-of]');
  const shownOf = (): Promise<string[]> =>
    page
      .locator(SHOWN)
      .evaluateAll((items) => items.map((item) => item.closest<HTMLElement>('[data-topic]')?.dataset.topic ?? ''));
  const address = `${site.origin}${step?.url}${step?.of}`;
  // Who has learnt nothing is asked as much as the plan says, of many topics.
  await page.goto(address);
  await expect
    .poll(() => line.innerText())
    .toMatch(new RegExp(`^학습 계획이 고른 상황 ${count}개다\\. \\d+개 모두 보기$`));
  await expect.poll(async () => (await shownOf()).length).toBe(count);
  expect(new Set(await shownOf()).size).toBe(count);
  const [first = '', , second = ''] = await page
    .locator('section[data-domain] [data-topic]')
    .evaluateAll((groups) => groups.map((group) => (group as HTMLElement).dataset.topic ?? '').toReversed());
  for (const [topic, name] of [
    [first, '읽음'],
    [second, '다시 볼 것'],
  ] as const) {
    await page.goto(`${site.origin}/${topic}/`);
    await page.getByRole('button', { name, exact: true }).click();
    await expect.poll(() => page.getByRole('button', { name, exact: true, pressed: true }).count()).toBe(1);
  }
  await page.goto(address);
  await expect
    .poll(() => line.innerText())
    .toMatch(/: 틀렸거나 다시 볼 주제에서 \d+개, 읽은 주제에서 \d+개, 그 밖에서 \d+개\./);
  const shown = await shownOf();
  expect(shown).toHaveLength(count);
  expect(shown).toEqual(expect.arrayContaining([first, second]));
  // None of those that it chose is folded away on a phone.
  await expect.poll(() => page.locator(`${SHOWN}:visible`).count()).toBe(count);
  await context.close();
});
