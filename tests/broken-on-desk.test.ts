import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { openSite } from './lib/open-site.ts';

const site = openSite();

const broken = readdirSync('content/architectures')
  .filter((file) => /^failures:$/m.test(readFileSync(`content/architectures/${file}`, 'utf8')))
  .map((file) => `/architectures/${file.replace(/\.mdx$/, '')}/`);

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
  // Of a drawing that is higher than the screen none of the room is left empty.
  const isPast = height > innerHeight - head && (top > innerHeight / 2 || bottom < innerHeight / 2);
  return [isCut ? 'the drawing' : [], isPast ? 'most of the drawing' : [], isUnsaid ? 'what is said' : []].flat();
}

it.each(broken)(
  'a drawing that fits on a desk is seen whole beside what is said, by a link and from the list: %s',
  async (path) => {
    const page = await site.open(path, { viewport: { width: 1366, height: 850 } });
    const ids = await page.$$eval('details.failure', (all) => all.map((one) => one.id));
    const faults: string[] = [];
    const look = async (way: string): Promise<void> => {
      await page.locator('.diagram-svg.is-broken:visible').first().waitFor();
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      faults.push(...(await page.evaluate(unseenOnDesk)).map((fault) => `${way}: ${fault}`));
    };
    for (const id of ids) {
      // Comes to the page anew, as by a link that was shared.
      await page.goto('about:blank');
      await page.goto(`${site.origin}${path}#${id}`);
      await look(`link to ${id}`);
    }
    await page.goto('about:blank');
    await page.goto(`${site.origin}${path}`);
    for (const id of ids) {
      await page.locator(`#${id} summary`).click();
      await page.locator(`#${id}[open]`).waitFor();
      await look(`${id} in the list`);
    }
    expect(faults).toEqual([]);
    await page.close();
  },
);
