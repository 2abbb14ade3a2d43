import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openSearch } from './lib/open-search.ts';
import { openSite } from './lib/open-site.ts';

const site = openSite({ keepsProofs: true });
const PLACES = [
  ['the dialog', '/compute/lambda/', 'dialog[data-search-dialog]', { width: 1280, height: 900 }],
  ['the page on a phone', '/search/', 'main', { width: 390, height: 844 }],
] as const;
const SENTENCES = [
  ['전 세계 사용자에게 UDP 게임 서버를 고정 IP로 빠르게 제공해야 한다', /Global Accelerator/],
  ['여러 AZ의 리눅스 서버가 같은 파일을 함께 읽고 써야 한다', /EFS/],
  ['온프레미스 Oracle을 중단을 최소로 하며 Aurora PostgreSQL로 옮긴다', /DMS/],
  ['EC2 인스턴스에 액세스 키를 저장하지 않고 S3에 접근하게 한다', /IAM 역할/],
  ['SQL 인젝션과 XSS 공격을 ALB 앞에서 막아야 한다', /WAF/],
] as const;

/** Near to situations with other answers: such a sentence has a card with what is accepted here, or none. */
const ACCEPTED = [
  ['S3 객체를 7년간 루트 사용자도 삭제하지 못하게 하려면', /규정 준수 모드/],
  ['감사 로그를 보존 기간 동안 루트 사용자도 지우거나 덮어쓰지 못하게 저장해야 한다', /규정 준수 모드/],
  ['규제 때문에 S3 객체를 5년간 아무도 삭제하거나 수정하지 못하게 해야 한다', /규정 준수 모드/],
  ['직원이 회사 디렉터리 계정으로 여러 AWS 계정에 한 번에 로그인하게 하려면', /Active Directory로|Identity Center/],
  ['앱 사용자가 구글 로그인 후 임시 자격 증명으로 DynamoDB에 직접 접근하게 하려면', /자격 증명 풀/],
  ['모바일 앱의 게스트 사용자가 로그인 없이 S3에서 파일을 내려받게 하려면', /자격 증명 풀/],
  ['모바일 앱 사용자의 가입과 로그인과 비밀번호 재설정을 서버 없이 처리하려면', /사용자 풀/],
  ['대륙을 넘어 S3에 큰 파일을 빠르게 업로드하려면', /Transfer Acceleration/],
  ['트래픽 10%만 새 버전으로 보내려면', /가중치/],
  ['사용자와 가까운 리전으로 보내 지연을 줄이려면', /지연 시간/],
  ['3년간 꾸준히 쓰는 EC2와 Fargate와 Lambda 비용을 줄이려면', /Savings Plans/],
  ['API 호출을 클라이언트별로 제한하려면', /사용량 계획/],
  ['람다가 RDS 연결을 너무 많이 열어 데이터베이스가 느려진다', /RDS Proxy/],
] as const;

/** Sentences to which what turns on something else looks near: another metric, a hurry, a move, a fault, another database. */
const ELSEWHERE = [
  ['CPU 사용률에 따라 인스턴스 수를 자동으로 늘리고 줄여야 한다', /밀린 메시지|메모리/],
  ['CPU 사용률 50%로 유지', /메모리|80%/],
  ['읽기 트래픽이 많아 데이터베이스 부하를 줄이려면', /DynamoDB/],
  ['윈도우 파일 공유 SMB 액티브 디렉터리', /SQL Server/],
  ['고정 IP 주소가 필요한 TCP 로드 밸런서', /시간 초과|프라이빗 IP/],
  ['예측할 수 있는 트래픽 급증 전에 미리 인스턴스를 늘리고 싶다', /온디맨드/],
] as const;

const ask = async (page: Page, scope: string, query: string): Promise<void> => {
  await page.locator(`${scope} input[type=search]`).fill(query);
  await page.waitForSelector(`${scope} [data-search-results][data-state=done]`, { state: 'attached' });
};
const settled = (page: Page, scope: string): Promise<unknown> =>
  page.waitForFunction((within) => {
    const room = document.querySelector(`${within} .search-answers`);
    return room !== null && !room.textContent.includes('찾는 중');
  }, scope);
const tops = (page: Page, scope: string): Promise<number[]> =>
  page
    .locator(`${scope} a[data-search-result]`)
    .evaluateAll((all) => all.map((element) => Math.round(element.getBoundingClientRect().top)));

