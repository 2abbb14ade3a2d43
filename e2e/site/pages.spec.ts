import { readFileSync } from 'node:fs';
import { accessibilityProblems, sidewaysOverflow } from '../support/accessibility.ts';
import { expect, test } from '../support/test.ts';

/** The topics of the site that is built. */
const { topics } = JSON.parse(readFileSync('dist/topics.json', 'utf8')) as {
  topics: readonly { readonly id: string; readonly kind: string }[];
};
const domains = [...new Set(topics.map(({ id }) => id.split('/')[0] ?? ''))];
/** The first topic of each kind. */
const kinds = Map.groupBy(topics, ({ kind }) => kind);
const sample = [...kinds.values()].flatMap(([topic]) => (topic === undefined ? [] : [`${topic.id}/`]));

/** A page of every kind that there is. */
const PAGES = [
  '',
  ...sample,
  ...domains.slice(0, 1).flatMap((domain) => [`${domain}/`, `facts/${domain}/`, `print/${domain}/`]),
  ...['about/', 'architectures/', 'changes/', 'check-notes/', 'compare/', 'exam/', 'exam/path/', 'facts/', 'glossary/'],
  ...['licenses/', 'print/', 'scenarios/', 'search/', 'sources/', 'study/', 'study/cards/', 'study/notes/'],
  ...['study/progress/', 'study/quiz/', '404.html'],
];

for (const path of PAGES)
  test(`/${path} stands, is accessible in light and dark, and never scrolls sideways`, async ({ page }) => {
    const response = await page.goto(path);
    expect(response?.status()).toBe(200);
    await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
    await expect(page).toHaveTitle(/\S/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await page.waitForLoadState('networkidle');
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await accessibilityProblems(page)).toEqual([]);
    for (const width of [1280, 390, 320]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await sidewaysOverflow(page), `at ${width} px`).toBe(0);
    }
  });
