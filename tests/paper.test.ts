/** How many sheets a page takes whose drawings can be broken. */
import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { openSite } from './lib/open-site.ts';

const site = openSite({ keepsProofs: true });
const architectures = readdirSync('content/architectures').map((file) => file.replace(/\.mdx$/, ''));

it.each([...architectures, 'three-tier-web/#failure-az-a'])('architectures/%s: five sheets at most', async (path) => {
  const page = await site.open(`/architectures/${path}`);
  if (path.includes('#')) await page.locator('.diagram-svg.is-broken').first().waitFor();
  const pdf = await page.pdf({ format: 'A4' });
  const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
  expect(sheets).toBeGreaterThan(1);
  expect(sheets).toBeLessThanOrEqual(5);
  await page.close();
});

it('nothing of one is left out or cut', async () => {
  const page = await site.open('/architectures/three-tier-web/', { viewport: { width: 703, height: 1000 } });
  await page.emulateMedia({ media: 'print' });
  const hidden = await page
    .locator('.failure dd, [data-fact], .scenarios > li, .sources li')
    .evaluateAll((all) =>
      all
        .filter((one) => one.closest('.no-print') === null && !one.checkVisibility({ contentVisibilityAuto: true }))
        .map((one) => one.textContent),
    );
  expect(hidden).toEqual([]);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  await page.close();
});
