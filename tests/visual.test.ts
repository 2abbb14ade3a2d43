/** Pictures of the main pages against those kept in `tests/visual/`. `npm run visual -- --update` keeps new ones. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { openSite } from './lib/open-site.ts';
import { differenceOf, hueDifferenceOf, toReference } from './lib/compare-pictures.ts';
import { PICTURES } from './lib/sample-texts.ts';
import { stillPage } from './lib/still-page.ts';

/** Share of the pixels that may differ: what another version of the browser draws differently. */
const TOLERANCE = 0.015;
/** Share of the colour that may have another hue. */
const HUE_TOLERANCE = 0.04;
const KEPT = 'tests/visual';
const SEEN = '.cache/visual';
const update = process.env.UPDATE_PICTURES === '1';

describe('the look of', () => {
  const site = openSite();
  beforeAll(() => {
    mkdirSync(KEPT, { recursive: true });
    mkdirSync(SEEN, { recursive: true });
  });

  const cases = PICTURES.flatMap((picture) =>
    [390, 1280].flatMap((width) => (['light', 'dark'] as const).map((theme) => ({ ...picture, width, theme }))),
  );
  it.each(cases)('$name at $width px, $theme, is as kept', async ({ name, path, plan, width, theme }) => {
    const file = `${name}-${width}-${theme}.webp`;
    const page = await site.browser.newPage({
      // What the pictures are filled with is set as HTML, which the policy of the pages forbids to scripts.
      bypassCSP: true,
      colorScheme: theme,
      viewport: { width, height: 1400 },
      deviceScaleFactor: 1,
      reducedMotion: 'reduce',
      hasTouch: width < 500,
    });
    await page.goto(`${site.origin}${path}`, { waitUntil: 'networkidle' });
    if (path.includes('?q=')) {
      await page.waitForSelector('[data-search-results][data-state=done] .search-hit-excerpt:not(:empty)');
    }
    await stillPage(page, plan);
    const screenshot = await page.screenshot({ animations: 'disabled', caret: 'hide' });
    await page.close();
    if (update) writeFileSync(`${KEPT}/${file}`, await toReference(screenshot));
    if (!existsSync(`${KEPT}/${file}`)) throw new Error(`${KEPT}/${file} is missing: npm run visual -- --update`);
    const difference = await differenceOf(screenshot, readFileSync(`${KEPT}/${file}`));
    const hues = await hueDifferenceOf(screenshot, readFileSync(`${KEPT}/${file}`));
    if (difference > TOLERANCE || hues > HUE_TOLERANCE) writeFileSync(`${SEEN}/${file}`, await toReference(screenshot));
    expect(hues, `share of the colour that has another hue; what was seen: ${SEEN}/${file}`).toBeLessThanOrEqual(
      HUE_TOLERANCE,
    );
    expect(difference, `share of pixels that differ; what was seen: ${SEEN}/${file}`).toBeLessThanOrEqual(TOLERANCE);
  });

  it.each([
    ['a topic whose domain has another hue', 'topic', '/storage/s3-object-lock/', 'storage'],
    ['one of the twelve tabs in another hue', 'home', '/', 'compute'],
  ])('notices %s', async (_, name, path, domain) => {
    const plan = PICTURES.find((picture) => picture.name === name)?.plan ?? {};
    for (const theme of ['light', 'dark'] as const) {
      const page = await site.browser.newPage({
        // What the pictures are filled with is set as HTML, which the policy of the pages forbids to scripts.
        bypassCSP: true,
        colorScheme: theme,
        viewport: { width: 1280, height: 1400 },
        reducedMotion: 'reduce',
      });
      await page.goto(`${site.origin}${path}`, { waitUntil: 'networkidle' });
      await stillPage(page, plan);
      // Through the object model: the page's policy refuses a style sheet from elsewhere.
      await page.evaluate((named) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(`[data-domain='${named}'] { --hue: 280 !important }`);
        document.adoptedStyleSheets.push(sheet);
      }, domain);
      const screenshot = await page.screenshot({ animations: 'disabled', caret: 'hide' });
      await page.close();
      const reference = readFileSync(`${KEPT}/${name}-1280-${theme}.webp`);
      expect(await hueDifferenceOf(screenshot, reference)).toBeGreaterThan(HUE_TOLERANCE);
    }
  });
});
