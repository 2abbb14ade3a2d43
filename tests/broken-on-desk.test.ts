import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { openSections } from './lib/open-sections.ts';
import { openSite } from './lib/open-site.ts';
import { byItsPages } from './lib/proved.ts';

const site = openSite({ savesData: true, keepsProofs: true });

const broken = readdirSync('content/architectures')
  .filter((file) => /^failures:$/m.test(readFileSync(`content/architectures/${file}`, 'utf8')))
  .map((file) => `/architectures/${file.replace(/\.mdx$/, '')}/`);

/** What a page's failures are called in its address, in their order. */
const failuresOf = (path: string): string[] =>
  [...readFileSync(`dist${path}index.html`, 'utf8').matchAll(/<details[^>]*\sid="?(failure-[\w-]+)/g)].map(
    ([, id = '']) => id,
  );

/** What of a drawing that has room on a screen, and of what is said beside it, is not seen; nothing is as it should be. */
function unseenOnDesk(): string[] {
  const svg = [...document.querySelectorAll('.diagram-svg.is-broken')].find((one) => one.checkVisibility());
  const bar = svg?.closest('figure')?.querySelector('.diagram-break');
  if (!svg || !bar) return ['not broken'];
  const head = parseFloat(getComputedStyle(bar).top);
  const { top, bottom, height } = svg.getBoundingClientRect();
  const isCut = height <= innerHeight - head && (top < head - 1 || bottom > innerHeight + 1);
  const said = bar.getBoundingClientRect();
  const isUnsaid = said.top < head - 1 || said.bottom > innerHeight + 1 || bar.scrollTop > 0;
  const isCovered = [...bar.querySelectorAll('strong + span, .outcome-steps > li')].some((part) => {
    const { left, top: upper, height: high } = part.getBoundingClientRect();
    return !bar.contains(document.elementFromPoint(left + 8, upper + high / 2));
  });
  // Of a drawing that is higher than the screen none of the room is left empty.
  const isPast = height > innerHeight - head && (top > innerHeight / 2 || bottom < innerHeight / 2);
  return [
    isCut ? 'the drawing' : [],
    isPast ? 'most of the drawing' : [],
    isUnsaid ? 'what is said' : [],
    isCovered ? 'what lies under something' : [],
  ].flat();
}

/** Shows each failure by its address, then by its entry in the list and the link there; what is not seen then (`unseenOf`: `unseenOnDesk`). */
async function showEach(): Promise<string[]> {
  const { unseenOf } = globalThis as typeof globalThis & { unseenOf: typeof unseenOnDesk };
  const entries = [...document.querySelectorAll<HTMLDetailsElement>('details.failure')];
  const faults: string[] = [];
  const look = async (way: string, entry: HTMLElement, find: () => string[]): Promise<void> => {
    let unseen = ['not looked at'];
    // What comes of an address comes in some tasks and frames: another one before the last of them would be undone.
    for (let frames = 0, good = 0; frames < 300 && good < 4; frames++) {
      await new Promise((done) => requestAnimationFrame(done));
      await new Promise((done) => setTimeout(done));
      unseen = entry.hasAttribute('open') ? find() : ['not shown'];
      good = unseen.length === 0 ? good + 1 : 0;
    }
    faults.push(...unseen.map((fault) => `${way} ${entry.id}: ${fault}`));
  };
  for (const entry of entries) {
    location.hash = entry.id;
    await look('address', entry, unseenOf);
  }
  for (const entry of entries) {
    // As a pointer comes to it.
    const row = entry.querySelector('summary');
    row?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    row?.click();
    const link = (): HTMLElement | null => entry.querySelector('.failure-way');
    await look('entry', entry, () => (link() === null ? ['no link'] : []));
    link()?.click();
    await look('link in the list', entry, unseenOf);
  }
  return faults;
}

it('what a mouse rests on keeps the frame that says how it is', async () => {
  const page = await site.open('/architectures/three-tier-web/', { viewport: { width: 1440, height: 900 } });
  const part = page.locator('.diagram-svg:visible [data-breaks][data-then="deleted-rows"]');
  for (const state of ['.down-frame.down', '.down-frame.partly']) {
    await part.click();
    await page.locator(`.diagram-svg:visible ${state}`).first().waitFor();
    expect(await part.evaluate((one) => one.matches(':hover'))).toBe(true);
    const stroke = part.locator('rect').evaluate((one) => getComputedStyle(one).stroke);
    expect(await stroke, state).toBe('rgba(0, 0, 0, 0)');
  }
  await page.close();
});

it.each(broken)(
  'a drawing that fits on a desk is seen whole beside what is said, by a link and by that of an entry in the list: %s',
  byItsPages(async (path) => {
    const ids = failuresOf(path);
    expect(ids.length).toBeGreaterThan(0);
    const page = await site.open(`${path}#${ids[0]}`, { viewport: { width: 1366, height: 850 } });
    expect(await page.$$eval('details.failure', (all) => all.map((one) => one.id))).toEqual(ids);
    // Comes to the page anew, as by a link that was shared: the page scrolls once more where a picture or the font above came late.
    for (const id of [ids[0], ids.at(-1)]) {
      if (id !== ids[0]) {
        await page.goto('about:blank');
        await page.goto(`${site.origin}${path}#${id}`);
      }
      await page.locator('.diagram-svg.is-broken:visible').first().waitFor();
      await expect.poll(() => page.evaluate(unseenOnDesk), { message: `link to ${id}` }).toEqual([]);
    }
    await page.evaluate(`globalThis.unseenOf = ${unseenOnDesk.toString()}`);
    expect(await page.evaluate(showEach)).toEqual([]);
    await page.close();
  }),
);

it.each([
  ['a desk', { viewport: { width: 1366, height: 768 } }],
  ['a phone', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }],
])(
  'an entry of the list stays where it was pressed, and leads to the drawing that shows it, on %s',
  async (_, options) => {
    const page = await site.open('/architectures/serverless-cron/', options);
    await openSections(page);
    // A font that comes late moves lines by itself.
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const entries = page.locator('details.failure');
    const count = await entries.count();
    for (const at of [count - 1, 0, Math.floor(count / 2)]) {
      const row = entries.nth(at).locator('summary');
      await row.evaluate((one) => {
        one.scrollIntoView({ block: 'center', behavior: 'instant' });
      });
      const topOf = () => row.evaluate((one) => one.getBoundingClientRect().top);
      const before = await topOf();
      await row.click();
      await page.locator('.diagram-svg.is-broken').first().waitFor({ state: 'attached' });
      await expect.poll(async () => Math.abs((await topOf()) - before)).toBeLessThan(2);
      // Nothing lies over what is read.
      const isSeen = await entries.nth(at).evaluate((entry) => {
        const { left, top } = entry.querySelector('dt')?.getBoundingClientRect() ?? new DOMRect();
        return entry.contains(document.elementFromPoint(left + 2, top + 4));
      });
      expect(isSeen).toBe(true);
      const id = await entries.nth(at).getAttribute('id');
      await expect.poll(() => new URL(page.url()).hash).toBe(`#${id ?? ''}`);
      await entries.nth(at).getByRole('link', { name: '그림에서 보기' }).click();
      await expect
        .poll(() =>
          page.locator(':is(.down-frame, .down-badge):visible').evaluateAll((marks) =>
            marks.some((mark) => {
              const { top, bottom } = mark.getBoundingClientRect();
              return top > 0 && bottom < innerHeight;
            }),
          ),
        )
        .toBe(true);
    }
    await page.close();
  },
);

