import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { brotliCompressSync, constants, zstdDecompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { StoreIndex } from '../src/offline/store-index.ts';
import { wideHasRules } from './lib/has-rules.ts';
import { openSite } from './lib/open-site.ts';
import { askedAtOnce } from './lib/asked-at-once.ts';

const KB = 1024;
const compressed = (path: string): number => brotliCompressSync(readFileSync(path)).length;
/** Bytes of a page as a host sends it; below its limit already with a quicker setting, it is not packed harder. */
function sentBytes(path: string, limit: number): number {
  const html = readFileSync(path);
  let bytes = Infinity;
  for (const quality of [5, 9, 11])
    if (bytes > limit)
      bytes = brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
  return bytes;
}
const topicPages = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('index.html'))
  .map((file) => join('dist', file))
  .filter((file) => readFileSync(file, 'utf8').includes('data-topic-id='));

describe('bytes over the wire (brotli)', () => {
  it('a topic page without its font: ≤ 30 KB', () => {
    expect(topicPages.length).toBeGreaterThan(20);
    expect(topicPages.filter((file) => sentBytes(file, 30 * KB) > 30 * KB)).toEqual([]);
  });

  it('a page of questions without its font: ≤ 30 KB', () => {
    const pages = readdirSync('dist/study/questions', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('index.html'))
      .map((file) => join('dist/study/questions', file));
    expect(pages.length).toBeGreaterThan(10);
    expect(pages.filter((file) => sentBytes(file, 30 * KB) > 30 * KB)).toEqual([]);
  });

  // 28 KB left no room for marks of a quiz, which turn round what a sentence says, and for glyphs that are bullets
  it('what judges pasted notes, apart from the page: ≤ 30 KB', () => {
    const workers = readdirSync('dist/_astro').filter((file) => /^worker\b.*\.js$/.test(file));
    expect(workers).toHaveLength(1);
    expect(compressed(join('dist/_astro', workers[0] ?? ''))).toBeLessThanOrEqual(30 * KB);
  });

  it('the one font: ≤ 115 KB, fetched ahead', () => {
    const fonts = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.woff2'));
    expect(fonts).toHaveLength(1);
    expect(statSync(join('dist', fonts[0] ?? '')).size).toBeLessThanOrEqual(115 * KB);
    expect(readFileSync('dist/index.html', 'utf8')).toContain(`href="/${fonts[0] ?? ''}" as="font"`);
  });
});

describe('bytes of a page', () => {
  it('are at most 1.2 MB, on paper too', () => {
    const pages = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
    expect(pages).toContain(join('print', 'architectures', 'topics', 'index.html'));
    expect(pages.filter((file) => statSync(join('dist', file)).size > 1_200_000)).toEqual([]);
  });
});

