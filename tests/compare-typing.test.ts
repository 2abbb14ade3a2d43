/** What is typed into the comparison picker stays as it was typed, however late what was read of it comes. */
import type { Page } from 'playwright-core';
import { describe, expect, it, type ExpectStatic } from 'vitest';
import { openSite } from './lib/open-site.ts';
import { watchPage } from './lib/watch-page.ts';

const site = openSite({ keepsProofs: true });
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
/** Milliseconds between two keys of one who types well. */
const KEY = 120;

/** The picker on a first visit, whose names, pairs and search come so many milliseconds after they are asked for. */
async function openLate(expect: ExpectStatic, delay: number, options = {}) {
  const context = await site.browser.newContext(options);
  const page = await context.newPage();
  const { errors } = watchPage(page);
  await page.goto(`${site.origin}/compare/`);
  await page.route(/\.(?:json|bin|js)(?:\?|$)/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, delay));
    await route.continue();
  });
  const field = (side: 'a' | 'b') => page.locator(`input[name=${side}]`);
  const close = async (): Promise<void> => {
    expect(errors).toEqual([]);
    await context.close();
  };
  return { page, a: field('a'), b: field('b'), close };
}

/** All that a field has held, as it came. */
const watchField = (page: Page, name: string): Promise<void> =>
  page.evaluate((side) => {
    const field = document.querySelector<HTMLInputElement>(`input[name=${side}]`);
    const held: string[] = [];
    Object.assign(window, { held });
    setInterval(() => {
      if (field !== null && document.activeElement === field && held.at(-1) !== field.value) held.push(field.value);
    }, 5);
  }, name);
const heldIn = (page: Page): Promise<string[]> => page.evaluate(() => (window as unknown as { held: string[] }).held);

describe('while words are looked for', () => {
  it('nothing else is said of them, and what is taken for the other field stays', async () => {
    const page = await site.open('/compare/');
    let arrive = (): void => undefined;
    const late = new Promise<void>((resolve) => (arrive = resolve));
    await page.locator('input[name=a]').fill('gp2');
    await page.keyboard.press('Enter');
    const result = page.locator('[data-compare-result]');
    await result.getByText('나란히 볼 것을 하나 더 선택한다').waitFor();
    await page.route(/\/pagefind\//, async (route) => {
      await late;
      await route.continue();
    });
    await page.locator('input[name=b]').fill('gp33');
    await page.keyboard.press('Enter');
    await expect.poll(() => result.innerText()).toBe('찾는 중 …');
    arrive();
    await result.getByText('“gp33”에 맞는 주제가 없다').waitFor();
    await result.getByRole('button', { name: 'gp3', exact: true }).waitFor();
    await result.getByText('gp2와 자주 헷갈리는 것:').waitFor();
    await page.close();
  });

  it('one who rests on what another name begins with is asked for Enter, and what was read otherwise says so', async () => {
    const page = await site.open('/compare/');
    await page.locator('input[name=a]').fill('봉투 암호화');
    await page.locator('input[name=b]').click();
    const result = page.locator('[data-compare-result]');
    await result.getByText('“봉투 암호화” → AWS KMS').waitFor();
    await page.keyboard.type('SSE');
    await result.getByText('Enter를 누르면 “SSE” 그대로 찾는다.').waitFor();
    expect(page.url()).not.toContain('b=');
    await page.keyboard.type('-KMS');
    await page.keyboard.press('Enter');
    await result.getByText('SSE-KMS는 S3가 KMS의 키로').waitFor();
    expect(await result.innerText()).toContain('“봉투 암호화” → AWS KMS');
    await page.close();
  });

  it.each([
    ['S3', ' Glacier', 'S3 Glacier'],
    ['SQS', ' FIFO', 'SQS FIFO'],
    ['RDS', ' Proxy', 'RDS Proxy'],
  ])('on a phone %s waits for%s: no other pair comes between, and back leads to none', async (begun, rest, whole) => {
    const context = await site.browser.newContext(PHONE);
    const page = await context.newPage();
    await page.goto(`${site.origin}/compare/`);
    await page.locator('input[name=a]').fill('람다');
    await page.keyboard.press('Enter');
    const [result, field] = [page.locator('[data-compare-result]'), page.locator('input[name=b]')];
    await result.locator('[data-ask]').waitFor();
    await field.click();
    await page.keyboard.type(begun);
    await result.getByText(`“${begun}” 그대로`).waitFor();
    const top = (await field.boundingBox())?.y;
    expect(await result.locator('.verdict').count()).toBe(0);
    await page.keyboard.type(rest);
    expect((await field.boundingBox())?.y).toBe(top);
    expect(await field.inputValue()).toBe(whole);
    await page.keyboard.press('Enter');
    await result.locator('.verdict').waitFor();
    await page.goBack();
    await expect.poll(() => result.locator('.verdict').count()).toBe(0);
    expect(await field.inputValue()).toBe('');
    await context.close();
  });
});

