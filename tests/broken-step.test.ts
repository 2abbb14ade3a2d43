/** The steps of a drawing's way: said at the drawing when a number is pressed, and listed right below it. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openSections } from './lib/open-sections.ts';
import { openSite } from './lib/open-site.ts';
import { byItsPages } from './lib/proved.ts';

const site = openSite({ savesData: true, keepsProofs: true });
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const TIERS = '/architectures/three-tier-web/';
const CLOUD = '/architectures/cloudfront-s3-alb/';
const FIGURE = '#diagram-request-path';

/** Presses where a thumb would, at the middle of what `find` names in the picture that is shown. */
async function pressIn(page: Page, selector: string, text = ''): Promise<void> {
  const part = page.locator(`${FIGURE} ${selector}:visible`, { hasText: text }).first();
  await part.evaluate((one) => {
    one.scrollIntoView({ block: 'center', behavior: 'instant' });
  });
  const { x = 0, y = 0, width = 0, height = 0 } = (await part.boundingBox()) ?? {};
  await page.mouse.click(x + width / 2, y + height / 2);
}

it.each([
  ['a phone', PHONE],
  ['a desk', {}],
])('says at the drawing what a number means, and leads on from step to step: %s', async (_, options) => {
  const page = await site.open(TIERS, options);
  await openSections(page);
  const steps = await page.locator(`${FIGURE} > .diagram-steps > li`).allInnerTexts();
  await pressIn(page, '.d-edge-label', '②');
  const said = page.locator(`${FIGURE} .outcome-step > p`);
  await expect.poll(() => said.innerText()).toBe(`② ${steps[1] ?? ''}`);
  expect(new URL(page.url()).hash).toBe('');
  for (const number of ['③', '④', '⑤', '⑥']) {
    await page.locator(`${FIGURE} .step-on`).click();
    await expect.poll(() => said.innerText()).toMatch(new RegExp(`^${number}`));
    // Its line is lit up, in sight below what is said of it where that lies over it.
    const lit = page.locator(`${FIGURE} .diagram-svg:visible .d-edge-label.is-step`);
    await expect.poll(() => lit.allTextContents()).toEqual([expect.stringContaining(number)]);
    await expect
      .poll(() =>
        lit.evaluate((label) => {
          const [box, bar] = [label, document.querySelector('.diagram-break')].map((one) =>
            one?.getBoundingClientRect(),
          );
          const isOver = (box?.left ?? 0) < (bar?.right ?? 0);
          return (box?.bottom ?? Infinity) <= innerHeight && (box?.top ?? 0) >= (isOver ? (bar?.bottom ?? 0) : 0);
        }),
      )
      .toBe(true);
  }
  expect(await page.locator(`${FIGURE} .step-on`).count()).toBe(0);
  await page.locator(`${FIGURE} .step-end`).click();
  await expect.poll(() => page.locator(`${FIGURE} .is-step, ${FIGURE} .outcome-step`).count()).toBe(0);
  // What fails takes the place of a step.
  await pressIn(page, '.d-edge-label', '①');
  await said.waitFor();
  await page.locator(`${FIGURE} select`).selectOption('primary-db');
  await page.locator(`${FIGURE} .outcome-mend`).waitFor();
  expect(await page.locator(`${FIGURE} .is-step, ${FIGURE} .outcome-step`).count()).toBe(0);
  await page.close();
});

it.each([
  ['a phone', PHONE],
  ['a desk', {}],
])('on the way nothing leads to another failure, whatever was shown before: %s', async (_, options) => {
  const page = await site.open(`${TIERS}#failure-primary-db`, options);
  await page.locator(`${FIGURE} .outcome-mend`).click();
  const turns = page.locator(`${FIGURE} .outcome-turns`);
  await page.getByRole('button', { name: '길 따라가기' }).click();
  await page.locator(`${FIGURE} .outcome-step`).waitFor();
  expect(await turns.isVisible()).toBe(false);
  await page.locator(`${FIGURE} .step-end`).click();
  await expect.poll(() => turns.isVisible()).toBe(true);
  await page.close();
});

it('walks by the keyboard, whose focus stays with it, and in the large view', async () => {
  const page = await site.open(TIERS);
  await page.getByRole('button', { name: '길 따라가기' }).press('Enter');
  const said = page.locator(`${FIGURE} .outcome-step > p`);
  const focused = () => page.evaluate(() => document.activeElement?.className);
  await expect.poll(() => said.innerText()).toMatch(/^①/);
  expect(await said.getAttribute('role')).toBe('status');
  await expect.poll(focused).toBe('step-on');
  await page.keyboard.press('Enter');
  await expect.poll(() => said.innerText()).toMatch(/^②/);
  await expect.poll(focused).toBe('step-on');
  await page.locator(`${FIGURE} .step-end`).press('Enter');
  await expect.poll(() => page.getByRole('button', { name: '길 따라가기' }).isVisible()).toBe(true);
  await page.locator(`${FIGURE} [data-diagram-open]`).press('Enter');
  const view = page.getByRole('dialog');
  await view.getByRole('button', { name: '길 따라가기' }).click();
  await view.locator('.step-on').click();
  await expect.poll(() => view.locator('.outcome-step > p').innerText()).toMatch(/^②/);
  await expect.poll(() => view.locator('.d-edge-label.is-step').count()).toBe(1);
  await page.close();
});

