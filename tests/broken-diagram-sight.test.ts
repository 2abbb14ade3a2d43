import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { openSections } from './lib/open-sections.ts';
import { openSite } from './lib/open-site.ts';
import { byItsPages } from './lib/proved.ts';

const site = openSite({ savesData: true, keepsProofs: true });
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const SMALL = { ...PHONE, viewport: { width: 320, height: 640 } };

const broken = readdirSync('content/architectures')
  .filter((file) => /^failures:$/m.test(readFileSync(`content/architectures/${file}`, 'utf8')))
  .map((file) => `/architectures/${file.replace(/\.mdx$/, '')}/`);

/** What cannot be seen, or only in part, of what is shown of the failure `id`: nothing is as it should be. */
function hidden(id: string): string[] {
  const entry = document.getElementById(`failure-${id}`);
  const figure = entry?.closest('[data-diagram]');
  const picture = [...(figure?.querySelectorAll('.diagram-svg') ?? [])].find((svg) => svg.checkVisibility());
  const bar = figure?.querySelector('.diagram-break');
  const under = bar?.getBoundingClientRect().bottom ?? Infinity;
  const part = picture?.querySelector('.down-frame');
  const marks = [...(picture?.querySelectorAll('.broken-mark') ?? [])];
  const places = {
    entry: entry?.hasAttribute('open') === true ? bar : undefined,
    choice: bar?.querySelector('select'),
    outcome: bar?.querySelector('[role=status]'),
    source: bar?.querySelector('a[rel=external]'),
    // That of the part itself: others may have failed with it.
    cross: marks.find((mark) => {
      const { left, right, top, bottom } = mark.getBoundingClientRect();
      const on = part?.getBoundingClientRect() ?? new DOMRect();
      return left < on.right + 1 && right > on.left - 1 && top < on.bottom + 1 && bottom > on.top - 1;
    }),
    part,
  };
  const outcome = places.outcome;
  // The choice says a name that has room in two lines.
  const name = outcome?.querySelector('strong');
  const twice = name && name.textContent.length <= 18 && name.clientWidth > 1 ? ['outcome: says the name again'] : [];
  const lines = [outcome, ...(outcome?.querySelectorAll(':scope > span') ?? [])].filter((line) => !!line);
  const isCut = lines.some(
    (line) => line.scrollHeight > line.clientHeight + 1 || line.scrollWidth > line.clientWidth + 1,
  );
  // What its numbers mean stays whole.
  const steps = bar?.querySelector('.outcome-steps');
  const isStepCut =
    !!steps && (steps.scrollWidth > steps.clientWidth + 1 || steps.scrollHeight > steps.clientHeight + 1);
  const cut = [...(isCut ? ['outcome: cut'] : []), ...(isStepCut ? ['steps: cut'] : [])];
  const inSight = (mark: Element): boolean => {
    const { top, bottom } = mark.getBoundingClientRect();
    return top >= under - 1 && bottom <= innerHeight + 1;
  };
  const over = [...(picture?.querySelectorAll('.over-frame') ?? [])];
  const way = bar?.querySelector('.outcome-over')?.checkVisibility() ?? false;
  const takeover = over.length === 0 || way || over.some(inSight) ? [] : ['takeover: no way there'];
  const badges = [...(picture?.querySelectorAll('.down-badge') ?? [])].map((badge) => badge.getBoundingClientRect());
  const covered = [...(picture?.querySelectorAll('[data-part] > text') ?? [])].filter((name) => {
    const { left, right, top, bottom } = name.getBoundingClientRect();
    return badges.some((box) => box.left < right && box.right > left && box.top < bottom && box.bottom > top);
  });
  const names = covered.map((name) => `name: ${name.textContent} under a cross`);
  const numbers = [...(picture?.querySelectorAll('.way-number') ?? [])];
  const bolts = [...(picture?.querySelectorAll('.part-control:not(.is-stopped) > path') ?? [])];
  const hit = numbers.filter((number) => {
    const { left, right, top, bottom } = number.getBoundingClientRect();
    const meets = (box: DOMRect): boolean =>
      left < box.right - 2 && right > box.left + 2 && top < box.bottom - 2 && bottom > box.top + 2;
    return bolts.some((bolt) => meets(bolt.getBoundingClientRect()));
  });
  const onBolt = hit.map((number) => `number: ${number.textContent} on a bolt`);
  // What the list says first, the line above the drawing says, too.
  const first = [...(entry?.querySelectorAll('dl > div:nth-child(-n + 2) > dd') ?? [])].map(
    (row) => (row.querySelector('b') ?? row).firstChild?.textContent ?? '?',
  );
  const unsaid = first.filter((text) => !lines.slice(1).some((line) => line.textContent.startsWith(text)));
  const untold = unsaid.map((text) => `outcome: does not begin with ${text}`);
  // Where letters would become too small to be read for it, what takes over is seen, or the way there.
  const led = [...numbers, ...over];
  const path = innerHeight < 800 || led.length === 0 || way || led.some(inSight) ? [] : ['path: not in sight'];
  const unseen = Object.entries(places).flatMap(([name, place]) => {
    if (!place) return [`${name}: missing`];
    const { left, right, top, bottom } = place.getBoundingClientRect();
    const from = bar?.contains(place) ? 0 : under;
    // A region is higher than the screen here and there: then its head is seen.
    const isTall = name === 'part' && bottom - top > innerHeight - under - 24;
    if (top < from - 1 || left < -1 || right > innerWidth + 1 || (isTall ? top : bottom) > innerHeight + 1)
      return [`${name}: ${[left, top, right, bottom].map(Math.round).join(' ')} under ${Math.round(under)}`];
    // A line that folds what is too long still begins in sight.
    const at = document.elementFromPoint(
      left + Math.min(12, (right - left) / 2),
      top + Math.min(12, (bottom - top) / 2),
    );
    return !bar?.contains(place) || bar.contains(at) ? [] : [`${name}: covered`];
  });
  return [...unseen, ...cut, ...twice, ...takeover, ...names, ...onBolt, ...untold, ...path];
}