// At the same time: most of it is waiting for the next key and for what is late.
describe.concurrent.each([0, 300])('with files that come after %i ms', (delay) => {
  it.for([
    ['s3', 's3 express', 'Amazon S3', 'S3 Express One Zone'],
    ['rds', 'rds proxy', 'Amazon RDS', 'Amazon RDS Proxy'],
    ['aurora', 'aurora serverless', 'Amazon Aurora', 'Aurora Serverless'],
  ] as const)('%s, Tab, %s stays as it is typed until Enter', async ([first, second, titleA, titleB], { expect }) => {
    for (const options of [{}, PHONE]) {
      const { page, a, b, close } = await openLate(expect, delay, options);
      await watchField(page, 'b');
      await a.focus();
      await page.keyboard.type(first, { delay: KEY });
      await page.keyboard.press('Tab');
      await page.keyboard.type(second, { delay: KEY });
      expect(await b.inputValue()).toBe(second);
      // Nothing but what was typed has stood there: each is a beginning of the whole.
      expect((await heldIn(page)).filter((held) => !second.startsWith(held))).toEqual([]);
      await page.keyboard.press('Enter');
      await expect.poll(() => b.inputValue()).toContain(titleB);
      expect(await a.inputValue()).toBe(titleA);
      await page.locator('[data-compare-result] .verdict').waitFor();
      await close();
    }
  });

  it('two names in the first field wait while the second is typed in, and then all three are offered', async ({
    expect,
  }) => {
    const { page, a, b, close } = await openLate(expect, delay);
    await a.focus();
    await page.keyboard.type('s3 ebs', { delay: KEY });
    await page.keyboard.press('Tab');
    await page.keyboard.type('efs', { delay: KEY });
    expect(await b.inputValue()).toBe('efs');
    await page.keyboard.press('Enter');
    const offers = page.locator('[data-compare-result] .offers a');
    await expect.poll(() => offers.allInnerTexts()).toHaveLength(3);
    expect(await b.inputValue()).toMatch(/^(?:efs|Amazon EFS)$/);
    await close();
  });

  it('a name that could be two is never split over what stands in the other field', async ({ expect }) => {
    const { page, a, b, close } = await openLate(expect, delay);
    await a.focus();
    await page.keyboard.type('sns');
    await page.keyboard.press('Enter');
    await page.keyboard.type('efs ebs');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Amazon EFS · Amazon EBS' }).waitFor();
    expect([await a.inputValue(), await b.inputValue()]).toEqual(['Amazon SNS', 'efs ebs']);
    await close();
  });

  it('two names in the first field and Enter are one for each; left with Tab they wait until the second is left', async ({
    expect,
  }) => {
    const { page, a, b, close } = await openLate(expect, delay);
    await a.focus();
    await page.keyboard.type('s3 ebs');
    await page.keyboard.press('Tab');
    await page.getByText('둘의 이름이다').waitFor();
    expect(await b.inputValue()).toBe('');
    await b.blur();
    await expect.poll(() => b.inputValue()).toBe('Amazon EBS');
    await b.fill('');
    await b.blur();
    await a.fill('sqs vs sns');
    await page.keyboard.press('Enter');
    await expect.poll(() => b.inputValue()).toBe('Amazon SNS');
    await close();
  });

  it.for(['CloudWatch Events', 's3', 'cf'])(
    'after %s and Enter one types on in the second field',
    async (name, { expect }) => {
      const { page, b, close } = await openLate(expect, delay);
      await page.locator('input[name=a]').focus();
      await page.keyboard.type(name);
      await page.keyboard.press('Enter');
      await page.keyboard.type('sqs', { delay: KEY });
      expect(await b.inputValue()).toBe('sqs');
      await close();
    },
  );
});

