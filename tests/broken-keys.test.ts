/** A drawing whose parts can fail, by the keyboard. */
import { expect, it } from 'vitest';
import { openSections } from './lib/open-sections.ts';
import { openSite } from './lib/open-site.ts';

const site = openSite({ savesData: true, keepsProofs: true });
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const DESK = { viewport: { width: 1440, height: 900 } };

it('a drawing is one stop of the Tab key, which leads on to what is said below it and back to the part that was left', async () => {
  const page = await site.open('/architectures/three-tier-web/', DESK);
  await openSections(page);
  const focused = () =>
    page.evaluate(() => {
      const { activeElement: one } = document;
      return one?.getAttribute('data-breaks') ?? (one?.matches('.failure > summary') ? 'list' : 'other');
    });
  await page.locator('figure [data-pick]').first().focus();
  const met: string[] = [];
  for (let tab = 0; tab < 8 && met.at(-1) !== 'list'; tab++) {
    await page.keyboard.press('Tab');
    met.push(await focused());
  }
  expect(met.filter((one) => !['other', 'list'].includes(one))).toHaveLength(1);
  expect(met.at(-1)).toBe('list');
  const part = page.locator('.diagram-svg:visible [data-breaks][tabindex="0"]');
  await part.focus();
  const first = await focused();
  await page.keyboard.press('ArrowDown');
  await expect.poll(focused).not.toBe(first);
  const left = await focused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  expect(await focused()).toBe(left);
  await page.close();
});

/** The parts of the drawing that is shown to which no arrows lead from the first. */
async function unreached(): Promise<string[]> {
  const svg = [...document.querySelectorAll('figure .diagram-svg:has([data-breaks])')].find((one) =>
    one.checkVisibility(),
  );
  const parts = [...(svg?.querySelectorAll<SVGElement>('[data-breaks][tabindex]') ?? [])];
  const keys = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];
  const press = async (part: SVGElement, key: string) => {
    part.focus({ preventScroll: true });
    part.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    await new Promise((done) => setTimeout(done, 0));
  };
  const [met, open] = [new Set(parts.slice(0, 1)), parts.slice(0, 1)];
  for (let part = open.pop(); part; part = open.pop())
    for (const key of keys) {
      await press(part, key);
      const to = parts.find((one) => one === document.activeElement);
      if (to && !met.has(to)) {
        met.add(to);
        open.push(to);
      }
    }
  return parts.length < 2 ? ['no parts'] : parts.filter((one) => !met.has(one)).map((one) => one.ariaLabel ?? '');
}

it.each([
  ['three-tier-web', DESK],
  ['three-tier-web', PHONE],
  ['microservices', DESK],
  ['data-lake', DESK],
  ['hybrid-dx-datasync-efs', PHONE],
  ['serverless-cron', DESK],
] as const)('the arrows lead to each part of a drawing: %s %o', async (slug, options) => {
  const page = await site.open(`/architectures/${slug}/`, options);
  await openSections(page);
  // the code comes with the first press: a walk that began before it was there is made again
  await expect.poll(() => page.evaluate(unreached), { timeout: 30_000 }).toEqual([]);
  await page.close();
});

it('in the large view, too, the arrows lead from part to part, and move the picture where none has the focus', async () => {
  const page = await site.open('/architectures/three-tier-web/', DESK);
  await openSections(page);
  await page.locator('figure:has([data-pick]) [data-diagram-open]').click();
  const view = page.locator('dialog .diagram-svg');
  await view.locator('[data-breaks][tabindex="0"]').focus();
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-breaks'));
  const first = await focused();
  await page.keyboard.press('ArrowDown');
  await expect.poll(focused).not.toBe(first);
  await page.locator('.diagram-stage').focus();
  const before = await view.getAttribute('viewBox');
  await page.keyboard.press('ArrowDown');
  expect(await view.getAttribute('viewBox')).not.toBe(before);
  await page.close();
});