/** Chooses each part that fails, one after another; by their ids, what of those is not seen as it should be (`hiddenOf`: `hidden`). */
async function chooseEach(): Promise<Record<string, string[]>> {
  const { hiddenOf } = globalThis as typeof globalThis & { hiddenOf: typeof hidden };
  const faults: Record<string, string[]> = {};
  for (const choice of document.querySelectorAll<HTMLSelectElement>('figure [data-pick]')) {
    if (!choice.checkVisibility()) faults[choice.id] = ['choice: out of sight'];
    for (const { value } of [...choice.options].filter((option) => option.value !== '')) {
      choice.value = value;
      for (const type of ['input', 'change']) choice.dispatchEvent(new Event(type, { bubbles: true }));
      let unseen = ['not looked at'];
      // What follows may take some frames.
      for (let frame = 0; frame < 300 && unseen.length > 0; frame++) {
        await new Promise((done) => requestAnimationFrame(done));
        unseen = hiddenOf(value);
      }
      // The way to what takes over, and the one back, move the page wherever they stand.
      const way = choice.parentElement?.querySelector<HTMLElement>('.outcome-over');
      for (const press of ['there', 'back']) {
        if (unseen.length > 0 || way?.checkVisibility() !== true) break;
        const before = scrollY;
        way.click();
        if (scrollY === before) unseen = [`way ${press}: leads nowhere`];
      }
      if (unseen.length > 0) faults[value] = unseen;
    }
  }
  return faults;
}

// Half of the pages come on the one phone, half on the other; each is seen on both.
const phones = broken.map((path, at) => ({ path, screens: at % 2 === 0 ? [PHONE, SMALL] : [SMALL, PHONE] }));

it('says a long name once, all of it, and keeps it in sight while all is said, on a small screen', async () => {
  const page = await site.open('/architectures/api-gateway-kinesis-firehose-s3/#failure-bucket-denied', {
    viewport: { width: 360, height: 640 },
  });
  const bar = page.locator('.diagram-break:has(.outcome-ways)').first();
  await bar.getByRole('button', { name: '더 보기' }).click();
  await bar.locator('.outcome-whole').waitFor();
  const choice = bar.locator('select');
  expect(await choice.evaluate((one) => one.scrollHeight - one.clientHeight)).toBeLessThanOrEqual(1);
  const { y = 0, height = Infinity } = (await choice.boundingBox()) ?? {};
  expect(y).toBeGreaterThan(0);
  expect((await bar.locator('.outcome-ways').boundingBox())?.y).toBeGreaterThanOrEqual(y + height);
  expect(await bar.locator('.is-named').count()).toBe(0);
  await page.close();
});

