import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { openSections } from './lib/open-sections.ts';
import { openSite } from './lib/open-site.ts';
import { byItsPages } from './lib/proved.ts';

const site = openSite({ savesData: true, keepsProofs: true });
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const LOW = { ...PHONE, viewport: { width: 390, height: 664 } };
const LYING = { ...PHONE, viewport: { width: 844, height: 390 } };

const broken = readdirSync('content/architectures')
  .filter((file) => /^failures:$/m.test(readFileSync(`content/architectures/${file}`, 'utf8')))
  .map((file) => `/architectures/${file.replace(/\.mdx$/, '')}/`);

/** Of a failure as it is shown: what is not as it should be, the letters of its drawing, and which marks of the way that is left are in sight. */
interface Shown {
  readonly faults: readonly string[];
  readonly letters: number;
  readonly marks: readonly boolean[];
}

/**
 * Shows each failure of a page as its address does, one after another. As it should be the panel beside the drawing says in sight what
 * the list says of it (`mayFold`: or that there is more).
 */
async function showEach(mayFold: boolean): Promise<Record<string, Shown>> {
  const plain = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, '');
  const faultsOf = (entry: Element): string[] => {
    const bar = entry.closest('figure')?.querySelector<HTMLElement>('.diagram-break');
    if (!bar || !entry.hasAttribute('open')) return ['not shown'];
    const rows = [...entry.querySelectorAll('dl > div')].filter((row) =>
      /걸리는|사용자|이어받는/.test(row.querySelector('dt')?.textContent ?? ''),
    );
    const said = [...rows.map((row) => row.querySelector('dd')), ...entry.querySelectorAll('ol > li')];
    const shown = plain(bar.innerText);
    const lost = said.map((part) => plain(part?.textContent)).filter((text) => !shown.includes(text));
    const edge = Math.min(bar.getBoundingClientRect().bottom, innerHeight) + 1;
    const hidden = [...bar.querySelectorAll('[role=status] > span, .outcome-steps')]
      .filter((part) => part.getBoundingClientRect().bottom > edge)
      .map(({ className, textContent }) => className || textContent);
    const isMoreSaid = getComputedStyle(bar, '::after').content.includes('더');
    return [...lost, ...(mayFold && isMoreSaid ? [] : hidden)];
  };
  const seen: Record<string, Shown> = {};
  for (const entry of document.querySelectorAll('details.failure')) {
    location.hash = entry.id;
    let faults = ['not looked at'];
    // What comes of an address comes in some tasks and frames: another one before the last of them would be undone.
    for (let frames = 0, good = 0; frames < 300 && good < 4; frames++) {
      await new Promise((done) => requestAnimationFrame(done));
      await new Promise((done) => setTimeout(done));
      faults = faultsOf(entry);
      good = faults.length === 0 ? good + 1 : 0;
    }
    const figure = entry.closest('figure');
    const under = figure?.querySelector('.diagram-break')?.getBoundingClientRect().bottom ?? Infinity;
    const marks = [...(figure?.querySelectorAll('.way-number, .broken > .down-frame:first-child') ?? [])].map(
      (mark) => {
        const { top, bottom } = mark.getBoundingClientRect();
        return top >= under - 1 && bottom <= innerHeight + 1;
      },
    );
    const letters = [...document.querySelectorAll<SVGSVGElement>('.diagram-svg.is-broken')]
      .filter((svg) => svg.checkVisibility())
      .map((svg) => 22 * (svg.getScreenCTM()?.a ?? 0));
    // Of none that is broken there are none.
    seen[entry.id] = { faults, letters: Math.min(...letters, letters.length * 22), marks };
  }
  return seen;
}

const SCREENS = { '390 × 844': PHONE, '390 × 664': LOW, '844 × 390': LYING };

it('strikes out what a line is called and not its number', async () => {
  const page = await site.open('/architectures/serverless-cron/#failure-lock-throttled', PHONE);
  const label = page.locator('.diagram-svg.is-broken:visible .d-edge-label.is-cut > text').first();
  const struck = await label.evaluate((text) => {
    const words = text.querySelector('.label-words');
    return [
      getComputedStyle(text).textDecorationLine,
      words && getComputedStyle(words).textDecorationLine,
      words?.textContent,
    ];
  });
  expect(struck.slice(0, 2)).toEqual(['none', 'line-through']);
  expect(struck[2]).not.toMatch(/[①-⑳]/);
  await page.close();
});

