import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openSections } from './lib/open-sections.ts';
import { openSite } from './lib/open-site.ts';
import { visit } from './lib/visit.ts';
import { watchPage, type PageRecord } from './lib/watch-page.ts';

const LAMBDA = '/compute/lambda-limits/';
const EXHIBIT = '/architectures/cloudfront-s3-alb/';

const site = openSite({ keepsProofs: true });

interface Reader {
  readonly page: Page;
  readonly record: PageRecord;
  readonly clip: () => Promise<string>;
}

/** Opens a page as one reader with a clipboard of their own, and closes it after the test. */
async function reading(
  path: string,
  test: (reader: Reader) => Promise<void>,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<void> {
  const context: BrowserContext = await site.browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  const record = watchPage(page);
  await visit(page, `${site.origin}${path}`);
  await page.evaluate(() => navigator.clipboard.writeText(''));
  await test({ page, record, clip: () => page.evaluate(() => navigator.clipboard.readText()) });
  expect(record.errors).toEqual([]);
  await context.close();
}

const said = (page: Page, text: string | RegExp): Promise<void> =>
  page.locator('[role=status]').filter({ hasText: text }).waitFor();

describe('링크 복사', () => {
  it('휴대전화에서 알림은 화면의 7분의 1을 넘지 않고, 다른 곳을 누르면 사라진다', () =>
    reading(
      EXHIBIT,
      async ({ page }) => {
        await page.locator('#failure .anchor').first().click({ force: true });
        await said(page, '링크를 복사했다');
        const toast = page.locator('.share-toast');
        expect((await toast.boundingBox())?.height).toBeLessThan(844 / 7);
        await page.mouse.click(195, 120);
        await expect.poll(() => toast.isVisible()).toBe(false);
      },
      { viewport: { width: 390, height: 844 } },
    ));

  it.each([
    ['제목', EXHIBIT, '#failure', '.anchor'],
    ['숫자', LAMBDA, '[data-fact]:nth-of-type(2)', '.anchor'],
    ['표의 줄', EXHIBIT, 'tr[id]:nth-of-type(2)', '.anchor'],
    ['그림', EXHIBIT, 'figure[data-diagram]', '.anchor'],
    ['시나리오', LAMBDA, '.scenarios > li', '.anchor'],
  ])('%s에 손을 대면 링크가 보이고, 누르면 복사한다', (_, path, place, link) =>
    reading(path, async ({ page, clip }) => {
      const target = page.locator(place).first();
      const anchor: Locator = target.locator(link).first();
      expect(await anchor.evaluate((element) => getComputedStyle(element).opacity)).toBe('0');
      await target.hover();
      await expect.poll(() => anchor.evaluate((element) => getComputedStyle(element).opacity)).toBe('1');
      await anchor.click();
      await said(page, '링크를 복사했다');
      const id = await target.getAttribute('id');
      expect(id).toMatch(/^[a-z0-9-]+$/);
      expect(await clip()).toBe(`${site.origin}${path}#${id ?? ''}`);
      expect(page.url()).toBe(`${site.origin}${path}#${id ?? ''}`);
    }),
  );

  it('키보드로도 된다: 초점이 오면 보이고 Enter로 복사한다', () =>
    reading(EXHIBIT, async ({ page, clip }) => {
      await page.locator('tr[id] .anchor').first().focus();
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).opacity)).toBe('1');
      await page.keyboard.press('Enter');
      await said(page, '링크를 복사했다');
      expect(await clip()).toMatch(/#row-/);
    }));

  it('y는 현재 위치의 링크를 복사하고, 한글 자판에서도 듣고, 입력 중에는 듣지 않는다', () =>
    reading(EXHIBIT, async ({ page, clip }) => {
      await page.keyboard.press('y');
      await said(page, '링크를 복사했다');
      expect(await clip()).toBe(`${site.origin}${EXHIBIT}`);
      await page.evaluate(() => {
        document.getElementById('cost')?.scrollIntoView();
      });
      await page.mouse.move(2, 2);
      await page.evaluate(() => {
        dispatchEvent(new KeyboardEvent('keydown', { key: 'ㅛ', code: 'KeyY' }));
      });
      await said(page, '“비용”');
      expect(await clip()).toBe(`${site.origin}${EXHIBIT}#cost`);
      await page.evaluate(() => navigator.clipboard.writeText('그대로'));
      await page.keyboard.press('/');
      await page.locator('dialog[open] input').waitFor();
      await page.keyboard.press('y');
      expect(await clip()).toBe('그대로');
    }));

  it('스크립트 없이도 링크는 제자리를 가리킨다', () =>
    reading(EXHIBIT, async ({ page }) => {
      const hrefs = await page
        .locator('main .anchor')
        .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).hash.slice(1)));
      expect(hrefs.length).toBeGreaterThan(20);
      expect(await page.evaluate((ids) => ids.filter((id) => document.getElementById(id) === null), hrefs)).toEqual([]);
    }));
});

