/** Lists that an address or a reader narrows: before their script is there, from a link, and on the way back. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openSite } from './lib/open-site.ts';
import { watchPage } from './lib/watch-page.ts';

const site = openSite({ keepsProofs: true });

/** Opens a page whose scripts come only when `arrive` is called, as on a slow line. */
async function openSlowly(
  path: string,
  options?: BrowserContextOptions,
): Promise<{ page: Page; arrive: () => Promise<void> }> {
  const page = await site.browser.newPage(options);
  await page.addInitScript(() => {
    const shifts: unknown[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => shifts.push(...list.getEntries())).observe({
      type: 'layout-shift',
      buffered: true,
    });
  });
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`${site.origin}${path}`, { waitUntil: 'commit' });
  return {
    page,
    arrive: async () => {
      release();
      await page.waitForLoadState('networkidle');
    },
  };
}

/** How many times something in sight has moved by itself on a page opened slowly. */
async function movedIn(page: Page): Promise<number> {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  return page.evaluate(() => (Reflect.get(window, 'shifts') as unknown[]).length);
}

describe('what was typed before the script was there', () => {
  it.each([
    ['/glossary/', 'main input[name=q]', '고가용', '[data-item]'],
    ['/scenarios/', 'main input[name=q]', 'FIFO', '[data-item]'],
  ])('%s is applied', async (path, field, word, items) => {
    const { page, arrive } = await openSlowly(path);
    await page.locator(field).fill(word);
    await arrive();
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe(word);
    const all = await page.locator(items).count();
    await expect.poll(() => page.locator(`${items}:visible`).count()).toBeLessThan(all);
    expect(await page.locator(`${items}:visible`).count()).toBeGreaterThan(0);
    await page.close();
  });

  it('a choice to compare, a service in the gallery', async () => {
    const compare = await openSlowly('/compare/');
    await compare.page.locator('input[name=a]').fill('Amazon EBS');
    await compare.page.locator('input[name=b]').fill('Amazon EFS');
    await compare.arrive();
    // what is still being typed in is its reader's until it is entered
    await compare.page.keyboard.press('Enter');
    await compare.page.getByRole('columnheader', { name: 'Amazon EFS' }).waitFor();
    expect(compare.page.url()).toMatch(/\?a=storage\/ebs&b=storage\/efs$/);
    await compare.page.close();

    const gallery = await openSlowly('/architectures/');
    await gallery.page.locator('input[value="compute/lambda"]').check();
    await gallery.arrive();
    await expect.poll(() => gallery.page.url()).toMatch(/\?service=compute\/lambda$/);
    await gallery.page.close();
  });
});

describe('a link to a part of a list', () => {
  const LINKS = [
    ['/glossary/?q=고가용', '[data-item]'],
    ['/scenarios/?q=fifo', '[data-item]'],
    ['/architectures/?service=compute/lambda', '[data-exhibit]'],
  ] as const;

  it.each(LINKS)('%s never shows the whole list and moves nothing', async (path, items) => {
    for (const viewport of [
      { width: 390, height: 844 },
      { width: 1280, height: 900 },
    ]) {
      const { page, arrive } = await openSlowly(path, { viewport });
      await page.locator('body > footer').waitFor({ state: 'attached' });
      expect(await page.locator(`${items}:visible`).count()).toBe(0);
      await arrive();
      await page.locator(`${items}:visible`).first().waitFor();
      const shown = await page.locator(`${items}:visible`).count();
      expect(shown).toBeLessThan(await page.locator(items).count());
      expect(await page.locator('body > footer').isVisible()).toBe(true);
      expect(await movedIn(page)).toBe(0);
      await page.close();
    }
  });

  it('/facts/storage/?q=람다 shows what was found on all pages, before it that it is looked for, and nothing else', async () => {
    const { page, arrive } = await openSlowly('/facts/storage/?q=람다', { viewport: { width: 390, height: 844 } });
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    await page.route('**/facts/all.json', async (route) => {
      await held;
      await route.continue();
    });
    await page.locator('body > footer').waitFor({ state: 'attached' });
    expect(await page.locator('.fact-groups h2:visible').count()).toBe(0);
    const count = page.locator('[data-fact-count]');
    expect(await count.evaluate((element) => getComputedStyle(element, '::before').content)).toContain('찾는 중');
    const arrived = arrive();
    await page.getByRole('status').filter({ hasText: '찾는 중' }).waitFor();
    letGo();
    await arrived;
    await expect.poll(() => count.innerText()).toMatch(/^\d+개$/);
    await page.locator('[data-results] [data-domain=compute]').first().waitFor();
    expect(await page.locator('.fact-groups h2:visible').count()).toBe(0);
    expect(await page.locator('body > footer').isVisible()).toBe(true);
    expect(await movedIn(page)).toBe(0);
    await page.close();
  });

  it.each([...LINKS, ['/facts/storage/?q=람다', '.fact-groups h2']] as const)(
    '%s shows the whole list when the script does not come',
    async (path, items) => {
      const page = await site.browser.newPage();
      await page.route('**/*.js', (route) => route.abort());
      await page.goto(`${site.origin}${path}`, { waitUntil: 'load' });
      await page.locator(items).first().waitFor();
      expect(await page.locator('body > footer').isVisible()).toBe(true);
      await page.close();
    },
  );
});