it.each(broken)(
  'all of how long it takes, what is seen and what takes over is read beside the drawing, in letters that are read as a link is opened on a phone: %s',
  byItsPages(async (path) => {
    const page = await site.open(path, PHONE);
    // A page is opened once, and turned.
    for (const [screen, options] of Object.entries(SCREENS)) {
      await page.setViewportSize(options.viewport);
      const seen = Object.entries(await page.evaluate(showEach, options !== PHONE));
      expect(seen.length).toBeGreaterThan(0);
      expect(
        seen.filter(([, { faults }]) => faults.length > 0).map(([id, { faults }]) => [id, ...faults]),
        screen,
      ).toEqual([]);
      if (options === PHONE) expect(seen.filter(([, { letters }]) => letters < 11.49)).toEqual([]);
    }
    await page.close();
  }),
);

it.each([390, 360, 320])(
  'a mark that nothing else tells of is explained in sight above a drawing that needs the room, %i pixels wide',
  async (width) => {
    for (const id of ['writer-instance', 'reader-instance']) {
      const page = await site.open(`/architectures/aurora-global-failover/#failure-${id}`, {
        ...PHONE,
        viewport: { width, height: width > 360 ? 844 : 740 },
      });
      const bar = page.locator('figure:has(.is-broken) .diagram-break');
      await bar.locator('.outcome-steps > :nth-child(4)').waitFor();
      await page.locator('.diagram-svg:visible .with-it').first().waitFor({ state: 'attached' });
      const key = bar.locator('.key-with');
      expect(await key.isVisible()).toBe(true);
      const [mark, said] = [await key.boundingBox(), await bar.boundingBox()];
      expect((mark?.y ?? 0) + (mark?.height ?? 0)).toBeLessThanOrEqual((said?.y ?? 0) + (said?.height ?? 0));
      await page.close();
    }
  },
);

it('a failure names no region by its code that a drawing shows alive, and says who is not hit without “모른다”', () => {
  const lines = readdirSync('content/architectures').flatMap((file) =>
    readFileSync(`content/architectures/${file}`, 'utf8').split('\n'),
  );
  expect(lines.filter((line) => /^ {4}what: .*(?:us|ap|eu)-[a-z]+-\d/.test(line))).toEqual([]);
  expect(lines.filter((line) => /^ {4}user: .*모른다/.test(line))).toEqual([]);
});

it('more than a hundred failures are told of', () => {
  const told = broken.flatMap((path) => readFileSync(`dist${path}index.html`, 'utf8').match(/ data-failure=/g) ?? []);
  expect(told.length).toBeGreaterThan(100);
});

it.each(['some', 'all'])(
  'nearly each way that is left is seen at once with what failed, as a link is opened on a phone: %s of the pages',
  byItsPages(async (share) => {
    const ways: Shown[] = [];
    for (const path of share === 'all' ? broken : broken.slice(0, 2)) {
      const page = await site.open(path, PHONE);
      ways.push(...Object.values(await page.evaluate(showEach, false)).filter(({ marks }) => marks.length > 1));
      await page.close();
    }
    // What is higher than a phone in letters that are read leads on from a button, or is scrolled; who takes over is a line more above it.
    const seen = ways.filter(({ marks }) => marks.every(Boolean)).length;
    expect(seen / ways.length).toBeGreaterThan(share === 'all' ? 0.93 : 0.8);
  }),
);

it('the steps are read in the panel of a phone that lies, which scrolls by itself under two rows of ways', async () => {
  for (const address of [
    'three-tier-web/#failure-az-a',
    'aurora-global-failover/#failure-writer-instance',
    'microservices/#failure-shipping-down',
  ]) {
    const page = await site.open(`/architectures/${address}`, LYING);
    const bar = page.locator('figure:has(.is-broken) .diagram-break');
    await bar.locator('.outcome-steps').waitFor();
    const tops = await bar
      .locator(':is(.outcome-turns, .outcome-ways > *):visible')
      .evaluateAll((all) => new Set(all.map((one) => Math.round(one.getBoundingClientRect().top))).size);
    expect(tops, address).toBe(2);
    await bar.evaluate((one) => {
      one.scrollTop = one.scrollHeight;
    });
    const below = await bar
      .locator('.outcome-steps')
      .evaluate((steps) => steps.getBoundingClientRect().bottom - innerHeight);
    expect(below, address).toBeLessThanOrEqual(1);
    await expect.poll(() => bar.evaluate((one) => getComputedStyle(one, '::after').content)).not.toContain('더');
    await page.close();
  }
});

