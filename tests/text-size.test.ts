import { describe, expect, it } from 'vitest';
import { openSite } from './lib/open-site.ts';

const site = openSite();

/** What stands in the lines at the top of a page: on the screen, readable, and nothing over it. */
describe.each([390, 320])('letters of twice the size on %i px', (width) => {
  it.each(['/', '/compute/lambda/', '/compare/', '/study/quiz/'])('%s keeps its head', async (path) => {
    const page = await site.open(path, { viewport: { width, height: 844 } });
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '32px';
    });
    const parts = await page.$$eval('.site-header .wrap > *, .crumbs > *', (all) =>
      all
        .filter((part) => part.checkVisibility())
        .map((part) => {
          const { left, right, top, bottom, height } = part.getBoundingClientRect();
          return {
            name: part.textContent.trim().slice(0, 9),
            left,
            right,
            top,
            bottom,
            height,
            cut: part.scrollWidth - part.clientWidth,
          };
        }),
    );
    expect(parts.length).toBeGreaterThan(3);
    for (const [at, part] of parts.entries()) {
      expect(part.left, part.name).toBeGreaterThanOrEqual(0);
      expect(part.right, part.name).toBeLessThanOrEqual(width);
      // A line of the way, not a column of letters.
      expect(part.height, part.name).toBeLessThan(200);
      for (const other of parts.slice(at + 1)) {
        const apart =
          part.right <= other.left + 1 ||
          other.right <= part.left + 1 ||
          part.bottom <= other.top + 1 ||
          other.bottom <= part.top + 1;
        expect(apart, `${part.name}, ${other.name}`).toBe(true);
      }
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.close();
  });
});
