/** A failure in its drawing: what the numbers mean, where the way to what takes over leads, and what is said where nothing does. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openSections } from './lib/open-sections.ts';
import { openSite } from './lib/open-site.ts';

const site = openSite({ keepsProofs: true });
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const HYBRID = '/architectures/hybrid-dx-datasync-efs/';
const TIERS = '/architectures/three-tier-web/';

it.each([
  ['a phone', PHONE],
  ['a desk', {}],
])('what the numbers mean is read beside the drawing without a press, on %s', async (_, options) => {
  const page = await site.open(`${TIERS}#failure-az-a`, options);
  await page.locator('.diagram-svg:visible .down-frame').first().waitFor();
  const steps = page.locator('figure .outcome-steps');
  expect(await steps.locator('li').allInnerTexts()).toHaveLength(5);
  const box = await steps.boundingBox();
  expect(box?.y).toBeGreaterThan(40);
  // In the upper half of the screen, or nearly: on a desk all of the drawing is shown.
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan((page.viewportSize()?.height ?? 0) * 0.53);
  // Unfolded they are not said again.
  await page.getByRole('button', { name: '더 보기' }).click();
  expect(await page.locator('figure .diagram-break ol:visible').count()).toBe(1);
  await page.close();
});

it('crosses out all of a zone that is drawn in pieces, and greys nothing that only waits', async () => {
  const page = await site.open(`${TIERS}#failure-az-a`);
  await page.locator('.diagram-svg:visible .down-frame').first().waitFor();
  expect(await page.locator('.diagram-svg:visible .broken-mark').count()).toBe(4);
  expect(await page.locator('.diagram-svg:visible .with-it').count()).toBe(0);
  await page.close();
});

/** Whether a mark of the drawing is wholly in sight under the line that says what comes out. */
const inSight = (page: Page, mark: string): Promise<boolean> =>
  page.locator(`.diagram-svg:visible ${mark}`).evaluateAll((marks) => {
    const under = document.querySelector('.diagram-break')?.getBoundingClientRect().bottom ?? Infinity;
    return marks.some((one) => {
      const { top, bottom } = one.getBoundingClientRect();
      return top >= under - 1 && bottom <= innerHeight + 1;
    });
  });

it('the way to what takes over never leads to what is in sight, and leaves the name its room', async () => {
  const page = await site.open(`${HYBRID}#failure-nas-lost`, { ...PHONE, viewport: { width: 390, height: 640 } });
  const way = page.locator('figure .outcome-over');
  await way.click();
  await expect.poll(() => inSight(page, '.over-frame')).toBe(true);
  expect(await way.innerText()).toBe('멈춘 곳 보기');
  await page.getByRole('button', { name: '더 보기' }).click();
  const cut = () => page.locator('figure .diagram-break select').evaluate((one) => one.scrollHeight - one.clientHeight);
  expect(await cut()).toBeLessThanOrEqual(1);
  // Folded it leads back to what was seen of the drawing, and leaves the focus where it was pressed.
  await page.getByRole('button', { name: '접기' }).click();
  await expect.poll(() => inSight(page, '.over-frame')).toBe(true);
  await expect.poll(() => way.innerText()).toBe('멈춘 곳 보기');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('더 보기');
  await page.close();
});

it('the large view leads to what takes over where it shows a part of the drawing', async () => {
  const page = await site.open(`${HYBRID}#failure-nas-lost`, { ...PHONE, viewport: { width: 375, height: 812 } });
  await page.locator('.diagram-svg:visible .down-frame').first().waitFor();
  await page.locator('figure:has(#failure-nas-lost) [data-diagram-open]').click();
  const view = page.getByRole('dialog');
  const way = view.locator('.outcome-over');
  for (let press = 0; press < 4; press++) await view.getByRole('button', { name: '확대' }).click();
  await view.locator('.diagram-stage').press('ArrowUp');
  await way.waitFor();
  const onStage = (mark: string): Promise<boolean> =>
    view.locator(mark).evaluateAll((marks) => {
      const room = document.querySelector('.diagram-stage')?.getBoundingClientRect();
      return marks.some((one) => {
        const { top, bottom } = one.getBoundingClientRect();
        return room !== undefined && top >= room.top - 1 && bottom <= room.bottom + 1;
      });
    });
  for (const [name, mark] of [
    ['이어받는 곳 보기', '.over-frame'],
    ['멈춘 곳 보기', '.down-frame'],
    ['이어받는 곳 보기', '.over-frame'],
  ] as const) {
    if ((await way.innerText()) !== name) continue;
    await way.click();
    await expect.poll(() => onStage(mark)).toBe(true);
  }
  await view.getByRole('button', { name: '전체 보기' }).click();
  await expect.poll(() => way.isVisible()).toBe(false);
  await page.close();
});

