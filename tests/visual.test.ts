/** Pictures of the main pages against those kept in `tests/visual/`. `npm run visual -- --update` keeps new ones. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
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
  // The browser that readers have: without windows it draws letters differently. What is fetched ahead is not seen.
  const site = openSite({ browserPath: BROWSER_PATH, savesData: true, keepsProofs: true });
  beforeAll(() => {
    mkdirSync(KEPT, { recursive: true });
    mkdirSync(SEEN, { recursive: true });
  });

  /** Photographs a page in both themes: it follows the reader's while it is open. */
  async function photograph(path: string, plan: Plan, width: number, css = ''): Promise<Shots> {
    const page = await site.open(path, {
      // What the pictures are filled with is set as HTML, which the policy of the pages forbids to scripts.
      bypassCSP: true,
      colorScheme: 'light',
      deviceScaleFactor: 1,
      reducedMotion: 'reduce',
      viewport: { width, height: 1400 },
      hasTouch: width < 500,
    });
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
  it.each(cases)('$name at $width px, is as kept, light and dark', async ({ name, path, plan, width }) => {
    const shots = await photograph(path, plan, width);
    for (const theme of THEMES) {
      const file = `${name}-${width}-${theme}.webp`;
      const screenshot = shots[theme];
      if (update) writeFileSync(`${KEPT}/${file}`, await toReference(screenshot));
      if (!existsSync(`${KEPT}/${file}`)) throw new Error(`${KEPT}/${file} is missing: npm run visual -- --update`);
      const difference = await differenceOf(screenshot, readFileSync(`${KEPT}/${file}`));
      const hues = await hueDifferenceOf(screenshot, readFileSync(`${KEPT}/${file}`));
      if (difference > TOLERANCE || hues > HUE_TOLERANCE)
        writeFileSync(`${SEEN}/${file}`, await toReference(screenshot));
      const seen = `what was seen: ${SEEN}/${file}`;
      expect.soft(hues, `share of the colour that has another hue; ${seen}`).toBeLessThanOrEqual(HUE_TOLERANCE);
      expect.soft(difference, `share of pixels that differ; ${seen}`).toBeLessThanOrEqual(TOLERANCE);
    }
  });

  it.each([
    ['a topic whose domain has another hue', 'topic', '/storage/s3-object-lock/', 'storage'],
    ['one of the twelve tabs in another hue', 'home', '/', 'compute'],
  ])('notices %s', async (_, name, path, domain) => {
    const plan = PICTURES.find((picture) => picture.name === name)?.plan ?? {};
    const shots = await photograph(path, plan, 1280, `[data-domain='${domain}'] { --hue: 280 !important }`);
    for (const theme of THEMES) {
      const reference = readFileSync(`${KEPT}/${name}-1280-${theme}.webp`);
      expect(await hueDifferenceOf(shots[theme], reference)).toBeGreaterThan(HUE_TOLERANCE);
    }
  });
});
