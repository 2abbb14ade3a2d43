/** Who asks for less motion meets none: nothing moves by itself, glides or fades, whatever one opens, goes to or brings about. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openSections } from './lib/open-sections.ts';
import { openSite } from './lib/open-site.ts';

const site = openSite({ keepsProofs: true });
const WISHES = ['no-preference', 'reduce'] as const;

/** Opens a page that notes what moves on it, and on those it leads to: animations that take time, gliding scrolls, transitions of pages. */
async function openNoting(path: string, reducedMotion: (typeof WISHES)[number]): Promise<Page> {
  const page = await site.browser.newPage({ reducedMotion, viewport: { width: 390, height: 844 } });
  await page.addInitScript(() => {
    const moved = (what: string): void => {
      sessionStorage.setItem('moved', `${sessionStorage.getItem('moved') ?? ''}${what} `);
    };
    const animate = Reflect.get(Element.prototype, 'animate') as (...all: unknown[]) => Animation;
    Element.prototype.animate = function (...all) {
      const animation = animate.apply(this, all);
      const { duration } = animation.effect?.getComputedTiming() ?? {};
      if (duration !== 0) moved(`animate:${this.tagName}`);
      return animation;
    };
    for (const name of ['animationstart', 'transitionrun'] as const)
      addEventListener(name, ({ target }) => {
        const isShort = document
          .getAnimations()
          .every(({ effect }) => effect?.getComputedTiming().activeDuration === 0);
        if (!isShort) moved(`${name}:${(target as Element).tagName}`);
      });
    const glides = (wish: unknown): void => {
      const { behavior } = (typeof wish === 'object' && wish !== null ? wish : {}) as ScrollOptions;
      const byStyle = getComputedStyle(document.documentElement).scrollBehavior;
      if (behavior === 'smooth' || (behavior !== 'instant' && byStyle === 'smooth')) moved('scroll');
    };
    for (const [owner, name] of [
      [Element.prototype, 'scrollIntoView'],
      [Element.prototype, 'scrollTo'],
      [Element.prototype, 'scrollBy'],
      [window, 'scrollTo'],
      [window, 'scrollBy'],
    ] as const) {
      const scroll = Reflect.get(owner, name) as (...all: unknown[]) => void;
      Reflect.set(owner, name, function (this: unknown, ...all: unknown[]) {
        glides(all[0]);
        scroll.apply(this, all);
      });
    }
    addEventListener('pagereveal', (event) => {
      if ((event as Event & { viewTransition: unknown }).viewTransition) moved('transition');
    });
  });
  await page.goto(site.origin + path);
  return page;
}
const moved = (page: Page): Promise<string[]> =>
  page.evaluate(() => (sessionStorage.getItem('moved') ?? '').split(' ').filter(Boolean));

/** What moves for those who have asked for nothing, and how it comes about. */
const MOVING: readonly (readonly [name: string, path: string, act: (page: Page) => Promise<unknown>, what: string])[] =
  [
    [
      'a part that breaks',
      '/architectures/three-tier-web/',
      async (page) => {
        await openSections(page);
        await page.locator('.diagram-svg:visible [data-breaks]').first().press('Enter');
        await page.locator('.is-broken:visible').first().waitFor();
      },
      'animate:svg',
    ],
    [
      'a link that is copied',
      '/storage/s3/',
      async (page) => {
        await page.locator('main h2 a[href^="#"]').first().click();
        await page.locator('[role=status]').filter({ hasText: '복사' }).first().waitFor();
      },
      'animate',
    ],
    [
      'another page',
      '/storage/s3/',
      async (page) => {
        await page.locator('.crumbs a').first().click();
        await page.waitForURL(`${site.origin}/`);
        await page.locator('body > footer').waitFor({ state: 'attached' });
      },
      'transition',
    ],
  ];

describe.each(WISHES)('with motion: %s', (wish) => {
  it.each(MOVING)('%s', async (_, path, act, what) => {
    const page = await openNoting(path, wish);
    await act(page);
    if (wish === 'reduce') expect(await moved(page)).toEqual([]);
    else await expect.poll(async () => (await moved(page)).join(' ')).toContain(what);
    await page.close();
  });
});

it.each<readonly [string, (page: Page) => Promise<unknown>]>([
  ['/storage/s3/#when', (page) => page.locator('main').waitFor()],
  [
    '/storage/s3/',
    async (page) => {
      await page.keyboard.press('/');
      await page.locator('dialog[data-search-dialog] input').fill('람다');
      await page.locator('dialog[data-search-dialog] a[data-search-result]').first().waitFor();
    },
  ],
  ['/search/?q=s3', (page) => page.locator('[data-search-results][data-state=done]').waitFor()],
  ['/facts/?q=람다', (page) => page.locator('[data-results] tbody tr').first().waitFor()],
  [
    '/study/cards/',
    async (page) => {
      await page.locator('[data-cards-bar] button.primary').click();
      await page.locator('[data-rating="3"]').click();
    },
  ],
  [
    '/study/quiz/',
    async (page) => {
      await page.locator('[data-quiz][data-ready], [data-ready]').first().waitFor();
      await page.locator('[data-quiz-form] button[type=submit]').click();
      await page.locator('.option input').first().waitFor();
      await page.getByRole('button', { name: '모름' }).click();
      await page.locator('.verdict').waitFor();
    },
  ],
])('with motion reduced nothing moves on %s', async (path, act) => {
  const page = await openNoting(path, 'reduce');
  await act(page);
  expect(await moved(page)).toEqual([]);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto');
  await page.close();
});
