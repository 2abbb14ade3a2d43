/** The recipe of nginx as it stands, the live check against right and wrong hosts, and what a deploy keeps. */
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headersOf } from '../src/site/headers.ts';
import { launchBrowser } from './lib/browser.ts';
import { keepProofsByCode } from './lib/code-proof.ts';
import { serveByNginx } from './lib/nginx.ts';
import { runScript } from './lib/run-script.ts';
import { serve } from './lib/static-server.ts';
import { visit } from './lib/visit.ts';
import { watchPage } from './lib/watch-page.ts';

keepProofsByCode(import.meta.filename, 'content');

const RECIPE = readFileSync('hosting/nginx/site.conf', 'utf8');
const BUILT_FOR = /rel="canonical" href="(https?:\/\/[^/"]+)/.exec(readFileSync('dist/index.html', 'utf8'))?.[1] ?? '';
const check = (origin: string, ...more: string[]): ReturnType<typeof runScript> =>
  runScript(['scripts/deploy-check.ts', `${origin}/`, '--as', BUILT_FOR, ...more]);

describe('nginx with the recipe', () => {
  let site: Awaited<ReturnType<typeof serveByNginx>>;
  beforeAll(async () => {
    site = await serveByNginx(RECIPE, 'dist');
  });
  afterAll(() => site.close());
  const get = (path: string): Promise<Response> => fetch(site.origin + path, { redirect: 'manual' });

  it.each([
    '',
    'storage/s3/',
    'storage/s3.md',
    'favicon.svg',
    'manifest.webmanifest',
    'sw.js',
    'pagefind/korean/core.bin',
  ])('sends /%s with every header of the list', async (path) => {
    const response = await get(`/${path}`);
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject(
      Object.fromEntries(Object.entries(headersOf(path)).map(([name, value]) => [name.toLowerCase(), value])),
    );
  });

  it('keeps for good what is named by its content', async () => {
    const font = /\/_astro\/[^"]+\.woff2/.exec(readFileSync('dist/index.html', 'utf8'))?.[0] ?? '';
    const response = await get(font);
    expect(response.headers.get('cache-control')).toContain('immutable');
    expect(response.headers.get('content-type')).toBe('font/woff2');
  });

  it('answers for what is not there with the page for it, its headers, and 404', async () => {
    for (const path of [
      '/no/such/page/',
      '/_astro/none.js',
      '/_headers',
      '/_redirects',
      '/.build.json',
      '/pagefind/',
    ]) {
      const response = await get(path);
      expect([path, response.status, response.headers.get('x-content-type-options')]).toEqual([path, 404, 'nosniff']);
      expect(response.headers.get('cache-control')).not.toContain('immutable');
      expect(await response.text()).toContain('data-base="/"');
    }
  });

  it('leads to the slash, and nowhere else', async () => {
    expect((await get('/storage/s3?a=1')).headers.get('location')).toBe('/storage/s3/?a=1');
    for (const path of ['//evil.example/', '/%5Cevil.example', '/%2F%2Fevil.example'])
      expect((await get(path)).headers.get('location')).toBeNull();
  });

  it('is all right for the live check', async () => {
    const { status, output } = await check(site.origin);
    expect(output).not.toContain('✗');
    expect(status).toBe(0);
    expect(output).toContain('검색: ');
  });

  it('lets a reader browse, search and look at a diagram: no policy stands in the way', async () => {
    const browser = await launchBrowser();
    const page = await browser.newPage();
    const record = watchPage(page);
    await visit(page, `${site.origin}/storage/s3/`);
    await page.keyboard.press('/');
    await page.locator('dialog[data-search-dialog] input[type=search]').fill('람다 제한 시간');
    await page.waitForSelector('dialog[data-search-dialog] [data-search-results][data-state=done]');
    expect(await page.locator('dialog[data-search-dialog] a[data-search-result]').count()).toBeGreaterThan(0);
    await visit(page, `${site.origin}/architectures/cloudfront-s3-alb/`);
    await page.locator('[data-share]').first().click();
    await page.waitForSelector('dialog[open], [popover]:popover-open');
    expect(record.errors).toEqual([]);
    // A script that does write markup is stopped.
    const stopped = await page.evaluate(() => {
      try {
        document.body.innerHTML = '<p>x</p>';
        return false;
      } catch (cause) {
        return cause instanceof TypeError;
      }
    });
    expect(stopped).toBe(true);
    await browser.close();
  });
});

describe('the live check', () => {
  it.each([
    ['no compression', ['gzip on;', 'gzip off;'], '압축하지 않고'],
    [
      'a header of the list is missing',
      ['add_header X-Content-Type-Options', 'add_header X-Other'],
      'X-Content-Type-Options이 없다',
    ],
    [
      'a location that loses the headers',
      ['location / {', 'location / { add_header X-Own 1;'],
      'Content-Security-Policy이 없다',
    ],
    [
      'every path is the home page',
      ['try_files $uri $uri/ =404;', 'try_files $uri $uri/ /index.html;'],
      '없는 쪽인데 상태 200',
    ],
    ['the page for what is missing is the host’s', ['error_page 403 404', 'error_page 410'], '호스트의 404'],
    ['text without an encoding', ['charset utf-8;', 'charset off;'], 'text/markdown; charset=utf-8”이어야'],
    [
      'hashed files are not kept',
      ['"~^/_astro/" "public, max-age=31536000, immutable"', '"~^/_none/" "x"'],
      'Cache-Control이 “public, max-age=0',
    ],
    [
      'pages are kept for a day',
      ['default "public, max-age=0, must-revalidate"', 'default "max-age=86400"'],
      'Cache-Control이 “max-age=86400”이다',
    ],
    [
      'the worker is kept for a day',
      [
        'default "public, max-age=0, must-revalidate"',
        'default "public, max-age=0, must-revalidate"; "~sw.js" "max-age=86400"',
      ],
      'sw.js: Cache-Control이 “max-age=86400”이다',
    ],
    [
      'what is kept on devices is not there',
      ['location / {', 'location /packs/ { return 404; } location / {'],
      '묶음부터 올린다',
    ],
    [
      'the search is not there',
      ['location / {', 'location /pagefind/ { return 404; } location / {'],
      'pagefind/ 폴더가 다',
    ],
  ])('says what is wrong: %s', async (_, [from = '', to = ''], says) => {
    expect(RECIPE).toContain(from);
    const site = await serveByNginx(RECIPE.replace(from, to), 'dist');
    const { status, output } = await check(site.origin);
    await site.close();
    expect(output).toContain(says);
    expect(status).toBe(1);
  });

  it('says that a build is for another address', async () => {
    const site = await serveByNginx(RECIPE, 'dist');
    const { status, output } = await runScript(['scripts/deploy-check.ts', site.origin]);
    await site.close();
    expect(output).toContain(`SITE_URL=${site.origin} BASE_PATH=/로 다시 빌드한다`);
    expect(status).toBe(1);
  });

  it('passes over headers where a host chooses them, but not over the rest', async () => {
    const bare = RECIPE.replaceAll(/^ *add_header.*$/gm, '');
    const site = await serveByNginx(bare, 'dist');
    expect((await check(site.origin)).status).toBe(1);
    expect(await check(site.origin, '--fixed-headers')).toMatchObject({ status: 0 });
    await site.close();
  });

  it.each([
    [[], '쓰는 법: npm run deploy:check'],
    [['ftp://x'], '주소가 아니다'],
    [['http://127.0.0.1:1/'], '닿지 못했다'],
    [['http://x', '--nothing'], '모르는 인자'],
  ])('ends with 2 when it cannot look: %j', async (args, says) => {
    const { status, output } = await runScript(['scripts/deploy-check.ts', ...args]);
    expect(output).toContain(says);
    expect(status).toBe(2);
  });
});

describe('a deploy', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'saa-deploy-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  /** A site of one page and one script, as a build puts it there. */
  function build(name: string): string {
    const out = join(folder, name);
    mkdirSync(join(out, '_astro'), { recursive: true });
    writeFileSync(join(out, 'index.html'), `<script src="/_astro/${name}.js"></script>`);
    writeFileSync(join(out, '_astro', `${name}.js`), `console.log('${name}')`);
    writeFileSync(join(out, '_headers'), '');
    return out;
  }
  const keep = async (live: string, out: string): Promise<string> => {
    const site = await serve(live);
    const { status, output } = await runScript(['scripts/deploy-keep.ts', site.origin], { env: { OUT_DIR: out } });
    await site.close();
    expect([status, output]).toEqual([0, output]);
    return output;
  };

  it('keeps the hashed files of the three deploys before it', async () => {
    let live = join(folder, 'empty');
    mkdirSync(live);
    writeFileSync(join(live, '404.html'), '');
    for (const name of ['a', 'b', 'c', 'd', 'e']) {
      const out = build(name);
      writeFileSync(join(out, '404.html'), '');
      await keep(live, out);
      live = out;
    }
    const has = (name: string): boolean => {
      try {
        return readFileSync(join(live, '_astro', `${name}.js`), 'utf8') === `console.log('${name}')`;
      } catch {
        return false;
      }
    };
    expect(['a', 'b', 'c', 'd', 'e'].map(has)).toEqual([false, true, true, true, true]);
  });

  it('takes nothing that is not what the site said of it, nor from outside the hashed folders', async () => {
    const live = build('live');
    await keep(join(folder, 'empty'), live);
    writeFileSync(join(live, '_astro/live.js'), 'alert(1)');
    const out = build('next');
    const run = async (): Promise<string> => {
      const site = await serve(live);
      const { status, output } = await runScript(['scripts/deploy-keep.ts', site.origin], { env: { OUT_DIR: out } });
      await site.close();
      expect(status).toBe(1);
      return output;
    };
    expect(await run()).toContain('적힌 것과 다르다');
    const files = { '_astro/../../index.html': 'a'.repeat(64) };
    writeFileSync(join(live, 'deploys.json'), JSON.stringify({ deploys: [{ at: '2026-01-01T00:00:00Z', files }] }));
    expect(await run()).toContain('정해진 모양이 아니다');
  });

  it('puts hashed files into S3 first, pages later and the worker last, deletes after all, and empties the cache at the end', async () => {
    const log = join(folder, 'calls');
    const bin = join(folder, 'bin');
    mkdirSync(bin);
    const outputs = JSON.stringify([
      { OutputKey: 'Bucket', OutputValue: 'notes' },
      { OutputKey: 'DistributionId', OutputValue: 'E1' },
      { OutputKey: 'Url', OutputValue: 'https://notes.example' },
    ]);
    writeFileSync(
      join(bin, 'aws'),
      `#!/bin/sh\necho "$@" >> '${log}'\n[ "$1" = cloudformation ] && echo '${outputs}'\nexit 0\n`,
    );
    chmodSync(join(bin, 'aws'), 0o755);
    const out = build('s3');
    await keep(join(folder, 'empty'), out);
    cpSync('dist/favicon.svg', join(out, 'favicon.svg'));
    writeFileSync(join(out, 'sw.js'), '');
    const env = { OUT_DIR: out, BASE_PATH: '/notes', PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` };
    const { status, output } = await runScript([resolve('scripts/deploy-s3.ts'), '--stack', 'saa'], { env });
    expect([status, output]).toEqual([0, output]);
    const calls = readFileSync(log, 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((call) => call.replace(/\S*\/saa-deploy-\S+/, 'DIR'));
    const upload = 's3 cp DIR s3://notes/notes/ --recursive --only-show-errors --region us-east-1 --content-type';
    expect(calls).toEqual([
      `${upload} text/javascript; charset=utf-8 --cache-control public, max-age=31536000, immutable`,
      `${upload} application/json; charset=utf-8`,
      `${upload} image/svg+xml; charset=utf-8`,
      `${upload} text/html; charset=utf-8`,
      `${upload} text/javascript; charset=utf-8`,
      's3 sync DIR s3://notes/notes/ --delete --size-only --only-show-errors --region us-east-1 --exclude _headers',
      'cloudfront create-invalidation --distribution-id E1 --paths /*',
    ]);
  });
});
