import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openSections } from './lib/open-sections.ts';
import { openSite } from './lib/open-site.ts';

const site = openSite({ keepsProofs: true });
const PATH = '/architectures/cloudfront-s3-alb/';
const FIGURE = '#diagram-request-path';
const PHONE = { viewport: { width: 390, height: 844 } };
const SHOWN = `${FIGURE} .diagram-svg:visible`;

const named = (page: Page, selector: string): Promise<string[]> =>
  page.$$eval(`${SHOWN.replace(':visible', '')}${selector}`, (parts) =>
    parts
      .filter((part) => part.checkVisibility())
      .map((part) => part.getAttribute('data-part') ?? part.getAttribute('data-edge') ?? part.textContent)
      .sort(),
  );

/** The button over a part in the picture that is shown. */
const control = (failure: string): string => `${SHOWN} [data-breaks="${failure}"]`;

/** Presses a zone at its own frame, not at what stands in it. */
async function pressFrame(page: Page, zone: Locator): Promise<void> {
  const frame = zone.locator('rect');
  // Where it stands when the drawing has come to rest: a hand needs longer than that.
  await page.waitForFunction(() => document.getAnimations().length === 0);
  await frame.evaluate((rect) => {
    rect.scrollIntoView({ block: 'center', behavior: 'instant' });
  });
  const { x = 0, y = 0, height = 0 } = (await frame.boundingBox()) ?? {};
  await page.mouse.click(x + 3, y + height * 0.75);
}

