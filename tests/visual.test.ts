/** Pictures of the main pages against those kept in `tests/visual/`. `npm run visual -- --update` keeps new ones. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { BrowserContextOptions } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_PATH } from './lib/browser.ts';
import { openSite } from './lib/open-site.ts';
import { differenceOf, hueDifferenceOf, toReference } from './lib/compare-pictures.ts';
import { PICTURES } from './lib/sample-texts.ts';
import { stillPage, type Plan } from './lib/still-page.ts';

/** Share of the pixels that may differ: what another version of the browser draws differently. */
const TOLERANCE = 0.015;
/** Share of the colour that may have another hue. */
const HUE_TOLERANCE = 0.04;
const KEPT = 'tests/visual';
const SEEN = '.cache/visual';
const update = process.env.UPDATE_PICTURES === '1';

const THEMES = ['light', 'dark'] as const;
type Shots = Readonly<Record<(typeof THEMES)[number], Buffer>>;

describe('the look of', () => {
  // The browser that readers have: without windows it draws letters differently.
  const site = openSite({ browserPath: BROWSER_PATH });
  beforeAll(() => {
    mkdirSync(KEPT, { recursive: true });
    mkdirSync(SEEN, { recursive: true });
  });

  /** Photographs a page in both themes: it follows the reader's while it is open. */
  async function photograph(path: string, plan: Plan, options: BrowserContextOptions, css = ''): Promise<Shots> {
    const page = await site.browser.newPage({
      // What the pictures are filled with is set as HTML, which the policy of the pages forbids to scripts.
      bypassCSP: true,
      colorScheme: 'light',
      deviceScaleFactor: 1,
      reducedMotion: 'reduce',
      ...options,
    });
    await page.goto(`${site.origin}${path}`, { waitUntil: 'networkidle' });
    if (path.includes('?q=')) {
      await page.waitForSelector('[data-search-results][data-state=done] .search-hit-excerpt:not(:empty)');
    }
    await stillPage(page, plan);
    // Through the object model: the page's policy refuses a style sheet from elsewhere.
    await page.evaluate((more) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(more);
      document.adoptedStyleSheets.push(sheet);
    }, css);
    const take = async (colorScheme: 'light' | 'dark'): Promise<Buffer> => {
      await page.emulateMedia({ colorScheme });
      return page.screenshot({ animations: 'disabled', caret: 'hide' });
    };
    const shots = { light: await take('light'), dark: await take('dark') };
    await page.close();
    return shots;
  }

  const cases = PICTURES.flatMap((picture) => [390, 1280].map((width) => ({ ...picture, width })));
  describe.each(cases)('$name at $width px', ({ name, path, plan, width }) => {
    let shots: Shots;
    beforeAll(async () => {
      shots = await photograph(path, plan, { viewport: { width, height: 1400 }, hasTouch: width < 500 });
    });

    it.each(THEMES)('%s, is as kept', async (theme) => {
      const file = `${name}-${width}-${theme}.webp`;
      const screenshot = shots[theme];
      if (update) writeFileSync(`${KEPT}/${file}`, await toReference(screenshot));
      if (!existsSync(`${KEPT}/${file}`)) throw new Error(`${KEPT}/${file} is missing: npm run visual -- --update`);
      const difference = await differenceOf(screenshot, readFileSync(`${KEPT}/${file}`));
      const hues = await hueDifferenceOf(screenshot, readFileSync(`${KEPT}/${file}`));
      if (difference > TOLERANCE || hues > HUE_TOLERANCE)
        writeFileSync(`${SEEN}/${file}`, await toReference(screenshot));
      expect(hues, `share of the colour that has another hue; what was seen: ${SEEN}/${file}`).toBeLessThanOrEqual(
        HUE_TOLERANCE,
      );
      expect(difference, `share of pixels that differ; what was seen: ${SEEN}/${file}`).toBeLessThanOrEqual(TOLERANCE);
    });
  });

  it.each([
    ['a topic whose domain has another hue', 'topic', '/storage/s3-object-lock/', 'storage'],
    ['one of the twelve tabs in another hue', 'home', '/', 'compute'],
  ])('notices %s', async (_, name, path, domain) => {
    const plan = PICTURES.find((picture) => picture.name === name)?.plan ?? {};
    const viewport = { width: 1280, height: 1400 };
    const shots = await photograph(path, plan, { viewport }, `[data-domain='${domain}'] { --hue: 280 !important }`);
    for (const theme of THEMES) {
      const reference = readFileSync(`${KEPT}/${name}-1280-${theme}.webp`);
      expect(await hueDifferenceOf(shots[theme], reference)).toBeGreaterThan(HUE_TOLERANCE);
    }
  });
});