it.each([
  ['a narrow desk', { viewport: { width: 1100, height: 800 } }],
  ['a phone', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }],
])('what sticks for the drawing lies over no list that is read below it, on %s', async (_, options) => {
  const page = await site.open('/architectures/three-tier-web/', options);
  await openSections(page);
  const figure = page.locator('#diagram-request-path');
  await figure.locator('.diagram-text summary').click();
  for (const list of ['.diagram-failures', '.diagram-text']) {
    await figure.locator(list).evaluate((one) => {
      scrollBy({ top: one.getBoundingClientRect().top + 60, behavior: 'instant' });
    });
    const over = await figure.locator('.diagram-break').evaluate((bar) => {
      const { left, top, width, height } = bar.getBoundingClientRect();
      return bar.contains(document.elementFromPoint(left + width / 2, top + height / 2));
    });
    expect(over, list).toBe(false);
  }
  await page.close();
});

it('the link to the drawing keeps the address of the failure that it shows, after a reload too', async () => {
  const page = await site.open('/architectures/lambda-sqs-decoupling/#failure-database-down');
  await page.locator('.diagram-svg.is-broken').first().waitFor();
  await page.getByRole('link', { name: '그림 보기 · 고장 내기' }).click();
  await expect
    .poll(() =>
      page
        .locator('.down-frame:visible')
        .first()
        .evaluate((mark) => {
          const { top, bottom } = mark.getBoundingClientRect();
          return top > 0 && bottom < innerHeight;
        }),
    )
    .toBe(true);
  expect(new URL(page.url()).hash).toBe('#failure-database-down');
  await page.reload();
  await page.locator('.diagram-svg.is-broken').first().waitFor();
  await page.close();
});

