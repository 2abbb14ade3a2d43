import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openSections } from './lib/open-sections.ts';
import { openSite } from './lib/open-site.ts';
import { useFont } from './lib/use-font.ts';

const site = openSite({ keepsProofs: true });
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

it.each([PHONE.viewport, { width: 320, height: 640 }])(
  'what is pressed above a broken drawing is met by a thumb, also where it leaves the drawing room: %o',
  async (viewport) => {
    const page = await site.open('/architectures/three-tier-web/#failure-az-a', { ...PHONE, viewport });
    await page.locator('.diagram-break.is-brief').waitFor();
    const small = () =>
      page.$$eval('.diagram-break :is(button, select, a)', (all) =>
        all
          .filter((one) => one.checkVisibility())
          .map((one) => {
            const { left, top, width, height } = one.getBoundingClientRect();
            const meets = (y: number): boolean => one.contains(document.elementFromPoint(left + width / 2, y));
            const rows = [...Array(120).keys()].filter((row) => meets(top + height / 2 - 60 + row));
            return [one.textContent, rows.length, one.matches('.outcome-ways > *') ? 44 : 38] as const;
          })
          .filter(([, rows, least]) => rows < least),
      );
    // the page may still move to its place
    await expect.poll(small).toEqual([]);
    await page.close();
  },
);

/** The names of the marks that a line says, and how many lines it takes. */
const keysIn = (page: Page, place: string) =>
  page.locator(`${place} .outcome-keys`).evaluate((line) => {
    const shown = [...line.children].filter((one) => one.checkVisibility());
    const { bottom } = line.getBoundingClientRect();
    return {
      names: shown.map((one) => one.className),
      rows: new Set(shown.map((one) => Math.round(one.getBoundingClientRect().top))).size,
      isCut: line.scrollWidth > line.clientWidth + 1,
      isSeen: bottom > 0 && bottom < innerHeight,
    };
  });

it.each([
  ['sns-sqs-fan-out/#failure-queue-denied', ['key-down', 'key-with', 'key-over', 'key-way', 'key-cut']],
  // With many steps, too.
  ['three-tier-web/#failure-az-a', ['key-down', 'key-over', 'key-way', 'key-cut']],
  // Those with the longest names.
  ['microservices/#failure-stock-slow', ['key-partly', 'key-with', 'key-way', 'key-called', 'key-cut']],
])(
  'says in one line what the marks of a broken drawing mean, on the page of a phone and in its large view: %s',
  async (path, names) => {
    const page = await site.open(`/architectures/${path}`, PHONE);
    await page.locator('.diagram-svg.is-broken:visible').waitFor();
    await useFont(page);
    const said = { names, rows: 1, isCut: false, isSeen: true };
    expect(await keysIn(page, 'figure')).toEqual(said);
    await page.locator('.outcome-ways > .diagram-open').click();
    await page.locator('dialog .is-broken').waitFor();
    expect(await keysIn(page, 'dialog')).toEqual(said);
    await page.close();
  },
);

it.each([320, 360, 390, 800])(
  'every mark in a broken drawing is explained in sight above it, %i pixels wide',
  async (width) => {
    const page = await site.open('/architectures/three-tier-web/#failure-az-a', {
      ...PHONE,
      viewport: { width, height: width > 360 ? 844 : 740 },
    });
    await page.locator('.diagram-svg.is-broken:visible').waitFor();
    const { names, isSeen } = await keysIn(page, 'figure');
    expect(names).toEqual(['key-down', 'key-over', 'key-way', 'key-cut']);
    expect(isSeen).toBe(true);
    await page.close();
  },
);

it.each([
  ['three-tier-web', 'app-unreachable', 'ialb'],
  ['sns-sqs-fan-out', 'queue-denied', 'q1'],
  ['serverless-cron', 'role-denied', 'role'],
])('the part whose permission is gone is marked, as the line that it cuts: %s %s', async (slug, id, part) => {
  const page = await site.open(`/architectures/${slug}/`, PHONE);
  await openSections(page);
  const control = page.locator(`.diagram-svg:visible [data-breaks="${id}"]`).first();
  await control.dispatchEvent('click');
  const frame = page.locator('.diagram-svg:visible .down-frame.cut-off');
  await frame.waitFor();
  // In one frame: the drawing may still move.
  const off = await frame.evaluate((one, id) => {
    const own = one.closest('.diagram-svg')?.querySelector(`[data-breaks="${id}"] > rect`);
    const [marked, pressed] = [one, own].map((box) => box?.getBoundingClientRect() ?? new DOMRect());
    return (['x', 'y', 'width', 'height'] as const).map((side) =>
      Math.abs((marked?.[side] ?? 0) - (pressed?.[side] ?? 0)),
    );
  }, id);
  expect(Math.max(...off), part).toBeLessThan(10);
  // A cross for the line and one for the part; the part has no sign any more that it can fail.
  expect(await page.locator('.diagram-svg:visible .down-badge').count()).toBeGreaterThanOrEqual(2);
  expect(await control.locator('> path').isVisible()).toBe(false);
  expect(await page.locator('figure .outcome-keys .key-down').isVisible()).toBe(true);
  await page.locator('figure .outcome-mend').click();
  await expect.poll(() => page.locator('.cut-off, .is-cut-off').count()).toBe(0);
  await page.close();
});

