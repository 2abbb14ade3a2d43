import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openSite } from './lib/open-site.ts';
import { recordShift, shiftOf } from './lib/record-shift.ts';
import { watchPage } from './lib/watch-page.ts';

const site = openSite({ keepsProofs: true });

describe('browsing', () => {
  it('leads from home over a domain to a topic, and back by the breadcrumbs', async () => {
    const page = await site.open('/');
    await page.getByRole('link', { name: /^컴퓨팅 \d+$/ }).click();
    await page.waitForURL('**/compute/');
    await page.getByRole('link', { name: 'AWS Lambda', exact: true }).first().click();
    await page.waitForURL('**/compute/lambda/');
    expect(await page.locator('main[data-pagefind-body] h1').innerText()).toBe('AWS Lambda');
    await page.getByRole('navigation', { name: '현재 위치' }).getByRole('link', { name: '컴퓨팅' }).click();
    await page.waitForURL('**/compute/');
    await page.close();
  });

  describe('leads from home back', () => {
    const rows = (page: Page) => page.locator('[data-last-read] [data-read] a');
    const back = (page: Page): Promise<(string | null)[]> =>
      rows(page).evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    const readTo = (page: Page, place: string): Promise<void> =>
      page.locator(place).evaluate((head) => {
        head.scrollIntoView({ block: 'start', behavior: 'instant' });
      });

    it('to the sections that were being read, the last three', async () => {
      const page = await site.open('/compute/lambda/');
      await page.goto(`${site.origin}/`);
      expect(await back(page)).toEqual(['/compute/lambda/']);
      await page.goto(`${site.origin}/compute/lambda/`);
      await readTo(page, 'h2#triggers');
      // What was only looked up takes the place of nothing.
      for (const path of ['storage/s3', 'storage/ebs', 'study/quiz']) await page.goto(`${site.origin}/${path}/`);
      await page.goto(`${site.origin}/`);
      expect(await back(page)).toEqual(['/storage/ebs/', '/storage/s3/', '/compute/lambda/#triggers']);
      expect(await rows(page).last().innerText()).toMatch(/^읽던 곳: AWS Lambda › \S/);
      await page.close();
    });

    it('to the top of what was read to its end', async () => {
      const page = await site.open('/compute/lambda/');
      for (const end of ['h2#sources', 'footer']) {
        await page.goto(`${site.origin}/compute/lambda/`);
        await readTo(page, end);
        await page.goto(`${site.origin}/`);
        expect(await back(page)).toEqual(['/compute/lambda/']);
      }
      await page.close();
    });

    it('on a phone to what was open, in rows as large as a thumb', async () => {
      const page = await site.open('/database/dynamodb/', { viewport: { width: 390, height: 844 }, hasTouch: true });
      await page.locator('h2#facts').waitFor();
      const folded = page.locator('main h2:has(+ [hidden])');
      // The last but one heading above: what stands over it is folded.
      await readTo(page, `h2#${await folded.nth(1).getAttribute('id')}`);
      await page.goto(`${site.origin}/`);
      const [path = ''] = await back(page);
      await rows(page).first().click();
      await page.waitForURL(`**${path}`);
      const id = new URL(page.url()).hash.slice(1);
      expect(await page.locator(`h2#${id || 'facts'}:not(:has(+ [hidden]))`).count()).toBe(1);
      expect(await folded.count()).toBeGreaterThan(2);
      await page.goBack();
      for (const row of await rows(page).all()) expect((await row.boundingBox())?.height).toBeGreaterThanOrEqual(44);
      await page.close();
    });
  });

  it('a topic page has facts, scenarios, corrections, sources and neighbours', async () => {
    const page = await site.open('/compute/lambda-limits/');
    expect(await page.locator('html').getAttribute('lang')).toBe('ko');
    expect(await page.locator('[data-topic-id="compute/lambda-limits"]').count()).toBe(1);
    expect(await page.locator('[data-fact]').count()).toBeGreaterThan(4);
    expect(await page.locator('#scenarios').count()).toBe(1);
    expect(await page.locator('#corrections').count()).toBe(1);
    expect(await page.locator('[data-source-note]').count()).toBeGreaterThan(0);
    expect(await page.getByRole('navigation', { name: '이전과 다음 주제' }).getByRole('link').count()).toBe(2);
    await page.close();
  });

  it('leads on to the topic that the list at the side has next', async () => {
    const page = await site.open('/storage/s3-versioning/');
    const links = await page
      .locator('.domain-nav li a')
      .evaluateAll((all) => all.map((link) => [link.getAttribute('aria-current'), link.getAttribute('href')] as const));
    const at = links.findIndex(([current]) => current === 'page');
    expect(await page.locator('a[rel=prev]').getAttribute('href')).toBe(links[at - 1]?.[1]);
    expect(await page.locator('a[rel=next]').getAttribute('href')).toBe(links[at + 1]?.[1]);
    await page.close();
  });

  it('the table of contents follows the scroll', async () => {
    const page = await site.open('/compute/lambda-limits/');
    await page.locator('#confusions').scrollIntoViewIfNeeded();
    await page.evaluate(() => {
      const heading = document.getElementById('confusions');
      if (heading !== null) scrollTo({ top: heading.offsetTop - 120 });
    });
    await page.waitForSelector('[data-toc] a[aria-current][href="#confusions"]');
    await page.close();
  });

  it('코드와 강조가 한국어 조사 앞에서도 제대로 그려진다', async () => {
    const page = await site.open('/storage/s3/');
    expect(await page.locator('main').innerText()).not.toContain('**');
    expect(await page.locator('main [style]').count()).toBe(0);
    await page.close();
  });
});

