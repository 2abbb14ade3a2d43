import axe from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './lib/browser.ts';
import { serve } from './lib/static-server.ts';

const PAGES = [
  '/',
  '/storage/',
  '/compute/lambda/',
  '/compute/ecs-vs-eks/',
  '/architectures/cloudfront-s3-alb/',
  '/facts/',
  '/scenarios/',
  '/scenarios/least-operations/',
  '/print/storage/',
  '/glossary/',
  '/sources/001/',
  '/search/',
  '/404.html',
];

describe('axe', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    browser = await launchBrowser();
    site = await serve('dist');
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  const cases = PAGES.flatMap((path) => [
    { path, theme: 'light' as const, width: 1280 },
    { path, theme: 'dark' as const, width: 390 },
  ]);
  it.each(cases)('finds nothing on $path ($theme, $width px)', async ({ path, theme, width }) => {
    const page = await browser.newPage({ colorScheme: theme, viewport: { width, height: 900 } });
    await page.goto(`${site.origin}${path}`, { waitUntil: 'networkidle' });
    await page.evaluate(axe.source);
    const violations = await page.evaluate(async () => {
      const runner = Reflect.get(window, 'axe') as {
        run: () => Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>;
      };
      const { violations: found } = await runner.run();
      return found.flatMap(({ id, nodes }) =>
        nodes.slice(0, 3).map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
      );
    });
    expect(violations).toEqual([]);
    await page.close();
  });
});