describe('a part of the picture', () => {
  it.each([
    ['a desk', {}],
    ['a phone', { ...PHONE, hasTouch: true }],
  ])('fails at a press and is whole again at the next, on %s', async (_, options) => {
    const page = await site.open(PATH, options);
    await openSections(page);
    const part = page.locator(control('s3-origin'));
    expect(await part.getAttribute('aria-label')).toContain('S3 버킷이 응답하지 못한다');
    await part.click();
    await page.locator(`${SHOWN}.is-broken`).waitFor();
    expect(await part.getAttribute('aria-pressed')).toBe('true');
    expect(await page.locator('#failure-s3-origin').getAttribute('open')).not.toBeNull();
    // A line above the picture says what comes out.
    const outcome = page.locator(`${FIGURE} .diagram-outcome[role=status]`);
    expect(await outcome.innerText()).toMatch(/S3 버킷이 응답하지 못한다[\s\S]*0초[\s\S]*5xx/);
    await part.click();
    await expect.poll(() => page.locator(`${FIGURE} .is-broken`).count()).toBe(0);
    expect(await part.getAttribute('aria-pressed')).toBe('false');
    await page.close();
  });

  it('fails by keys, gives way to another, and Escape mends it', async () => {
    const page = await site.open(PATH);
    await openSections(page);
    const az = page.locator(control('az-a'));
    await az.press('Enter');
    await page.locator(`${SHOWN}.is-broken`).waitFor();
    await page.locator(control('alb-down')).press(' ');
    await expect.poll(() => az.getAttribute('aria-pressed')).toBe('false');
    expect(await page.locator('#failure-alb-down').getAttribute('open')).not.toBeNull();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator(`${FIGURE} .is-broken`).count()).toBe(0);
    await page.close();
  });

  it('fails in the large view; Escape closes the view alone', async () => {
    const page = await site.open(PATH, PHONE);
    await openSections(page);
    await page.locator(`${FIGURE} [data-diagram-open]`).click();
    const view = page.getByRole('dialog');
    // It begins larger than on the page, and is whole at a press; enlarged, what the keyboard reaches comes into sight.
    const part = view.locator('[data-breaks="alb-down"]');
    const zone = view.locator('[data-breaks="az-a"]');
    const below = async (): Promise<number> => {
      const { y = Infinity, height = 0 } = (await zone.boundingBox()) ?? {};
      return y + height - PHONE.viewport.height;
    };
    await expect.poll(below).toBeGreaterThan(0);
    await view.getByRole('button', { name: '전체 보기' }).click();
    await expect.poll(below).toBeLessThanOrEqual(0);
    for (let press = 0; press < 3; press++) await view.getByRole('button', { name: '확대' }).click();
    await expect.poll(below).toBeGreaterThan(0);
    await page.keyboard.press('Tab');
    await zone.focus();
    await expect.poll(below).toBeLessThanOrEqual(0);
    await view.getByRole('button', { name: '전체 보기' }).click();
    await part.click();
    await view.locator('.is-broken').waitFor();
    expect(await view.getByRole('status').innerText()).toContain('최대 30초');
    // What is taken along says which failure it is: the link by its address, the picture in a line above it.
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await view.getByText('내보내기').click();
    await view.getByRole('button', { name: '그림 링크 복사' }).click();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toMatch(/\/architectures\/cloudfront-s3-alb\/#failure-alb-down$/);
    const downloading = page.waitForEvent('download');
    await view.getByRole('button', { name: 'SVG 내려받기' }).click();
    expect((await downloading).suggestedFilename()).toBe('cloudfront-s3-alb-alb-down.svg');
    const file = readFileSync(await (await downloading).path(), 'utf8');
    expect(file).toContain(
      await page
        .locator('#failure-alb-down summary')
        .innerText()
        .then((text) => text.split(' ')[0]),
    );
    // It stands alone: the steps, what the user sees, what the marks mean, and where it is from.
    const written = new Set(
      file
        .match(/(?<=<text[^>]*>)[^<]+/g)
        ?.join(' ')
        .split(/\s+/),
    );
    const told = page.locator('#failure-alb-down');
    for (const place of ['ol > li', 'dl > :nth-child(2) dd', 'summary'])
      for (const said of await told.locator(place).allTextContents())
        expect([...written]).toEqual(expect.arrayContaining(said.split(/\s+/)));
    const all = [...written].join('');
    expect(all).toContain('/architectures/cloudfront-s3-alb/#failure-alb-down');
    expect(all).toContain((await page.locator('h1').innerText()).replace(/\s+/g, ' ').split(' ')[0]);
    expect(all).toContain('번호:');
    const other = await site.browser.newPage();
    await other.setContent(file);
    const off = await other.$$eval('circle + text', (numbers) =>
      numbers.map((number) => {
        const [circle, text] = [number.previousElementSibling, number].map((one) => one?.getBoundingClientRect());
        return Math.abs((circle?.x ?? 0) + (circle?.width ?? 0) / 2 - (text?.x ?? 0) - (text?.width ?? 0) / 2);
      }),
    );
    expect(off.length).toBeGreaterThan(0);
    expect(Math.max(...off)).toBeLessThan(1);
    await other.close();
    // Turned it shows the picture that the page has for the width.
    await page.setViewportSize({ width: 844, height: 390 });
    await view.locator('.diagram-wide.is-broken').waitFor();
    await page.setViewportSize(PHONE.viewport);
    await view.locator('.diagram-narrow.is-broken').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => view.isVisible()).toBe(false);
    await page.locator(`${SHOWN}.is-broken`).waitFor();
    await page.close();
  });

  it('is read in the large view of a desk, however high the picture', async () => {
    const page = await site.open('/architectures/multi-region-active-active/');
    await page.locator('#diagram-request-path [data-diagram-open]').click();
    const names = page.getByRole('dialog').locator('.diagram-svg text');
    const smallest = () =>
      names.evaluateAll((all) =>
        Math.min(
          ...all.map((name) => {
            const { a = 0 } = (name as unknown as SVGGraphicsElement).getScreenCTM() ?? {};
            return parseFloat(getComputedStyle(name).fontSize) * a;
          }),
        ),
      );
    await expect.poll(smallest).toBeGreaterThanOrEqual(11);
    // On a phone that lies it has all of the height, and begins where its names can be read.
    await page.setViewportSize({ width: 844, height: 390 });
    const stage = page.locator('.diagram-stage');
    await expect
      .poll(() => stage.evaluate(({ clientWidth, clientHeight }) => [clientWidth > 500, clientHeight]))
      .toEqual([true, 390]);
    await expect.poll(smallest).toBeGreaterThanOrEqual(8);
    await page.getByRole('dialog').locator('select').selectOption({ index: 1 });
    const under = () =>
      stage.locator('.down-frame').evaluateAll((marks) =>
        marks.map((mark) => {
          const { top, bottom } = mark.getBoundingClientRect();
          return top > -1 && bottom < innerHeight + 1;
        }),
      );
    await expect.poll(under).toContain(true);
    // The page behind it has been turned too, and is at the drawing when that is closed.
    await page.setViewportSize({ width: 390, height: 844 });
    await page.keyboard.press('Escape');
    await page.locator('#diagram-request-path').getByRole('button', { name: '크게 보기' }).waitFor();
    await expect
      .poll(async () => Math.abs((await page.locator('#diagram-request-path').boundingBox())?.y ?? Infinity))
      // what leads to it stands above it
      .toBeLessThan(140);
    await page.close();
  });

  it('fails in its other way by a second press and by a button beside it, and is mended by a third: the database, then what is in it', async () => {
    const page = await site.open('/architectures/three-tier-web/', PHONE);
    const part = page.locator(control('primary-db'));
    const other = page.locator('#diagram-request-path').getByRole('button', { name: '같은 부품의 다른 고장' });
    expect(await part.getAttribute('aria-label')).toMatch(/기본 DB 인스턴스가 멈춘다\. 다른 고장: 잘못된 DELETE/);
    const both = ['pri', 'stb'];
    for (const [press, down] of [
      [part, ['pri']],
      [part, both],
      [part, []],
      [part, ['pri']],
      [other, both],
      [other, ['pri']],
      [other, both],
      [part, []],
    ] as const) {
      await press.click();
      await expect.poll(() => named(page, ' :is(.is-down, .is-partly)')).toEqual(down);
    }
    expect(await other.count()).toBe(0);
    await page.close();
  });

  it('is a zone by each of its pieces, and a server by itself', async () => {
    const page = await site.open('/architectures/three-tier-web/', PHONE);
    await openSections(page);
    const pieces = page.locator(control('az-c'));
    const zone = ['appazc', 'appc', 'dbazc', 'stb'];
    expect(await pieces.count()).toBe(3);
    for (const at of [0, 1, 2]) {
      await pressFrame(page, pieces.nth(at));
      await expect.poll(() => named(page, ' .is-down')).toEqual(expect.arrayContaining(zone));
      await pressFrame(page, pieces.nth(at));
      await expect.poll(() => named(page, ' .is-down')).toEqual([]);
    }
    // They are one stop by the keyboard.
    expect(await page.locator(`${control('az-c')}[tabindex]`).count()).toBe(1);
    await page.locator(control('app-scale-in')).click();
    await expect.poll(() => named(page, ' .is-down')).toEqual(['appc']);
    await page.close();
  });

  it('is mended by a button above the drawing, in the large view too', async () => {
    const page = await site.open(`${PATH}#failure-az-a`, PHONE);
    const mend = page.getByRole('button', { name: '원래대로' });
    await mend.click();
    await expect.poll(() => page.locator('.is-broken').count()).toBe(0);
    expect(new URL(page.url()).hash).toBe('');
    await pressFrame(page, page.locator(control('az-a')));
    await page.locator('.outcome-ways > .diagram-open').click();
    await page.getByRole('dialog').getByRole('button', { name: '원래대로' }).click();
    await expect.poll(() => page.locator('.is-broken').count()).toBe(0);
    await page.close();
  });

  it.each(['', '#failure-s3-origin'])(
    'says of an address that names none what is the case, after “%s”',
    async (hash) => {
      const page = await site.open(`${PATH}${hash === '' ? '#failure-gone' : hash}`, PHONE);
      if (hash !== '') await page.locator(`${SHOWN}.is-broken`).waitFor();
      await page.evaluate(() => {
        location.hash = '#failure-gone';
      });
      const line = page.locator('[data-hint]').first();
      await page.getByText('주소에 적힌 고장은 여기에 없다').waitFor();
      expect((await line.boundingBox())?.y).toBeLessThan(PHONE.viewport.height);
      // Nothing of one that was shown before is left.
      expect(await page.locator('.failure[open], .is-broken, .outcome-steps').count()).toBe(0);
      expect(await page.locator(`${FIGURE} select`).inputValue()).toBe('');
      await page.close();
    },
  );

  it.each(['Enter', 'a press'])('leads on where it has no failure, in a zone that can fail, too: %s', async (way) => {
    const page = await site.open(PATH, PHONE);
    await openSections(page);
    await pressFrame(page, page.locator(control('az-c')));
    await page.locator(`${SHOWN} [data-breaks="az-c"][aria-pressed=true]`).waitFor();
    expect(new URL(page.url()).hash).toBe('#failure-az-c');
    const link = page.locator(`${SHOWN} a[href$="/compute/ec2/"]`).first();
    await (way === 'Enter' ? link.press(way) : link.click());
    await page.waitForURL('**/compute/ec2/');
    await page.close();
  });

  it('says of what can neither fail nor be read of that it is so, and moves nothing', async () => {
    const page = await site.open('/architectures/multi-region-active-active/', PHONE);
    await openSections(page);
    const user = page.locator(`${SHOWN} [data-part="ku"]`);
    await user.evaluate((one) => {
      one.scrollIntoView({ block: 'center', behavior: 'instant' });
    });
    const { x = 0, y = 0, width = 0, height = 0 } = (await user.boundingBox()) ?? {};
    await page.mouse.click(x + width / 2, y + height / 2);
    await expect
      .poll(() => page.locator(`${FIGURE} [data-hint]`).innerText())
      .toBe('한국 사용자에는 고장도 노트도 없다. 번개, 번호, 밑줄 친 부품을 누른다');
    expect((await user.boundingBox())?.y).toBeCloseTo(y, 0);
    await page.locator(`${FIGURE} select`).selectOption({ index: 1 });
    await expect.poll(() => page.locator(`${FIGURE} [data-hint]`).innerText()).not.toContain('노트도 없다');
    await page.close();
  });

  it.each([
    ['/architectures/three-tier-web/', 15],
    [PATH, 7],
  ])('is large enough for a finger: %s', async (path, parts) => {
    const page = await site.open(path, PHONE);
    await openSections(page);
    const sizes = await page.$$eval('[data-breaks]', (all) =>
      all.filter((part) => part.checkVisibility()).map((part) => part.getBoundingClientRect()),
    );
    expect(sizes.length).toBe(parts);
    for (const { width, height } of sizes) expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    await page.close();
  });
});