it.each(phones)(
  '$path: each part that fails is seen with the choice, what comes out and its source',
  byItsPages(async ({ path, screens }) => {
    const page = await site.open(path, screens[0]);
    await openSections(page);
    await page.evaluate(`globalThis.hiddenOf = ${hidden.toString()}`);
    for (const { viewport } of screens) {
      await page.setViewportSize(viewport);
      expect(await page.evaluate(chooseEach), `${viewport.width} px`).toEqual({});
    }
    await page.close();
  }),
);

it('stays at what was chosen last when the screen is turned at once', async () => {
  const page = await site.open('/architectures/microservices/', SMALL);
  await openSections(page);
  const choose = (at: number) =>
    page.evaluate((at) => {
      const choice = document.querySelector<HTMLSelectElement>('figure [data-pick]');
      if (!choice) return '';
      choice.selectedIndex = at + 1;
      choice.dispatchEvent(new Event('change', { bubbles: true }));
      return choice.value;
    }, at);
  for (const { viewport } of [PHONE, SMALL, PHONE, SMALL]) {
    const last = await choose(1);
    await expect.poll(() => page.evaluate(hidden, last)).toEqual([]);
    const [first] = await Promise.all([choose(0), page.setViewportSize(viewport)]);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    await expect.poll(() => page.evaluate(hidden, first)).toEqual([]);
  }
  await page.close();
});

it('leads to what takes over where that is out of sight, and back', async () => {
  const page = await site.open('/architectures/hybrid-dx-datasync-efs/#failure-nas-lost', SMALL);
  const inSight = (mark: string) =>
    page.locator(`.diagram-svg:visible ${mark}`).evaluateAll((marks) => {
      const under = document.querySelector('.diagram-break')?.getBoundingClientRect().bottom ?? Infinity;
      return marks.some((one) => {
        const { top, bottom } = one.getBoundingClientRect();
        return top >= under - 1 && bottom <= innerHeight + 1;
      });
    });
  const way = page.locator('.outcome-over');
  await expect.poll(() => inSight('.down-frame')).toBe(true);
  expect(await inSight('.over-frame')).toBe(false);
  await way.click();
  await expect.poll(() => inSight('.over-frame')).toBe(true);
  await way.click();
  await expect.poll(() => inSight('.down-frame')).toBe(true);
  await page.close();
});

const PATH = '/architectures/cloudfront-s3-alb/';
const FIGURE = '#diagram-request-path';

it('brings into sight what an entry of the list leads to, and what an address names', async () => {
  const page = await site.open(PATH, PHONE);
  await openSections(page);
  await page.locator('#failure-s3-origin > summary').click();
  await page.locator('#failure-s3-origin').getByRole('link', { name: '그림에서 보기' }).click();
  await expect.poll(() => page.evaluate(hidden, 's3-origin')).toEqual([]);
  await page.goto(`${site.origin}${PATH}#failure-az-a`);
  await expect.poll(() => page.evaluate(hidden, 'az-a')).toEqual([]);
  await page.goto(`${site.origin}${PATH}#failure-az-a`);
  await expect.poll(() => page.evaluate(hidden, 'az-a')).toEqual([]);
  // A turned phone shows another picture, elsewhere on the page; a browser's bar that comes takes some height alone.
  const part = () =>
    page.locator('.down-frame:visible').evaluate((mark) => Math.round(mark.getBoundingClientRect().top));
  for (const [width, height] of [
    [844, 390],
    [390, 844],
  ] as const) {
    // A hand needs longer than a frame to turn it.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    await page.setViewportSize({ width, height });
    await expect.poll(part).toBeLessThan(height - 12);
    await expect.poll(part).toBeGreaterThan(40);
  }
  const stood = await part();
  await page.mouse.wheel(0, 400);
  await expect.poll(part).toBeLessThanOrEqual(stood - 400);
  const before = await part();
  await page.setViewportSize({ width: 390, height: 780 });
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  expect(await part()).toBe(before);
  await page.close();
});