describe('다른 꼴로 복사', () => {
  it('공유 단추에서 대화창용과 Markdown을 고른다', () =>
    reading(LAMBDA, async ({ page, clip }) => {
      const pick = async (name: string): Promise<void> => {
        await page.getByRole('button', { name: '공유' }).click();
        await page.getByRole('button', { name }).click();
      };
      await pick('Slack/카카오톡용으로 복사');
      await said(page, '대화창에 붙여 넣는다');
      const [title, summary, link] = (await clip()).split('\n');
      expect(title).toBe(await page.locator('main h1').innerText());
      expect(summary).toBe(await page.locator('meta[name=description]').getAttribute('content'));
      expect(link).toBe(`${site.origin}${LAMBDA}`);
      await pick('Markdown으로 복사');
      await said(page, 'Markdown으로 복사했다');
      expect(await clip()).toBe(readFileSync('dist/compute/lambda-limits.md', 'utf8'));
    }));

  it('나란히 놓인 둘의 Markdown은 고르는 말과 헷갈리는 점을 담는다', () =>
    reading('/compare/?a=integration/sqs&b=integration/sns', async ({ page, clip }) => {
      await page.locator('[data-compare-result] .trap').waitFor();
      await page.getByRole('button', { name: '공유', exact: true }).first().click();
      await page.getByRole('button', { name: 'Markdown으로 복사' }).click();
      await said(page, 'Markdown으로 복사했다');
      const text = await clip();
      expect(text).toMatch(/^# Amazon SQS · Amazon SNS 비교\n/);
      expect(text).toContain('### 이럴 때 [Amazon SNS](');
      expect(text).toContain('**헷갈리는 점** SNS는 쌓지 않는다');
      expect(text).toContain(`](${site.origin}/compare/?a=integration/sqs&b=integration/sns)`);
    }));

  it('연결이 끊겨도 쪽을 Markdown으로 복사한다', () =>
    reading(LAMBDA, async ({ page, record, clip }) => {
      // The menu has come by then; what it copies has not.
      await page.getByRole('button', { name: '공유' }).click();
      await page.waitForSelector('.share-panel:popover-open');
      await page.context().setOffline(true);
      await page.getByRole('button', { name: 'Markdown으로 복사' }).click();
      await said(page, 'Markdown으로 복사했다');
      await page.context().setOffline(false);
      const text = await clip();
      expect(text).toMatch(/^# /);
      for (const heading of await page.locator('main h2').allInnerTexts())
        expect(text).toContain(heading.replace(/\s*#$/, '').trim());
      expect(text).toContain(`](${site.origin}${LAMBDA})`);
      // The browser's own line about the file that did not come.
      expect(record.errors.filter((error) => !error.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
      record.errors.length = 0;
    }));

  it('Slack에는 이름 있는 링크가 간다', () =>
    reading(LAMBDA, async ({ page }) => {
      await page.getByRole('button', { name: '공유' }).click();
      await page.getByRole('button', { name: 'Slack/카카오톡용으로 복사' }).click();
      await said(page, '대화창에 붙여 넣는다');
      const html = await page.evaluate(async () => {
        const [item] = await navigator.clipboard.read();
        return (await item?.getType('text/html'))?.text();
      });
      expect(html).toContain(`<a href="${site.origin}${LAMBDA}">`);
    }));

  it('고장 난 그림은 걸리는 시간과 사용자가 보는 것을 말한다', () =>
    reading(`${EXHIBIT}#failure-alb-down`, async ({ page, clip }) => {
      await page.locator('figure:has(#failure-alb-down) figcaption .anchor').press('Enter');
      await page.getByRole('button', { name: 'Slack/카카오톡용으로 복사' }).click();
      await said(page, '대화창에 붙여 넣는다');
      const [title, summary, link] = (await clip()).split('\n');
      expect(title).toMatch(/ › ALB와 그 뒤가 모두 응답하지 못한다$/);
      expect(summary).toMatch(/최대 30초.* — API만 5xx/);
      expect(link).toBe(`${site.origin}${EXHIBIT}#failure-alb-down`);
    }));

  it('고장 난 그림의 Markdown은 고장과 이때의 경로를 담는다', () =>
    reading(`${EXHIBIT}#failure-alb-down`, async ({ page, clip }) => {
      await page.locator('figure:has(#failure-alb-down) figcaption .anchor').press('Enter');
      await page.getByRole('button', { name: 'Markdown으로 복사' }).click();
      await said(page, 'Markdown으로 복사했다');
      const text = await clip();
      expect(text).toMatch(/^\*\*그림: .*\*\*\n\n\*\*고장: ALB와 그 뒤가 모두 응답하지 못한다\*\*\n\n- 걸리는 시간: /);
      expect(text).toMatch(/\n- 이때의 경로:\n {2}1\. /);
      expect(text).toMatch(/\n- 근거: \[AWS 문서\]\(https:/);
    }));

  it('공유 단추는 주소가 말하는 고장을 보낸다', () =>
    reading(`${EXHIBIT}#failure-alb-down`, async ({ page, clip }) => {
      await page.locator('.is-broken').first().waitFor();
      await page.getByRole('button', { name: '공유', exact: true }).click();
      await page.getByRole('button', { name: '링크 복사', exact: true }).click();
      await said(page, '링크를 복사했다');
      expect(await clip()).toBe(`${site.origin}${EXHIBIT}#failure-alb-down`);
    }));

  it('한 절의 Markdown은 제목, 표, 링크를 그대로 담는다', () =>
    reading(EXHIBIT, async ({ page, clip }) => {
      await page.locator('#why').hover();
      await page.locator('#why .anchor').click();
      await page.getByRole('button', { name: 'Markdown으로 복사' }).click();
      await said(page, 'Markdown으로 복사했다');
      const text = await clip();
      expect(text).toMatch(/^## 왜 이 부품인가\n/);
      expect(text).toMatch(/\| 부품 \| 맡은 일 \| 없으면 \|\n\|---\|---\|---\|\n\| \[CloudFront\]\(http/);
      expect(text).toContain('**CloudFront를 거치지 않고 오는 길**');
      expect(text).not.toContain('## 무엇이 고장 나면');
      expect(text).toContain(`— [CloudFront → S3(정적) + ALB(동적) › 왜 이 부품인가](${site.origin}${EXHIBIT}#why)`);
    }));

  it('메뉴는 화살표로 움직이고 Esc로 닫으면 초점이 단추로 돌아온다', () =>
    reading(LAMBDA, async ({ page }) => {
      await page.getByRole('button', { name: '공유' }).focus();
      await page.keyboard.press('Enter');
      const focused = () => page.evaluate(() => document.activeElement?.textContent);
      await page.waitForSelector('.share-panel:popover-open');
      expect(await focused()).toBe('링크 복사');
      await page.keyboard.press('ArrowDown');
      expect(await focused()).toBe('Slack/카카오톡용으로 복사');
      await page.keyboard.press('Escape');
      expect(await focused()).toBe('공유');
    }));
});

describe('선택한 글', () => {
  it('을 표시하는 링크를 내주고, 그 링크는 그 글이 있는 곳에서 열린다', () =>
    reading(EXHIBIT, async ({ page, clip }) => {
      await page.evaluate(() => {
        const text = document.querySelector('#when ~ p')?.firstChild;
        if (!(text instanceof Text)) throw new Error('no text');
        const start = text.data.indexOf('정적 파일까지');
        getSelection()?.setBaseAndExtent(text, start, text, start + '정적 파일까지 웹 서버가'.length);
        // On a slow phone whatever is done at once takes a second.
        let begins = true;
        const { now } = Date;
        Date.now = () => {
          if (!begins) return now() + 1_000;
          begins = false;
          queueMicrotask(() => (begins = true));
          return now();
        };
        dispatchEvent(new MouseEvent('mouseup'));
      });
      await page.getByRole('button', { name: '선택한 글의 링크 복사' }).click();
      await said(page, '표시되는 링크');
      const url = await clip();
      expect(url.startsWith(`${site.origin}${EXHIBIT}#when:~:text=`)).toBe(true);
      expect(decodeURIComponent(url)).toContain('정적 파일까지');
      expect(await page.evaluate(() => getSelection()?.toString())).toBe('정적 파일까지 웹 서버가');
      await page.evaluate(() => navigator.clipboard.writeText(''));
      await page.keyboard.press('y');
      // Words of the confirmation now stand on the page too, so the second link may say more of what is around.
      await expect.poll(async () => decodeURIComponent(await clip())).toContain('정적 파일까지 웹 서버가');
      // Without the section the words alone must lead there.
      await page.goto('about:blank');
      await page.goto(url.replace('#when', '#'));
      await page.waitForFunction(() => {
        const top = document.querySelector('#when ~ p')?.getBoundingClientRect().top ?? 0;
        return scrollY > 0 && top > 0 && top < 900;
      });
    }));
});

describe('없는 절의 주소', () => {
  it('그렇다고 말하고 목차를 연다. 글은 움직이지 않는다', async () => {
    const page = await site.open(`${LAMBDA}#no-such-section`, { viewport: { width: 390, height: 844 } });
    await said(page, '주소에 적힌 절이 이 페이지에 없다');
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.getByRole('button', { name: '목차 열기' }).click();
    await page.waitForSelector('#page_contents:popover-open');
    await page.close();
  });

  it('알린 것은 닫을 수 있다', async () => {
    const page = await site.open(`${LAMBDA}#no-such-section`, { viewport: { width: 390, height: 844 } });
    await said(page, '주소에 적힌 절이 이 페이지에 없다');
    await page.locator('.share-toast').getByRole('button', { name: '닫기' }).click();
    await page.waitForSelector('.share-toast:not(:popover-open)', { state: 'attached' });
    await page.close();
  });

  it('잘리거나 말이 붙은 주소는 그 절로도 간다', async () => {
    for (const hash of ['whe', 'when에서']) {
      const page = await site.open(`${LAMBDA}#${hash}`);
      await page.getByRole('button', { name: '“언제 쓰나” 보기' }).click();
      await expect.poll(() => new URL(page.url()).hash).toBe('#when');
      await page.close();
    }
  });

  it.each(['/glossary/', '/scenarios/', '/compare/pairs/', '/facts/compute/'])(
    '%s 같은 목록도 그렇다고 말한다',
    async (path) => {
      const page = await site.open(`${path}#no-such-place`);
      await said(page, '주소에 적힌 자리가 이 페이지에 없다.');
      await page.close();
    },
  );

  it('있는 자리는 한글로 적힌 것도 없다고 하지 않는다', async () => {
    const page = await site.open('/glossary/');
    const id = await page.locator('main [id^="index-"]').first().getAttribute('id');
    await page.goto(`about:blank`);
    await page.goto(`${site.origin}/glossary/#${encodeURIComponent(id ?? '')}`);
    await page.waitForLoadState('networkidle');
    expect(await page.locator('.share-toast:popover-open').count()).toBe(0);
    await page.close();
  });

  it('한글이나 깨진 주소도 그렇다고 말한다', async () => {
    for (const hash of ['%EA%B0%80', '없는-절']) {
      const page = await site.open(`${LAMBDA}#${hash}`);
      await said(page, '주소에 적힌 절이 이 페이지에 없다');
      await page.close();
    }
  });
});

describe('휴대 전화', () => {
  const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

  it('길게 누르면 그 자리의 메뉴가 열리고, 시스템의 공유로 보낼 수 있다', () =>
    reading(
      EXHIBIT,
      async ({ page, clip }) => {
        await page.evaluate(() => {
          Object.assign(navigator, {
            share: (data: unknown) => Promise.resolve(Object.assign(window, { shared: data })),
          });
        });
        await openSections(page);
        const row = page.locator('tr[id] td').first();
        await row.scrollIntoViewIfNeeded();
        const box = await row.boundingBox();
        const client = await page.context().newCDPSession(page);
        const at = { x: (box?.x ?? 0) + 20, y: (box?.y ?? 0) + 10 };
        await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] });
        await page.waitForSelector('.share-panel:popover-open');
        await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
        await page.getByRole('button', { name: '다른 앱으로 공유' }).click();
        const id = await page.locator('tr[id]').first().getAttribute('id');
        const shared = await page.evaluate(() => Reflect.get(window, 'shared') as Record<string, string>);
        expect(shared.url).toBe(`${site.origin}${EXHIBIT}#${id ?? ''}`);
        expect(shared.title).toContain(' › ');
        await page.getByRole('button', { name: '공유', exact: true }).first().tap();
        await page.getByRole('button', { name: '링크 복사', exact: true }).tap();
        await said(page, '링크를 복사했다');
        expect(await clip()).toBe(`${site.origin}${EXHIBIT}`);
      },
      phone,
    ));
});

describe('링크 미리 보기', () => {
  const link = '.body li a[href="/networking/route53/"]';

  it('마우스를 올리면 제목, 요약, 숫자가 보이고, 카드 위로 옮겨도 남고, 떠나면 사라진다', () =>
    reading(EXHIBIT, async ({ page, record }) => {
      expect(record.requests.filter((url) => url.includes('/previews/'))).toEqual([]);
      await page.locator(link).first().hover();
      const card = page.locator('.preview:popover-open');
      await card.waitFor();
      expect(await card.locator('.preview-title').innerText()).toBe('Amazon Route 53');
      expect((await card.locator('.preview-summary').innerText()).length).toBeGreaterThan(10);
      expect(await card.locator('dt').count()).toBe(2);
      const box = await card.boundingBox();
      const target = await page.locator(link).first().boundingBox();
      const covers =
        (box?.y ?? 0) < (target?.y ?? 0) + (target?.height ?? 0) &&
        (box?.y ?? 0) + (box?.height ?? 0) > (target?.y ?? 0);
      expect(covers).toBe(false);
      await card.hover();
      await page.waitForTimeout(400);
      expect(await card.count()).toBe(1);
      await page.mouse.move(2, 2);
      await card.waitFor({ state: 'hidden' });
      expect(record.requests.filter((url) => url.includes('/previews/'))).toEqual([
        `${site.origin}/previews/networking.json`,
      ]);
    }));

  it('연결이 없으면 아무것도 보이지 않고 오류도 없으며, 돌아오면 보인다', () =>
    reading(
      EXHIBIT,
      async ({ page, record }) => {
        await page.context().setOffline(true);
        for (let time = 0; time < 2; time++) {
          await page.locator(link).first().hover();
          await page.waitForTimeout(600);
          await page.mouse.move(2, 2);
        }
        // What a browser says of other files that do not come is none of it.
        const own = record.errors.splice(0).filter((error) => !error.startsWith('Failed to load resource'));
        const asked = record.requests.filter((url) => url.includes('previews'));
        expect([await page.locator('.preview').count(), own, asked]).toEqual([0, [], []]);
        await page.context().setOffline(false);
        await page.locator(link).first().hover();
        await page.locator('.preview:popover-open').waitFor();
      },
      { serviceWorkers: 'block' },
    ));

  it('지나가기만 하면 열리지 않고, 링크를 누르는 데 걸리지 않는다', () =>
    reading(EXHIBIT, async ({ page }) => {
      await page.locator(link).first().hover();
      await page.mouse.move(2, 2);
      await page.waitForTimeout(600);
      expect(await page.locator('.preview:popover-open').count()).toBe(0);
      await page.locator(link).first().hover();
      await page.locator('.preview:popover-open').waitFor();
      // Nor for what comes under a pointer that rests.
      await page.keyboard.press('Escape');
      await page
        .locator(link)
        .first()
        .evaluate((old) => {
          old.replaceWith(old.cloneNode(true));
        });
      await page.waitForTimeout(600);
      expect(await page.locator('.preview:popover-open').count()).toBe(0);
      await page.locator(link).first().click();
      await page.waitForURL('**/networking/route53/');
    }));

  it('키보드로 초점이 오면 열리고 Esc로 닫히며 초점은 링크에 남는다', () =>
    reading(EXHIBIT, async ({ page }) => {
      await page.locator(link).first().focus();
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Tab');
      await page.locator('.preview:popover-open').waitFor();
      expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-describedby'))).toBe('link-preview');
      await page.keyboard.press('Escape');
      await page.locator('.preview:popover-open').waitFor({ state: 'hidden' });
      expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('/networking/route53/');
    }));
});

describe('글 속의 서비스 이름', () => {
  it('은 절마다 처음 한 번 그 주제로 이어진다', () =>
    reading(EXHIBIT, async ({ page }) => {
      const targets = await page
        .locator('#when ~ p')
        .first()
        .locator('a.mention')
        .evaluateAll((links) => links.map((link) => `${link.textContent} ${link.getAttribute('href') ?? ''}`));
      expect(targets).toEqual([
        'S3 /storage/s3/',
        'ALB /networking/application-load-balancer/',
        'CloudFront /networking/cloudfront/',
      ]);
      expect(await page.locator('main :is(h1, h2, h3, code, thead) a.mention').count()).toBe(0);
      expect(await page.locator(`main a.mention[href="${EXHIBIT}"]`).count()).toBe(0);
    }));
});

describe('그림 속 링크', () => {
  it('도 미리 보인다', () =>
    reading(EXHIBIT, async ({ page }) => {
      await page.locator('figure[data-diagram] svg a[href="/storage/s3/"]').first().hover();
      await page.locator('.preview:popover-open').waitFor();
      expect(await page.locator('.preview-title').innerText()).toBe('Amazon S3');
    }));
});

describe('붙여 넣은 링크', () => {
  it('에는 그림, 설명, 연결 데이터가 있다', () =>
    reading(EXHIBIT, async ({ page }) => {
      const content = (name: string) =>
        page.locator(`meta[property="${name}"], meta[name="${name}"]`).getAttribute('content');
      expect(await content('og:type')).toBe('article');
      expect(await content('twitter:card')).toBe('summary_large_image');
      const picture = new URL((await content('og:image')) ?? '');
      const png = readFileSync(`dist${picture.pathname}`);
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
      expect(png.length).toBeLessThanOrEqual(120 * 1024);
      const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '') as {
        '@graph': { '@type': string; headline?: string; itemListElement?: unknown[]; hasPart?: { url: string }[] }[];
      };
      expect(data['@graph'].map((node) => node['@type'])).toEqual(['TechArticle', 'BreadcrumbList']);
      expect(data['@graph'][0]?.headline).toBe(await page.locator('main h1').innerText());
      expect(data['@graph'][1]?.itemListElement).toHaveLength(3);
      // Every section has a description of its own for those that read them.
      const sections = data['@graph'][0]?.hasPart?.map(({ url }) => new URL(url).hash) ?? [];
      expect(sections).toContain('#failure');
      for (const hash of sections) expect(await page.locator(hash).count()).toBe(1);
    }));

  it('은 가리키는 글을 되짚을 수 있다', () =>
    reading('/networking/route53/', async ({ page }) => {
      const links = page.getByRole('region', { name: '이 주제를 언급한 글' }).getByRole('link');
      expect(await links.count()).toBeGreaterThan(4);
      const all = page.locator('.backlinks a');
      const hrefs = await all.evaluateAll((ones) => ones.map((one) => one.getAttribute('href')));
      expect(hrefs).toContain('/networking/cname-vs-alias/#at-a-glance');
      expect(new Set(hrefs.map((href) => href?.split('#')[0])).size).toBe(hrefs.length);
    }));

  it('은 주소창의 검색과 검색어 링크로 이어진다', () =>
    reading('/', async ({ page }) => {
      const href = await page.locator('link[rel=search]').getAttribute('href');
      const xml = readFileSync(`dist${href ?? ''}`, 'utf8');
      const template = /<Url type="text\/html" template="([^"]+)"/.exec(xml)?.[1] ?? '';
      const url = new URL(template.replace('{searchTerms}', encodeURIComponent('람다')));
      await page.goto(`${site.origin}${url.pathname}${url.search}`);
      await page.waitForSelector('[data-search-results][data-state=done]');
      expect(await page.locator('input[type=search]').first().inputValue()).toBe('람다');
    }));
});
