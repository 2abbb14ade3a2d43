import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { emitFigure, emitIcons } from '../src/diagrams/figure.ts';
import { readDiagram, readIcons } from '../src/diagrams/store.ts';
import { launchBrowser } from './lib/browser.ts';
import { keepProofsByCode } from './lib/code-proof.ts';

keepProofsByCode(import.meta.filename, 'content/_diagrams');

const root = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
// https, because the clipboard needs a secure context.
const ORIGIN = 'https://viewer.invalid';
// The site's policy: no inline styles, no images but its own and data:.
const POLICY = "default-src 'self'; img-src 'self' data:; style-src 'self'; script-src 'self'";

function pageHtml(): string {
  const diagram = readDiagram(root, 'architectures/cloudfront-s3-alb/request-path');
  if (diagram === undefined) throw new Error('npm run diagrams를 돌린다');
  const sprite = emitIcons([diagram.meta], readIcons(root));
  const figure = emitFigure('request-path', diagram, { base: '/', topic: 'storage/s3', isTopic: () => true }).join('');
  const body = sprite + figure;
  return `<!doctype html><html lang="ko" data-theme="dark"><meta charset="utf-8"><title>그림</title><link rel="stylesheet" href="/site.css"><body>${body}<script type="module" src="/start.js"></script>`;
}

const ANSWERS: Readonly<Record<string, () => { contentType: string; body: string | Buffer }>> = {
  '/topic/': () => ({ contentType: 'text/html', body: pageHtml() }),
  '/site.css': () => ({
    contentType: 'text/css',
    body: ['tokens', 'base', 'parts', 'preferences', 'diagram-colours', 'diagrams', 'diagram-failures']
      .map((name) => read(`src/styles/${name}.css`))
      .join('')
      .replace(/url\('[^']*'\)/, "url('/font.woff2')")
      // The test waits for the font; a reader does not.
      .replace('font-display: optional', 'font-display: block'),
  }),
  '/diagram/viewer.css': () => ({
    contentType: 'text/javascript',
    body: `export default ${JSON.stringify(read('src/components/diagram/viewer.css'))};`,
  }),
  '/font.woff2': () => ({
    contentType: 'font/woff2',
    body: readFileSync(join(root, 'assets/fonts/PretendardVariable.woff2')),
  }),
  '/start.js': () => ({
    contentType: 'text/javascript',
    body: "import { watchDiagrams } from './diagram/watch-diagrams.ts'; watchDiagrams();",
  }),
};

let browser: Browser;
let page: Page;
let problems: string[] = [];
let loaded: string[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 390, height: 844 }, acceptDownloads: true });
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(error.message));
  await page.route('**/*', async (route) => {
    const { pathname } = new URL(route.request().url());
    loaded.push(pathname);
    const module = /^\/((?:diagram\/)?[a-z-]+\.ts)$/.exec(pathname)?.[1];
    const answer =
      module === undefined
        ? ANSWERS[pathname]?.()
        : { contentType: 'text/javascript', body: stripTypeScriptTypes(read(`src/components/${module}`)) };
    await (answer === undefined
      ? route.abort()
      : route.fulfill({ ...answer, headers: { 'content-security-policy': POLICY } }));
  });
});
afterAll(() => browser.close());
beforeEach(async () => {
  problems = [];
  loaded = [];
  // A new entry of the history: what the last test left open is no business of this one.
  await page.goto('about:blank');
  await page.goto(`${ORIGIN}/topic/`);
});

const viewBox = (): Promise<string | null> => page.locator('.diagram-svg:visible').getAttribute('viewBox');
async function open(): Promise<void> {
  await page.getByRole('button', { name: '크게 보기' }).click();
  await page.locator('dialog[open]').waitFor();
}
const openExports = (): Promise<void> => page.getByText('내보내기').click();

it('뷰어 코드는 처음 열 때에야 받는다', async () => {
  expect(loaded).not.toContain('/diagram/viewer.ts');
  await open();
  expect(loaded).toContain('/diagram/viewer.ts');
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
  await page.locator('figure .diagram-svg:visible').waitFor();
  expect(await viewBox()).toBe(whole);
  expect(await page.evaluate(() => document.activeElement?.classList.contains('diagram-open'))).toBe(true);
  expect(problems).toEqual([]);
});

it('뒤로 가기도 Escape와 닫기처럼 그림만 닫고, 앞으로 가면 다시 연다', async () => {
  const length = await page.evaluate(() => history.length);
  const closed = (): Promise<void> => page.locator('figure .diagram-svg:visible').waitFor();
  const isBack = (): Promise<unknown> => page.waitForFunction(() => history.state === null);
  await open();
  await page.goBack();
  await closed();
  expect(page.url()).toBe(`${ORIGIN}/topic/`);
  await page.goForward();
  await page.locator('dialog[open] .diagram-svg').waitFor();
  await page.keyboard.press('Escape');
  await closed();
  await isBack();
  await open();
  await page.getByRole('button', { name: '닫기' }).click();
  await closed();
  await isBack();
  // However often it is opened, one way back leaves the page.
  expect(await page.evaluate(() => history.length)).toBe(length + 1);
  expect(problems).toEqual([]);
});

it('끌면 움직이고 바퀴로 확대한다', async () => {
  await open();
  const whole = await viewBox();
  await page.mouse.move(190, 500);
  await page.mouse.wheel(0, -300);
  // The tool does not wait for what a wheel does.
  await expect.poll(viewBox).not.toBe(whole);
  const zoomed = await viewBox();
  expect(Number(zoomed?.split(' ')[2])).toBeLessThan(Number(whole?.split(' ')[2]));
  await page.mouse.down();
  await page.mouse.move(120, 430, { steps: 4 });
  await page.mouse.up();
  await expect
    .poll(async () => Number((await viewBox())?.split(' ')[0]))
    .toBeGreaterThan(Number(zoomed?.split(' ')[0]));
});