it('is printed as it was broken, with what comes out, and stays so', async () => {
  const page = await site.open(`${PATH}#failure-az-a`, PHONE);
  const open = () => page.locator(`${FIGURE} .failure[open]`).evaluateAll((all) => all.map(({ id }) => id));
  const down = () => page.locator(`${FIGURE} .is-down`).count();
  await page.locator(`${FIGURE} .down-frame`).waitFor();
  const before = await down();
  await page.emulateMedia({ media: 'print' });
  // As wide as paper, where the wide drawing stands else.
  await page.evaluate(() => {
    dispatchEvent(new Event('beforeprint'));
  });
  expect(await page.locator(`${FIGURE} .diagram-svg:visible`).count()).toBe(1);
  expect(await page.locator(`${FIGURE} .diagram-svg.is-broken`).isVisible()).toBe(true);
  expect(await page.locator(`${FIGURE} .diagram-break`).innerText()).toMatch(
    /^가용 영역 A가 통째로 멈춘다\s+약 1분[\s\S]*502·504/,
  );
  // The address of a page that says so, which paper cannot open.
  const printed = await page
    .locator('#failure-az-a a[rel=external]')
    .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(printed).toContain('https://docs.aws.amazon.com/');
  await page.evaluate(() => {
    dispatchEvent(new Event('afterprint'));
  });
  await page.emulateMedia({ media: 'screen' });
  expect([await open(), await down()]).toEqual([['failure-az-a'], before]);
  await page.close();
});

it.each(['light', 'dark'] as const)(
  'what can be broken and what is look different in shape and colour: %s',
  async (theme) => {
    const page = await site.open(PATH, { colorScheme: theme });
    await openSections(page);
    await page.locator(`${FIGURE} select`).selectOption('az-a');
    await page.locator(`${FIGURE} .down-frame`).waitFor();
    const look = (selector: string) =>
      page.locator(selector).evaluate((shape) => {
        const { stroke, strokeDasharray, strokeWidth } = getComputedStyle(shape);
        return { stroke, strokeDasharray, strokeWidth };
      });
    const can = await look(`${FIGURE} .diagram-svg:visible [data-breaks="alb-down"] > rect`);
    const down = await look(`${FIGURE} .down-frame`);
    for (const name of ['stroke', 'strokeDasharray', 'strokeWidth'] as const) expect(can[name]).not.toBe(down[name]);
    // The whole zone is hatched and framed, and what stands in it is grey.
    const zone = await page.locator(`${FIGURE} .d-boundary[data-part="aza"]:visible > rect`).boundingBox();
    for (const mark of ['.down-frame', '.down-hatch']) {
      const box = await page.locator(`${FIGURE} ${mark}`).boundingBox();
      expect(Math.abs((box?.width ?? 0) - (zone?.width ?? -9))).toBeLessThan(6);
      expect(Math.abs((box?.height ?? 0) - (zone?.height ?? -9))).toBeLessThan(6);
    }
    // A legend says which is which.
    expect((await page.locator(`${FIGURE} .diagram-legend`).innerText()).split(/\s{2,}|\n/)).toEqual(
      expect.arrayContaining([expect.stringContaining('고장 낼 수 있는 부품')]),
    );
    expect(await page.locator(`${FIGURE} .diagram-legend > :visible`).count()).toBe(6);
    await page.locator(`${FIGURE} select`).selectOption('');
    await expect.poll(() => page.locator(`${FIGURE} .diagram-legend > :visible`).count()).toBe(1);
    await page.close();
  },
);