it('says that nothing takes over, with what the user sees, and keeps the numbers of the text then', async () => {
  const page = await site.open(`${TIERS}#failure-deleted-rows`, PHONE);
  await page.locator('.diagram-svg:visible .down-frame').first().waitFor();
  expect(await page.locator('figure .diagram-break [role=status]').innerText()).toContain(
    '그림에 이어받는 부품은 없다.',
  );
  const opacity = () =>
    page
      .locator('.diagram-svg.is-broken:visible .d-edge-label')
      .first()
      .evaluate((label) => getComputedStyle(label).opacity);
  expect(await opacity()).toBe('1');
  await page.locator('figure .diagram-break select').selectOption('az-a');
  await page.locator('.way-number').first().waitFor();
  expect(await page.locator('figure .diagram-break [role=status]').innerText()).not.toContain('이어받는 부품');
  expect(await opacity()).toBe('0');
  await page.close();
});

it('is printed with what its numbers mean', async () => {
  const page = await site.open(`${TIERS}#failure-az-a`);
  await page.locator('.diagram-svg:visible .down-frame').first().waitFor();
  await page.emulateMedia({ media: 'print' });
  const steps = page.locator('figure .outcome-steps');
  expect(await steps.isVisible()).toBe(true);
  // Browsers leave grounds away on paper, and its numbers are white.
  const ground = () =>
    steps
      .locator('li')
      .first()
      .evaluate((step) => getComputedStyle(step, '::before').getPropertyValue('print-color-adjust'));
  expect(await ground()).toBe('exact');
  // A short table stands on one sheet, a long one breaks between its rows.
  const breaks = await page.$$eval('.prose :is(table, tr)', (all) => [
    ...new Set(all.map((one) => getComputedStyle(one).breakInside)),
  ]);
  expect(breaks).toEqual(['avoid']);
  await page.close();
});

it('of a subnet nothing fails that does not: its parts do, one way after the other', async () => {
  const page = await site.open(TIERS, PHONE);
  await openSections(page);
  const figure = page.locator('figure:has(#failure-deleted-rows)');
  expect(await figure.locator('.diagram-svg:visible [data-breaks="deleted-rows"]').count()).toBe(0);
  const primary = figure.locator('.diagram-svg:visible [data-breaks="primary-db"]');
  const other = figure.getByRole('button', { name: '같은 부품의 다른 고장' });
  for (const [control, id] of [
    [primary, 'primary-db'],
    [other, 'deleted-rows'],
  ] as const) {
    await control.press('Enter');
    await page.locator(`#failure-${id}[open]`).waitFor();
  }
  await expect.poll(() => figure.locator('.diagram-svg:visible .down-frame').count()).toBe(2);
  await page.close();
});

it('stands beside its drawing on a phone that lies, which has all of the height', async () => {
  const page = await site.open(`${TIERS}#failure-az-a`, { ...PHONE, viewport: { width: 844, height: 390 } });
  const picture = page.locator('.diagram-scroll:has(.down-frame)');
  await picture.waitFor();
  const part = page.locator('.diagram-svg:visible .down-frame').first();
  await expect.poll(async () => (await part.boundingBox())?.y ?? -1).toBeGreaterThan(43);
  const [bar, drawing, frame] = [
    await page.locator('figure:has(.down-frame) > .diagram-break').boundingBox(),
    await picture.boundingBox(),
    await part.boundingBox(),
  ];
  expect((bar?.x ?? 0) + (bar?.width ?? Infinity)).toBeLessThanOrEqual((drawing?.x ?? 0) + 1);
  // The line is in sight with the part, and all that it says.
  expect(bar?.y).toBeGreaterThan(40);
  expect((bar?.y ?? 0) + (bar?.height ?? Infinity)).toBeLessThanOrEqual(391);
  expect((frame?.y ?? 0) + (frame?.height ?? Infinity)).toBeLessThan(390);
  // Beside it is room for the wide drawing.
  await page.goto(`${site.origin}/architectures/cloudfront-s3-alb/#failure-az-a`);
  await page.locator('.diagram-wide.is-broken:visible').waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(844);
  await page.close();
});

