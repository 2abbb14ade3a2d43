/** A site under a base path: its links, its search, and the addresses that topics and anchors once had. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './lib/browser.ts';
import { serveByNginx } from './lib/nginx.ts';
import { runScript } from './lib/run-script.ts';
import { buildSmallSite, type SmallSite } from './lib/small-site.ts';
import { serve } from './lib/static-server.ts';
import { visit } from './lib/visit.ts';
import { watchPage } from './lib/watch-page.ts';

const BASE = '/notes/';
const HOST = 'https://notes.example';

let project: SmallSite;
let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  project = buildSmallSite({ BASE_PATH: '/notes', SITE_URL: HOST });
  browser = await launchBrowser();
  site = await serve(join(project.folder, 'dist'), BASE);
});
afterAll(async () => {
  await browser.close();
  await site.close();
  rmSync(project.folder, { recursive: true });
});

async function open(path: string, javaScriptEnabled = true): Promise<Page> {
  const page = await browser.newPage({ javaScriptEnabled });
  await page.goto(`${site.origin}${BASE}${path}`);
  return page;
}
const built = (path: string): string => readFileSync(join(project.folder, 'dist', path), 'utf8');

describe('the site under a base path', () => {
  it('browses from home to a topic and follows a link in its text, missing nothing', async () => {
    const page = await browser.newPage();
    const record = watchPage(page);
    await visit(page, `${site.origin}${BASE}`);
    await page.getByRole('link', { name: /^스토리지 \d+$/ }).click();
    await page.waitForURL(`**${BASE}storage/`);
    await visit(page, `${site.origin}${BASE}storage/s3/#when`);
    await page.locator(`.body a[href="${BASE}storage/efs/#how"]`).first().click();
    await page.waitForURL(`**${BASE}storage/efs/#how`);
    expect(record.errors).toEqual([]);
    expect(record.requests.filter((url) => !new URL(url).pathname.startsWith(BASE))).toEqual([]);
    await page.close();
  });

  it('links the nodes of a diagram under the base path', async () => {
    const page = await open('storage/s3/');
    const targets = await page
      .locator('figure[data-diagram] svg a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    // Once in the wide picture and once in the narrow one.
    expect([...new Set(targets)].sort()).toEqual([
      `${BASE}compute/lambda/`,
      `${BASE}storage/efs/`,
      `${BASE}storage/s3/`,
    ]);
    await page.close();
  });

  it('searches', async () => {
    const page = await open(`search/?q=${encodeURIComponent('람다를')}`);
    await page.waitForSelector('[data-search-results][data-state=done]');
    const href = await page.locator('a[data-search-result]').first().getAttribute('href');
    expect(href).toMatch(/^\/notes\/compute\/lambda\//);
    await page.close();
  });

  it('practises: questions, places and shared sets under the base path', async () => {
    const page = await browser.newPage();
    const record = watchPage(page);
    await page.goto(`${site.origin}${BASE}storage/efs/`);
    await page.getByRole('link', { name: '이 주제로 연습' }).click();
    await page.locator('[data-quiz][data-ready]').waitFor({ state: 'attached' });
    // it begins at once; what it is of stands in the form that is gone back to
    expect(new URL(page.url()).pathname).toBe(`${BASE}study/quiz/`);
    await page.goto(`${site.origin}${BASE}study/quiz/?topic=storage/efs`);
    await page.locator('[data-quiz][data-ready]').waitFor({ state: 'attached' });
    expect(await page.locator('[data-quiz-form] input[name=from]:checked').inputValue()).toBe('topic:storage/efs');
    await page.locator('[data-quiz-set]').click();
    expect(await page.locator('[data-quiz-made] input').inputValue()).toContain(
      `${site.origin}${BASE}study/quiz/?set=1`,
    );
    await page.locator('[data-quiz-form] button[type=submit]').click();
    await page.getByRole('button', { name: '모름' }).click();
    await page.locator('.reasons a').first().waitFor();
    const places = await page
      .locator('.reasons a[href^="/"]')
      .evaluateAll((all) => all.map((each) => each.getAttribute('href')));
    expect(places.length).toBeGreaterThanOrEqual(4);
    expect(places.filter((place) => place?.startsWith(BASE) !== true)).toEqual([]);
    expect(record.errors).toEqual([]);
    expect(record.requests.filter((url) => !new URL(url).pathname.startsWith(BASE))).toEqual([]);
    await page.close();
  });

  it('remembers: cards, progress and marks lead to places under the base path', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const record = watchPage(page);
    await page.goto(`${site.origin}${BASE}storage/s3/`);
    await page.locator('[data-topic-state="read"]').click();
    await expect.poll(() => page.locator('[data-topic-state="read"]').getAttribute('aria-pressed')).toBe('true');
    await page.evaluate(() => {
      getSelection()?.selectAllChildren(document.querySelector('.body > p') ?? document.body);
    });
    await page.keyboard.press('h');
    await page.locator('mark[data-mark]').first().waitFor();
    const places = (root: string): Promise<(string | null)[]> =>
      page.locator(`${root} a[href*="storage/s3"]`).evaluateAll((all) => all.map((each) => each.getAttribute('href')));

    await page.goto(`${site.origin}${BASE}study/notes/`);
    await page.locator('[data-notes-list] blockquote').waitFor();
    expect(await places('[data-notes-list]')).toContainEqual(expect.stringMatching(/^\/notes\/storage\/s3\//));
    await page.goto(`${site.origin}${BASE}study/progress/`);
    await page.locator('[data-progress][data-ready]').waitFor({ state: 'attached' });
    expect(await page.locator('[data-progress-topics]').innerText()).toMatch(/스토리지\s+1/);

    await page.goto(`${site.origin}${BASE}study/cards/`);
    const front = (): Promise<string> => page.locator('[data-cards-card] h2').innerText();
    await page.locator('[data-cards][data-ready]').waitFor({ state: 'attached' });
    const first = await front();
    await page.keyboard.press('Space');
    await page.keyboard.press('3');
    await expect.poll(() => page.locator('[data-cards-today]').innerText()).toContain('끝낸 것 1');
    // The number is there before the next card.
    await expect.poll(front).not.toBe(first);
    await page.keyboard.press('Space');
    await page.locator('[data-cards-card] .answer').first().waitFor();
    const back = await page
      .locator('[data-cards-card] a')
      .evaluateAll((all) => all.map((each) => each.getAttribute('href')));
    expect(back.length).toBeGreaterThan(0);
    expect(back.filter((place) => place?.startsWith(BASE) !== true)).toEqual([]);
    expect(record.errors).toEqual([]);
    expect(record.requests.filter((url) => !new URL(url).pathname.startsWith(BASE))).toEqual([]);
    await context.close();
  });

  it('puts the whole address into what machines read', () => {
    expect(built('topics.json')).toContain(`${HOST}${BASE}compute/lambda/`);
    expect(built('llms.txt')).toContain(`${HOST}${BASE}compute/lambda.md`);
    expect(built('robots.txt')).toContain(`${HOST}${BASE}sitemap-index.xml`);
  });
});

describe('the manifest', () => {
  interface Picture {
    readonly src: string;
    readonly sizes: string;
    readonly purpose?: string;
  }
  interface Manifest extends Readonly<Record<'id' | 'start_url' | 'scope' | 'lang', string>> {
    readonly icons: readonly Picture[];
    readonly screenshots: readonly (Picture & { readonly form_factor: string })[];
    readonly shortcuts: readonly { readonly url: string }[];
  }
  const read = (): Manifest => JSON.parse(built('manifest.webmanifest')) as Manifest;

  it('installs the site at its base, with ways to search and to study that are there', () => {
    const { id, start_url, scope, lang, shortcuts } = read();
    expect([id, start_url, scope, lang]).toEqual([BASE, BASE, BASE, 'ko']);
    expect(shortcuts.map(({ url }) => url)).toEqual(
      ['search/', 'study/cards/', 'study/quiz/'].map((path) => `${BASE}${path}`),
    );
    for (const { url } of shortcuts) expect(built(`${url.slice(BASE.length)}index.html`)).toContain('<h1');
    expect(built('index.html')).toContain(`<link rel="manifest" href="${BASE}manifest.webmanifest">`);
  });

  it('has icons, one of them to be cut, and pictures of both screens, as large as it says', async () => {
    const { icons, screenshots } = read();
    for (const { src, sizes } of [...icons, ...screenshots].filter((one) => one.sizes !== 'any')) {
      const { width, height } = await sharp(join(project.folder, 'dist', src.slice(BASE.length))).metadata();
      expect([src, `${width}x${height}`]).toEqual([src, sizes]);
    }
    expect(icons.filter(({ purpose }) => purpose === 'maskable')).toHaveLength(1);
    expect(new Set(screenshots.map(({ form_factor }) => form_factor))).toEqual(new Set(['wide', 'narrow']));
  });
});

describe('a former address', () => {
  it.each(['storage/simple-storage/#versioning', 'storage/simple-storage#versioning'])(
    '%s forwards and keeps the anchor',
    async (path) => {
      const page = await open(path);
      await page.waitForURL(`**${BASE}storage/s3/#versioning`);
      expect(await page.locator('main h1').innerText()).toBe('Amazon S3');
      await page.close();
    },
  );

  it('forwards without scripts too, and is not for search engines', async () => {
    const page = await open('storage/simple-storage/', false);
    await page.waitForURL(`**${BASE}storage/s3/`);
    const html = built('storage/simple-storage/index.html');
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).toMatch(/<link rel="canonical" href="[^"]+\/notes\/storage\/s3\/">/);
    await page.close();
  });

  it('stands in the rules for hosts and not in the sitemap', () => {
    expect(built('_redirects')).toContain('/notes/storage/simple-storage/ /notes/storage/s3/ 301');
    expect(built('sitemap-0.xml')).not.toContain('simple-storage');
  });
});

describe('a former anchor', () => {
  it('leads to the one that took its place', async () => {
    const page = await open('storage/s3/#old-versions');
    await page.waitForURL(`**${BASE}storage/s3/#versioning`);
    await page.close();
  });

  it('of a former address leads to another topic', async () => {
    const page = await open('storage/simple-storage/#lock');
    await page.waitForURL(`**${BASE}storage/efs/#how`);
    await page.close();
  });
});

describe('nginx with the recipe for the base path', () => {
  it('serves the site there, leads former addresses on, and is all right for the live check', async () => {
    const { output: written, status } = project.run('scripts/hosting.ts --out recipes');
    expect([status, written]).toEqual([0, written]);
    const recipe = readFileSync(join(project.folder, 'recipes/nginx/site.conf'), 'utf8');
    const nginx = await serveByNginx(recipe, join(project.folder, 'dist'), BASE);
    const locationOf = async (path: string): Promise<string | null> =>
      (await fetch(nginx.origin + path, { redirect: 'manual' })).headers.get('location');
    expect(await locationOf('/')).toBe(BASE);
    expect(await locationOf('/notes/storage/simple-storage/?a=1')).toBe('/notes/storage/s3/?a=1');
    const live = await runScript(['scripts/deploy-check.ts', `${nginx.origin}${BASE}`, '--as', HOST], {
      cwd: project.folder,
    });
    expect(live.output).not.toContain('✗');
    expect(live.output).toContain('옛 주소: 4가지 가운데 4가지가 맞다');
    expect(live.status).toBe(0);

    const { close } = nginx;
    await close();
    const without = recipe.replace('return 301 $saa_former', 'return 302 /elsewhere');
    const wrong = await serveByNginx(without, join(project.folder, 'dist'), BASE);
    const caught = await runScript(['scripts/deploy-check.ts', `${wrong.origin}${BASE}`, '--as', HOST], {
      cwd: project.folder,
    });
    await wrong.close();
    expect(caught.output).toContain('/notes/storage/simple-storage: /notes/storage/s3/로 넘어가지 않는다');
    expect(caught.status).toBe(1);
  });
});

describe('the link checker', () => {
  it('finds nothing wrong in this site, and a rule that leads nowhere when there is one', () => {
    const check = (): string => project.run('scripts/check-dist.ts').output;
    // The pictures are a step of their own.
    const rules = check().matchAll(/^dist\S+ (dist-\S+) (\S+)/gm);
    expect([...rules].filter((match) => !(match[2] ?? '').includes('/og/'))).toEqual([]);
    const file = join(project.folder, 'dist/_redirects');
    writeFileSync(file, '/notes/storage/simple-storage/ /notes/storage/gone/ 301\n');
    expect(check()).toContain('dist/_redirects:1 dist-redirect');
  });
});
