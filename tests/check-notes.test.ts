/** Checking one's own notes: what differs is found and led to, whatever is pasted, and nothing leaves the page. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openSite } from './lib/open-site.ts';
import { openSavingData } from './lib/save-data.ts';
import { watchPage } from './lib/watch-page.ts';

const site = openSite({ keepsProofs: true });
const DATA = '**/check-notes/data.json';

async function openCheck(options: BrowserContextOptions = {}): Promise<Page> {
  const page = await site.open('/check-notes/', options);
  await page.locator('[data-check][data-ready]').waitFor({ state: 'attached' });
  return page;
}
const said = (page: Page): Promise<string> => page.locator('[data-check-said]').innerText();
const items = (page: Page, kind: string) => page.locator(`[data-check-kind="${kind}"] li`); // prettier-ignore
/** Pastes a text so many times and presses the keys that check it. */
async function check(page: Page, text: string, times = 1): Promise<void> {
  const field = page.locator('[data-check-field]');
  await field.evaluate((node: HTMLTextAreaElement, [pasted, count]) => (node.value = pasted.repeat(count)), [
    text,
    times,
  ] as const);
  await field.press('Control+Enter');
}

/** How far down the screen a part ends. */
const bottomOf = (page: Page, part: string): Promise<number> =>
  page.locator(part).evaluate((node) => node.getBoundingClientRect().bottom);