it.each([
  ['with scripts', {}],
  ['without', { javaScriptEnabled: false }],
])('lists the steps right below the drawing, before what may fail, %s', async (_, options) => {
  const page = await site.open(CLOUD, options);
  const names = await page
    .locator(`${FIGURE} > *`)
    .evaluateAll((parts) =>
      (parts as HTMLElement[]).filter((part) => part.checkVisibility()).map((part) => part.className),
    );
  expect(names.slice(names.indexOf('diagram-scroll'))).toEqual([
    'diagram-scroll',
    'diagram-steps',
    'diagram-failures',
    ...('javaScriptEnabled' in options ? [] : ['diagram-text']),
  ]);
  expect(await page.locator(`${FIGURE} > .diagram-steps > li`).count()).toBe(7);
  // A part in a zone leads to its page where nothing can fail.
  const link = page.locator(`${FIGURE} .diagram-svg:visible a[href="/compute/ec2/"]`).first();
  expect(await link.count()).toBe(1);
  await page.close();
});

it('says of a zone where the parts in it are read of', async () => {
  const page = await site.open(CLOUD, PHONE);
  await openSections(page);
  await page.locator(`${FIGURE} select`).selectOption('az-a');
  await page.getByRole('button', { name: '더 보기' }).click();
  expect(await page.locator('.outcome-whole a[href="/compute/ec2/"]').count()).toBe(1);
  await page.close();
});

it('a number that is pressed stays under the thumb', async () => {
  const page = await site.open('/architectures/multi-region-active-active/', PHONE);
  await openSections(page);
  const label = page.locator(`${FIGURE} .d-edge-label:visible`, { hasText: '③' }).first();
  await label.evaluate((one) => {
    one.scrollIntoView({ block: 'center', behavior: 'instant' });
  });
  const before = (await label.boundingBox())?.y ?? 0;
  await pressIn(page, '.d-edge-label', '③');
  await page.locator(`${FIGURE} .outcome-step`).waitFor();
  await expect.poll(async () => (await label.boundingBox())?.y).toBeCloseTo(before, 0);
  await page.locator(`${FIGURE} .step-end`).click();
  await page.locator(`${FIGURE} .outcome-step`).waitFor({ state: 'detached' });
  expect((await label.boundingBox())?.y).toBeCloseTo(before, 0);
  await page.close();
});

it('presses a number and not the zone around it', async () => {
  const page = await site.open('/architectures/serverless-cron/', PHONE);
  await openSections(page);
  await pressIn(page, '.d-edge-label', '③');
  await expect.poll(() => page.locator(`${FIGURE} .outcome-step > p`).innerText()).toMatch(/^③/);
  expect(await page.locator(`${FIGURE} select`).inputValue()).toBe('');
  await page.close();
});

const pages = readdirSync('content/architectures').map((file) => `/architectures/${file.replace(/\.mdx$/, '')}/`);
const SCREENS = { 'a phone': PHONE, 'a desk': {} };
const cases = pages.flatMap((path) => Object.entries(SCREENS).map(([screen, options]) => ({ path, screen, options })));

it.each(cases)(
  'crosses out every line along which what has failed is still called: $path on $screen',
  byItsPages(async ({ path, options }) => {
    const page = await site.open(path, options);
    await openSections(page);
    const called = await page.locator('details.failure').evaluateAll((all) =>
      (all as HTMLElement[]).flatMap((one) => {
        const { called: lines = [] } = JSON.parse(one.dataset.failure ?? '{}') as { called?: unknown[] };
        return lines.length > 0 ? [{ id: one.id.replace('failure-', ''), lines: lines.length }] : [];
      }),
    );
    for (const { id, lines } of called) {
      await page.locator('select[data-pick]', { has: page.locator(`option[value="${id}"]`) }).selectOption(id);
      await expect.poll(() => page.locator('.diagram-svg:visible .called-mark').count()).toBe(lines);
    }
    await page.close();
  }),
);

it('has failures after which something is still called on many pages, and no page that the gallery does not lead to', () => {
  const read = (path: string): string => readFileSync(`dist${path}index.html`, 'utf8');
  const calling = pages.flatMap((path) => read(path).match(/data-failure='[^']*"called":\[\[/g) ?? []);
  expect(calling.length).toBeGreaterThan(15);
  for (const path of pages) expect(read('/architectures/')).toContain(`href="${path}"`);
});

it('keeps a failure on paper, and marks what fails in part unlike what fails in the overview', async () => {
  const page = await site.open(`${CLOUD}#failure-alb-down`, { viewport: { width: 794, height: 1123 } });
  const frames = page.locator(`${FIGURE} .down-frame`);
  await frames.first().waitFor();
  const count = await frames.count();
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 780, height: 1000 });
  await page.evaluate(() => new Promise((rest) => requestAnimationFrame(() => setTimeout(rest))));
  expect(await frames.count()).toBe(count);
  await page.close();
  const phone = await site.open('/architectures/aurora-global-failover/#failure-dns-control', PHONE);
  await phone.locator('.outcome-map .map-partly').waitFor();
  expect(await phone.locator('.outcome-map .map-partly').count()).toBe(1);
  expect(await phone.locator('.outcome-map .map-down').count()).toBe(0);
  await phone.close();
});