describe('what a page styles anew', () => {
  const pages = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  const sheetsOf = (file: string): string[] =>
    [...readFileSync(join('dist', file), 'utf8').matchAll(/<style[^>]*>([^]*?)<\/style>/g)].map(([, css = '']) => css);
  const scripts = readdirSync('dist/_astro').filter((file) => file.endsWith('.js'));
  const brought = scripts.flatMap((file) => [
    ...readFileSync(join('dist/_astro', file), 'utf8').matchAll(/`([^`]*:has\([^`]*)`/g),
  ]);
  const sheets = new Set([...pages.flatMap(sheetsOf), ...brought.map(([, css = '']) => css)]);

  it('is not all of it when something in it has changed', () => {
    expect(sheets.size).toBeGreaterThan(20);
    // Of a note that is checked nobody knows what its lines are made of; no other page has that rule.
    expect([...sheets].flatMap(wideHasRules)).toEqual([expect.stringMatching(/^\.check /)]);
  });

  it('is looked for: what fits anything beside or in what holds something', () => {
    expect(
      wideHasRules(`/* a:has(b) > * {} */ @media print { .a:has(> .b) > :not(h2, .c) { top: 0 } }
        a:has(b) { > * { top: 0 } & { top: 0 } > p { top: 0 } } .d, c:has([x='y']) ~ *::after { top: 0 }`),
    ).toEqual(['.a:has(> .b) > :not(h2, .c)', '> *', "c:has([x='y']) ~ *::after"]);
    expect(
      wideHasRules('a:has(b), a:has(b) p, a > :has(b), a:has(b) > :where(p, li):not(.c), p > * { top: 0 }'),
    ).toEqual([]);
  });
});

describe('what is kept on a device', () => {
  const bytes = readdirSync('dist/packs').reduce((sum, file) => sum + statSync(join('dist/packs', file)).size, 0);

  it('takes ≤ 8 MB, and the page says how much', () => {
    expect(bytes).toBeLessThanOrEqual(8_000_000);
    for (const page of ['about', 'study']) {
      const said = /data-store-size[^>]*>([\d.]+) MB</.exec(readFileSync(`dist/${page}/index.html`, 'utf8'))?.[1];
      expect(Number(said) * 1e6 - bytes).toBeGreaterThanOrEqual(0);
      expect(Number(said) * 1e6 - bytes).toBeLessThan(100_000);
    }
  });

  it('is every file of the site but paper, cards for other programs and pictures for sharing and installing', () => {
    const name = /packs\/[0-9a-f]{16}\.bin/.exec(
      /index:\W+(\S+?)[`'"]/.exec(readFileSync('dist/sw.js', 'utf8'))?.[1] ?? '',
    );
    const index = JSON.parse(zstdDecompressSync(readFileSync(join('dist', name?.[0] ?? ''))).toString()) as StoreIndex;
    const kept = new Set(index.packs.flatMap(({ files }) => files.map(([path]) => path)));
    const left = readdirSync('dist', { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative('dist', join(entry.parentPath, entry.name)))
      // Pagefind's own index stands in where that of the search is missing, which it never is in the store.
      .filter((path) => !kept.has(path) && !/^pagefind\/(?!korean\/|literal\/)/.test(path));
    // Of all that is for study only the cards and questions in the form of other programs.
    expect(left.filter((path) => path.startsWith('study/')).sort()).toEqual([
      'study/cards/saa-notes-anki.txt',
      'study/cards/saa-notes-cards.csv',
      'study/questions/saa-notes-questions-anki.txt',
    ]);
    const folders = new Set(left.map((path) => (path.includes('/') ? path.split('/')[0] : path)));
    expect([...folders].sort()).toEqual(
      [
        '.build.json',
        '_headers',
        '_redirects',
        'og',
        'packs',
        'print',
        'screenshots',
        'study',
        'sw-withdraw.js',
        'sw.js',
      ].sort(),
    );
  });
});

describe('before any interaction', () => {
  const site = openSite();

  it.each(['/', '/compute/lambda/', '/architectures/cloudfront-s3-alb/'])(
    '%s has ≤ 8 KB of script, none of search or study',
    async (path) => {
      const page = await site.browser.newPage();
      await page.goto(`${site.origin}${path}`, { waitUntil: 'networkidle' });
      const requests = await askedAtOnce(page);
      const inline = await page.evaluate(() =>
        [...document.querySelectorAll('script')]
          .filter((script) => script.type !== 'application/ld+json')
          .map((script) => script.textContent)
          .join('\n'),
      );
      const external = requests.filter((url) => url.endsWith('.js')).map((url) => join('dist', new URL(url).pathname));
      const bytes =
        brotliCompressSync(Buffer.from(inline)).length + external.reduce((sum, file) => sum + compressed(file), 0);
      expect(bytes).toBeLessThanOrEqual(8 * KB);
      expect(requests.filter((url) => /pagefind|search|study|quiz/.test(new URL(url).pathname))).toEqual([]);
      await page.close();
    },
  );
});