/** Presses each part that can fail where it stands at the thumb; says of which something is out of sight then, and how many have all in sight. */
async function pressEach(): Promise<{ readonly faults: string[]; readonly whole: number; readonly all: number }> {
  const faults: string[] = [];
  let whole = 0;
  /** Waits until the drawing is broken or whole, and has come to rest. */
  const rest = async (isBroken: boolean): Promise<void> => {
    for (let frames = 0, still = 0; frames < 300 && still < 3; frames++) {
      await new Promise((done) => requestAnimationFrame(done));
      await new Promise((done) => setTimeout(done));
      const isThere = (document.querySelector('.is-broken') !== null) === isBroken;
      still = isThere && document.getAnimations().length === 0 ? still + 1 : 0;
    }
  };
  const controls = [...document.querySelectorAll('figure [data-breaks][tabindex]')].filter((one) =>
    one.checkVisibility(),
  );
  for (const control of controls) {
    document.querySelector<HTMLElement>('.outcome-mend')?.click();
    await rest(false);
    const rect = control.querySelector('rect') ?? control;
    const box = rect.getBoundingClientRect();
    scrollBy({ top: (box.height > 300 ? box.top + 40 : (box.top + box.bottom) / 2) - 560, behavior: 'instant' });
    await rest(false);
    const svg = control.closest<SVGSVGElement>('.diagram-svg');
    control.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    await rest(true);
    const bar = control.closest('figure')?.querySelector('.diagram-break');
    const under = bar?.getBoundingClientRect().bottom ?? 0;
    const [down, over, numbers] = ['.down-frame', '.over-frame', '.way-number'].map((mark) =>
      [...(svg?.querySelectorAll(mark) ?? [])].map((one) => one.getBoundingClientRect()),
    );
    const isSeen = ({ top, bottom }: DOMRect): boolean => top >= under - 1 && bottom <= innerHeight + 1;
    const marks = [...(down ?? []), ...(over ?? []), ...(numbers ?? [])];
    const way = bar?.querySelector('.outcome-over')?.checkVisibility({ visibilityProperty: true }) ?? false;
    const name = control.getAttribute('data-breaks') ?? '';
    const letters = 22 * (svg?.getScreenCTM()?.a ?? 0);
    if (marks.every(isSeen)) whole += 1;
    // What goes or becomes smaller does so for what failed, with all that it did as far as the letters are read.
    else if (letters > 11.51) faults.push(`${name}: ${letters} and not all is seen`);
    if (letters < 11.49) faults.push(`${name}: letters of ${letters}`);
    if (!down?.[0] || !isSeen(down[0])) faults.push(`${name}: what failed is out of sight`);
    if (over?.[0] && !isSeen(over[0]) && !way) faults.push(`${name}: no way to what takes over`);
  }
  return { faults, whole, all: controls.length };
}

it('a part that is pressed is seen with what takes over and the way then, on a phone', async () => {
  let [whole, all] = [0, 0];
  for (const name of [
    'three-tier-web',
    'lambda-sqs-decoupling',
    'static-website-cloudfront-s3',
    'multi-region-active-active',
  ]) {
    const page = await site.open(`/architectures/${name}/`, PHONE);
    await openSections(page);
    const pressed = await page.evaluate(pressEach);
    expect(pressed.faults, name).toEqual([]);
    whole += pressed.whole;
    all += pressed.all;
    await page.close();
  }
  expect(whole / all).toBeGreaterThan(0.85);
});

it('a part that is pressed stays under the thumb at its size where all that it does has room', async () => {
  const page = await site.open('/architectures/serverless-cron/', PHONE);
  await openSections(page);
  const part = page.locator('.diagram-svg:visible .part-control:not(.is-framed) > rect').first();
  const stand = () => part.evaluate((one) => one.getBoundingClientRect().toJSON() as DOMRect);
  await part.evaluate((one) => {
    const { bottom = 0 } = one.closest('.diagram-svg')?.getBoundingClientRect() ?? {};
    scrollBy({ top: bottom - innerHeight + 12, behavior: 'instant' });
  });
  const before = await stand();
  await part.dispatchEvent('click');
  await page.locator('.diagram-svg.is-broken:visible').waitFor();
  await expect.poll(() => page.evaluate(() => document.getAnimations().length)).toBe(0);
  const after = await stand();
  expect([after.top - before.top, after.width - before.width].map((off) => Math.abs(Math.round(off)))).toEqual([0, 0]);
  await page.close();
});