describe('what is found first', () => {
  it.each([
    ['/facts/?q=람다 제한시간', '[data-results] tbody tr', 1, '15분(900초)'],
    ['/facts/?q=Aurora 스토리지', '[data-results] tbody tr', 5, '256TiB'],
    ['/facts/?q=탄력적 IP 리전당 몇 개까지', '[data-results] tbody tr', 1, '리전마다 기본 5개'],
    ['/scenarios/?q=가장 적은 비용 아카이브', '[data-found] li', 1, 'Glacier'],
    // What to choose, not only where it is told; an amount that no situation has.
    ['/scenarios/?q=접근 패턴', '[data-found] li', 1, '답Intelligent-Tiering'],
    ['/scenarios/?q=80TB 100Mbps', '[data-found] li', 1, 'Snow'],
    // Questions as an exam words them: no situation has all of their words.
    [
      '/scenarios/?q=한 회사가 온프레미스 데이터 센터에 있는 70TB의 데이터를 Amazon S3로 마이그레이션하려고 합니다. 네트워크 대역폭을 최소한으로 사용하면서 가능한 빨리 마이그레이션해야 합니다.',
      '[data-found] li',
      1,
      'Snowball Edge',
    ],
    [
      '/scenarios/?q=애플리케이션이 여러 가용 영역의 EC2 인스턴스에서 공유 파일 시스템에 동시에 액세스해야 합니다',
      '[data-found] li',
      3,
      '답Amazon EFS',
    ],
    [
      '/scenarios/?q=회사는 프라이빗 서브넷의 EC2 인스턴스가 인터넷에서 소프트웨어 업데이트를 다운로드하도록 허용해야 합니다',
      '[data-found] li',
      3,
      'NAT 게이트웨이',
    ],
    ['/facts/?q=보존 기간', '[data-results] tbody tr', 12, '메시지 보관 기간'],
    ['/glossary/?q=IOPS', '[data-best] > div:visible', 1, 'IOPS'],
    ['/glossary/?q=배스쳔', '[data-best] > div:visible', 1, 'Bastion Host'],
    // Of the pairs those that stand folded by domain, and those that stand under the picker.
    ['/compare/?q=람다', '[data-best] summary', 2, 'Lambda · Fargate'],
    ['/compare/?q=SSE', '[data-best] summary', 3, 'SSE-C'],
  ])('%s', async (path, items, within, said) => {
    const page = await site.open(path);
    await page.locator(items).first().waitFor();
    await expect
      .poll(async () => (await page.locator(items).allTextContents()).slice(0, within).join('\n'))
      .toContain(said);
    await page.close();
  });
});

