/** Progress: what was done on two devices, joined through a file, and what is said of it. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { BrowserContext, Page } from 'playwright-core';
import { bringAxe, runAxe } from './lib/audit/axe.ts';
import { checkLayout } from './lib/audit/layout.ts';
import { nowOnPages } from './lib/day.ts';
import { openSite } from './lib/open-site.ts';
import { watchPage } from './lib/watch-page.ts';

const site = openSite({ keepsProofs: true });

async function openProgress(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${site.origin}/study/progress/`);
  await page.locator('[data-progress][data-ready]').waitFor({ state: 'attached' });
  return page;
}
const said = (page: Page): Promise<string> => page.locator('[data-progress-said]').innerText();
const part = (page: Page, name: string): Promise<string> => page.locator(`[data-progress-${name}]`).innerText();

/** A file as the export writes it: the questions of the site answered, every third of them wrong. */
async function answersFile(
  page: Page,
  count: number,
  more: readonly object[] = [],
): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const ids = await page.evaluate(async () => {
    const index = (await (await fetch('/study/questions/index.json')).json()) as {
      tasks: { questions: [string][] }[];
    };
    return index.tasks.flatMap(({ questions }) => questions.map(([id]) => id));
  });
  const step = Math.floor(ids.length / count);
  const events = Array.from({ length: count }, (_, at) => ({
    ...{ id: `a${at}`, at: nowOnPages(), order: nowOnPages() + at, kind: 'answer', question: ids[at * step] },
    ...{ hash: 'h', chosen: [0], right: at % 3 !== 0, mode: 'practice', took: 1000 },
  }));
  const text = JSON.stringify({ format: 'saa-notes-study', version: 1, events: [...events, ...more] });
  return { name: 'saa.json', mimeType: 'application/json', buffer: Buffer.from(text) };
}