it('where nothing takes over brings the numbers of the way that is left into sight', async () => {
  const page = await site.open('/architectures/microservices/#failure-stock-slow', PHONE);
  await page.locator('.diagram-svg:visible .down-frame').first().waitFor();
  expect(await inSight(page, '.down-frame')).toBe(true);
  await expect.poll(() => inSight(page, '.way-number')).toBe(true);
  await page.close();
});

it('is what y copies while its drawing is in sight', async () => {
  const page = await site.open('/architectures/microservices/#failure-shipping-down');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.locator('.diagram-svg:visible .down-frame').first().waitFor();
  const copied = async (): Promise<string> => {
    await page.evaluate(() => navigator.clipboard.writeText(''));
    await page.keyboard.press('y');
    const clip = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
    await expect.poll(clip).toMatch(/^http/);
    return new URL(await clip()).hash;
  };
  expect(await copied()).toBe('#failure-shipping-down');
  await page.evaluate(() => {
    scrollTo(0, document.body.scrollHeight);
  });
  expect(await copied()).not.toBe('#failure-shipping-down');
  await page.close();
});

it.each([
  ['a desk', {}],
  ['a phone', PHONE],
])(
  'all of a drawing is seen when its large view opens where its letters can be read then, else its head, no smaller than on the page, on %s',
  async (name, options) => {
    for (const path of ['/architectures/cloudfront-s3-alb/', '/architectures/lambda-sqs-decoupling/', TIERS]) {
      const page = await site.open(path, options);
      await openSections(page);
      const scale = (place: string): Promise<number> =>
        page
          .locator(`${place} .diagram-svg:visible`)
          .first()
          .evaluate((svg) => (svg as SVGSVGElement).getScreenCTM()?.a ?? 0);
      for (const figure of await page.$$eval('figure.diagram', (all) => all.map(({ id }) => `#${id}`))) {
        const onPage = await scale(figure);
        await page.locator(`${figure} [data-diagram-open]`).click();
        const svg = page.getByRole('dialog').locator('.diagram-svg');
        const whole = await svg.locator('svg[role=img]').getAttribute('viewBox');
        const [, top = 0, width = 0, height = 0] = (whole ?? '').split(' ').map(Number);
        const room = await page.locator('.diagram-stage').boundingBox();
        const least = name === 'a phone' ? 16 : 10;
        const fitting = Math.min((room?.width ?? 0) / width, (room?.height ?? 0) / height);
        if (22 * fitting >= least) await expect.poll(() => svg.getAttribute('viewBox')).toBe(whole);
        else {
          await expect.poll(() => scale('dialog')).toBeGreaterThanOrEqual(onPage * 0.985);
          await expect
            .poll(async () => Number((await svg.getAttribute('viewBox'))?.split(' ')[1]))
            .toBeLessThanOrEqual(top + 0.5);
        }
        expect(22 * (await scale('dialog'))).toBeGreaterThanOrEqual(least - 0.1);
        await page.getByRole('dialog').getByRole('button', { name: '닫기' }).click();
        await page.waitForFunction(() => !(history.state as { large?: string } | null)?.large);
      }
      await page.close();
    }
  },
);

it.each([
  [390, 844],
  [844, 390],
  [320, 640],
])(
  'the page stands where it was after the way back out of the large view, on a phone of %i × %i',
  async (width, height) => {
    const page = await site.open(`${TIERS}#failure-az-a`, { ...PHONE, viewport: { width, height } });
    await page.locator('.diagram-svg:visible .down-frame').first().waitFor();
    const top = (): Promise<number> => page.evaluate(() => Math.round(scrollY));
    const before = await top();
    // What is said leaves the drawing more than half of the smallest screen, and has the way to the large view in it.
    const said = await page.locator('figure:has(.is-broken) .diagram-break').boundingBox();
    if (width < height) expect((said?.y ?? 0) + (said?.height ?? height)).toBeLessThan(height * 0.42);
    await page.locator('figure .outcome-ways > .diagram-open').first().click();
    await page.getByRole('dialog').locator('.is-broken').waitFor();
    // What failed is not cut at the sides.
    const cut = () =>
      page
        .getByRole('dialog')
        .locator('.down-frame')
        .first()
        .evaluate((one) => {
          const { left, right } = one.getBoundingClientRect();
          return Math.max(0, -left) + Math.max(0, right - innerWidth - 1);
        });
    if (width < height) await expect.poll(cut).toBe(0);
    await page.goBack();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    // What the browser does of itself it does within some frames, and not before the page is put back alone.
    await page.waitForTimeout(300);
    expect(await top()).toBe(before);
    expect(await page.evaluate(() => history.scrollRestoration)).toBe('auto');
    await page.close();
  },
);