describe('the numbers of a domain', () => {
  it.each([
    ['screen', 1280],
    ['print', 688],
  ] as const)('have the whole width, under the name of their topic (%s)', async (media, width) => {
    const page = await site.open('/facts/storage/', { viewport: { width, height: 900 } });
    await page.emulateMedia({ media });
    const table = page.locator('.fact-groups table').first();
    const startOf = (inside: string): Promise<number> =>
      table
        .locator(inside)
        .first()
        .evaluate((one) => Math.round(one.getBoundingClientRect().left));
    const edge = await table.evaluate((one) => Math.round(one.getBoundingClientRect().left));
    await expect.poll(() => startOf('tbody td')).toBe(edge);
    // what tells a row apart for who hears it is there all the same
    expect(await table.getByRole('rowheader', { name: 'Amazon EBS' }).count()).toBeGreaterThan(5);
    await page.close();
  });
});

describe('a list that was scrolled', () => {
  it.each(['/scenarios/', '/glossary/'])('%s shows the next answers from the first on, under the box', async (path) => {
    const page = await site.open(`${path}?q=서버`, { viewport: { width: 390, height: 844 } });
    const form = page.locator('form[data-filter]');
    const said = form.locator('output');
    await expect.poll(() => said.innerText()).toMatch(/^\d+개$/);
    const before = await said.innerText();
    await page.evaluate(() => {
      scrollTo(0, scrollY + 1500);
    });
    const first = page.locator('.found li:visible, [data-item]:visible').first();
    const under = async (): Promise<number> =>
      ((await first.boundingBox())?.y ?? NaN) - (await form.evaluate((box) => box.getBoundingClientRect().bottom));
    await expect.poll(under).toBeLessThan(0);
    await form.locator('input').fill('스토리지');
    await expect.poll(() => said.innerText()).not.toBe(before);
    await expect.poll(under).toBeGreaterThanOrEqual(-1);
    expect(await under()).toBeLessThan(300);
    await page.close();
  });
});

describe('the pairs that people confuse', () => {
  it('say how many are found, lead elsewhere where none is, and come back', async () => {
    const page = await site.open('/compare/');
    const field = page.getByRole('searchbox', { name: /^모든 짝 \d+개에서 찾기$/ });
    await field.fill('암호화');
    const count = page.locator('form[data-filter] output');
    await expect.poll(() => count.innerText()).toMatch(/^\d+개$/);
    const found = await page.locator('[data-best] summary:visible').count();
    expect(await count.innerText()).toBe(`${found}개`);
    expect(await page.locator('main summary:visible').count()).toBe(found);
    expect(page.url()).toContain('?q=');
    await page.locator('[data-best] summary').first().click();
    await page.locator('[data-best]').getByText('이럴 때').first().waitFor();
    await field.fill('김치찌개');
    await page.locator('[data-nothing]', { hasText: '맞는 짝이 없다.' }).waitFor();
    expect(await page.getByRole('link', { name: '둘을 적어 나란히 보기' }).getAttribute('href')).toBe('#pick');
    expect(await page.getByRole('link', { name: '같은 말로 검색하기' }).isVisible()).toBe(true);
    // what no pair is called, though their texts say 없는 and 것 one after the other
    await field.fill('없는것');
    await page.locator('[data-nothing]', { hasText: '맞는 짝이 없다.' }).waitFor();
    await expect.poll(() => page.locator('[data-best] summary:visible').count()).toBe(0);
    await page.getByRole('button', { name: '필터 지우기' }).click();
    await page.getByRole('heading', { name: '비교 글', exact: true }).waitFor();
    expect(await page.locator('.chips a[href*="?a="]:visible').count()).toBe(22);
    await page.close();
  });

  it.each([
    ['efs ebs 차이', ['EFS · EBS', 'EBS 다중 연결 · EFS']],
    ['lambda vs fargate', ['Lambda · Fargate']],
    ['waf shield 차이', ['WAF · Shield']],
    ['트랜짓', expect.arrayContaining(['VPC 피어링 · Transit Gateway'])],
  ])('%s finds %j', async (query, found) => {
    const page = await site.open(`/compare/?q=${query}`);
    await page.locator('[data-best] summary:visible').first().waitFor();
    const texts = async () =>
      (await page.locator('[data-best] summary:visible').allInnerTexts()).map((one) => one.trim());
    await expect.poll(texts).toEqual(found);
    await page.close();
  });

  it.each([
    ['/facts/?q=s3', 'tbody tr', '[data-results] [data-more]'],
    ['/scenarios/?q=람다', '.found > li', '[data-found] [data-more]'],
  ])('%s: what was opened of a long list is open when one comes back', async (path, row, button) => {
    const page = await site.open(path, { viewport: { width: 390, height: 844 } });
    const rows = page.locator(row);
    await page.locator(button).click();
    await expect.poll(() => rows.count()).toBeGreaterThan(20);
    const opened = await rows.count();
    const [above, here] = [rows.nth(opened - 2), rows.last()];
    await here.scrollIntoViewIfNeeded();
    const seen = await above.innerText();
    await here.locator('a').first().click();
    await page.waitForURL((url) => !url.pathname.startsWith(new URL(path, site.origin).pathname));
    await page.goBack();
    await expect.poll(() => rows.count()).toBe(opened);
    expect(await above.innerText()).toBe(seen);
    await expect
      .poll(() =>
        here.evaluate((element) => Math.abs(element.getBoundingClientRect().top - innerHeight / 2) < innerHeight),
      )
      .toBe(true);
  });

  it('a link to two shows the two, whatever the list below them holds', async () => {
    const page = await site.open('/compare/?a=storage/ebs&b=storage/efs');
    await page.locator('.verdict').waitFor();
    expect(await page.locator('html').getAttribute('data-asked')).not.toBeNull();
    expect(await page.getByText('맞는 짝이 없다.').isVisible()).toBe(false);
    await page.close();
  });
});