describe('progress', () => {
  it('refuses a forecast with few answers, and gives a range with what it rests on when there are enough', async () => {
    const page = await openProgress(await site.browser.newContext());
    expect(await part(page, 'forecast')).toContain('아직 추정할 수 없다');
    // Who has not begun is told what to do first, not how much of it is missing.
    expect(await part(page, 'forecast')).toContain('먼저 문항을 풀어 본다');
    expect(await part(page, 'forecast')).not.toMatch(/지금은 0개|더 풀 것/);
    // what is missing leads to where it is done
    expect(await page.locator('[data-progress-forecast] a').getAttribute('href')).toBe('/study/quiz/');
    expect(await page.locator('[data-progress-cards] a').getAttribute('href')).toBe('/study/cards/');
    expect(await part(page, 'topics')).toContain('아직 읽었다고 한 주제가 없다');
    expect(await page.locator('[data-progress] table').count()).toBe(0);
    // One answer is no share of anything.
    await page.locator('[data-progress-import]').setInputFiles(await answersFile(page, 1));
    await expect.poll(() => part(page, 'answers')).toContain('0 / 1');
    expect(await part(page, 'answers')).not.toContain('%');
    expect(await part(page, 'answers')).toContain('비율 대신 맞힌 수');
    await page.locator('[data-progress-import]').setInputFiles(await answersFile(page, 80));
    await expect.poll(() => said(page)).toContain('80건을 합쳤다');
    // what it brings makes the page longer: that it came is said in sight, wherever one stands
    await expect.poll(() => part(page, 'answers')).toContain('%');
    for (const at of ['[data-progress-choose]', '#topics']) {
      await page.locator(at).scrollIntoViewIfNeeded();
      const box = await page.locator('[data-progress-said]').boundingBox();
      const height = page.viewportSize()?.height ?? 0;
      expect(box).not.toBeNull();
      if (box !== null) expect([box.y > 0, box.y + box.height <= height]).toEqual([true, true]);
    }
    await expect.poll(() => part(page, 'forecast')).toMatch(/\d{3}–\d{3,4}점/);
    expect(await part(page, 'forecast')).toContain('처음 푼 80문항');
    // what is weakest is a tap from being practised, and tasks begin with those that are known least
    const weak = page.locator('[data-progress-forecast] a');
    expect(await weak.getAttribute('href')).toMatch(/^\/study\/quiz\/\?domain=\w+$/);
    const shares = (await page.locator('[data-progress-answers] tr').allInnerTexts()).flatMap((row) =>
      [/(\d+)%\s*$/.exec(row)?.[1] ?? []].flat().map(Number),
    );
    expect(shares.length).toBeGreaterThan(3);
    expect(shares).toEqual(shares.toSorted((one, other) => one - other));
    expect(await part(page, 'wrong')).toContain('틀린 문항 27개');
    expect(await page.locator('[data-progress-wrong] a').getAttribute('href')).toBe('/study/wrong/');
    expect(await part(page, 'answers')).toContain('%');
    await page.context().close();
  });

  it('of two devices is joined through the exported file, and a file that is none is refused', async () => {
    const [phone, desk] = [await site.browser.newContext(), await site.browser.newContext()];
    for (const [context, topic] of [
      [phone, 'storage/s3'],
      [desk, 'storage/efs'],
    ] as const) {
      const page = await context.newPage();
      await page.goto(`${site.origin}/${topic}/`);
      await page.locator('[data-topic-state="read"]').click();
      await expect.poll(() => page.locator('[data-topic-state="read"]').getAttribute('aria-pressed')).toBe('true');
      await page.close();
    }
    const [one, two] = [await openProgress(phone), await openProgress(desk)];
    const errors: string[] = [];
    for (const page of [one, two])
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
    const [file] = await Promise.all([one.waitForEvent('download'), one.locator('[data-progress-export]').click()]);
    expect(file.suggestedFilename()).toMatch(/^saa-notes-\d{4}-\d\d-\d\d\.json$/);
    const buffer = readFileSync(await file.path());
    const take = (content: Buffer): Promise<void> =>
      two
        .locator('[data-progress-import]')
        .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: content });
    await take(buffer);
    await expect.poll(() => said(two)).toContain('1건을 합쳤다. 모두 이 기기에 없던 것');
    await expect.poll(() => part(two, 'topics')).toMatch(/스토리지\s+2\s+0/);
    // What has nothing yet is behind a fold.
    expect(await part(two, 'topics')).not.toMatch(/컴퓨팅|데이터베이스/);
    expect(await part(two, 'topics')).toMatch(/아직 읽지 않은 도메인 \d+개/);
    // What is counted leads to where it is, and what was read is listed.
    const leads = two.locator('[data-progress-topics]');
    expect(await leads.locator('th[scope=row] a').first().getAttribute('href')).toBe('/storage/');
    expect(await leads.locator('th a[href="/exam/#task-1-1"]').count()).toBe(1);
    await leads.getByText('읽은 주제 2개').click();
    expect(await leads.locator('li:visible a').evaluateAll((all) => all.map((a) => a.getAttribute('href')))).toEqual(
      expect.arrayContaining(['/storage/s3/', '/storage/efs/']),
    );
    // By the button of the page, whatever language the browser speaks.
    const [chooser] = await Promise.all([
      two.waitForEvent('filechooser'),
      two.getByRole('button', { name: '가져오기', exact: true }).click(),
    ]);
    await chooser.setFiles({ name: 'a.json', mimeType: 'application/json', buffer });
    await expect.poll(() => said(two)).toContain('모두 이 기기에 이미 있었다');
    await take(Buffer.from('{"format":"other"}'));
    await expect.poll(() => said(two)).toContain('학습 기록이 아니다');
    expect(errors).toEqual([]);
    await phone.close();
    await desk.close();
  });

  it('is as it was, and says why, whatever file is brought in', async () => {
    const context = await site.browser.newContext();
    const page = await openProgress(context);
    const { errors } = watchPage(page);
    const own = await answersFile(page, 80);
    await page.locator('[data-progress-import]').setInputFiles(own);
    await expect.poll(() => said(page)).toContain('80건을 합쳤다');
    await expect.poll(() => part(page, 'answers')).toContain('처음 풀 때');
    const before = await part(page, 'answers');
    const whole = own.buffer.toString();
    for (const [name, content, why] of [
      ['empty.json', '', '빈 파일이다'],
      ['half.json', whole.slice(0, whole.length / 2), '끝까지 받았는지'],
      ['newer.json', '{"format":"saa-notes-study","version":2,"days":{}}', '더 새로운 버전(2)'],
      ['cards.csv', 'front,back', 'JSON으로 읽히지 않는다'],
      ['photo.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 255, 254]), 'JSON으로 읽히지 않는다'],
      ['other.json', '[1, 2]', '학습 기록이 아니다'],
      ['broken.json', whole.replaceAll('"practice"', '"x"'), '80건을 하나도 읽지 못했다'],
    ] as const) {
      const buffer = Buffer.from(content);
      await page
        .locator('[data-progress-import]')
        .setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
      await expect.poll(() => said(page)).toContain(why);
      expect(await said(page)).toContain('이 기기의 기록은 그대로다');
      expect(await part(page, 'answers')).toBe(before);
    }
    // What is whole in a file is taken, or there already.
    const torn = Buffer.from(whole.replace('"practice"', '"x"'));
    await page.locator('[data-progress-import]').setInputFiles({ ...own, buffer: torn });
    await expect.poll(() => said(page)).toContain('읽지 못한 1건은 뺐다(적힌 값이 맞지 않는다)');
    expect(await said(page)).toContain('79건은 모두 이 기기에 이미 있었다');
    // A record of the device that is broken is left out alone, and said.
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const opening = indexedDB.open('saa-study');
          opening.onsuccess = () => {
            const writing = opening.result.transaction('events', 'readwrite');
            writing.objectStore('events').put({ id: 'x', kind: 'answer', at: 'no day', order: 'none' });
            writing.oncomplete = () => {
              resolve();
            };
          };
        }),
    );
    await page.reload();
    await expect
      .poll(() => page.locator('[data-progress-trouble]').innerText())
      .toContain('읽지 못한 기록 1건은 빼고 보인다');
    await expect.poll(() => part(page, 'answers')).toBe(before);
    expect(errors).toEqual([]);
    await context.close();
  });

  it('says when the device keeps nothing, and can be forgotten', async () => {
    const context = await site.browser.newContext();
    await context.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('denied', 'SecurityError');
      };
    });
    const page = await openProgress(context);
    expect(await page.locator('[data-progress-trouble]').innerText()).toContain('저장을 막고');
    await page.locator('[data-progress-import]').setInputFiles(await answersFile(page, 80));
    await expect.poll(() => part(page, 'forecast')).toContain('처음 푼 80문항');
    // what was brought in is as fleeting as all else here
    await expect.poll(() => said(page)).toContain('기기에는 저장하지 못해');
    const clear = page.locator('[data-progress-clear]');
    await clear.click();
    const question = page.getByRole('alertdialog', { name: /모두 지울까/ });
    await question.waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => question.count()).toBe(0);
    expect(await part(page, 'forecast')).toContain('처음 푼 80문항');
    expect(await clear.evaluate((button) => button === document.activeElement)).toBe(true);
    await clear.click();
    // What is to be done before is there.
    await question.getByRole('button', { name: '내보내기' }).click();
    await question
      .getByRole('status')
      .getByText(/건을 파일로 내보냈다/)
      .waitFor();
    await question.getByRole('button', { name: '모두 지우기' }).click();
    await expect.poll(() => part(page, 'forecast')).toContain('아직 추정할 수 없다');
    await context.close();
  });

  it('on a phone has every column in sight', async () => {
    const page = await openProgress(await site.browser.newContext({ viewport: { width: 390, height: 844 } }));
    const read = { id: 't', at: 1, order: 1, kind: 'topic', topic: 'storage/s3', state: 'read' };
    await page.locator('[data-progress-import]').setInputFiles(await answersFile(page, 80, [read]));
    await expect.poll(() => part(page, 'answers')).toContain('%');
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 640 });
      for (const name of ['topics', 'answers']) {
        const table = page.locator(`[data-progress-${name}] .table-scroll`).first();
        await table.waitFor();
        expect(await table.evaluate((box) => box.scrollWidth - box.clientWidth)).toBeLessThanOrEqual(0);
      }
    }
    // What to practise next is above what was done.
    const top = async (name: string): Promise<number> =>
      (await page.locator(`[data-progress-${name}]`).boundingBox())?.y ?? NaN;
    expect(await top('answers')).toBeLessThan(await top('wrong'));
    await page.setViewportSize({ width: 390, height: 844 });
    const weakest = page.locator('[data-progress-answers] tbody a').first();
    expect((await weakest.boundingBox())?.y).toBeLessThan(844);
    expect(await page.locator('h1').isVisible()).toBe(true);
    // no word is cut in two
    expect((await page.locator('[data-progress-topics] thead tr').first().boundingBox())?.height).toBeLessThan(60);
    await page.context().close();
  });

  it('is for everybody: charts have tables, it fits a small screen, and passes axe', async () => {
    const context = await site.browser.newContext({ viewport: { width: 320, height: 640 } });
    const cards = await context.newPage();
    await cards.goto(`${site.origin}/study/cards/`);
    await cards.locator('[data-cards-bar] button.primary').click();
    await cards.locator('[data-rating="3"]').click();
    await expect.poll(() => cards.locator('[data-cards-today]').innerText()).toContain('끝낸 것 1');
    const page = await openProgress(context);
    // A day alone is no picture.
    await expect.poll(() => part(page, 'cards')).toContain('하루, 카드 1장을 봤다');
    const figures = page.locator('[data-progress-cards] figure');
    expect(await figures.count()).toBe(0);
    const day = 86_400_000;
    const reviews = (from: number, to: number): object[] =>
      Array.from({ length: to - from }, (_, at) =>
        [3, 2].map((ago) => ({
          ...{ id: `r${from + at}-${ago}`, at: nowOnPages() - ago * day, order: nowOnPages() - ago * day + at },
          ...{ kind: 'review', card: `fact:${from + at}`, hash: 'h', rating: at === 0 ? 1 : 3, took: 1000 },
        })),
      ).flat();
    const take = async (events: readonly object[]): Promise<void> => {
      await page.locator('[data-progress-import]').setInputFiles(await answersFile(page, 1, events));
    };
    await take(reviews(0, 1));
    await expect.poll(() => part(page, 'cards')).toContain('1번 물었고 0번 떠올렸다. 10번은 물어야');
    expect(await figures.count()).toBe(1);
    expect(await part(page, 'cards')).not.toContain('%');
    await take(reviews(1, 12));
    await expect.poll(() => part(page, 'cards')).toContain('12번 물었고 10번 떠올렸다. 83%다.');
    expect(await figures.count()).toBe(2);
    const figure = figures.first();
    await figure.locator('summary').click();
    expect(await figure.locator('tbody tr').count()).toBe(30);
    expect(await figure.locator('tbody tr').last().innerText()).toContain('1장');
    await bringAxe(page);
    expect([...(await runAxe(page)), ...(await checkLayout(page))]).toEqual([]);
    await context.close();
  });
});