it.each([
  ['aurora-global-failover/', ''],
  ['sns-sqs-fan-out/', ''],
  ['multi-region-active-active/', ''],
  ['data-lake/', ''],
  ['multi-region-active-active/', '#failure-seoul-region'],
  ['aurora-global-failover/', '#failure-writer-instance'],
])(
  'the large view of a phone opens with letters larger than on the page, on what failed; all of it is a press away: %s%s',
  async (path, failure) => {
    const page = await site.open(`/architectures/${path}${failure}`, PHONE);
    await openSections(page);
    if (failure) await page.locator('.diagram-svg:visible .down-frame').first().waitFor();
    const letters = (place: string): Promise<number> =>
      page
        .locator(`${place} .diagram-svg:visible`)
        .first()
        .evaluate((svg) => 22 * ((svg as SVGSVGElement).getScreenCTM()?.a ?? 0));
    const onPage = await letters('figure:has(.diagram-break)');
    await page.locator('figure:has(.diagram-break) [data-diagram-open]').first().click();
    await expect.poll(() => letters('dialog')).toBeGreaterThanOrEqual(Math.max(15.9, onPage * 1.15));
    if (failure) expect(await unseenIn(page, '.down-frame:not(.with-it)')).toBe(0);
    await page.getByRole('dialog').getByRole('button', { name: '전체 보기' }).click();
    await expect.poll(() => unseenIn(page, '[data-part]')).toBe(0);
    await page.close();
  },
);

it('stands in the large view of a phone larger than on the page', async () => {
  const page = await site.open(HYBRID, PHONE);
  const size = (): Promise<number> =>
    page.evaluate(() => {
      const all = [...document.querySelectorAll('.diagram-svg text')].filter((text) => text.checkVisibility());
      const last = all.find((text) => text.textContent.includes('NFS 서버'));
      return last?.getBoundingClientRect().height ?? 0;
    });
  const before = await size();
  expect(before).toBeGreaterThan(5);
  await page.locator('[data-diagram-open]').first().click();
  await page.locator('dialog .diagram-svg').waitFor();
  await expect.poll(size).toBeGreaterThanOrEqual(before * 1.15);
  await page.close();
});

/** Marks of the large view that are not wholly in sight. */
const unseenIn = (page: Page, marks: string): Promise<number> =>
  page
    .getByRole('dialog')
    .locator(marks)
    .evaluateAll((all) => {
      const room = document.querySelector('.diagram-stage')?.getBoundingClientRect();
      return all.filter((mark) => {
        const { top, bottom, left, right } = mark.getBoundingClientRect();
        return (
          !room || top < room.top - 1 || bottom > room.bottom + 1 || left < room.left - 1 || right > room.right + 1
        );
      }).length;
    });

it('opens the large view of a phone with what failed in sight, no smaller than on the page where nothing takes over', async () => {
  const page = await site.open(`${HYBRID}#failure-agent-down`, PHONE);
  await page.locator('.diagram-svg:visible .down-frame').first().waitFor();
  const widthOf = async (place: string): Promise<number> =>
    (await page.locator(`${place} .down-frame:visible`).first().boundingBox())?.width ?? 0;
  const onPage = await widthOf('figure');
  await page.locator('figure:has(.is-broken) [data-diagram-open]').click();
  await expect.poll(() => unseenIn(page, '.down-frame')).toBe(0);
  await expect.poll(() => widthOf('dialog')).toBeGreaterThanOrEqual(onPage * 0.985);
  await page.close();
});