it('a zone says of calls to the outside what becomes of them where its NAT gateway fails with it', () => {
  const user = /id: az-a\n[\s\S]*?user: (.*)/.exec(
    readFileSync('content/architectures/three-tier-web.mdx', 'utf8'),
  )?.[1];
  expect(user).toMatch(/외부 호출은 .*NAT/);
  // Of what a gateway is, and of one for a Region, the page cites what it says.
  const page = readFileSync('dist/architectures/three-tier-web/index.html', 'utf8');
  for (const cited of ['nat-gateway-basics.html', 'nat-gateways-regional.html'])
    expect(page).toContain(`href="https://docs.aws.amazon.com/vpc/latest/userguide/${cited}"`);
});

it('the legend stands under the drawing and not under what is said', async () => {
  const page = await site.open('/architectures/three-tier-web/#failure-az-a', PHONE);
  const [legend, picture] = ['.diagram-legend', '.diagram-scroll'].map((part) =>
    page.locator(`figure:has(.is-broken) > ${part}`).evaluate((one) => one.getBoundingClientRect()),
  );
  expect((await legend)?.top).toBeGreaterThanOrEqual((await picture)?.bottom ?? Infinity);
  await page.close();
});

it.each([
  ['a phone', PHONE],
  ['a desk', {}],
])(
  'the cross of a line lies on no word, and touches no part where there is room for a smaller one, on %s',
  async (_, options) => {
    for (const [path, id] of [
      ['serverless-cron', 'lock-throttled'],
      ['three-tier-web', 'app-unreachable'],
    ] as const) {
      const page = await site.open(`/architectures/${path}/#failure-${id}`, options);
      const svg = page.locator('.diagram-svg.is-broken:visible');
      const met = await svg.evaluate((picture) => {
        const badge = picture.querySelector('.down-badge')?.getBoundingClientRect();
        const words = [...picture.querySelectorAll('text')].filter(
          (text) => getComputedStyle(text.parentElement ?? text).opacity !== '0',
        );
        return [...words, ...picture.querySelectorAll('.part-control > rect')]
          .filter((one) => {
            const box = one.getBoundingClientRect();
            const isIn =
              badge &&
              box.left < badge.right - 1 &&
              box.right > badge.left + 1 &&
              box.top < badge.bottom - 1 &&
              box.bottom > badge.top + 1;
            const isAround =
              badge &&
              box.left < badge.left &&
              box.right > badge.right &&
              box.top < badge.top &&
              box.bottom > badge.bottom;
            return isIn === true && isAround !== true;
          })
          .map((one) => one.textContent || (one.parentElement?.getAttribute('data-breaks') ?? ''));
      });
      expect(met, id).toEqual([]);
      await page.close();
    }
  },
);

it('Back from what was chosen after a link shows the linked failure again, then leaves', async () => {
  const page = await site.open('/architectures/', PHONE);
  await page.goto(`${site.origin}/architectures/three-tier-web/#failure-az-a`);
  await page.locator('.is-broken').first().waitFor();
  const on = page.locator('figure:has(.is-broken) .turn-on');
  for (const id of ['primary-db', 'web-process']) {
    await on.click();
    await expect.poll(() => new URL(page.url()).hash).toBe(`#failure-${id}`);
  }
  const shown = () => page.locator('.failure[open]').evaluateAll((all) => all.map(({ id }) => id));
  await page.goBack();
  await expect.poll(shown).toEqual(['failure-az-a']);
  await page.locator('.is-broken').first().waitFor();
  expect(new URL(page.url())).toMatchObject({ pathname: '/architectures/three-tier-web/', hash: '#failure-az-a' });
  // Also from a mended drawing, and after a reload.
  await on.click();
  await expect.poll(() => new URL(page.url()).hash).toBe('#failure-primary-db');
  await page.reload();
  await page.locator('.is-broken').first().waitFor();
  await page.locator('figure:has(.is-broken) select').first().selectOption('');
  await expect.poll(() => page.locator('.is-broken').count()).toBe(0);
  await expect.poll(() => new URL(page.url()).hash).toBe('');
  await page.goBack();
  await expect.poll(shown).toEqual(['failure-az-a']);
  await expect.poll(() => new URL(page.url()).hash).toBe('#failure-az-a');
  await page.goBack();
  await expect.poll(() => new URL(page.url()).pathname).toBe('/architectures/');
  await page.close();
});