describe('going back to a list', () => {
  it.each([
    ['/facts/?q=s3&sort=value', '[aria-sort]'],
    ['/glossary/?q=이', '[data-item][hidden]'],
    ['/compare/?a=storage/s3&b=storage/efs', '.across'],
  ])('%s stands where it was left', async (path, applied) => {
    const page = await site.open(path, { viewport: { width: 390, height: 844 } });
    await page.waitForSelector(applied, { state: 'attached' });
    await page.evaluate(() => {
      scrollTo(0, 700);
      // What is above may still settle, and the browser keeps the text where the reader sees it: where that is tells the end.
      addEventListener('pagehide', () => {
        sessionStorage.setItem('left', String(scrollY));
      });
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          location.assign('/sources/');
        }),
      );
    });
    await page.waitForURL('**/sources/');
    const left = Number(await page.evaluate(() => sessionStorage.getItem('left')));
    expect(left).toBeGreaterThan(500);
    await page.goBack();
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(left);
    await page.close();
  });
});

describe('what is no word', () => {
  const ODD = [
    'C:\\',
    '"',
    '<b>',
    '<img src=x onerror=alert(1)>',
    '%',
    '\u0000',
    '🙂',
    '가'.repeat(500),
    '은는이가',
    '(',
  ];

  it.each(['/facts/', '/scenarios/', '/glossary/', '/compare/', '/exam/'])(
    'stops nothing on %s: something is found, or it says that nothing is and leads on',
    async (path) => {
      const page = await site.open(path, { viewport: { width: 320, height: 640 } });
      const { errors } = watchPage(page);
      const field = page.locator('form:is([data-filter], [data-fact-filter]) input[name=q]');
      const count = page.locator('form:is([data-filter], [data-fact-filter]) output');
      const nothing = page.locator('[data-nothing]');
      for (const typed of ODD) {
        await field.evaluate((one: HTMLInputElement, value) => {
          one.value = value;
          one.dispatchEvent(new InputEvent('input', { bubbles: true }));
        }, typed);
        await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe(typed);
        await expect
          .poll(async () => (await count.innerText()).startsWith('0개') === (await nothing.isVisible()))
          .toBe(true);
        // what is not found is heard with the number
        await expect.poll(() => count.innerText()).toMatch(/^(?:0개\s.*없다.*|(가까운 )?[\d,]+개)$/);
        if (await nothing.isVisible())
          expect(await nothing.locator('a[data-search]').getAttribute('href')).toContain('/search/?q=');
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      }
      // An address may say what is no text at all.
      await page.goto(`${site.origin}${path}?q=%E0%A4%A`);
      await page.locator('body > footer').waitFor();
      expect(errors).toEqual([]);
      await page.close();
    },
  );
});