describe('what two names are to each other', () => {
  const openPair = async (a: string, b: string) => {
    const page = await site.open(`/compare/?${new URLSearchParams({ a, b }).toString()}`);
    return { page, result: page.locator('[data-compare-result]') };
  };

  /**
   * Types pairs one after another, each into fields that are empty, when nothing is said any more of the one before; fails where what
   * is said of one `within` the result has not its words.
   */
  async function tellEach(
    within: string,
    pairs: readonly (readonly [a: string, b: string, says: string])[],
  ): Promise<void> {
    const page = await site.open('/compare/');
    const result = page.locator('[data-compare-result]');
    const enter = async (side: string, name: string): Promise<void> => {
      await page.locator(`input[name=${side}]`).fill(name);
      await page.keyboard.press('Enter');
    };
    for (const [a, b, says] of pairs) {
      await enter('a', a);
      await enter('b', b);
      await expect
        .poll(() => page.locator(within).allInnerTexts(), { message: `${a}, ${b}` })
        .toEqual([expect.stringContaining(says)]);
      await enter('a', '');
      await enter('b', '');
      await expect.poll(() => result.innerText(), { message: `after ${a}, ${b}` }).toBe('');
    }
    await page.close();
  }

  it('an old name and the one of today are one service', () =>
    tellEach('[data-compare-result]', [
      ['CloudWatch Events', '이벤트브릿지', '지금은 Amazon EventBridge다'],
      ['클라우드워치 이벤트', 'EventBridge', '지금은 Amazon EventBridge다'],
      ['Elasticsearch', 'OpenSearch', '지금은 Amazon OpenSearch Service다'],
      ['엘라스틱서치', '오픈서치', '지금은 Amazon OpenSearch Service다'],
      ['Kinesis Firehose', 'Data Firehose', '지금은 Amazon Data Firehose다'],
      ['IAM Identity Center', 'AWS SSO', '지금은 AWS IAM Identity Center다'],
    ]));

  it.each([
    ['람다', 'Lambda', 'AWS Lambda'],
    ['ALB', 'Application Load Balancer', 'Application Load Balancer(ALB)'],
    ['SQS', 'sqs', 'Amazon SQS'],
  ])('%s and %s are the same, and what that is taken for is offered', async (a, b, title) => {
    const { page, result } = await openPair(a, b);
    await result.getByText(`둘 다 같은 것의 이름이다: ${title}`).waitFor();
    expect(await result.locator('.offers a').count()).toBeGreaterThan(2);
    await page.close();
  });

  it('a title with its abbreviation stands in a field with that first, and is turned round as it is', async () => {
    const { page, result } = await openPair('ALB', 'NLB');
    const fields = page.locator('[data-compare] input');
    await result.locator('.sides').waitFor();
    const values = () => fields.evaluateAll((all) => all.map((field) => (field as HTMLInputElement).value));
    const [alb, nlb] = ['ALB(Application Load Balancer)', 'NLB(Network Load Balancer)'];
    expect(await values()).toEqual([alb, nlb]);
    await page.getByRole('button', { name: '서로 바꾸기' }).click();
    await expect.poll(() => page.url()).toContain('a=networking/network-load-balancer');
    expect(await values()).toEqual([nlb, alb]);
    await page.close();
  });

  it('an old name beside something else is what has another name today', async () => {
    const { page, result } = await openPair('CloudWatch Events', 'SQS');
    await result.getByRole('columnheader', { name: 'EventBridge' }).waitFor();
    await page.close();
  });

  it('a family asks which of it: when each is chosen, and the part about both first', async () => {
    const { page, result } = await openPair('efs', 'fsx');
    await result.getByRole('link', { name: 'FSx 비교 › EFS와 비교' }).waitFor();
    const members = await result.locator('.offers li').allInnerTexts();
    expect(members).toHaveLength(4);
    expect(members.filter((says) => !says.endsWith('다'))).toEqual([]);
    await page.close();
  });

  it('pairs that people confuse are told apart', () =>
    tellEach('[data-compare-result] .verdict:has(.sides)', [
      ['신뢰 정책', '권한 경계', '누가 이 역할을 맡을 수 있는지'],
      ['saml', 'oidc', '회사 로그인'],
      ['알리아스', 'CNAME', '루트 도메인'],
      ['가드덕티', 'inspector', 'GuardDuty'],
      ['Convertible RI', 'Standard RI', '마켓플레이스'],
      ['컨버터블 예약 인스턴스', '표준 예약 인스턴스', '마켓플레이스'],
      ['SSM Standard', 'SSM Advanced', '만료 정책은 교체가 아니다'],
      ['Route 53 가중치', 'Route 53 지연시간', '비율은 사람이 정하고'],
      ['EBS 다중연결', 'EFS', '같은 가용 영역'],
      ['gp3', 'io2', '16,000'],
      ['SQS', 'EventBridge', '아카이브'],
      ['서비스 역할', '서비스 연결 역할', 'SCP'],
      ['넷로드밸런서', 'ALB', '고정 IP'],
      ['EFS', 'EFS One Zone', '비교할 짝: EFS Regional · EFS One Zone'],
      ['EC2', '스팟', '비교할 짝: 온디맨드 인스턴스 · 스팟 인스턴스'],
      ['레디스', '다이나모디비', '가장 가까운 짝: Amazon ElastiCache · Amazon DynamoDB'],
      ['S3 Standard', 'EFS', '가장 가까운 짝: Amazon S3 · Amazon EFS'],
      ['그래비톤', '인텔', 'AMI와 앱이 Arm용'],
      ['게이트웨이 엔드포인트', 'NAT 게이트웨이', 'NAT 게이트웨이 vs VPC 엔드포인트'],
      ['Savings Plans', '컨버터블 RI', '내가 교환하고 리전은 못 바꾼다'],
      ['Savings Plans', '스탠다드 RI', '가장 가까운 짝: Savings Plans · EC2 예약 인스턴스'],
      ['Compute Savings Plans', 'RI', '한 계열에 묶이는 표준 예약 인스턴스'],
      ['Q Developer', 'Bedrock', 'Q Developer는 내가 쓰는 도구'],
      ['Client VPN', 'Direct Connect', '사람의 기기면 Client VPN'],
      ['S3 배치 작업', 'S3 수명 주기', '지금 있는 목록에 한 번'],
      ['람다 레이어', '람다 컨테이너 이미지', '합쳐 250MB'],
      // with a slash, and no topic
      ['RDS 블루/그린', '읽기 복제본', '업그레이드를 최소 중단으로'],
    ]));

  it('turned round they stay where they are scrolled to', async () => {
    const page = await site.open('/compare/?a=integration/sqs&b=integration/sns', PHONE);
    await page.locator('[data-compare-result] .sides').waitFor();
    await page.evaluate(() => {
      scrollTo(0, 60);
    });
    // A tap of the test would scroll to it first.
    await page.getByRole('button', { name: '서로 바꾸기' }).evaluate((button: HTMLElement) => {
      button.click();
    });
    await expect.poll(() => page.url()).toMatch(/a=integration\/sns/);
    await page.locator('[data-compare-result] h3', { hasText: 'SNS' }).first().waitFor();
    expect(await page.evaluate(() => scrollY)).toBe(60);
    await page.close();
  });

  it('of one that has ended that is said; what is chosen beside a part stands after the table, apart from it', async () => {
    const { page, result } = await openPair('QLDB', 'DynamoDB');
    await result.getByText('2025년 7월 31일에 종료되었다. 대신: Amazon Aurora PostgreSQL').waitFor();
    await page.goto(`${site.origin}/compare/?a=ELB&b=ALB`);
    await result.locator('.others .offers a').first().waitFor();
    expect(await result.locator('.others .offers a').first().innerText()).toMatch(/ALB.*NLB|Application.*Network/);
    const [others, table] = [
      await result.locator('.others').boundingBox(),
      await result.locator('.across').boundingBox(),
    ];
    expect((others?.y ?? 0) - ((table?.y ?? 0) + (table?.height ?? 0))).toBeGreaterThan(12);
    await page.close();
  });

  it('a number that changed has what old exam material says', async () => {
    const { page, result } = await openPair('Lambda@Edge', 'CloudFront Functions');
    await result.getByText('시험 자료의 옛 값: 뷰어 이벤트 5초, 오리진 이벤트 30초').waitFor();
    await page.close();
  });
});

it.each([
  ['a desk', {}, 'Enter를 누르면'],
  [
    'a phone',
    { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    '키보드의 완료나 다른 곳을 누르면',
  ],
])('on %s one who rests on a name of nothing is told how it is looked for', async (_, options, how) => {
  const page = await site.open('/compare/', options);
  await page.locator('input[name=a]').click();
  await page.keyboard.type('빈쿡');
  await page.locator('[data-compare-result]').getByText(`${how} “빈쿡” 그대로 찾는다.`).waitFor();
  await page.close();
});