describe.each(PLACES)('a sentence in %s', (_, path, scope, viewport) => {
  it('has an answer that says where nobody new can have it', async () => {
    const page = await openSearch(site, path, scope, viewport);
    await ask(page, scope, '온프레미스 NAS의 영상 70TB를 회선을 거의 쓰지 않고 가능한 빨리 S3로 옮겨야 한다');
    const answer = page.locator(`${scope} .search-situation a`);
    await answer.waitFor();
    expect(await answer.innerText()).toBe('→ Snowball Edge (신규 가입 종료)');
    await page.close();
  });

  it('is answered with the situation that is most like it, and nothing moves when that comes', async () => {
    const page = await openSearch(site, path, scope, viewport);
    for (const [at, [query, answer]] of SENTENCES.entries()) {
      await ask(page, scope, query);
      const before = at === 0 ? await tops(page, scope) : undefined;
      // what comes late is no choice: Enter opens what it would have opened before
      const card = page.locator(`${scope} .search-situation[data-search-answer] a`);
      await card.filter({ hasText: answer }).waitFor();
      if (before !== undefined) expect(await tops(page, scope)).toEqual(before);
      expect(await card.getAttribute('role')).toBe(at === 0 ? null : 'option');
      expect(await card.getAttribute('href')).toMatch(/^\/[a-z]+\/[\w-]+\/#scenario-/);
    }
    await page.close();
  });

  it('near to situations with other answers has no wrong card', async () => {
    const page = await openSearch(site, path, scope, viewport);
    let shown = 0;
    for (const [query, accepted] of ACCEPTED) {
      await ask(page, scope, query);
      await settled(page, scope);
      await page.waitForTimeout(500);
      for (const card of await page.locator(`${scope} .search-situation[data-search-answer] a`).allTextContents()) {
        expect(card, query).toMatch(accepted);
        shown++;
      }
    }
    expect(shown).toBeGreaterThan(2);
    await page.close();
  });

  it('is not even nearly one that turns on something else', async () => {
    const page = await openSearch(site, path, scope, viewport);
    for (const [query, unwanted] of ELSEWHERE) {
      await ask(page, scope, query);
      await settled(page, scope);
      await page.waitForTimeout(600);
      const cards = await page.locator(`${scope} .search-situation`).allTextContents();
      expect(
        cards.filter((card) => unwanted.test(card)),
        query,
      ).toEqual([]);
    }
    // what is asked for itself is there
    await ask(page, scope, ELSEWHERE[0][0]);
    await page.locator(`${scope} .search-situation a`, { hasText: '대상 추적' }).waitFor();
    await page.close();
  });

  it('that tells what is to be done is led to the first result, and not to a number that stands beside', async () => {
    const page = await openSearch(site, path, scope, viewport);
    await ask(page, scope, 'API 호출 기록을 감사');
    await settled(page, scope);
    expect(await page.locator(`${scope} .search-answers [role=option]`).count()).toBe(0);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/management/cloudtrail/**');
    await page.close();
  });

  it('that is like none, or is nonsense, has none', async () => {
    const page = await openSearch(site, path, scope, viewport);
    for (const query of [
      '축구 경기 결과를 친구와 빨리 나누려고 전화기를 새로 샀다',
      '비용을 줄이려고 회사 서버실에 새 에어컨을 설치했다',
      'asdf qwer zxcv uiop hjkl vbnm',
      '람다 함수 최대 실행 시간이 몇 분인지 알고 싶다',
      'sqs vs sns',
    ]) {
      await ask(page, scope, query);
      await settled(page, scope);
      await page.waitForTimeout(600);
      expect(await page.locator(`${scope} .search-situation[data-search-answer] a`).count(), query).toBe(0);
    }
    await page.close();
  });

  it('to which no situation is near is led to the list of all', async () => {
    const page = await openSearch(site, path, scope, viewport);
    for (const query of [
      '회의록을 팀마다 다른 폴더에 나눠 담는 문서 도구',
      '읽기 트래픽이 많아 데이터베이스 부하를 줄이려면',
    ]) {
      await ask(page, scope, query);
      await settled(page, scope);
      await page.getByRole('link', { name: '비슷한 시험 상황 보기' }).waitFor();
      expect(await page.locator(`${scope} .search-situation`).count(), query).toBe(0);
    }
    await page.close();
  });

  it('that none clearly is leads to the nearest, with its answer and as no choice, in the room that was kept; Enter opens the first result', async () => {
    const page = await openSearch(site, path, scope, viewport);
    await ask(page, scope, '데이터베이스 암호를 코드에서 빼고 30일마다 자동으로 교체해야 한다');
    const before = await tops(page, scope);
    const near = page.locator(`${scope} .search-situation`, { hasText: '가까운 상황' });
    await near.waitFor();
    expect(await near.locator('a').getAttribute('href')).toMatch(/^\/[a-z]+\/[\w-]+\/#scenario-/);
    expect(await near.locator('a').innerText()).toMatch(/^→ .*Secrets Manager/);
    expect(await page.locator(`${scope} .search-answers [role=option]`).count()).toBe(0);
    expect(await tops(page, scope)).toEqual(before);
    // what it asks is read first, and its answer does not look like that to what was asked
    const size = (part: string): Promise<number> =>
      near.locator(part).evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
    expect(await size('a')).toBeLessThan(await size('.search-answer-label'));
    const first = page.locator(`${scope} a[data-search-result]`).first();
    expect(await first.evaluate((hit) => getComputedStyle(hit).boxShadow)).toContain('inset');
    const href = (await first.getAttribute('href')) ?? '';
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${href}`);
    await page.close();
  });

  it('is answered only once its results have come: before that nothing of it is asked for', async () => {
    const page = await site.open(path, { viewport });
    let isDrawn = false;
    const early: string[] = [];
    page.on('request', (request) => {
      if (!isDrawn && request.url().endsWith('/scenarios/all.json')) early.push(request.url());
    });
    if (path !== '/search/') await page.keyboard.press('/');
    await ask(page, scope, SENTENCES[0][0]);
    isDrawn = true;
    await page.locator(`${scope} .search-situation[data-search-answer] a`).waitFor();
    expect(early).toEqual([]);
    await page.close();
  });
});
