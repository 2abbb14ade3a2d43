import { expect, test } from '../support/test.ts';

test('with storage denied one goes on, a link inside asks nothing, and leaving the site asks', async ({ page }) => {
  await page.addInitScript(() => {
    indexedDB.open = () => {
      throw new DOMException('', 'SecurityError');
    };
  });
  let asked = 0;
  page.on('dialog', (dialog) => {
    asked++;
    void dialog.accept();
  });
  await page.goto('study/quiz/?begin=topic&topic=storage/s3');
  await page.getByRole('button', { name: '모름' }).click();
  await expect(page.getByText('이 브라우저가 저장을 막고 있다')).toBeVisible();
  await page.getByRole('link', { name: '나가기' }).click();
  await expect(page.getByRole('link', { name: '이어 풀기' })).toBeVisible();
  expect(asked).toBe(0);
  // a browser asks only who has done something on the page, and the page only once it knows what is not kept
  await expect(page.getByText('이 브라우저가 저장을 막고 있다')).toBeVisible();
  await page.keyboard.press('Tab');
  await page.goto('about:blank');
  expect(asked).toBe(1);
});

test('with storage full nothing is lost, and it is written once there is room', async ({ page }) => {
  await page.addInitScript(() => {
    const put = Reflect.get(IDBObjectStore.prototype, 'put') as (...args: unknown[]) => IDBRequest<IDBValidKey>;
    IDBObjectStore.prototype.put = function (...args: [unknown, IDBValidKey?]) {
      if (!sessionStorage.getItem('room')) throw new DOMException('', 'QuotaExceededError');
      return put.apply(this, args);
    };
  });
  await page.goto('study/cards/');
  await page.getByRole('button', { name: '답 보기' }).click();
  await page.getByRole('button', { name: /^알맞음/ }).click();
  await expect(page.getByText('기기의 저장 공간이 꽉 찼다.')).toBeVisible();
  await page.evaluate(() => {
    sessionStorage.setItem('room', '1');
  });
  await page.reload();
  await expect(page.getByRole('button', { name: '되돌리기' })).toBeVisible();
  await expect(page.getByText('기기의 저장 공간이 꽉 찼다.')).toBeHidden();
});

test('where a newer version of the site has the records this one says so', async ({ page }) => {
  await page.goto('study/');
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const request = indexedDB.open('saa-study', 99);
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
      }),
  );
  await page.goto('study/quiz/');
  await expect(page.getByText('다른 버전의 이 사이트가 기록을 열고 있어')).toBeVisible();
});

test.describe('without a connection', () => {
  test.use({ expectedErrors: [/Failed to load resource/] });

  test('what does not come is said, and comes with the connection', async ({ page, context }) => {
    await page.route('**/study/questions/index.json', (route) => route.abort());
    await page.goto('study/quiz/?begin=topic&topic=storage/s3');
    await expect(page.getByText('불러오지 못했다.')).toBeVisible();
    await page.unroute('**/study/questions/index.json');
    await context.setOffline(true);
    await context.setOffline(false);
    await expect(page.getByRole('heading', { name: /^문항 1/ })).toBeVisible();
  });
});

test('after midnight the day has new cards', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-20T23:59:00+09:00') });
  await page.goto('study/cards/');
  await page.getByText('카드 설정').click();
  await page.getByLabel('하루에 새 카드').selectOption('5');
  await page.getByRole('button', { name: '답 보기' }).click();
  await page.getByRole('button', { name: /^쉬움/ }).click();
  await expect(page.getByText('4장 남음')).toBeVisible();
  await page.clock.setFixedTime(new Date('2026-11-21T00:01:00+09:00'));
  await page.reload();
  await expect(page.getByText('5장 남음')).toBeVisible();
});