it('says all of what comes out at a press, in the page and in the large view', async () => {
  const page = await site.open(`${PATH}#failure-az-a`, PHONE);
  const bar = page.locator(`${FIGURE} .diagram-break`);
  const source = await page.locator('#failure-az-a a[rel=external]').getAttribute('href');
  expect(await bar.getByRole('link', { name: '근거: AWS 문서' }).first().getAttribute('href')).toBe(source);
  const topOf = (place: string) =>
    page
      .locator(place)
      .filter({ visible: true })
      .first()
      .evaluate((element) => element.getBoundingClientRect().top);
  // The link of the drawing leads to what is seen.
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.locator(`${FIGURE} figcaption .anchor`).press('Enter');
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toBe(`${site.origin}${PATH}#failure-az-a`);
  // So does the button among the ways, without a press before.
  const copied = page.getByRole('button', { name: '이 상태 링크 복사' });
  expect(await copied.count()).toBe(1);
  // Asked for where the line sticks to the screen, it sticks there still, and is read by itself.
  await page.locator(`${FIGURE} .diagram-legend`).evaluate((legend) => {
    legend.scrollIntoView({ block: 'end', behavior: 'instant' });
  });
  await bar.getByRole('button', { name: '더 보기' }).click();
  expect(await bar.getByRole('button', { name: '접기' }).getAttribute('aria-expanded')).toBe('true');
  expect(await bar.locator('ol:visible li').count()).toBe(5);
  const barTop = await topOf(`${FIGURE} .diagram-break`);
  expect(barTop).toBeGreaterThan(40);
  await page.evaluate(() => {
    scrollBy({ top: -100, behavior: 'instant' });
  });
  expect(await topOf(`${FIGURE} .diagram-break`)).toBeCloseTo(barTop, 0);
  await page.evaluate(() => navigator.clipboard.writeText(''));
  await copied.click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toBe(`${site.origin}${PATH}#failure-az-a`);
  await page.locator('[role=status]').filter({ hasText: '링크를 복사했다' }).waitFor();
  await bar.getByRole('button', { name: '접기' }).click();
  expect(await bar.locator('.outcome-whole').isVisible()).toBe(false);
  // As large as can be read, and moved instead of made smaller.
  const shown = page.locator('.diagram-svg:has(.down-frame):visible');
  const scale = () => shown.evaluate((svg) => (svg as SVGSVGElement).getScreenCTM()?.a ?? 0);
  const drawn = await scale();
  await page.locator(`${FIGURE} [data-diagram-open]`).click();
  const view = page.getByRole('dialog');
  await view.locator('.down-frame').waitFor();
  await expect.poll(async () => (await scale()) / drawn).toBeGreaterThanOrEqual(0.5);
  await view.getByRole('button', { name: '더 보기' }).click();
  await view.locator('.outcome-whole').waitFor();
  // What is taken along shows the failure too, and no buttons.
  const file = page.waitForEvent('download');
  await view.locator('.diagram-exports > summary').click();
  await view.getByRole('button', { name: 'SVG 내려받기' }).click();
  const markup = readFileSync(await (await file).path(), 'utf8');
  expect(/<rect[^>]*class="down-frame down"[^>]*>/.exec(markup)?.[0]).toMatch(
    / fill="none"[\s\S]* stroke="(?:rgb|oklch)/,
  );
  expect(markup).not.toContain('part-control');
  await page.close();
});

it.each([
  ['cloudfront-s3-alb', 'alb-down', PHONE],
  ['aurora-global-failover', 'writer-instance', PHONE],
  ['three-tier-web', 'az-a', { ...PHONE, viewport: { width: 375, height: 667 } }],
])('what failed is in sight below all that is said, and the page back where it was: %s', async (topic, id, options) => {
  const page = await site.open(`/architectures/${topic}/#failure-${id}`, options);
  const bar = page.locator('.diagram-break:has(.outcome-ways)');
  const drawing = page.locator('.diagram-scroll:has(.is-broken)');
  const topOf = async (): Promise<number> => (await drawing.boundingBox())?.y ?? NaN;
  const frame = page.locator('.diagram-svg:visible .down-frame').first();
  await frame.waitFor();
  const stood = await topOf();
  const press = (): Promise<void> =>
    bar.locator('.outcome-more').evaluate((more: HTMLElement) => {
      more.click();
    });
  await press();
  await bar.locator('.outcome-whole').waitFor();
  const isSeen = async (): Promise<boolean> => {
    const [above, part] = [await bar.boundingBox(), await frame.boundingBox()];
    if (!above || !part) return false;
    // Nor does what is said take more than its share.
    const bottom = above.y + above.height;
    return (
      bottom <= options.viewport.height * 0.61 && part.y >= bottom && part.y + part.height <= options.viewport.height
    );
  };
  await expect.poll(isSeen).toBe(true);
  // What folds it stays at its edge.
  await bar.evaluate((panel) => {
    panel.scrollTop = panel.scrollHeight;
  });
  const fold = bar.getByRole('button', { name: '접기' });
  const edge = (await bar.boundingBox())?.y ?? NaN;
  // Where it is pressed begins two pixels above what it says.
  expect((await fold.boundingBox())?.y).toBeGreaterThanOrEqual(edge - 3);
  await press();
  await expect.poll(topOf).toBeCloseTo(stood, 0);
  await page.close();
});