it('the large view of a desk opens on all that a failure did to a drawing', async () => {
  const page = await site.open('/architectures/three-tier-web/#failure-az-a', {
    viewport: { width: 1366, height: 850 },
  });
  await page.locator('.is-broken').first().waitFor();
  await page.locator('figure:has(.is-broken) [data-diagram-open]').click();
  const stage = page.locator('.diagram-stage');
  await stage.locator('.is-broken').waitFor();
  const outside = () =>
    stage.evaluate((stage) => {
      const room = stage.getBoundingClientRect();
      return [...stage.querySelectorAll('.down-frame, .over-frame')].filter((mark) => {
        const { top, bottom } = mark.getBoundingClientRect();
        return top < room.top - 1 || bottom > room.bottom + 1;
      }).length;
    });
  await expect.poll(outside).toBe(0);
  await page.close();
});

it('all that is said of a failure is read in one order, with what takes over by its name', async () => {
  const page = await site.open('/architectures/three-tier-web/#failure-primary-db', PHONE);
  const bar = page.locator('figure:has(.is-broken) .diagram-break');
  await bar.locator('.outcome-more').click();
  const rows = await bar.locator('.outcome-whole dt').allInnerTexts();
  expect(rows.slice(0, 4)).toEqual(['걸리는 시간', '사용자가 보는 것', '이어받는 것', '이때의 경로']);
  expect(await bar.locator('.outcome-whole dd').nth(2).innerText()).toBe('대기 DB RDS');
  expect(await bar.locator('.outcome-steps').isVisible()).toBe(false);
  await bar.locator('.outcome-more').click();
  expect(await bar.locator('.outcome-steps').isVisible()).toBe(true);
  await page.close();
});

it('the address names what is chosen in the large view, there and after it; opened again it shows the same', async () => {
  const page = await site.open('/architectures/three-tier-web/#failure-primary-db', PHONE);
  const hash = () => new URL(page.url()).hash;
  const shown = () => page.locator('.failure[open]').evaluateAll((all) => all.map(({ id }) => `#${id}`));
  await page.locator('.outcome-ways > .diagram-open').click();
  const view = page.getByRole('dialog');
  await view.locator('.turn-on').click();
  await expect.poll(hash).not.toBe('#failure-primary-db');
  const named = hash();
  expect(await shown()).toEqual([named]);
  await page.reload();
  await view.locator('.is-broken').waitFor();
  expect(await shown()).toEqual([named]);
  await page.keyboard.press('Escape');
  await expect.poll(() => view.isVisible()).toBe(false);
  await page.locator('figure .is-broken').first().waitFor();
  await expect.poll(hash).toBe(named);
  expect(await shown()).toEqual([named]);
  await page.close();
});

it('leaves the keyboard at the part that Escape mends, also where the address named the drawing before', async () => {
  const page = await site.open('/architectures/microservices/#diagram-request-path');
  const part = page.locator('.diagram-svg:visible [data-breaks="shipping-down"]');
  await part.press('Enter');
  await page.locator('.is-broken').first().waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => new URL(page.url()).hash).toBe('#diagram-request-path');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-breaks')))
    .toBe('shipping-down');
  await page.close();
});

it('a part that is pressed stays under the pointer of a desk, as large as it was', async () => {
  const page = await site.open('/architectures/three-tier-web/', { viewport: { width: 1366, height: 850 } });
  const part = page.locator('.diagram-svg:visible [data-breaks="app-hung"] rect').first();
  await part.scrollIntoViewIfNeeded();
  const box = () => part.evaluate((one) => one.getBoundingClientRect().toJSON() as DOMRect);
  const before = await box();
  await part.click();
  await page.locator('.is-broken').first().waitFor();
  // What moves has done so.
  await expect.poll(() => page.evaluate(() => document.getAnimations().length)).toBe(0);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const after = await box();
  expect(Math.abs(after.y - before.y)).toBeLessThanOrEqual(2);
  expect(Math.abs(after.width - before.width)).toBeLessThanOrEqual(1);
  await page.close();
});