it('has one button for the large view: of the caption, and of the ways beside what is said once a part has failed', async () => {
  const page = await site.open('/architectures/three-tier-web/#failure-primary-db', {
    viewport: { width: 1280, height: 800 },
  });
  const figure = page.locator('figure:has([data-breaks=primary-db])');
  const large = figure.getByRole('button', { name: /^크게/ });
  const place = () => large.evaluateAll((all) => all.map((one) => one.closest('figcaption, .diagram-break')?.tagName));
  await expect.poll(place).toEqual(['DIV']);
  const top = () => figure.locator('.diagram-scroll').evaluate((one) => Math.round(one.getBoundingClientRect().top));
  const before = await top();
  await page.getByRole('button', { name: '원래대로' }).click();
  await expect.poll(place).toEqual(['FIGCAPTION']);
  expect(Math.abs((await top()) - before)).toBeLessThanOrEqual(2);
  await page.close();
});

it('leads to what of a high drawing is out of sight, and has the large view at hand', async () => {
  const page = await site.open('/architectures/three-tier-web/#failure-az-a', {
    viewport: { width: 1280, height: 800 },
  });
  const way = page.locator('figure .diagram-break .outcome-over');
  await way.waitFor();
  const cut = (): Promise<number[]> =>
    page.locator('.diagram-svg:visible :is(.down-frame, .over-frame, .way-number)').evaluateAll((marks) =>
      marks.flatMap((mark, at) => {
        const { top, bottom } = mark.getBoundingClientRect();
        return top < 56 - 2 || bottom > innerHeight + 2 ? at : [];
      }),
    );
  const [before = -1] = await cut();
  expect(before).toBeGreaterThanOrEqual(0);
  await way.click();
  await expect.poll(cut).not.toContain(before);
  await page.locator('figure .diagram-break .outcome-ways > .diagram-open').click();
  await page.getByRole('dialog').locator('.down-frame').first().waitFor();
  await page.close();
});

it('what one does before is said beside the drawing on a desk, without a press', async () => {
  const page = await site.open('/architectures/aurora-global-failover/#failure-primary-region', {
    viewport: { width: 1440, height: 900 },
  });
  await page.locator('.diagram-svg.is-broken:visible').waitFor();
  const before = page.locator('figure .diagram-outcome > .outcome-before');
  expect(await before.isVisible()).toBe(true);
  expect(await before.innerText()).toMatch(/^미리 해 둘 것: ./);
  await page.close();
});

it('the way to what is out of sight stands below all that is read, and moves nothing', async () => {
  const page = await site.open('/architectures/three-tier-web/#failure-az-a', {
    viewport: { width: 1280, height: 800 },
  });
  const [way, keys] = ['.outcome-over', '.outcome-keys'].map((part) => page.locator(`figure .diagram-break > ${part}`));
  await way?.waitFor();
  const [at, read] = [await way?.boundingBox(), await keys?.boundingBox()];
  expect((at?.y ?? 0) - (read?.y ?? Infinity) - (read?.height ?? 0)).toBeGreaterThanOrEqual(4);
  await page.close();
});