it('goes from part to part by the arrow keys, and Escape restores the drawing wherever the focus is', async () => {
  const page = await site.open(PATH);
  await openSections(page);
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-breaks'));
  await page.locator(`${FIGURE} .diagram-svg:visible [data-breaks="alb-down"]`).focus();
  const from = await focused();
  await page.keyboard.press('ArrowDown');
  await expect.poll(focused).not.toBe(from);
  await page.keyboard.press('ArrowUp');
  await expect.poll(focused).toBe(from);
  await page.keyboard.press('Enter');
  await page.locator(`${FIGURE} .is-broken`).waitFor();
  await page.evaluate(() => {
    (document.activeElement as SVGElement | null)?.blur();
  });
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator(`${FIGURE} .is-broken`).count()).toBe(0);
  await page.close();
});

it.each([
  ['a phone', PHONE],
  ['the smallest phone', SMALL],
  ['a desk', {}],
])('goes on to each failure and back through the same list, by buttons that stay in sight: %s', async (_, options) => {
  const page = await site.open(PATH, options);
  await openSections(page);
  const bar = page.locator(`${FIGURE} .diagram-break`);
  const choice = bar.locator('select');
  const names = await choice.locator('option').evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
  const [back, on] = [bar.getByRole('button', { name: /^이전/ }), bar.getByRole('button', { name: /^다음/ })];
  const value = () => choice.inputValue();
  await choice.selectOption(names[1] ?? '');
  await bar.locator('.outcome-mend').waitFor();
  // Two of them one after another: it is read above the drawing, under which what failed is seen.
  for (const name of [...names.slice(2), '', names[1] ?? '']) {
    await on.press('Enter');
    await expect.poll(value).toBe(name);
    if (name !== '' && 'isMobile' in options) await expect.poll(() => page.evaluate(hidden, name)).toEqual([]);
    expect(await on.evaluate((button) => button === document.activeElement)).toBe(true);
    // The page comes to rest a frame after the choice.
    const top = async (): Promise<number> => (await on.boundingBox())?.y ?? -1;
    await expect.poll(async () => (await top()) > 0 && (await top()) < 240).toBe(true);
  }
  // From whatever was pressed meanwhile, to what stands before it in the list.
  await page.locator(`${FIGURE} .diagram-svg:visible [data-breaks="s3-origin"]`).press('Enter');
  await expect.poll(value).toBe('s3-origin');
  for (const name of names.slice(0, names.indexOf('s3-origin')).reverse()) {
    await back.press('Enter');
    await expect.poll(value).toBe(name);
  }
  expect(await page.locator(`${FIGURE} .is-broken`).count()).toBe(0);
  expect(await back.evaluate((button) => button === document.activeElement)).toBe(true);
  await back.press('Enter');
  await expect.poll(value).toBe(names.at(-1));
  await on.press('Enter');
  await expect.poll(value).toBe('');
  // So it is in the large view, which is the same way.
  await on.press('Enter');
  await page.locator(`${FIGURE} [data-diagram-open]`).press('Enter');
  const view = page.getByRole('dialog');
  await view.getByRole('button', { name: /^다음/ }).click();
  await expect.poll(() => view.getByRole('combobox').inputValue()).toBe(names[2]);
  await view.getByRole('button', { name: '닫기' }).click();
  await back.press('Enter');
  await expect.poll(value).toBe(names[1]);
  await page.close();
});