it.each([
  ['event-driven-orders/#failure-pipe-stopped', 'bus', true],
  // The right to call is gone from who calls.
  ['event-driven-orders/#failure-target-denied', 'saga', true],
  ['sns-sqs-fan-out/#failure-publish-denied', 'topic', false],
  ['s3-lambda-thumbnail/#failure-failure-queue-denied', 'fail', false],
])(
  'of a line that fails by itself that is marked, and of what it leads to, where it is pressed, only whether it waits: %s',
  async (path, part, waits) => {
    const page = await site.open(`/architectures/${path}`, PHONE);
    const picture = page.locator('.diagram-svg.is-broken:visible');
    await picture.waitFor();
    expect(await picture.locator('.cut-off, .is-cut-off').count()).toBe(0);
    const framed = await picture.evaluate((svg, id) => {
      const boxOf = (place: string) => svg.querySelector(place)?.getBoundingClientRect() ?? new DOMRect();
      const [cross, led] = [boxOf('.down-badge.down-frame'), boxOf(`[data-part="${id}"]`)];
      const apart =
        cross.bottom <= led.top || cross.top >= led.bottom || cross.right <= led.left || cross.left >= led.right;
      const waits = svg.querySelector(`[data-part="${id}"]`)?.matches('.is-down');
      return { isCrossed: cross.width > 0, apart, waits };
    }, part);
    expect(framed).toEqual({ isCrossed: true, apart: true, waits });
    expect(await page.locator('figure .outcome-keys .key-down').isVisible()).toBe(true);
    await page.close();
  },
);

it('a part that only leads to its topic is underlined, and under a thumb asks before it leaves a broken drawing', async () => {
  const page = await site.open('/architectures/hybrid-dx-datasync-efs/#failure-vpn-down', PHONE);
  const link = page.locator('.diagram-svg.is-broken:visible a[href="/networking/site-to-site-vpn/"]').first();
  await link.waitFor({ state: 'attached' });
  const name = page.locator('.diagram-svg.is-broken:visible .d-node.leads > text').first();
  expect(await name.evaluate((text) => getComputedStyle(text).textDecorationLine)).toBe('underline');
  const before = page.url();
  await link.tap();
  const way = page.locator('.outcome-leave');
  await way.waitFor();
  expect(page.url()).toBe(before);
  await way.tap();
  await page.waitForURL('**/networking/site-to-site-vpn/');
  await page.close();
});

it('keeps what was chosen through a reload; Back then shows the drawing whole, and leaves', async () => {
  const page = await site.open('/storage/s3/', PHONE);
  await page.goto(`${site.origin}/architectures/three-tier-web/`);
  await openSections(page);
  const choice = page.locator('#diagram-request-path select');
  for (const id of ['az-a', 'primary-db', 'az-c']) {
    await choice.selectOption(id);
    await expect.poll(() => new URL(page.url()).hash).toBe(`#failure-${id}`);
  }
  await page.reload();
  await page.locator('.diagram-svg.is-broken:visible').waitFor();
  expect(await choice.inputValue()).toBe('az-c');
  await page.goBack();
  await expect.poll(() => page.locator('.is-broken').count()).toBe(0);
  expect(new URL(page.url()).hash).toBe('');
  await page.goBack();
  expect(new URL(page.url()).pathname).toBe('/storage/s3/');
  await page.close();
});

/** Of the places at and around a bolt that a thumb may meet, those at which another part or none is pressed. */
function missed(): string[] {
  const controls = [...document.querySelectorAll('#diagram-request-path .part-control')].filter((one) =>
    one.checkVisibility(),
  );
  return controls.flatMap((control) => {
    const bolt = control.querySelector('path');
    bolt?.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
    const { left = 0, top = 0, width = 0, height = 0 } = bolt?.getBoundingClientRect() ?? {};
    return [-11, 0, 11].flatMap((dy) =>
      [-11, 0, 11].flatMap((dx) => {
        const [x, y] = [left + width / 2 + dx, top + height / 2 + dy];
        // The rim of a round target, and the edge of a screen.
        if ((dx !== 0 && dy !== 0) || x < 0 || x >= innerWidth) return [];
        const met = document.elementFromPoint(x, y)?.closest('[data-breaks]')?.getAttribute('data-breaks');
        const own = control.getAttribute('data-breaks');
        return met === own ? [] : [`${own ?? ''} ${String(dx)} ${String(dy)}: ${met ?? 'nothing'}`];
      }),
    );
  });
}

it.each([
  ['three-tier-web', 'a phone', PHONE],
  ['three-tier-web', 'a desk', { viewport: { width: 1440, height: 900 } }],
  ['microservices', 'a phone', PHONE],
  ['microservices', 'a desk', { viewport: { width: 1440, height: 900 } }],
  ['data-lake', 'a desk', { viewport: { width: 1440, height: 900 } }],
])('a bolt belongs to its part, with a margin, and not to the zone around that: %s on %s', async (slug, _, options) => {
  const page = await site.open(`/architectures/${slug}/`, options);
  await openSections(page);
  expect(await page.evaluate(missed)).toEqual([]);
  await page.close();
});