it('opens the large view of a phone on what failed and what takes over, which stays in sight when it is enlarged, under one row of tools; Escape closes its menu alone', async () => {
  const page = await site.open('/architectures/multi-region-active-active/#failure-seoul-region', PHONE);
  await page.locator('.diagram-svg:visible .down-frame').first().waitFor();
  const open = page.locator('figure:has(#failure-seoul-region) [data-diagram-open]');
  await open.click();
  const view = page.getByRole('dialog');
  const stage = view.locator('.diagram-stage');
  await expect.poll(async () => (await stage.boundingBox())?.height ?? 0).toBeGreaterThan(580);
  await expect.poll(() => unseenIn(page, ':is(.down-frame, .over-frame)')).toBe(0);
  // Nothing leads to what is in sight.
  await expect.poll(() => view.locator('.outcome-over').isVisible()).toBe(false);
  const table = view.locator('.over-frame').nth(1);
  const middleOf = async () => {
    const { x = 0, y = 0, width = 0, height = 0 } = (await table.boundingBox()) ?? {};
    return { x: x + width / 2, y: y + height / 2 };
  };
  const before = await middleOf();
  await view.getByRole('button', { name: '확대' }).click();
  const after = await middleOf();
  expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(40);
  // All that is said opens at a press on the line.
  await view.getByRole('status').click();
  await view.locator('.outcome-whole').waitFor();
  const menu = view.locator('.diagram-exports');
  await menu.locator('summary').click();
  await page.keyboard.press('Escape');
  expect([await menu.getAttribute('open'), await view.isVisible()]).toEqual([null, true]);
  await menu.locator('summary').click();
  await view.getByRole('button', { name: '닫기' }).click();
  await view.waitFor({ state: 'hidden' });
  await open.click();
  await view.waitFor();
  expect(await menu.getAttribute('open')).toBeNull();
  await page.close();
});

it('opens the large view of a phone with letters twice as large no wider than the screen, with the way out of it in sight', async () => {
  const page = await site.open('/architectures/aurora-global-failover/#failure-primary-region', PHONE);
  await page.locator('.diagram-svg:visible .down-frame').first().waitFor();
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  await page.locator('figure:has(.is-broken) [data-diagram-open]').click();
  const view = page.getByRole('dialog');
  await view.waitFor();
  expect(await view.evaluate((one) => [one.scrollWidth, one.scrollLeft, one.scrollTop])).toEqual([390, 0, 0]);
  const out = await view.getByRole('button', { name: '닫기' }).boundingBox();
  expect((out?.x ?? 0) + (out?.width ?? Infinity)).toBeLessThanOrEqual(390);
  await page.close();
});

it('a step that is pressed leads to its number in the drawing, and unfolds nothing', async () => {
  const page = await site.open('/architectures/hybrid-dx-datasync-efs/#failure-nas-lost', PHONE);
  const number = page.locator('.diagram-svg.is-broken:visible .way-number').last();
  const bar = page.locator('figure .diagram-break:has(.outcome-steps)');
  const isSeen = async (): Promise<boolean> => {
    const [mark, said] = [await number.boundingBox(), await bar.boundingBox()];
    return !!mark && !!said && mark.y >= said.y + said.height && mark.y + mark.height <= PHONE.viewport.height;
  };
  await number.waitFor({ state: 'attached' });
  await expect.poll(() => bar.evaluate((one) => one.classList.contains('is-brief'))).toBe(true);
  expect(await isSeen()).toBe(false);
  const before = (await bar.boundingBox())?.height ?? 0;
  await bar.locator('.outcome-steps > li').last().click();
  await expect.poll(isSeen).toBe(true);
  expect(await bar.locator('.outcome-more').getAttribute('aria-expanded')).toBe('false');
  expect((await bar.boundingBox())?.height).toBeLessThanOrEqual(before + 1);
  await page.close();
});

it('lines that go on as ever keep their names where nothing lies on them, without the numbers of the usual way', async () => {
  const page = await site.open('/architectures/three-tier-web/#failure-standby-db', {
    viewport: { width: 1440, height: 900 },
  });
  await page.locator('.way-number:visible').first().waitFor();
  const read = await page.locator('.diagram-svg:visible .d-edge-label').evaluateAll((labels) =>
    labels
      .filter((label) => getComputedStyle(label).opacity === '1')
      .flatMap((label) => {
        const words = label.querySelector('.label-words') ?? label;
        const isRead = (part: Element | null): boolean =>
          part !== null && getComputedStyle(part).visibility === 'visible';
        return isRead(words) && !isRead(label.querySelector('text:has(.label-words)'))
          ? [words.textContent.trim()]
          : [];
      })
      .filter((name) => name !== ''),
  );
  expect(read).toEqual(expect.arrayContaining(['443', '정상 서버', '내부 호출']));
  await page.close();
});
