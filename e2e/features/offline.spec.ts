import { expect, test, type Page } from '../support/test.ts';

// The worker answers what is nowhere with 404, which the browser logs.
test.use({ serviceWorkers: 'allow', expectedErrors: [/Failed to load resource/] });

/** Waits until this device keeps the whole site: the index of the packs is written last. */
async function keepSite(page: Page): Promise<void> {
  await page.goto('storage/s3/');
  await expect
    .poll(
      () =>
        page.evaluate(async () => {
          const names = (await caches.keys()).filter((name) => name.includes('packs/'));
          const wholes = await Promise.all(
            names.map(async (name) => (await caches.open(name)).match(name.replace(/^offline (\S+) /, '$1'))),
          );
          return wholes.some(Boolean) && navigator.serviceWorker.controller !== null;
        }),
      { timeout: 25_000 },
    )
    .toBe(true);
}

test('a page that was never opened is read without a network, and what is nowhere says so', async ({
  page,
  context,
}) => {
  await keepSite(page);
  await context.setOffline(true);
  await page.goto('compute/lambda/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Lambda/);
  await page.goto('storage/none/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('이 주소에는 페이지가 없다');
  await context.setOffline(false);
});

for (const [how, bytes] of [
  ['damaged', 'damaged'],
  ['empty', ''],
] as const)
  test(`where what is kept is ${how} the network answers`, async ({ page }) => {
    await keepSite(page);
    await page.evaluate(async (body) => {
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const request of await cache.keys())
          if (/packs\/\w+\.bin$/.test(request.url)) await cache.put(request, new Response(body));
      }
      // The worker reads what is kept anew once it has been stopped.
      for (const found of await navigator.serviceWorker.getRegistrations()) await found.update();
    }, bytes);
    await page.goto('compute/ec2/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/EC2/);
  });

test('what is kept is told, and taken away when one asks for it', async ({ page }) => {
  await keepSite(page);
  await page.goto('about/#offline');
  const section = page.getByRole('region', { name: '오프라인으로 쓰기' });
  await expect(section.getByRole('status')).toContainText('이 기기에 모두 저장했다.');
  await section.getByRole('button', { name: '지우기' }).click();
  await expect(section.getByRole('status')).toContainText('이 기기에서 지웠다.');
  await expect
    .poll(() => page.evaluate(async () => (await caches.keys()).filter((name) => name.includes('packs/'))))
    .toEqual([]);
});