it.each([
  ['/scenarios/', '읽기 부하 분산 rds', '.found > li'],
  ['/facts/', '람다 제한 시간', '[data-results] [data-fact-row]'],
])('of %s what is opened besides is counted', async (path, query, rows) => {
  const page = await site.open(`${path}?${new URLSearchParams({ q: query }).toString()}`);
  const count = page.locator('main form[role=search] output');
  await expect.poll(() => count.innerText()).toMatch(/^\d+개$/);
  const sure = Number.parseInt(await count.innerText(), 10);
  const more = page.locator('[data-more]');
  const alike = page.getByRole('button', { name: /^비슷한 것 \d+개 더$/ });
  // The rest of what is asked for comes first, where not all of it stands.
  await more.waitFor();
  if (!(await alike.isVisible())) await more.click();
  await alike.click();
  await expect.poll(() => more.isVisible()).toBe(false);
  const besides = (await page.locator(`${rows}:visible`).count()) - sure;
  expect(besides).toBeGreaterThan(0);
  await expect.poll(() => count.innerText()).toBe(`${sure + besides}개`);
  await page.close();
});

describe('what finds, when it does not come', () => {
  it.each(['/scenarios/', '/glossary/', '/compare/', '/exam/', '/facts/'])(
    'is told of on %s, and comes at the next try or with the connection',
    async (path) => {
      for (const again of ['pressed', 'online']) {
        const page = await site.open(path);
        const { errors } = watchPage(page);
        await page.route(/\.(?:js|json|bin)$/, (route) => route.abort());
        const form = page.locator('form:is([data-filter], [data-fact-filter])');
        await form.locator('input[name=q]').fill('람다');
        const told = page.getByRole('status').and(page.locator('[data-lacking]'));
        await expect.poll(() => told.innerText()).toContain('받지 못했다. 연결되면 자동으로 찾는다.');
        await page.unroute(/\.(?:js|json|bin)$/);
        if (again === 'pressed') await told.getByRole('button', { name: '다시 불러오기' }).click();
        else await page.evaluate(() => dispatchEvent(new Event('online')));
        await expect.poll(() => form.locator('output').innerText()).toMatch(/^\d+개/);
        expect(await told.isVisible()).toBe(false);
        // what did not come is the browser's to say
        expect(errors.filter((error) => !error.includes('Failed to load resource'))).toEqual([]);
        await page.close();
      }
    },
  );

  it('is told of with the reason, where there is no network', async () => {
    // Nothing that pages before have brought.
    const page = await site.browser.newPage();
    await page.goto(`${site.origin}/glossary/`);
    await page.context().setOffline(true);
    await page.locator('form[data-filter] input[name=q]').fill('람다');
    const told = page.getByRole('status').and(page.locator('[data-lacking]'));
    await expect.poll(() => told.innerText()).toContain('받지 못했다. 오프라인이다. 연결되면 자동으로 찾는다.');
    await page.close();
  });

  it('two that are compared come once there is a connection', async () => {
    const page = await site.open('/compare/');
    await page.route('**/compare/**/*.json', (route) => route.abort());
    await page.route('**/compare/*.json', (route) => route.abort());
    await page.locator('input[name=a]').fill('Amazon SQS');
    await page.locator('input[name=b]').fill('Amazon SNS');
    await page.keyboard.press('Enter');
    await page.locator('[data-compare-result]').getByRole('button', { name: '다시 불러오기' }).waitFor();
    await page.unrouteAll();
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await page.getByRole('columnheader', { name: 'Amazon SNS' }).waitFor();
    await page.close();
  });
});