describe('checking notes', () => {
  it('without scripts says why, and where the values stand', async () => {
    const page = await site.open('/check-notes/', { javaScriptEnabled: false });
    expect(await page.locator('main noscript, main .hint').first().innerText()).toContain('자바스크립트가 필요하다');
    expect(await page.locator('[data-check-field]').isVisible()).toBe(false);
    await page.close();
  });

  it('leads from what differs to today’s value, the one of exam material, the place and its source', async () => {
    const page = await site.browser.newPage();
    const record = watchPage(page);
    await page.goto(`${site.origin}/check-notes/`, { waitUntil: 'networkidle' });
    expect(record.requests.filter((url) => url.includes('data.json'))).toEqual([]);
    await page.locator('[data-check-example]').click();
    await page.locator('[data-check-result]').waitFor();
    const size = items(page, 'differs').filter({ hasText: '임시 저장 공간' });
    expect(await size.locator('mark').innerText()).toBe('512MB');
    expect((await size.boundingBox())?.height).toBeLessThan(200);
    expect(await size.innerText()).toMatch(/3줄[^]*512MB[^]*→[^]*10,240MB[^]*시험 자료의 옛 값: 512MB 고정[^]*자세히/);
    expect(await size.locator('.now').innerText()).toMatch(/^내 노트: 512MB → 오늘: 512MB~10,240MB.*\(임시 스토리지/);
    expect(await size.locator('a[rel=external]').isVisible()).toBe(false);
    await size.locator('summary').click();
    expect(await size.innerText()).toMatch(/자세히[^]*노트의 제목\s+Lambda/);
    expect(await size.locator('a[rel=external]').getAttribute('href')).toMatch(
      /^https:\/\/(?:docs\.)?aws\.amazon\.com\//,
    );
    await page.emulateMedia({ media: 'print' });
    const behind = (node: Element): string => getComputedStyle(node, '::after').content;
    expect(await size.locator('a[rel=external]').evaluate(behind)).toMatch(/attr\(href\)|https:/);
    await page.emulateMedia({ media: 'screen' });
    expect(await items(page, 'new').allTextContents()).toEqual([expect.stringContaining('프로젝트 이름') as string]);
    // no line is lost: headings are listed, too
    expect(await page.locator('[data-check-left-list] li').allTextContents()).toEqual([
      expect.stringContaining('제목: Lambda') as string,
      expect.stringContaining('제목: S3') as string,
      expect.stringContaining('시험 전날') as string,
    ]);
    expect(await page.locator('[data-check-counts]').innerText()).toBe(
      '4개 문장: 다름 2, 같은 듯 0, 같음 1, 못 찾음 1',
    );
    expect(await items(page, 'said').count()).toBe(1);
    await size.locator('a').first().click();
    await page.waitForURL(/\/compute\/lambda-limits\/#fact-/);
    expect(await page.locator(new URL(page.url()).hash).count()).toBe(1);
    expect(record.errors).toEqual([]);
    await page.close();
  });

  it('takes what was pasted as text, sends nothing and keeps nothing beyond the tab', async () => {
    const page = await openSavingData(site, '/check-notes/');
    await page.locator('[data-check][data-ready]').waitFor({ state: 'attached' });
    const sent: string[] = [];
    page.on('request', (request) => sent.push(`${request.method()} ${new URL(request.url()).pathname}`));
    await check(
      page,
      '## Lambda\n<img src=x onerror="document.title=1"> <b>최대</b> 3분까지 [눌러](javascript:alert(1))',
    );
    await page.locator('[data-check-result]').waitFor();
    expect(await page.locator('[data-check-result] :is(img, b, script)').count()).toBe(0);
    expect(await page.title()).toContain('내 노트 확인');
    expect(sent.filter((one) => !/^GET .*(?:\.js|data\.json)$/.test(one))).toEqual([]);
    const kept = await page.evaluate(async () => [
      JSON.stringify(localStorage),
      document.cookie,
      location.href,
      ...(await caches.keys()),
    ]);
    expect(kept.join('\n')).not.toContain('3분');
    await page.close();
  });

  it('searches for a sentence that was not found, without its words in the URL', async () => {
    const page = await openCheck();
    await page.locator('[data-check-example]').click();
    await page.locator('[data-check-result]').waitFor();
    const kind = page.locator('[data-check-kind="new"]');
    expect(await kind.locator('summary').innerText()).toMatch(
      /^못 찾음 1\s+이 사이트에서 비교할 말을 찾지 못한 줄이다. 맞다는 뜻도 틀렸다는 뜻도 아니다.$/,
    );
    await kind.locator('summary').click();
    const link = kind.getByRole('link', { name: '‘S3 버킷 이름 프로젝트’ 검색 (7번째 줄)' });
    expect(await link.getAttribute('href')).toBe('/search/');
    const box = await link.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    // the first opens a search that is not there yet, the second one that is
    for (let turn = 0; turn < 2; turn += 1) {
      await link.click();
      const dialog = page.locator('dialog[data-search-dialog][open]');
      await dialog.locator('[data-search-results][data-state=done]').waitFor({ state: 'attached' });
      expect(await dialog.locator('input').inputValue()).toBe('S3 버킷 이름 프로젝트');
      expect(await dialog.locator('[data-search-results] a').count()).toBeGreaterThan(0);
      await dialog.locator('.search-close').click();
      await dialog.waitFor({ state: 'detached' });
    }
    expect(new URL(page.url()).pathname).toBe('/check-notes/');
    await page.close();
  });

  it('says that a note is lost with the page where the tab has no room to keep it', async () => {
    const page = await openCheck();
    const told = page.getByRole('status').filter({ hasText: '이 페이지를 떠나면 넣은 글이 사라진다' });
    await check(page, '## S3\n버킷 이름은 세계에서 하나다');
    await page.locator('[data-check-result]').waitFor();
    expect(await told.isVisible()).toBe(false);
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('', 'QuotaExceededError');
      };
    });
    await check(page, '## S3\n버킷 이름은 세계에서 하나뿐이다');
    await told.waitFor();
    await page.close();
  });

  it('says so before anything is pressed', async () => {
    const page = await openCheck();
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('', 'QuotaExceededError');
      };
    });
    await page.locator('textarea').fill('버킷 이름은 세계에서 하나다');
    await page.getByRole('status').filter({ hasText: '이 페이지를 떠나면 넣은 글이 사라진다' }).waitFor();
    await page.close();
  });

  it('does not call the error of a server a connection', async () => {
    const page = await openCheck();
    await page.route(DATA, (route) => route.fulfill({ status: 500, body: 'no' }));
    await check(page, '## S3\n버킷 이름은 세계에서 하나다');
    await page.locator('[data-check-again]').waitFor();
    expect(await said(page)).toContain('서버가 오류로 답해');
    expect(await said(page)).not.toContain('연결이');
    await page.close();
  });

  it('says when what to check against does not come, and goes on from there', async () => {
    const page = await openCheck({ viewport: { width: 320, height: 640 } });
    await page.route(DATA, (route) => route.abort());
    await check(page, '## S3\n버킷 이름은 세계에서 하나다');
    await page.locator('[data-check-again]').waitFor();
    expect(await said(page)).toContain('불러오지 못했다');
    await expect.poll(() => bottomOf(page, '[data-check-said]')).toBeLessThanOrEqual(640);
    await page.unroute(DATA);
    await page.locator('[data-check-again]').click();
    await page.locator('[data-check-result]').waitFor();
    expect(await page.locator('[data-check-again]').isVisible()).toBe(false);
    // the counts stand in one line, and those of the filter apart
    expect((await page.locator('[data-check-counts]').boundingBox())?.height).toBeLessThan(40);
    const edges = await page
      .locator('[data-check-filter] label:not([hidden])')
      .evaluateAll((all) =>
        all.map((one) => one.getBoundingClientRect()).map(({ left, right }) => [left, right] as const),
      );
    const gaps = edges.slice(1).map(([left], at) => left - (edges[at]?.[1] ?? left));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(8);
    await page.close();
  });

  it('gives up what stops coming, and begins anew with all that was pasted', async () => {
    const page = await site.browser.newPage({ viewport: { width: 320, height: 640 } });
    await page.clock.install();
    await page.goto(`${site.origin}/check-notes/`);
    await page.locator('[data-check][data-ready]').waitFor({ state: 'attached' });
    const WORKER = '**/_astro/worker*.js';
    // the line is dropped: nothing answers
    await page.route(WORKER, () => undefined);
    const held = Promise.withResolvers<undefined>();
    await page.route(DATA, async (route) => {
      await held.promise;
      await route.continue();
    });
    await check(page, '## Lambda\n최대 실행 시간은 7분이다');
    await page.clock.fastForward(10_000);
    held.resolve(undefined);
    await expect.poll(() => said(page)).toContain('다 받았다');
    // what has come gives the rest as long again
    await page.clock.fastForward(10_000);
    expect(await said(page)).toContain('다 받았다');
    await page.clock.fastForward(6_000);
    await page.locator('[data-check-again]').waitFor();
    expect(await said(page)).toMatch(/^연결이 끊겼거나 [^]*다시 불러온다. 넣은 글은 그대로 있다.$/);
    expect(await page.locator('[data-check-field]').inputValue()).toContain('7분');
    await page.unroute(WORKER);
    await page.locator('[data-check-again]').click();
    await page.locator('[data-check-result]').waitFor();
    expect(await items(page, 'differs').count()).toBe(1);
    await page.close();
  });

  it('says that it tries again by itself once there is a connection, and how that ends', async () => {
    const page = await openCheck();
    await page.route(DATA, (route) => route.abort());
    await page.locator('[data-check-field]').focus();
    await page.locator('[data-check-again]').waitFor();
    expect(await said(page)).toContain('연결이 돌아오면 자동으로');
    await page.unroute(DATA);
    // all that a reader of the screen is told
    await page.locator('[data-check-said]').evaluate((status) => {
      const told: string[] = [];
      status.dataset.told = '';
      new MutationObserver(() => {
        told.push(status.textContent);
        status.dataset.told = told.join('|');
      }).observe(status, { childList: true });
    });
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await expect
      .poll(() => page.locator('[data-check-said]').getAttribute('data-told'))
      .toBe('비교할 자료를 다시 받는 중이다.|비교할 자료를 다 받았다.');
    expect(await page.locator('[data-check-again]').isHidden()).toBe(true);
    await page.close();
  });

  it('finds the paste and its result again behind a link, and the line of a finding in the paste', async () => {
    const page = await openCheck();
    await check(page, '## Lambda\n함수를 돌린다\n최대 실행 시간은 7분이다');
    await items(page, 'differs').locator('.at a').first().click();
    await page.waitForURL(/#fact-timeout$/);
    await page.goBack();
    await page.locator('[data-check-result]').waitFor();
    const field = page.locator('[data-check-field]');
    expect(await field.inputValue()).toContain('7분');
    expect(await page.evaluate(() => document.activeElement?.closest('li')?.textContent)).toContain('7분');
    await items(page, 'differs').getByRole('button', { name: '3줄 노트에서 보기' }).click();
    const selected = await field.evaluate((node: HTMLTextAreaElement) =>
      node.value.slice(node.selectionStart, node.selectionEnd),
    );
    expect(selected).toBe('최대 실행 시간은 7분이다');
    await page.locator('[data-check-clear]').click();
    expect(await page.evaluate(() => JSON.stringify(sessionStorage))).not.toContain('7분');
    await page.close();
  });

  it('stays at hand under a long paste, stops for another, and refuses one that is too long', async () => {
    const page = await openCheck();
    const line = '- 람다 함수 하나는 메모리 128MB부터 고르고 최대 7분을 돈다\n';
    const lines = Array.from({ length: 5000 }, (_, at) => line.replace('128MB', `${at + 128}MB`)).join('');
    await check(page, lines);
    await page.locator('[data-check-progress]').waitFor();
    const button = page.locator('[data-check-go]');
    expect([await button.getAttribute('aria-busy'), await button.innerText()]).toEqual(['true', '확인하는 중']);
    await check(page, '## Lambda\n최대 실행 시간은 7분이다');
    // A quick machine may have come to the end of the first.
    const counts = page.locator('[data-check-counts]');
    await expect.poll(() => counts.innerText()).toBe('1개 문장: 다름 1, 같은 듯 0, 같음 0, 못 찾음 0');
    expect([await button.getAttribute('aria-busy'), await button.innerText()]).toEqual(['false', '확인하기']);
    expect(await page.locator('[data-check-result]').isVisible()).toBe(true);
    await check(page, line, 20_000);
    await expect.poll(() => said(page)).toContain('나누어 넣는다');
    for (const [text, tells] of [
      ['   ', '먼저 노트를'],
      ['# S3\n\n[EC2]\n1. VPC', '확인할 AWS 문장이 없다'],
    ] as const) {
      await check(page, text);
      await expect.poll(() => said(page)).toContain(tells);
      expect(await page.locator('[data-check-field]').getAttribute('aria-invalid')).toBe('true');
      expect(await page.locator('[data-check-result]').isVisible()).toBe(false);
    }
    await page.close();
  });

  it('stops at a tap with what was found so far, and folds what is found of many', async () => {
    const page = await openCheck({ viewport: { width: 390, height: 844 } });
    const lines = Array.from({ length: 4000 }, (_, at) =>
      at % 2 === 0 ? `Lambda 최대 실행 시간은 ${at + 20}분이다` : `S3 객체 최대 크기는 ${at + 60}TB다`,
    );
    await check(page, lines.join('\n'));
    const stop = page.locator('[data-check-stop]');
    await page.waitForFunction(() => /[1-9]%/.test(document.querySelector('[data-check-stop]')?.textContent ?? ''));
    await stop.click();
    await page.locator('[data-check-result]').waitFor();
    expect(await stop.isVisible()).toBe(false);
    expect(await page.locator('[data-check-partial]').isVisible()).toBe(true);
    expect(await said(page)).toContain('멈췄다');
    expect(await items(page, 'differs').count()).toBeGreaterThan(20);
    await check(page, lines.slice(0, 150).join('\n'));
    await page.locator('[data-check-partial]').waitFor({ state: 'hidden' });
    const more = items(page, 'differs').locator('summary', { hasText: '번째' });
    expect((await more.allInnerTexts()).filter((text) => text.includes('–'))).toEqual(['51–100번째', '101–150번째']);
    expect(await page.evaluate(() => document.body.scrollHeight)).toBeLessThan(15_000);
    await more.filter({ hasText: '101–150' }).click();
    expect(await page.getByRole('button', { name: /^150줄/ }).isVisible()).toBe(true);
    await page.close();
  });

  it('gives back what was emptied, and marks a result whose note has been edited since', async () => {
    const page = await openCheck();
    const [field, stale, undo] = ['field', 'stale', 'undo'].map((name) => page.locator(`[data-check-${name}]`));
    await field?.fill('## Lambda\n최대 실행 시간은 7분이다');
    await field?.press('Control+Enter');
    await page.locator('[data-check-result]').waitFor();
    expect(await stale?.isVisible()).toBe(false);
    await page.locator('[data-check-clear]').click();
    expect(await page.locator('[data-check-result]').isVisible()).toBe(false);
    await undo?.click();
    expect([await field?.inputValue(), await stale?.isVisible(), await undo?.isVisible()]).toEqual([
      '## Lambda\n최대 실행 시간은 7분이다',
      false,
      false,
    ]);
    expect(await items(page, 'differs').count()).toBe(1);
    // what was written since is not lost either: it comes back at another press
    await page.locator('[data-check-clear]').click();
    await field?.fill('다른 노트');
    await undo?.click();
    expect(await field?.inputValue()).toContain('Lambda');
    await undo?.click();
    expect(await field?.inputValue()).toBe('다른 노트');
    // lines with one answer stand together
    await field?.fill('## Lambda\n- 최대 실행 시간은 7분이다\n- 타임아웃 최대 7분');
    await field?.press('Control+Enter');
    const both = items(page, 'differs');
    await expect
      .poll(() => both.locator('button').allTextContents())
      .toEqual(['2줄 노트에서 보기', '3줄 노트에서 보기']);
    expect([await both.count(), await both.locator('.now').count()]).toEqual([1, 1]);
    await field?.press('End');
    await field?.pressSequentially(' 이다');
    expect(await stale?.isVisible()).toBe(true);
    await page.close();
  });

  it('says what is missing where nothing is in the field, whatever comes meanwhile', async () => {
    const page = await openCheck();
    const came = page.waitForResponse(DATA);
    await page.locator('[data-check-field]').fill('   ');
    await page.locator('[data-check-go]').click();
    await came;
    await page.waitForTimeout(500);
    expect(await said(page)).toBe('먼저 노트를 붙여 넣는다.');
    // what stands in the field is worth more than an empty file, and than one of a picture
    await page.locator('[data-check-field]').fill('람다');
    for (const [bytes, tells] of [
      ['', '빈 파일이다'],
      ['\u0089PNG\r\n\u001A\n\0', '글이 아닌 것 같다'],
    ] as const) {
      const file = { name: 'note.txt', mimeType: 'text/plain', buffer: Buffer.from(bytes, 'latin1') };
      await page.locator('[data-check-file]').setInputFiles(file);
      await expect.poll(() => said(page)).toContain(tells);
      expect(await page.locator('[data-check-field]').inputValue()).toBe('람다');
    }
    await page.close();
  });

  it('narrows to one kind by keyboard, and hands the result over as Markdown', async () => {
    const page = await openCheck();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.locator('[data-check-example]').click();
    await page.locator('[data-check-result]').waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('counts');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowLeft');
    expect(await items(page, 'new').first().isVisible()).toBe(true);
    expect(await items(page, 'differs').first().isVisible()).toBe(false);
    const copy = page.locator('[data-check-copy]');
    await copy.click();
    // Said where the finger is, too.
    await expect.poll(() => copy.innerText()).toBe('복사했다');
    await expect.poll(() => said(page)).toContain('복사했다');
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toMatch(/^# 노트 확인: 4개 문장: 다름 2[^]*\(http:\/\/[^)]*\/compute\/lambda-limits\/#fact-/);
    const mends = page.locator('[data-check-mends]');
    expect(await mends.locator('summary').innerText()).toMatch(/^고칠 줄 2 /);
    await mends.locator('summary').click();
    await mends.getByLabel(/^3줄 - 임시 저장 공간.*→ 오늘: /).uncheck();
    expect(await mends.locator('summary').innerText()).toMatch(/^고칠 줄 2 가운데 1 /);
    await page.locator('[data-check-copy-note]').click();
    await expect.poll(() => said(page)).toContain('노트를 복사했다. 1줄에');
    const corrected = await page.evaluate(() => navigator.clipboard.readText());
    expect(corrected).toMatch(
      /512MB 고정\n[^]*객체 하나는 최대 5TB → 오늘: 객체 하나의 최대 크기: 50TB.*\(Amazon S3\)[^]*다시 볼 것$/,
    );
    await page.close();
  });

  it('leads who has read on to where the chosen kind begins, and keeps the note beside it where there is room', async () => {
    const lines = Array.from(
      { length: 40 },
      (_, at) =>
        `Lambda 최대 실행 시간은 ${at + 20}분이다\n우리 배포 창은 최대 ${at + 3}시간이고 그 뒤는 다음 주로 넘긴다`,
    );
    for (const viewport of [
      { width: 390, height: 844 },
      { width: 1280, height: 800 },
    ]) {
      // prettier-ignore
      const page = await openCheck({ viewport });
      await check(page, lines.join('\n'));
      await page.locator('[data-check-result]').waitFor();
      await page.evaluate(() => {
        scrollTo(0, document.body.scrollHeight - 2_000);
      });
      await page.locator('[data-check-choice="new"]').click();
      // the first few, and a button for the rest
      expect(await items(page, 'new').and(page.locator(':visible')).count()).toBe(6);
      expect(await items(page, 'new').getByText('나머지 35개 보기').isVisible()).toBe(true);
      await page.emulateMedia({ media: 'print' });
      expect(await items(page, 'new').and(page.locator(':visible')).count()).toBe(41);
      await page.emulateMedia({ media: 'screen' });
      const box = await items(page, 'new').first().boundingBox();
      expect(box?.y).toBeGreaterThan(await bottomOf(page, '[data-check-filter]'));
      expect(box?.y).toBeLessThan(viewport.height * 0.8);
      const field = await page.locator('[data-check-field]').boundingBox();
      expect((field?.x ?? 0) + (field?.width ?? 0) < (box?.x ?? 0)).toBe(viewport.width > 1_000);
      await page.close();
    }
  });

  it('goes on where one has read when the note is checked anew, with what was dealt with marked', async () => {
    const lines = Array.from(
      { length: 30 },
      (_, at) => `Lambda 최대 실행 시간은 ${at + 20}분이다\n\n우리 배포 창은 ${at}`,
    );
    const page = await openCheck({ viewport: { width: 390, height: 844 } });
    await check(
      page,
      [...lines, 'S3 객체 하나는 최대 5TB', 'SQS 메시지 최대 256KB', 'EFS는 windows도 됨'].join('\n\n'),
    );
    await page.locator('[data-check-result]').waitFor();
    const size = items(page, 'differs').filter({ hasText: '5TB' });
    await size.getByRole('checkbox').check();
    expect(await size.locator('.now').isVisible()).toBe(false);
    expect(await page.locator('[data-check-name="differs"]').innerText()).toMatch(/^다름 \d+, 제외 1$/);
    const line = items(page, 'differs').filter({ hasText: '256KB' }).locator('[data-check-line]');
    await line.click();
    await page.locator('[data-check-field]').press('Control+Enter');
    await page.locator('[data-check-result]:not([data-old])').waitFor();
    const y = (await line.boundingBox())?.y ?? 0;
    expect(y).toBeGreaterThan(await bottomOf(page, '[data-check-filter]'));
    expect(y).toBeLessThan(844 / 2);
    expect(await size.getByRole('checkbox').isChecked()).toBe(true);
    await page.close();
  });

  it('puts a line of a card aside, and leaves the others of the same answer', async () => {
    const page = await openCheck();
    await check(page, '## S3\n- 객체 최대 크기 5TB\n- 최대 객체 크기는 5TB다');
    await page.locator('[data-check-result]').waitFor();
    const card = items(page, 'differs').first();
    await card.getByRole('checkbox').first().check();
    expect(await card.locator('.now').isVisible()).toBe(true);
    expect(
      await card.locator('mark').evaluateAll((all) => all.map((one) => getComputedStyle(one).backgroundColor)),
    ).toEqual(['rgba(0, 0, 0, 0)', expect.not.stringMatching(/, 0\)$/)]);
    expect(await page.locator('[data-check-name="differs"]').innerText()).toBe('다름 2, 제외 1');
    await card.getByRole('checkbox').nth(1).check();
    expect(await card.locator('.now').isVisible()).toBe(false);
    await page.close();
  });

  it('opens the result of another note at its top, however far the one before was read', async () => {
    const noteOf = (line: (at: number) => string): string => Array.from({ length: 40 }, (_, at) => line(at)).join('\n');
    const page = await openCheck({ viewport: { width: 1366, height: 850 } });
    const field = page.locator('[data-check-field]');
    for (const note of [
      noteOf((at) => `Lambda 최대 실행 시간은 ${at + 20}분이다`),
      noteOf((at) => `EC2 배포 창은 최대 ${at + 3}시간이다`),
      `S3 객체 하나는 최대 5TB다\n${noteOf((at) => `우리 회의는 ${at + 3}층에서 연다`)}`,
    ]) {
      await field.fill(note);
      await page.locator('[data-check-go]').click();
      await page.locator('[data-check-stop]').waitFor({ state: 'hidden' });
      await page.locator('[data-check-stale]').waitFor({ state: 'hidden' });
      await page.locator('[data-check-result]:not([data-old])').waitFor();
      const top = (await page.locator('[data-check-counts]').boundingBox())?.y ?? -1;
      expect(top).toBeGreaterThan(0);
      expect(top).toBeLessThan(850 / 2);
      await page.evaluate(() => {
        scrollBy({ top: 900, behavior: 'instant' });
      });
    }
    await page.close();
  });

  it('is found behind a link just as it was left: where it stood, unfolded, checked, and with nothing over it', async () => {
    const lines = ['객체 하나는 최대 5TB', '버킷은 계정당 100개', 'PUT 한 번은 10GB까지', 'Standard-IA 최소 보관 60일'];
    for (const options of [{}, { viewport: { width: 390, height: 700 }, hasTouch: true }]) {
      const page = await openCheck(options);
      await check(page, ['## S3', ...lines, '## Lambda', '메모리 최대 3GB', '레이어 10개까지'].join('\n- '));
      await page.locator('[data-check-result]').waitFor();
      const card = items(page, 'differs').nth(2);
      await card.locator('summary').click();
      const link = card.locator('.at > a').first();
      await link.evaluate((node) => {
        node.scrollIntoView({ block: 'center' });
      });
      const before = (await link.boundingBox())?.y ?? 0;
      // a mouse on a phone would bring what is said to those with a keyboard, a line more above
      await ('hasTouch' in options ? link.tap() : link.click());
      await page.waitForURL(/#/);
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await page.goBack();
      await page.locator('[data-check-result]').waitFor();
      // longer than a card of a link waits
      await page.waitForTimeout(800);
      expect(Math.abs(((await link.boundingBox())?.y ?? 0) - before)).toBeLessThanOrEqual(2);
      expect(await card.locator('details').evaluate((node: HTMLDetailsElement) => node.open)).toBe(true);
      expect(await link.evaluate((node) => node === document.activeElement)).toBe(true);
      expect(await page.locator('.preview:popover-open').count()).toBe(0);
      expect(asked.filter((path) => path.endsWith('data.json'))).toEqual([]);
      await page.close();
    }
  });

  it('leads on a phone from a line of the note back to what was read of it', async () => {
    const page = await openCheck({ viewport: { width: 390, height: 600 } });
    const back = page.getByRole('button', { name: '보던 결과로' });
    await page.locator('[data-check-example]').click();
    await page.locator('[data-check-result]').waitFor();
    expect(await back.isVisible()).toBe(false);
    const line = items(page, 'differs').last().locator('[data-check-line]');
    await line.click();
    await back.click();
    expect(await line.evaluate((node) => node === document.activeElement)).toBe(true);
    expect((await line.boundingBox())?.y).toBeGreaterThan(0);
    expect((await line.boundingBox())?.y).toBeLessThan(600);
    expect(await back.isVisible()).toBe(false);
    await page.close();
  });

  it('says how the services stand today that a note names, though a name is all that a line is', async () => {
    const page = await openCheck({ permissions: ['clipboard-read', 'clipboard-write'] });
    await check(page, '## 옮기기\n- Snowball\n- Cloud9\n- DataSync\n');
    const states = page.locator('[data-check-states]');
    await states.waitFor();
    const shown = states.locator('li:visible');
    expect(await states.locator('h3').innerText()).toMatch(/ 2$/);
    expect(await shown.allInnerTexts()).toEqual([
      expect.stringMatching(/^2줄[^]*Snow[^]*신규 가입/) as string,
      expect.stringMatching(/^3줄[^]*Cloud9[^]*신규 가입/) as string,
    ]);
    await shown.last().getByRole('button').click();
    const selected = await page.locator('[data-check-field]').evaluate((field: HTMLTextAreaElement) => {
      return field.value.slice(field.selectionStart, field.selectionEnd);
    });
    expect(selected).toBe('- Cloud9');
    await page.locator('[data-check-copy]').click();
    await expect.poll(() => said(page)).toContain('복사했다');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /## 노트에 나온 서비스의 현재 상태 2\n\n- 2줄: .*\n- 3줄: AWS Cloud9.*<https:\/\/docs\.aws\.amazon\.com\/.*>\n/,
    );
    await check(page, '## S3\n- 버킷 이름은 유일\n');
    await expect.poll(() => states.isVisible()).toBe(false);
  });

  it('says of a line about another service of which one a page tells, what is no more at once, and keeps its kinds in one line', async () => {
    for (const width of [320, 390]) {
      const page = await openCheck({ viewport: { width, height: 844 } });
      const lines = ['AWS Server Migration Service로 VM을 AMI로 옮김', 'Kinesis Data Analytics로 스트림에 SQL'];
      await check(page, `GuardDuty로 S3 안의 개인정보(PII) 찾기\n\n- ${lines.join('\n- ')}\n- S3 객체 최대 5TB`);
      await page.locator('[data-check-result]').waitFor();
      const card = items(page, 'differs').filter({ hasText: 'PII' });
      expect(await card.locator('.now').innerText()).toMatch(/\(PII\) → 오늘: S3 객체에서 .*Macie다/);
      await card.locator('summary').click();
      const sources = card.getByRole('link', { name: '이 페이지의 AWS 문서' });
      expect(await sources.getAttribute('href')).toBe('/security/macie/#references');
      expect(await page.locator('[data-check-states] li:visible').innerText()).toMatch(
        /Server Migration Service[^]*종료/,
      );
      const tabs = page.locator('[data-check-filter] label:visible');
      expect(await tabs.count()).toBe(6);
      expect(new Set(await tabs.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top))).size).toBe(1);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await tabs.last().click();
      expect(await items(page, 'differs').first().isVisible()).toBe(false);
      await sources.waitFor({ state: 'hidden' });
      await page.close();
    }
  });

  it('takes a note from a file, in the letters of Windows too, and says which files it takes; its lines are shown as they are written', async () => {
    const page = await openCheck();
    const field = page.locator('[data-check-field]');
    // 람다 최대 5분
    const korean = Buffer.from([0xb6, 0xf7, 0xb4, 0xd9, 0x20, 0xc3, 0xd6, 0xb4, 0xeb, 0x20, 0x35, 0xba, 0xd0]);
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.locator('[data-check-open]').click()]);
    await chooser.setFiles({ name: '노트.txt', mimeType: 'text/plain', buffer: korean });
    await expect.poll(() => field.inputValue()).toBe('람다 최대 5분');
    // nothing more is to be pressed
    await expect.poll(() => items(page, 'differs').count()).toBe(1);
    /** Lets go of a file over the box; tells whether the page has kept it for itself. */
    const drop = (name: string, text: string): Promise<boolean> =>
      field.evaluate(
        (node, [title, content]) => {
          const dataTransfer = new DataTransfer();
          dataTransfer.items.add(new File([content], title));
          return !node.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
        },
        [name, text] as const,
      );
    expect(await drop('정리.pdf', '%PDF')).toBe(true);
    await expect.poll(() => said(page)).toContain('.md나 .txt');
    expect(await field.inputValue()).toBe('람다 최대 5분');
    expect(await drop('정리.md', '▶ SQS message 는 최대 256KB\n▶ 보안 그룹은 상태 저장이다. (X)')).toBe(true);
    await expect.poll(() => field.inputValue()).toContain('256KB');
    await expect.poll(() => items(page, 'differs').count()).toBe(2);
    expect(await items(page, 'differs').first().innerText()).toContain('SQS message 는 최대 256KB');
    expect(await items(page, 'differs').last().locator('mark').innerText()).toBe('X');
    await page.close();
  });

  it('tells a file that it does not take as an error, and goes on with its check', async () => {
    const page = await openCheck();
    await page.route(DATA, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      await route.continue();
    });
    await check(page, '람다 최대 5분');
    await page.locator('[data-check-field]').evaluate((node) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['a'], '그림.png'));
      node.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    });
    await expect.poll(() => said(page)).toMatch(/\.md나 \.txt.*하던 확인은 이어진다/);
    const edge = (): Promise<string> =>
      page.locator('[data-check-said]').evaluate((node) => getComputedStyle(node).borderInlineStartWidth);
    expect(await edge()).toBe('4px');
    await expect.poll(() => items(page, 'differs').count()).toBe(1);
    expect(await edge()).toBe('0px');
    await page.close();
  });

  it('has what is mended in a group of its own, and each group in the order of its lines', async () => {
    const page = await openCheck({ viewport: { width: 320, height: 800 }, colorScheme: 'dark' });
    await check(
      page,
      '## 운영\n- 여러 계정 로그인 → AWS SSO\n- Kinesis Data Firehose로 적재\n- 로그인은 AWS SSO\n- OpsWorks로 배포\n- Snowmobile로 이전\n- Lambda 타임아웃 20분',
    );
    await page.locator('[data-check-result]').waitFor();
    const linesIn = (of: string): Promise<number[]> =>
      page
        .locator(`${of} [data-check-line]`)
        .evaluateAll((all) => all.map((one) => Number((one as HTMLElement).dataset.checkLine)));
    expect(await linesIn('[data-check-kind="renamed"]')).toEqual([2, 4, 3]);
    const states = await linesIn('[data-check-states] li:not([hidden])');
    expect(states).toEqual([...states].sort((one, other) => one - other));
    const count = async (): Promise<string | undefined> =>
      /\d+개 문장/.exec(await page.locator('[data-check-counts]').innerText())?.[0];
    const before = await count();
    await page.locator('[data-check-refill]').click();
    await expect.poll(() => page.locator('[data-check-count="mended"]').textContent()).toMatch(/[1-9]/);
    expect(await count()).toBe(before);
    expect(await items(page, 'new').allTextContents()).not.toContainEqual(expect.stringContaining('Identity Center'));
    expect(await page.locator('[data-check-left-list]').textContent()).not.toContain('Identity Center');
    const look = await page.locator('[data-check-filter] fieldset').evaluate((node) => ({
      isMore: node.scrollWidth > node.clientWidth,
      shadow: getComputedStyle(node).backgroundAttachment,
    }));
    expect(look).toEqual({ isMore: true, shadow: 'local, local, scroll, scroll' });
    const selected = await page
      .locator('[data-check-field]')
      .evaluate((node) => [getComputedStyle(node, '::selection').color, getComputedStyle(node).color]);
    expect(selected[0]).toBe(selected[1]);
    await page.close();
  });

  it('goes on where a result was read when its note is mended and checked anew', async () => {
    const page = await openCheck({ viewport: { width: 390, height: 844 } });
    await check(page, '- Lambda 타임아웃 20분\n- S3 객체 최대 5TB\n- SQS 보존 최대 14일\n- Lambda 레이어 5개');
    await page.locator('[data-check-result]').waitFor();
    await page.locator('[data-check-refill]').evaluate((node: HTMLElement) => {
      node.scrollIntoView({ block: 'center', behavior: 'instant' });
      node.click();
    });
    await expect.poll(() => page.locator('[data-check-none]').isVisible()).toBe(true);
    // led to its beginning it would stand right below the bar
    await expect.poll(() => bottomOf(page, '[data-check-counts]')).toBeGreaterThan(200);
    await page.close();
  });
});
