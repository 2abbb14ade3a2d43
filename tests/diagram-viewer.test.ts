import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { toHtml } from 'hast-util-to-html';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { launchChromium } from '../src/diagrams/browser.ts';
import { buildFigure, buildSprite } from '../src/diagrams/figure.ts';
import { readDiagram, readIcons } from '../src/diagrams/store.ts';
import { BROWSER_PATH } from './lib/browser.ts';

const root = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const ORIGIN = 'http://viewer.invalid';
// The site's policy: no inline styles, no images but its own and data:.
const POLICY = "default-src 'self'; img-src 'self' data:; style-src 'self'; script-src 'self'";

function pageHtml(): string {
  const diagram = readDiagram(root, 'architectures/cloudfront-s3-alb/request-path');
  if (diagram === undefined) throw new Error('npm run diagrams를 돌린다');
  const sprite = buildSprite([diagram.meta], readIcons(root));
  const figure = buildFigure('request-path', diagram, { base: '/', topic: 'storage/s3', isTopic: () => true });
  const body = `${sprite === undefined ? '' : toHtml(sprite)}${toHtml(figure)}`;
  return `<!doctype html><html lang="ko" data-theme="dark"><meta charset="utf-8"><title>그림</title><link rel="stylesheet" href="/site.css"><body>${body}<script type="module" src="/start.js"></script>`;
}

const ANSWERS: Readonly<Record<string, () => { contentType: string; body: string }>> = {
  '/topic/': () => ({ contentType: 'text/html', body: pageHtml() }),
  '/site.css': () => ({
    contentType: 'text/css',
    body: ['tokens', 'base', 'diagrams']
      .map((name) => read(`src/styles/${name}.css`))
      .join('')
      .replace(/@font-face \{[^}]*\}/, ''),
  }),
  '/start.js': () => ({
    contentType: 'text/javascript',
    body: "import { watchDiagrams } from './watch-diagrams.ts'; watchDiagrams();",
  }),
};

let browser: Browser;
let page: Page;
let problems: string[] = [];
let loaded: string[] = [];

beforeAll(async () => {
  browser = await launchChromium(BROWSER_PATH);
  page = await browser.newPage({ viewport: { width: 390, height: 844 }, acceptDownloads: true });
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(error.message));
  await page.route('**/*', async (route) => {
    const { pathname } = new URL(route.request().url());
    loaded.push(pathname);
    const module = /^\/([a-z-]+\.ts)$/.exec(pathname)?.[1];
    const answer =
      module === undefined
        ? ANSWERS[pathname]?.()
        : { contentType: 'text/javascript', body: stripTypeScriptTypes(read(`src/components/diagram/${module}`)) };
    await (answer === undefined
      ? route.abort()
      : route.fulfill({ ...answer, headers: { 'content-security-policy': POLICY } }));
  });
});
afterAll(() => browser.close());
beforeEach(async () => {
  problems = [];
  loaded = [];
  await page.goto(`${ORIGIN}/topic/`);
});

const viewBox = (): Promise<string | null> => page.locator('.diagram-svg').getAttribute('viewBox');
async function open(): Promise<void> {
  await page.getByRole('button', { name: '크게 보기' }).click();
  await page.locator('dialog[open]').waitFor();
}

it('뷰어 코드는 처음 열 때에야 받는다', async () => {
  expect(loaded).not.toContain('/viewer.ts');
  await open();
  expect(loaded).toContain('/viewer.ts');
});

it('대화 상자에서 키보드로 확대하고 움직이고 맞추며, 닫으면 그림과 초점이 제자리로 돌아온다', async () => {
  const whole = await viewBox();
  const height = (await page.locator('.diagram-scroll').boundingBox())?.height;
  await open();
  expect(await page.locator('dialog .diagram-svg').count()).toBe(1);
  await page.keyboard.press('+');
  const zoomed = await viewBox();
  expect(Number(zoomed?.split(' ')[2])).toBeLessThan(Number(whole?.split(' ')[2]));
  await page.keyboard.press('ArrowRight');
  expect(await viewBox()).not.toBe(zoomed);
  await page.keyboard.press('0');
  expect(await viewBox()).toBe(whole);
  expect((await page.locator('.diagram-scroll').boundingBox())?.height).toBe(height);
  await page.keyboard.press('Escape');
  await page.locator('figure .diagram-svg').waitFor();
  expect(await viewBox()).toBe(whole);
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('diagram-open');
  expect(problems).toEqual([]);
});

it('끌면 움직이고 바퀴로 확대한다', async () => {
  await open();
  const whole = await viewBox();
  await page.mouse.move(190, 500);
  await page.mouse.wheel(0, -300);
  const zoomed = await viewBox();
  expect(Number(zoomed?.split(' ')[2])).toBeLessThan(Number(whole?.split(' ')[2]));
  await page.mouse.down();
  await page.mouse.move(120, 430, { steps: 4 });
  await page.mouse.up();
  expect(Number((await viewBox())?.split(' ')[0])).toBeGreaterThan(Number(zoomed?.split(' ')[0]));
});

it('노드를 누르면 그 주제로 간다', async () => {
  await open();
  const link = page.locator('dialog .diagram-svg a').first();
  const target = await link.getAttribute('href');
  const asked = page.waitForRequest((request) => request.isNavigationRequest());
  await link.click();
  expect(new URL((await asked).url()).pathname).toBe(target);
});

it('SVG와 PNG로 내려받는다', async () => {
  await open();
  const svgDownload = page.waitForEvent('download');
  await page.getByRole('button', { name: 'SVG로 내려받기' }).click();
  const file = await svgDownload;
  expect(file.suggestedFilename()).toBe('request-path.svg');
  const svg = readFileSync(await file.path(), 'utf8');
  expect(svg).not.toContain('var(--');
  expect(svg).toContain('id="icon-aws-s3"');
  const pngDownload = page.waitForEvent('download');
  await page.getByRole('button', { name: 'PNG로 내려받기' }).click();
  expect(
    readFileSync(await (await pngDownload).path())
      .subarray(1, 4)
      .toString(),
  ).toBe('PNG');
  expect(problems).toEqual([]);
});