it('노드를 누르면 그 주제로 간다', async () => {
  await open();
  const link = page.locator('dialog .diagram-svg a').first();
  const target = await link.getAttribute('href');
  const asked = page.waitForRequest((request) => request.isNavigationRequest());
  await link.click();
  expect(new URL((await asked).url()).pathname).toBe(target);
});

it('이 쪽의 주제인 노드에는 표시가 있다', async () => {
  const marked = page.locator('.diagram-svg:visible a[aria-current="page"]');
  expect(await marked.getAttribute('href')).toBe('/storage/s3/');
  const outline = await marked.locator('rect').evaluate((rect) => getComputedStyle(rect).stroke);
  expect(outline).not.toMatch(/none|rgba\(0, 0, 0, 0\)/);
});

it('그림의 링크를 복사하고, 막혀 있으면 주소창에 놓는다', async () => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await open();
  await openExports();
  const button = page.getByRole('button', { name: '그림 링크 복사' });
  await button.click();
  // Seen and, under the focus, heard; the clipboard answers in its own time.
  await page
    .getByRole('button', { name: '복사했다' })
    .filter({ hasText: /^복사했다$/ })
    .waitFor();
  const address = `${ORIGIN}/topic/#diagram-request-path`;
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('denied'));
  });
  await button.click(); // Waits until the button has its own name again.
  await page.waitForURL(address);
  expect(problems).toEqual([]);
});

it('링크를 잇달아 두 번 복사해도 단추가 제 이름으로 돌아온다', async () => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await open();
  await openExports();
  await page.evaluate(() => {
    const { clipboard } = navigator;
    const write = clipboard.writeText.bind(clipboard);
    clipboard.writeText = async (text) => {
      await write(text);
      document.body.dataset.copies = String(Number(document.body.dataset.copies ?? 0) + 1);
    };
  });
  await page.getByRole('button', { name: '그림 링크 복사' }).focus();
  await page.keyboard.press('Enter');
  await page.locator('body[data-copies="1"]').waitFor();
  await page.keyboard.press('Enter');
  await page.locator('body[data-copies="2"]').waitFor();
  // What the page waits for to take its words back, it began to wait for before, and not longer.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 2500)));
  const button = page.getByRole('button', { name: '그림 링크 복사' });
  expect(await button.textContent()).toBe('링크 복사');
  expect(problems).toEqual([]);
});

it('대화 상자 안에서 Tab이 단추와 노드를 지나고 밖으로 나가지 않는다', async () => {
  await open();
  await openExports();
  const seen = new Set<string>();
  for (let press = 0; press < 30; press += 1) {
    await page.keyboard.press('Tab');
    seen.add(
      await page.evaluate(() => {
        const { activeElement: focused } = document;
        if (focused === null || focused === document.body) return 'browser';
        const name = focused.getAttribute('aria-label') ?? focused.className;
        return focused.closest('dialog') === null ? `밖: ${name}` : name;
      }),
    );
  }
  expect([...seen].filter((name) => name.startsWith('밖'))).toEqual([]);
  for (const name of ['확대', '그림 링크 복사', 'SVG 내려받기', '닫기']) expect(seen).toContain(name);
  expect([...seen].some((name) => name.includes('S3'))).toBe(true);
});

/** Widths of the labels of a downloaded file, opened by itself, in whole units. */
async function labelWidths(path: string): Promise<number[]> {
  const other = await browser.newPage();
  await other.setContent(readFileSync(path, 'utf8'));
  await other.evaluate(() => document.fonts.ready);
  const widths = await other.evaluate(measureLabels);
  await other.close();
  return widths;
}
const measureLabels = (): number[] =>
  [...document.querySelectorAll<SVGTextElement>('svg[role=img] text')]
    .filter((text) => text.checkVisibility())
    .map((text) => Math.round(text.getBBox().width));

it('SVG와 PNG로 내려받으면 글꼴이 함께 가서 글자 폭이 그대로다', async () => {
  await page.evaluate(() => document.fonts.load("600 20px 'SAA Note Sans'", '가'));
  await page.evaluate(() => document.fonts.load("400 20px 'SAA Note Sans'", '가'));
  const shown = await page.evaluate(measureLabels);
  await open();
  await openExports();
  const svgDownload = page.waitForEvent('download');
  await page.getByRole('button', { name: 'SVG 내려받기' }).click();
  const file = await svgDownload;
  expect(file.suggestedFilename()).toBe('topic-request-path.svg');
  const svg = readFileSync(await file.path(), 'utf8');
  expect(svg).not.toContain('var(--');
  expect(svg).toContain('id="icon-aws-s3"');
  expect(svg).toContain('url(data:font/woff2;base64,');
  const widths = await labelWidths(await file.path());
  expect(widths).toHaveLength(shown.length);
  // A picture that is shown smaller has its letters hinted for that size: a unit more or less. Another font differs by many.
  expect(widths.filter((width, at) => Math.abs(width - (shown[at] ?? 0)) > 1)).toEqual([]);
  // A choice closes the list of them.
  expect(await page.locator('.diagram-exports').getAttribute('open')).toBeNull();
  await openExports();
  const pngDownload = page.waitForEvent('download');
  await page.getByRole('button', { name: 'PNG 내려받기' }).click();
  expect(
    readFileSync(await (await pngDownload).path())
      .subarray(1, 4)
      .toString(),
  ).toBe('PNG');
  expect(problems).toEqual([]);
});