describe('a shared link', () => {
  it('whose anchor is not encoded well opens the page, all of which works', async () => {
    const page = await site.open('/storage/s3/#%E0%A4%A');
    const cover = page.getByRole('button', { name: '가리고 외우기' }).first();
    await cover.click();
    await expect.poll(() => cover.getAttribute('aria-pressed')).toBe('true');
    await page.close();
  });

  it('with an anchor shows that heading below the header', async () => {
    const page = await site.open('/storage/s3-object-lock/#confusions');
    const box = await page.locator('#confusions').boundingBox();
    const header = await page.locator('header.site-header').boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual((header?.y ?? 0) + (header?.height ?? 0));
    expect(box?.y).toBeLessThan(500);
    await page.close();
  });

  it('has a title, a description and a canonical address of its own', async () => {
    const page = await site.open('/security/kms/');
    const content = (selector: string) => page.locator(selector).getAttribute('content');
    expect(await page.title()).toMatch(/KMS.* · SAA 노트$/);
    expect(await content('meta[property="og:description"]')).toBe(await content('meta[name=description]'));
    expect(await page.locator('link[rel=canonical]').getAttribute('href')).toMatch(/\/security\/kms\/$/);
    await page.close();
  });

  it('that is mistyped leads to a page that guesses and searches', async () => {
    const page = await site.open('/compute/lamda/');
    const told = page.locator('main > p:visible');
    expect(await told.allInnerTexts()).toEqual([
      '주소가 잘못되었거나 옮겨 갔다: “/compute/lamda/”',
      '이 페이지를 찾나?',
    ]);
    expect(await page.locator('[data-guesses] li:visible').first().innerText()).toBe('AWS Lambda');
    expect(await page.locator('main input[type=search]').inputValue()).toBe('lamda');
    // Of a long one as much as tells which it is, whatever stands in it.
    await page.goto(`${site.origin}/${encodeURIComponent('<b>람다</b>')}/${'x'.repeat(300)}/`);
    await expect
      .poll(() => told.first().innerText())
      .toBe(`주소가 잘못되었거나 옮겨 갔다: “/<b>람다</b>/${'x'.repeat(28)}…”`);
    await page.close();
  });

  it('with two names leads to the comparison of both as well, as large as any', async () => {
    const page = await site.open('/s3-vs-efs/');
    const links = page.locator('[data-guesses] li:visible a');
    expect(await links.first().getAttribute('href')).toBe('/compare/?a=storage/s3&b=storage/efs');
    const heights = await links.evaluateAll((all: HTMLElement[]) => all.map(({ offsetHeight }) => offsetHeight));
    expect(new Set(heights).size).toBe(1);
    await page.close();
  });

  it('in other capitals leads on, to the same place', async () => {
    const page = await site.browser.newPage();
    await page.goto(`${site.origin}/Storage/S3?from=mail#when`);
    await page.waitForURL(`${site.origin}/storage/s3/?from=mail#when`);
    await page.close();
  });

  it('keeps the place and the question of what it asked for', async () => {
    const page = await site.open('/storage/s33/?from=mail#when');
    const guess = page.locator('[data-guesses] li:visible a').first();
    expect(await guess.getAttribute('href')).toMatch(/\/storage\/s3\/\?from=mail#when$/);
    // Not one that the page does not have.
    await page.goto(`${site.origin}/storage/s33/?from=post#whenever`);
    await expect.poll(() => guess.getAttribute('href')).toMatch(/\/storage\/s3\/\?from=post$/);
    await page.close();
  });

  it.each([
    ['/cards/', ['암기 카드']],
    ['/study/quizz/', ['문항 풀기']],
    ['/storage/s33/', ['Amazon S3']],
    ['/diagrams/', ['아키텍처']],
    ['/그림/', ['아키텍처']],
    ['/feed/', ['RSS']],
    ['/rss/', ['RSS']],
    ['/integration/sq/', ['Amazon SQS']],
    ['/storage/efs-vs-ebs/', ['Amazon EFS · Amazon EBS 비교', 'Amazon EFS', 'Amazon EBS']],
    ['/s3-vs-efs/', ['Amazon S3 · Amazon EFS 비교', 'Amazon S3', 'Amazon EFS']],
    ['/networking/alb-vs-nlb/x', ['ALB vs NLB', '네트워킹']],
    ['/security/kms-vs-cloudhs/', ['AWS KMS · AWS CloudHSM 비교', 'AWS KMS', 'AWS CloudHSM']],
    ['/s3-vs-zzzz/', ['비교', 'Amazon S3']],
    ['/storage/s3/x', ['Amazon S3', '스토리지']],
    ['/storage/s3/asdf', ['Amazon S3', '스토리지']],
    ['/study/plan/', ['학습 계획']],
    ['/network/', ['네트워킹', '네트워크 ACL', 'AWS Network Firewall']],
    ['/zzzzzz/', []],
  ])('%s is offered %j alone', async (path, offered) => {
    const page = await site.open(path);
    expect(await page.locator('[data-guesses] li:visible').allInnerTexts()).toEqual(offered);
    expect(await page.locator('main').getByRole('link', { name: '홈', exact: true }).count()).toBe(
      offered.length === 0 ? 1 : 0,
    );
    await page.close();
  });
});

describe('an address that is not there, without scripts', () => {
  const LISTED = ['/storage/s3/', '/storage/', '/study/quiz/', '/facts/'];

  it.each(['off', 'lost'])('leads to everything there is: %s', async (how) => {
    const context = await site.browser.newContext({
      javaScriptEnabled: how === 'lost',
      viewport: { width: 390, height: 844 },
    });
    const page = await context.newPage();
    await page.route('**/_astro/*.js', (route) => route.abort());
    await page.goto(`${site.origin}/storage/S3/`);
    const all = page.getByRole('navigation', { name: '모든 페이지' });
    await all.waitFor();
    for (const path of LISTED) expect(await all.locator(`a[href="${path}"]`).isVisible()).toBe(true);
    expect(await all.locator('a').count()).toBeGreaterThan(150);
    // once is enough
    expect(await page.locator('main').getByRole('link', { name: '스토리지', exact: true }).count()).toBe(1);
    if (how === 'off') expect(await page.locator('main').innerText()).toContain('모두 소문자');
    await context.close();
  });

  it('and with them not', async () => {
    const page = await site.open('/zzzzzz/');
    expect(await page.getByRole('navigation', { name: '모든 페이지' }).isVisible()).toBe(false);
    await page.close();
  });
});

describe('the theme', () => {
  it('follows the system, then the reader, and stays', async () => {
    const page = await site.open('/', { colorScheme: 'dark' });
    const background = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const dark = await background();
    await page.locator('[data-theme-toggle]').click();
    const light = await background();
    expect(light).not.toBe(dark);
    await page.reload();
    expect(await background()).toBe(light);
    await page.close();
  });
});

describe('the font', () => {
  it('is fetched ahead on a fast line, and keeps no text waiting on a slow one', async () => {
    const ahead = async (latency: number): Promise<number> => {
      const page = await site.browser.newPage();
      const client = await page.context().newCDPSession(page);
      await client.send('Network.enable');
      const line = { offline: false, latency, downloadThroughput: -1, uploadThroughput: -1 };
      await client.send('Network.emulateNetworkConditions', line);
      await page.goto(`${site.origin}/storage/s3/`);
      const links = await page.locator('link[rel=preload][as=font]').count();
      await page.close();
      return links;
    };
    expect([await ahead(20), await ahead(560)]).toEqual([1, 0]);
  });
});

describe('without JavaScript', () => {
  it('a topic is complete and its menu opens', async () => {
    const page = await site.open('/networking/vpc/', {
      javaScriptEnabled: false,
      viewport: { width: 390, height: 844 },
    });
    expect(await page.locator('main h1').isVisible()).toBe(true);
    await page.locator('.menu summary').click();
    expect(await page.getByRole('link', { name: '시나리오' }).last().isVisible()).toBe(true);
    await page.close();
  });

  it.each(['/', '/compute/lambda/', '/facts/', '/404.html', '/search/', '/study/progress/', '/study/notes/'])(
    '%s offers nothing that only a script can do, and says where to go instead',
    async (path) => {
      const page = await site.open(path, { javaScriptEnabled: false });
      expect(
        await page.locator('button:not([popovertarget]):visible, input:visible, a[href*="?q="]:visible').count(),
      ).toBe(0);
      if (/^\/(?:$|study|search)/.test(path)) {
        // The browser under test parses noscript as text although scripts are off.
        const said = (
          await page.locator('main noscript').evaluateAll((parts) => parts.map(({ innerHTML }) => innerHTML))
        ).join('');
        const links = [...said.matchAll(/href="([^"]+)"/g)].map(([, to = '']) => to);
        expect(said).toContain('자바스크립트');
        expect(links.length).toBeGreaterThan(1);
        for (const to of links) expect((await page.request.get(`${site.origin}${to}`)).status()).toBe(200);
      }
      await page.close();
    },
  );
});

describe('every kind of page', () => {
  const pages = [
    '/',
    '/compute/',
    '/compute/lambda/',
    '/architectures/cloudfront-s3-alb/',
    '/facts/',
    '/scenarios/',
    '/scenarios/least-operations/',
    '/print/storage/',
    '/compare/',
    '/compare/pairs/',
    '/architectures/',
    '/glossary/',
    '/sources/',
    '/sources/001/',
    '/search/',
    '/404.html',
    '/exam/path/',
    '/study/',
    '/study/questions/1-1/',
    '/study/quiz/',
    '/study/quiz/?topic=storage/s3',
  ];

  it.each(pages)('%s breaks no policy, asks no one else, and never shifts', async (path) => {
    const page = await site.browser.newPage({ viewport: { width: 390, height: 844 } });
    const record = watchPage(page);
    await recordShift(page);
    await page.goto(`${site.origin}${path}`, { waitUntil: 'networkidle' });
    expect(record.errors).toEqual([]);
    expect(record.requests.filter((url) => !url.startsWith(site.origin) && !url.startsWith('data:'))).toEqual([]);
    expect(await shiftOf(page)).toBe(0);
    await page.close();
  });

  it.each(pages)('%s fits 320 px', async (path) => {
    const page = await site.open(path, { viewport: { width: 320, height: 640 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await page.close();
  });
});
