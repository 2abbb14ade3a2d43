import { NAMES } from '../support/names.ts';
import { expect, test } from '../support/test.ts';

const PAGES = [
  '',
  'storage/s3/',
  'storage/',
  'search/',
  'compare/',
  'facts/',
  'glossary/',
  'study/',
  'architectures/',
  '404.html',
];

for (const path of PAGES)
  test(`no link of /${path} leaves the path`, async ({ page }) => {
    await page.goto(path);
    const addresses = await page
      .locator('a[href], link[href], script[src], img[src], form[action]')
      .evaluateAll((all) =>
        all.map(
          (each) =>
            new URL(
              each.getAttribute('href') ?? each.getAttribute('src') ?? each.getAttribute('action') ?? '',
              document.baseURI,
            ).href,
        ),
      );
    const own = new URL(page.url()).origin;
    const outside = addresses.filter((address) => address.startsWith(own) && !address.startsWith(`${own}/notes/`));
    expect(outside).toEqual([]);
  });

test('no address that programs read leaves the path', async ({ request, baseURL }) => {
  for (const path of ['manifest.webmanifest', 'rss.xml', 'opensearch.xml', 'sitemap-0.xml', 'robots.txt', 'llms.txt']) {
    const text = await (await request.get(path)).text();
    const addresses = [
      ...text.matchAll(/"(?:id|src|url|start_url|scope)":"([^"]+)"|(http:\/\/localhost:[^\s<>"')]+)/g),
    ];
    expect(addresses, path).not.toHaveLength(0);
    for (const [, below, whole] of addresses) expect(new URL(below ?? whole ?? '', baseURL).href).toContain(baseURL);
  }
});

test('search finds and opens', async ({ page }) => {
  await page.goto('search/?q=aws+lambda');
  const hit = page.locator('a[data-search-result]').first();
  await expect(hit).toHaveAttribute('href', /^\/notes\/compute\/lambda\//);
  await hit.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('AWS Lambda');
});

test('an old address leads to the new one', async ({ page }) => {
  await page.goto('storage/simple-storage/');
  await expect(page).toHaveURL(/\/notes\/storage\/s3\/$/);
});

test('a comparison loads its sides', async ({ page }) => {
  await page.goto('compare/?a=storage/s3&b=storage/efs');
  await expect(page.getByRole('main')).toContainText('마운트하면 EFS다.');
});

test('the crumbs lead home', async ({ page }) => {
  await page.goto('storage/s3/');
  await page.getByRole('navigation', { name: NAMES.crumbs }).getByRole('link', { name: '홈' }).click();
  await expect(page).toHaveURL(/\/notes\/$/);
});
