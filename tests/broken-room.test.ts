/** How much of a phone what is said over a broken drawing takes, and how much of the drawing a thumb meets. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { openSections } from './lib/open-sections.ts';
import { openSite } from './lib/open-site.ts';
import { byItsPages } from './lib/proved.ts';

const site = openSite({ savesData: true, keepsProofs: true });
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

const broken = readdirSync('content/architectures')
  .filter((file) => /^failures:$/m.test(readFileSync(`content/architectures/${file}`, 'utf8')))
  .map((file) => `/architectures/${file.replace(/\.mdx$/, '')}/`);

/** Chooses each failure, one after another: those of which too much is said at once, with the share of the screen that it takes. */
async function chooseEach(most: number): Promise<Record<string, number>> {
  const high: Record<string, number> = {};
  for (const choice of document.querySelectorAll<HTMLSelectElement>('figure [data-pick]'))
    for (const { value } of [...choice.options].filter((option) => option.value !== '')) {
      choice.value = value;
      choice.dispatchEvent(new Event('change', { bubbles: true }));
      const bar = choice.closest('.diagram-break');
      const isSaid = (): boolean => bar?.querySelector(`[data-said="failure-${value}"]`) !== null;
      let share = 1;
      // What follows may take some frames.
      for (let frame = 0; frame < (most === 0 ? 30 : 300) && (!isSaid() || share > most); frame++) {
        await new Promise((done) => requestAnimationFrame(done));
        share = (bar?.getBoundingClientRect().height ?? Infinity) / innerHeight;
      }
      if (share > most) high[value] = share;
    }
  return high;
}

it.each(broken)(
  '%s: what is said of a failure leaves a phone to its drawing',
  byItsPages(async (path) => {
    const page = await site.open(path, PHONE);
    await openSections(page);
    expect(await page.evaluate(chooseEach, 0.3)).toEqual({});
    await page.close();
  }),
);

it.each([
  [PHONE.viewport, 0.2],
  [{ width: 320, height: 640 }, 0.27],
] as const)('half of the failures leave so much of a phone and more to their drawing: %o', async (viewport, most) => {
  const page = await site.open('/architectures/three-tier-web/', { ...PHONE, viewport });
  await openSections(page);
  // None takes less than nothing: of each its share is told.
  const shares = Object.values(await page.evaluate(chooseEach, 0)).sort((a, b) => a - b);
  expect(shares.length).toBeGreaterThan(8);
  expect(shares[Math.floor(shares.length / 2)]).toBeLessThanOrEqual(most);
  await page.close();
});

it.each([
  [390, 'wide'],
  [360, 'narrow'],
])('a phone has the lower of two drawings where its letters are read there: %i pixels wide', async (width, which) => {
  const page = await site.open('/architectures/event-driven-orders/', { ...PHONE, viewport: { width, height: 844 } });
  await openSections(page);
  const shown = page.locator('#diagram-order-flow .diagram-svg:visible');
  expect(
    await shown.evaluateAll((all) => all.map((one) => /diagram-(wide|narrow)/.exec(one.classList.value)?.[1])),
  ).toEqual([which]);
  expect(await shown.evaluate((svg) => 22 * ((svg as SVGSVGElement).getScreenCTM()?.a ?? 0))).toBeGreaterThanOrEqual(
    12,
  );
  await page.close();
});

it('the way to what is out of sight takes a line of its words, where a part is pressed from which it leads, too', async () => {
  // So narrow that it has the high drawing.
  const page = await site.open('/architectures/hybrid-dx-datasync-efs/', {
    ...PHONE,
    viewport: { width: 375, height: 812 },
  });
  await openSections(page);
  await page.locator('.diagram-svg:visible [data-breaks=nas-lost] > rect').tap();
  const way = page.locator('figure .outcome-over');
  await way.waitFor();
  const { height = Infinity } = (await page.locator('figure:has(.is-broken) .diagram-break').boundingBox()) ?? {};
  expect(height / 812).toBeLessThan(0.3);
  // A thumb beside its words means it.
  const { x = 0, y = 0, width = 0, height: own = 0 } = (await way.boundingBox()) ?? {};
  const isMet = ([left, top]: readonly number[]) =>
    document.elementFromPoint(left ?? 0, top ?? 0)?.matches('.outcome-over');
  expect(await page.evaluate(isMet, [x + width / 2, y + own + 8])).toBe(true);
  await page.close();
});

it('a thumb beside the rim of a zone means it, a mouse does not; its name does, too', async () => {
  for (const [options, place, isMeant] of [
    [PHONE, 'beside', true],
    [PHONE, 'name', true],
    [{}, 'beside', false],
  ] as const) {
    const page = await site.open('/architectures/three-tier-web/', options);
    await openSections(page);
    const zone = page.locator('.diagram-svg:visible [data-breaks=az-a] > rect').first();
    await zone.scrollIntoViewIfNeeded();
    const { x = 0, y = 0, height = 0 } = (await zone.boundingBox()) ?? {};
    await (place === 'beside' ? page.mouse.click(x - 8, y + height / 2) : page.mouse.click(x + 16, y + 12));
    if (isMeant) await expect.poll(() => new URL(page.url()).hash).toBe('#failure-az-a');
    else {
      // What is pressed after it is shown by then.
      await page.locator('.diagram-svg:visible [data-breaks=web-process]').first().click();
      await expect.poll(() => new URL(page.url()).hash).toBe('#failure-web-process');
      expect(await page.locator('#failure-az-a').getAttribute('open')).toBeNull();
    }
    await page.close();
  }
});

it.each([390, 320])('cuts no edge of the choice above what is unfolded, %i pixels wide', async (width) => {
  const page = await site.open('/architectures/three-tier-web/#failure-az-a', {
    ...PHONE,
    viewport: { width, height: 844 },
  });
  await page.locator('figure .diagram-break .outcome-more').click();
  const edges = await page.locator('figure .diagram-break:has(.outcome-more)').evaluate((bar) => {
    const bottomOf = (part: string): number =>
      Math.max(...[...bar.querySelectorAll(part)].map((one) => one.getBoundingClientRect().bottom));
    const ways = bar.querySelector('.outcome-ways');
    return { above: bottomOf('select, .outcome-turns > *'), ways: ways?.getBoundingClientRect().top ?? 0 };
  });
  // Its ground reaches two pixels out of it.
  expect(edges.ways - edges.above).toBeGreaterThanOrEqual(2);
  await page.close();
});
