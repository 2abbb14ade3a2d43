import { launchBrowser } from './tests/lib/browser.ts';
import { serve } from './tests/lib/static-server.ts';
const browser = await launchBrowser();
const site = await serve('dist', '/');
const S = '/tmp/walk/e3/';
const open = async (path: string, options = {}) => { const p = await browser.newPage({ viewport: { width: 1280, height: 800 }, ...options }); await p.goto(site.origin + path); return p; };
const phone = { viewport: { width: 390, height: 844 } };
const done = (p: any) => p.waitForSelector('[data-search-results][data-state=done]', { state: 'attached' });
// 15분
{
  const p = await open('/search/?q=15분'); await done(p); await p.waitForTimeout(1500);
  console.log('status', await p.locator('[role=status]').allTextContents());
  console.log('filters', await p.locator('.search-filters button').allTextContents());
  console.log('answers', await p.locator('.search-answers').innerText());
  await p.screenshot({ path: S + 'amount.png' });
  await p.goto(site.origin + '/facts/?q=15분'); await p.waitForTimeout(2500);
  console.log('facts', await p.locator('output').allTextContents(), await p.locator('[data-results] tbody tr').count());
  await p.goto(site.origin + '/facts/?q=15%EB%B6%84'); await p.waitForTimeout(1500);
  await p.close();
  const q = await open('/'); await q.keyboard.press('/'); await q.waitForSelector('dialog[open]'); await q.keyboard.type('15분'); await done(q); await q.waitForTimeout(1500);
  console.log('dialog', await q.locator('.search-all').textContent(), await q.locator('dialog [role=status]').allTextContents(), await q.locator('dialog .search-filters button').allTextContents());
  await q.close();
}
for (const [name, o] of [['desk', {}], ['phone', phone]] as const) {
  const p = await open('/search/', o);
  await p.locator('main input[type=search]').fill('게스트 사용자가 로그인 없이 모바일 앱에서 DynamoDB에 직접 접근해야 한다'); await done(p); await p.waitForTimeout(2500);
  await p.screenshot({ path: S + `near-${name}.png` });
  await p.locator('main input[type=search]').fill('비용을 줄이려고 회사 서버실에 새 에어컨을 설치했다'); await done(p); await p.waitForTimeout(2500);
  await p.screenshot({ path: S + `none-${name}.png` });
  await p.locator('main input[type=search]').fill('클라우드프론트'); await done(p); await p.waitForTimeout(800);
  await p.screenshot({ path: S + `first-${name}.png` });
  await p.locator('main input[type=search]').fill('람다 제한 시간'); await done(p); await p.waitForTimeout(800);
  await p.screenshot({ path: S + `answer-${name}.png` });
  await p.close();
}
// 404
for (const [name, o] of [['js', phone], ['nojs', { ...phone, javaScriptEnabled: false }]] as const) {
  const p = await open('/storage/s33/', o); await p.waitForTimeout(500);
  await p.screenshot({ path: S + `404-${name}.png` });
  console.log('404', name, (await p.locator('main').innerText()).slice(0, 700));
  await p.close();
}
// lost
{
  const p = await browser.newPage(phone); await p.route('**/_astro/*.js', (r: any) => r.abort());
  await p.goto(site.origin + '/storage/s3/'); await p.waitForTimeout(800);
  await p.screenshot({ path: S + 'lost-topic.png' }); await p.close();
}
await browser.close(); await site.close?.(); process.exit(0);