describe('what fails, on a phone', () => {
  /** What of the outcome and of the failed part can be seen and reached. */
  const inSight = (page: Page) =>
    page.evaluate((figure) => {
      const onScreen = (element: Element | null | undefined): boolean => {
        if (!element) return false;
        const { left, top, right, bottom } = element.getBoundingClientRect();
        // The middle of its last line: that of two lines may lie in what is said next.
        const line = [...element.getClientRects()].at(-1) ?? new DOMRect();
        const at = document.elementFromPoint((line.left + line.right) / 2, (line.top + line.bottom) / 2);
        const sees = element.contains(at) || (at?.contains(element) ?? false);
        return sees && top >= 0 && bottom <= innerHeight && left >= 0 && right <= innerWidth;
      };
      const own = document.querySelector(figure);
      const mark = [...(own?.querySelectorAll('.broken-mark') ?? [])].find((one) => one.checkVisibility());
      const outcome = own?.querySelector('.diagram-break');
      return {
        choice: onScreen(outcome?.querySelector('select')),
        outcome: onScreen(outcome?.querySelector('[role=status] span')),
        part: (mark?.getBoundingClientRect().top ?? 0) >= (outcome?.getBoundingClientRect().bottom ?? Infinity),
        partOnScreen: (mark?.getBoundingClientRect().bottom ?? Infinity) <= innerHeight,
      };
    }, FIGURE);
  const ALL = { choice: true, outcome: true, part: true, partOnScreen: true };

  it('is a tap from the section of failures, with its outcome and the choice of another above the part', async () => {
    const page = await site.open(`${PATH}#failure`, PHONE);
    // Right under the bar: nothing of the heading before it.
    const bar = await page.locator('.crumbs.bar').boundingBox();
    const heading = () => page.locator('#failure').evaluate((one) => one.getBoundingClientRect().top);
    await expect.poll(async () => (await heading()) - (bar?.height ?? 0)).toBeLessThan(12);
    expect(await heading()).toBeGreaterThanOrEqual(bar?.height ?? Infinity);
    await page.locator('.failure-links').getByRole('link').first().click();
    await page.locator(`${SHOWN}.is-broken`).waitFor();
    await expect.poll(() => inSight(page)).toEqual(ALL);
    await page.close();
  });

  it('has an address', async () => {
    const page = await site.open(`${PATH}#failure-s3-origin`, PHONE);
    await expect.poll(() => inSight(page)).toEqual(ALL);
    // The tab says which, too.
    await expect.poll(() => page.title()).toMatch(/^S3 버킷이 응답하지 못한다 · /);
    await page.close();
  });

  it.each([
    ['the choice above the drawing', '', (page: Page) => page.locator(`${FIGURE} select`).selectOption('az-a')],
    ['the choice, from the section', '#failure', (page: Page) => page.locator(`${FIGURE} select`).selectOption('az-a')],
    ['a part by Enter', '', (page: Page) => page.locator(control('az-a')).press('Enter')],
    ['the list', '', (page: Page) => page.locator('#failure-az-a summary').click()],
  ])('has its address when it is chosen by %s, and its old one when it is mended', async (_, hash, choose) => {
    const page = await site.open(`${PATH}${hash}`);
    await openSections(page);
    const entries = await page.evaluate(() => history.length);
    await choose(page);
    await expect.poll(() => new URL(page.url()).hash).toBe('#failure-az-a');
    await page.locator(`${FIGURE} select`).selectOption('');
    await expect.poll(() => new URL(page.url()).hash).toBe(hash);
    // One step of the history, which mending takes back; another failure takes its place.
    await choose(page);
    await expect.poll(() => new URL(page.url()).hash).toBe('#failure-az-a');
    expect(await page.evaluate(() => history.length)).toBe(entries + 1);
    await page.close();
  });

  it('is one step of the history, however many are chosen: Back mends it, then leaves', async () => {
    const page = await site.open('/storage/s3/', PHONE);
    await page.goto(`${site.origin}${PATH}#failure`);
    await openSections(page);
    const shown = () => page.locator(`${FIGURE} .failure[open]`).evaluateAll((all) => all.map(({ id }) => id));
    const choice = page.locator(`${FIGURE} select`);
    await page.locator('.failure-links').getByRole('link').first().click();
    await expect.poll(shown).toEqual(['failure-az-a']);
    for (const name of ['s3-origin', 'alb-down']) {
      await choice.selectOption(name);
      await expect.poll(shown).toEqual([`failure-${name}`]);
    }
    await page.locator(`${FIGURE} [data-diagram-open]`).click();
    await page.getByRole('dialog').getByRole('combobox').selectOption('az-a');
    await expect.poll(shown).toEqual(['failure-az-a']);
    await page.getByRole('button', { name: '닫기' }).click();
    await expect.poll(() => new URL(page.url()).hash).toBe('#failure-az-a');
    expect(await shown()).toEqual(['failure-az-a']);
    await page.evaluate(() => {
      history.back();
    });
    await expect.poll(() => new URL(page.url()).hash).toBe('#failure');
    await expect.poll(shown).toEqual([]);
    await expect.poll(() => page.locator(`${SHOWN}.is-broken`).count()).toBe(0);
    expect(await choice.inputValue()).toBe('');
    for (const name of ['alb-down', 's3-origin']) {
      await page.locator(control(name)).press('Enter');
      await expect.poll(() => new URL(page.url()).hash).toBe(`#failure-${name}`);
    }
    const stood = await page.evaluate(() => scrollY);
    await page.goBack();
    await expect.poll(shown).toEqual([]);
    expect(new URL(page.url()).hash).toBe('#failure');
    await page.goForward();
    await expect.poll(shown).toEqual(['failure-s3-origin']);
    // Mended by hand it is gone from the history, and the drawing stays where it is.
    await page.locator(`${SHOWN}.is-broken`).waitFor();
    await page.evaluate((top) => {
      scrollTo(0, top + 40);
    }, stood);
    const top = () =>
      page
        .locator(`${SHOWN} [data-breaks]`)
        .first()
        .evaluate((one) => one.getBoundingClientRect().top);
    // What is measured rests: the letters are there, no picture moves, and what scrolled has been told.
    await expect.poll(() => page.evaluate(() => document.getAnimations().length)).toBe(0);
    await page.evaluate(async () => {
      await document.fonts.ready;
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    });
    const before = await top();
    await page.keyboard.press('Escape');
    await expect.poll(() => new URL(page.url()).hash).toBe('#failure');
    await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(9);
    await page.goBack();
    expect(new URL(page.url()).pathname).toBe('/storage/s3/');
    await page.close();
  });

  it('keeps the pressed part in sight, and opens in large from the line that stays in sight', async () => {
    const page = await site.open('/architectures/microservices/', PHONE);
    await openSections(page);
    const part = page.locator('[data-breaks="publish-fails"]:visible').first();
    await part.scrollIntoViewIfNeeded();
    await part.press('Enter');
    await page.locator('.is-broken:visible').waitFor();
    // where it stands once the drawing has moved
    const running = (): Promise<number> => page.evaluate(() => document.getAnimations().length);
    await expect.poll(running).toBe(0);
    const stands = await part.evaluate((one) => {
      const { top, bottom } = one.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
    expect(stands).toBe(true);
    await part.press('Enter');
    await expect.poll(() => page.locator('.is-broken:visible').count()).toBe(0);
    await part.press('Enter');
    await page.locator('.outcome-ways > .diagram-open').click();
    await page.getByRole('dialog').waitFor();
    expect(await page.getByRole('dialog').locator('.outcome-ways > .diagram-open').isVisible()).toBe(false);
    await page.close();
  });

  it('has its address when it was chosen in the large view', async () => {
    const page = await site.open(PATH);
    await openSections(page);
    await page.locator(`${FIGURE} [data-diagram-open]`).click();
    const view = page.getByRole('dialog');
    await view.getByRole('combobox').selectOption('az-a');
    await page.locator('#failure-az-a[open]').waitFor({ state: 'attached' });
    await view.getByRole('button', { name: '닫기' }).click();
    await expect.poll(() => new URL(page.url()).hash).toBe('#failure-az-a');
    await page.close();
  });

  it('keeps its address when another is pressed, in the page and in the large view', async () => {
    const page = await site.open(`${PATH}#failure-s3-origin`, PHONE);
    await page.locator(`${SHOWN}.is-broken`).waitFor();
    const hash = () => new URL(page.url()).hash;
    await page.locator(control('alb-down')).click();
    await expect.poll(hash).toBe('#failure-alb-down');
    await page.locator(`${FIGURE} [data-diagram-open]`).click();
    const view = page.getByRole('dialog');
    await view.getByRole('combobox').selectOption('az-a');
    await page.locator('#failure-az-a[open]').waitFor({ state: 'attached' });
    await view.getByRole('button', { name: '닫기' }).click();
    await expect.poll(hash).toBe('#failure-az-a');
    expect(await page.locator('#failure-az-a').getAttribute('open')).not.toBeNull();
    await page.locator(`${FIGURE} select`).selectOption('');
    await expect.poll(hash).toBe('');
    await page.close();
  });

  it.each([
    ['a phone', '닫기', PHONE],
    ['a phone', 'back', PHONE],
    ['a desk', 'Escape', {}],
  ])('stays where it was when the large view is left, on %s by %s', async (_, way, options) => {
    const page = await site.open(`${PATH}#failure-s3-origin`, options);
    await page.locator(`${SHOWN}.is-broken`).waitFor();
    const large = page.locator(`${FIGURE} [data-diagram-open]`);
    await large.scrollIntoViewIfNeeded();
    const scrolled = () => page.evaluate(() => Math.round(scrollY));
    const before = await scrolled();
    await large.click();
    const view = page.getByRole('dialog');
    await view.waitFor();
    if (way === 'back') await page.goBack();
    else if (way === 'Escape') await page.keyboard.press('Escape');
    else await view.getByRole('button', { name: way }).click();
    await view.waitFor({ state: 'hidden' });
    await page.waitForFunction(() => !(history.state as { large?: string } | null)?.large);
    // The way back has gone to its address by the second frame.
    await page.evaluate(
      () =>
        new Promise((done) => {
          requestAnimationFrame(() => requestAnimationFrame(done));
        }),
    );
    await expect.poll(async () => Math.abs((await scrolled()) - before)).toBeLessThan(60);
    expect(await large.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.close();
  });

  it('is chosen by name, all of them and none, in the page and in the large view', async () => {
    const page = await site.open(PATH, PHONE);
    await openSections(page);
    const choice = page.locator(`${FIGURE} select`);
    const names = await choice
      .locator('option')
      .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
    expect(names.length).toBe((await page.locator(`${FIGURE} .failure`).count()) + 1);
    for (const name of names.slice(1)) {
      await choice.selectOption(name);
      await page.locator(`#failure-${name}[open]`).waitFor();
      await expect.poll(() => inSight(page)).toEqual(ALL);
    }
    await choice.selectOption('');
    await expect.poll(() => page.locator(`${FIGURE} .is-broken`).count()).toBe(0);
    await choice.selectOption('alb-down');
    await page.locator(`${SHOWN}.is-broken`).waitFor();
    await page.locator(`${FIGURE} [data-diagram-open]`).click();
    const view = page.getByRole('dialog');
    expect(await view.getByRole('combobox').inputValue()).toBe('alb-down');
    await view.getByRole('combobox').selectOption('s3-origin');
    await expect.poll(() => view.locator('[data-breaks="s3-origin"]').getAttribute('aria-pressed')).toBe('true');
    await page.close();
  });
});

it.each([
  [PATH, 'az-failure', /약 1분[\s\S]*502·504/],
  ['/architectures/three-tier-web/', 'az-failure', /60~120초[\s\S]*5xx/],
])('a drawing of a failure says above itself what comes out: %s', async (path, drawing, outcome) => {
  const page = await site.open(path, { javaScriptEnabled: false });
  expect(await page.locator(`#diagram-${drawing} > .diagram-outcome`).innerText()).toMatch(outcome);
  expect(await page.locator('[data-breaks]:visible').count()).toBe(0);
  await page.close();
});

describe.each([
  ['a desk', {}],
  ['a phone', PHONE],
])('a part that fails, on %s', (_, options) => {
  it('stops with what lies in it, another takes over, and the way is numbered anew', async () => {
    const page = await site.open(PATH, options);
    await openSections(page);
    const failure = page.locator('#failure-az-a');
    await failure.locator('summary').press('Enter');
    await page.locator(`${SHOWN}.is-broken`).waitFor();
    expect(new Set(await named(page, ' .is-down'))).toEqual(new Set(['aza', 'ec2a']));
    expect(await page.locator(`${SHOWN} .over-frame`).count()).toBe(1);
    expect(new Set(await named(page, ' .d-edge.is-way'))).toEqual(
      new Set(['user_cf', 'cf_b2', 'b2_alb', 'alb_tg', 'tg_ec2c']),
    );
    expect(await named(page, ' .way-number')).toEqual(['1', '2', '3', '4', '5']);
    expect(await failure.innerText()).toMatch(/약 1분[\s\S]*502·504/);
    await page.close();
  });

  it('has no line but those from and to what stops pale, and a cross on the line that is cut instead of a part', async () => {
    const pale = (page: Page) => named(page, ' .d-edge.is-cut');
    const marks = (page: Page) => page.locator(`${SHOWN} :is(.down-frame, .down-badge)`);
    const page = await site.open('/architectures/multi-region-active-active/#failure-region-link', options);
    await page.locator(`${SHOWN}.is-broken`).waitFor();
    expect(await pale(page)).toEqual(['d1_net', 'd2_net', 's1_net', 's2_net']);
    await page.goto(`${site.origin}/architectures/three-tier-web/#failure-app-unreachable`);
    await page.locator(`${SHOWN}.is-broken`).waitFor();
    // What no rule keeps from going out goes on.
    expect(await pale(page)).toEqual(['ialb_app']);
    expect(await named(page, ' .is-down')).toEqual([]);
    const between = await marks(page).first().boundingBox();
    const from = await page.locator(`${SHOWN} [data-breaks="app-unreachable"]`).boundingBox();
    expect(between?.y ?? 0).toBeGreaterThan((from?.y ?? Infinity) + (from?.height ?? 0) - 8);
    await page.goto(`${site.origin}/architectures/kinesis-lambda-dynamodb/#failure-hot-shard`);
    await page.locator(`${SHOWN}.is-broken`).waitFor();
    expect([await pale(page), await named(page, ' .is-down'), await named(page, ' .is-partly')]).toEqual([
      [],
      [],
      ['kds'],
    ]);
    expect(await page.locator(`${FIGURE} .diagram-legend .key-partly`).isVisible()).toBe(true);
    expect(await page.locator(`${FIGURE} .diagram-legend .key-down`).isVisible()).toBe(false);
    await page.close();
  });

  it('gives way to another, and is mended when it is closed', async () => {
    const page = await site.open(`${PATH}#failure-az-a`, options);
    await page.locator(`${SHOWN}.is-broken`).waitFor();
    await page.locator('#failure-alb-down summary').click();
    await expect.poll(() => named(page, ' .d-edge.is-way')).toEqual(['b1_s3', 'cf_b1', 'user_cf']);
    expect(await page.locator(`${FIGURE} .new-way`).count()).toBe(0);
    expect(await page.locator(`${FIGURE} .failure[open]`).count()).toBe(1);
    await page.locator('#failure-alb-down summary').click();
    await expect.poll(() => page.locator(`${FIGURE} :is(.is-broken, .is-down, .is-way, .broken)`).count()).toBe(0);
    await page.close();
  });
});

it.each([
  ['a desk', {}],
  ['a phone', PHONE],
])('a step for which no line is drawn has one past what parts are called, on %s', async (_, options) => {
  const page = await site.open('/architectures/hybrid-dx-datasync-efs/', options);
  await openSections(page);
  // Past the VPN, as an author may write it: the drawing itself has a line for each step.
  await page.locator('#failure-circuit-down').evaluate((entry) => {
    entry.dataset.failure = JSON.stringify({ down: ['dx'], with: [], over: ['vgw'], way: [['onprem', 'vgw']] });
  });
  await page.locator('#diagram-request-path select').selectOption('circuit-down');
  const line = page.locator(`${SHOWN} .new-way`);
  await line.waitFor();
  const covered = await line.evaluate((path) => {
    const names = [...(path.closest('.diagram-svg')?.querySelectorAll<SVGTextElement>('[data-part] > text') ?? [])];
    const length = (path as SVGPathElement).getTotalLength();
    return names.filter((name) => {
      const { x, y, right, bottom } = name.getBBox();
      return Array.from({ length: 50 }, (__, at) => (path as SVGPathElement).getPointAtLength((length * at) / 49)).some(
        (point) => point.x > x && point.x < right && point.y > y && point.y < bottom,
      );
    }).length;
  });
  expect(covered).toBe(0);
  // Its head says which way it leads: it ends where the line does.
  const gap = await line.evaluate((path) => {
    const end = (path as SVGPathElement).getPointAtLength((path as SVGPathElement).getTotalLength());
    const tip = path.parentElement?.querySelector<SVGPathElement>('.new-head')?.getPointAtLength(0);
    return tip && Math.hypot(tip.x - end.x, tip.y - end.y);
  });
  expect(gap).toBeLessThan(1);
  await page.close();
});

it('without a script is a list that is read, and open where its address leads', async () => {
  const page = await site.open(`${PATH}#failure-s3-origin`, { javaScriptEnabled: false });
  expect(await page.locator('#failure-s3-origin dl').isVisible()).toBe(true);
  const marker = page.locator('#failure-s3-origin > summary');
  expect(await marker.evaluate((one) => getComputedStyle(one).listStyle)).toBe('inside none disclosure-open');
  expect(await page.locator('#failure-alb-down dl').isVisible()).toBe(false);
  const failures = page.locator(`${FIGURE} .failure`);
  expect(await failures.count()).toBe(7);
  await failures.first().locator('summary').click();
  expect(await failures.first().locator('dl').isVisible()).toBe(true);
  expect(await failures.first().locator('ol li').count()).toBe(5);
  await page.close();
});

describe('a drawing on a phone', () => {
  it.each(['/architectures/three-tier-web/', '/architectures/serverless-website/', '/networking/nat-gateway/'])(
    '%s is shown once, and where it is too wide from top to bottom',
    async (path) => {
      const page = await site.open(path, PHONE);
      await openSections(page);
      const pictures = await page.$$eval('[data-diagram]', (figures) =>
        figures.map((figure) => {
          const shown = [...figure.querySelectorAll('.diagram-svg')].filter((svg) => svg.checkVisibility());
          const frame = figure.querySelector('.diagram-scroll');
          return { shown: shown.length, cut: (frame?.scrollWidth ?? 0) - (frame?.clientWidth ?? 0) };
        }),
      );
      expect(pictures.length).toBeGreaterThan(0);
      for (const { shown, cut } of pictures) {
        expect(shown).toBe(1);
        expect(cut).toBeLessThanOrEqual(1);
      }
      await page.close();
    },
  );

  it.each(['/architectures/three-tier-web/', '/networking/sni/', '/storage/s3-object-lock/'])(
    '%s: the link to it stands beside the last word of its title',
    async (path) => {
      const page = await site.open(path, { ...PHONE, hasTouch: true, isMobile: true });
      await openSections(page);
      const places = await page.$$eval('.diagram-title', (titles) =>
        titles.map((title) => {
          const words = document.createRange();
          words.selectNodeContents(title.querySelector('.diagram-title-end')?.firstChild ?? title);
          return {
            words: words.getBoundingClientRect().bottom,
            link: title.querySelector('.anchor')?.getBoundingClientRect().top ?? 0,
          };
        }),
      );
      expect(places.length).toBeGreaterThan(0);
      for (const { words, link } of places) expect(link).toBeLessThan(words);
      await page.close();
    },
  );

  it('says what it is of above it, and leaves the large view by a button in its corner', async () => {
    const page = await site.open(PATH, PHONE);
    await openSections(page);
    const figure = page.locator(FIGURE);
    const [title, picture] = [
      await figure.locator('.diagram-title').boundingBox(),
      await figure.locator('.diagram-scroll').boundingBox(),
    ];
    expect(title?.y ?? Infinity).toBeLessThan(picture?.y ?? 0);
    await figure.locator('[data-diagram-open]').click();
    const close = page.getByRole('button', { name: '닫기' });
    await close.waitFor();
    const box = await close.boundingBox();
    expect(box?.y).toBeLessThan(40);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeGreaterThan(350);
    expect(await page.getByRole('button', { name: 'SVG 내려받기' }).isVisible()).toBe(false);
    await page.close();
  });
});
