/** Typing into the numbers and the situations: what a key asks for, what it moves, and what waits until one pauses. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openSite } from './lib/open-site.ts';

const site = openSite({ keepsProofs: true });
const PHONE = { viewport: { width: 390, height: 844 } };
const LISTS = [
  ['/facts/', 'form[data-fact-filter] input[name=q]', '[data-results] tbody', 'tr', 'ebs 최대'],
  ['/scenarios/', 'form[data-filter] input', '.found', ':scope > li', '람다 응답'],
] as const;

/** Types a word into a list that has been asked before, so that all it needs is here. */
async function openTyped(path: string, field: string, word: string): Promise<Page> {
  const page = await site.open(`${path}?q=${word}`, PHONE);
  await page.locator('form output').filter({ hasText: /개$/ }).waitFor();
  await page.locator(field).focus();
  return page;
}

describe('typing into a list', () => {
  it.each(LISTS)(
    '%s leaves the rows where they stand that the next letter finds, too',
    async (path, field, list, row, word) => {
      const page = await openTyped(path, field, word);
      const moved = await page.locator(list).evaluateHandle((rows) => {
        const first = rows.children.item(0);
        const left: Node[] = [];
        new MutationObserver((all) => left.push(...all.flatMap(({ removedNodes }) => [...removedNodes]))).observe(
          rows,
          {
            childList: true,
          },
        );
        return { first, left };
      });
      // particle by particle it is the same question
      await page.keyboard.insertText('가');
      await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe(`${word}가`);
      await page.locator('form output').filter({ hasText: /개$/ }).waitFor();
      await page.waitForTimeout(600);
      expect(await page.locator(`${list} > ${row.replace(':scope > ', '')}`).count()).toBeGreaterThan(1);
      expect(await moved.evaluate(({ first, left }) => first?.isConnected === true && !left.includes(first))).toBe(
        true,
      );
      await page.close();
    },
  );

  it('the numbers stand as far as they are seen, and all of them when one pauses', async () => {
    const page = await openTyped('/facts/', 'form[data-fact-filter] input[name=q]', 'vp');
    const most = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const body = document.querySelector('[data-results] tbody');
          new MutationObserver(() => {
            resolve(body?.children.length ?? 0);
          }).observe(body ?? document, { childList: true });
          const field = document.querySelector<HTMLInputElement>('[data-fact-filter] input[name=q]');
          if (field === null) return;
          field.value = 'vpc';
          field.dispatchEvent(new Event('input', { bubbles: true }));
        }),
    );
    expect(most).toBeGreaterThan(5);
    expect(most).toBeLessThan(20);
    const rows = page.locator('[data-results] tbody tr');
    const said = async (): Promise<number> => parseInt(await page.locator('[data-fact-count]').innerText(), 10);
    await expect.poll(() => rows.count()).toBeGreaterThan(20);
    const hidden = (await page.locator('[data-more]').isVisible())
      ? await page.locator('[data-more]').innerText()
      : '0';
    expect((await rows.count()) + parseInt(/\d+/.exec(hidden)?.[0] ?? '0', 10)).toBe(await said());
    await page.close();
  });

  it('of letters that come at once the last is looked for, and the situations ask for no number', async () => {
    const page = await site.open('/scenarios/', PHONE);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.evaluate(() => {
      const [field, said] = [document.querySelector<HTMLInputElement>('form[data-filter] input'), [] as string[]];
      const output = document.querySelector('form[data-filter] output');
      Object.assign(window, { said });
      if (field === null || output === null) return;
      new MutationObserver(() => said.push(output.textContent)).observe(output, { childList: true });
      for (const query of ['s3 버', 's3 버킷', 's3 버킷 개', 's3 버킷 개수']) {
        field.value = query;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }
    });
    await expect.poll(() => page.locator('form[data-filter] output').innerText()).toMatch(/\d+개$/);
    await page.waitForTimeout(500);
    const said = await page.evaluate(() => Reflect.get(window, 'said') as string[]);
    expect(said.filter((one) => one.endsWith('개'))).toHaveLength(1);
    expect(asked.filter((one) => one.includes('/pagefind/')).length).toBeGreaterThan(0);
    expect(asked.filter((one) => one.includes('/korean/facts/'))).toEqual([]);
    await page.close();
  });
});

describe('back from what a list led to', () => {
  it.each([
    ['/facts/?q=s3', '[data-results] tbody tr'],
    ['/scenarios/?q=람다', '.found > li'],
  ])('%s has in sight what was, though the window is another now', async (path, row) => {
    const page = await site.open(path, { viewport: { width: 640, height: 844 } });
    const rows = page.locator(row);
    await rows.nth(9).waitFor();
    await rows.nth(9).evaluate((one) => {
      scrollBy({ top: one.getBoundingClientRect().top - innerHeight / 2, behavior: 'instant' });
    });
    /** The links of an address, or the first one below a third of the window, by how far down they stand. */
    const linksAt = (address = ''): Promise<{ to: string; top: number }[]> =>
      page.locator('main a[href]').evaluateAll((links, wanted) => {
        const all = links.map((one) => ({
          to: one.getAttribute('href') ?? '',
          top: one.checkVisibility() ? one.getBoundingClientRect().top : NaN,
        }));
        return wanted === ''
          ? all.filter(({ top }) => top > innerHeight / 3).slice(0, 1)
          : all.filter(({ to }) => to === wanted);
      }, address);
    const [seen = { to: '', top: NaN }] = await linksAt();
    await page.evaluate(() => {
      location.assign('/sources/');
    });
    await page.waitForURL('**/sources/');
    await page.setViewportSize({ width: 360, height: 844 });
    await page.goBack();
    await rows.nth(9).waitFor();
    await expect
      .poll(async () => Math.min(...(await linksAt(seen.to)).map(({ top }) => Math.abs(top - seen.top))))
      .toBeLessThan(5);
    await page.close();
  });
});
