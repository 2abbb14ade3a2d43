/** What two names are read as, and what stands of the two: never what is of something else. */
import { describe, expect, it } from 'vitest';
import { findTopics } from '../src/components/names/find-topics.ts';
import { foldName } from '../src/model/fold-name.ts';
import type { Choice } from '../src/site/choices.ts';
import { openSite } from './lib/open-site.ts';
import { recordShift, shiftOf } from './lib/record-shift.ts';

const site = openSite({ keepsProofs: true });

async function openPair(a: string, b: string) {
  const page = await site.open(`/compare/?${new URLSearchParams({ a, b }).toString()}`);
  return { page, result: page.locator('[data-compare-result]') };
}

describe('what a name means', () => {
  it('a name that has another in it is read as what it names, or as a part of that page, never as the shorter', async () => {
    const choices = (await (await fetch(`${site.origin}/compare/names.json`)).json()) as readonly Choice[];
    const called = choices.flatMap((choice) =>
      [choice.title, ...choice.names.split(',')]
        .filter((name) => name !== '')
        .map((name) => ({ name, folded: foldName(name), choice })),
    );
    const owners = Map.groupBy(called, ({ folded }) => folded);
    const names = [...owners.keys()].filter((name) => name.length > 2);
    const isLonger = (folded: string, own: Choice): boolean =>
      names.some(
        (name) =>
          name !== folded && folded.includes(name) && owners.get(name)?.every(({ choice }) => choice !== own) === true,
      );
    const wrong = called
      .filter(({ folded, choice }) => isLonger(folded, choice))
      .filter(({ name, folded }) => {
        const own = (owners.get(folded) ?? []).map(({ choice }) => choice);
        return !findTopics(name, choices).some((one) =>
          own.some(({ id, title }) => id === one.id || title === one.page),
        );
      })
      .map(({ name }) => name);
    expect(wrong).toEqual([]);
  });

  it.each(['Egress-only 인터넷 게이트웨이', 'Egress-Only Internet Gateway', '이그레스 온리 게이트웨이'])(
    '%s beside NAT and beside the internet gateway is itself',
    async (name) => {
      const { page, result } = await openPair(name, 'NAT 게이트웨이');
      await result.getByText('IPv6 주소는 전역이라 NAT가 필요 없다').waitFor();
      await page.goto(`${site.origin}/compare/?a=${name}&b=인터넷 게이트웨이`);
      await result.locator('.verdict').waitFor();
      expect(await result.innerText()).not.toContain('같은 것의 이름');
      await page.close();
    },
  );

  it('of two names beside a third none is dropped: each two of them are offered', async () => {
    const page = await site.open('/compare/');
    await page.locator('input[name=a]').fill('SQS, SNS');
    await page.locator('input[name=b]').fill('EventBridge');
    await page.keyboard.press('Enter');
    const offers = page.locator('[data-compare-result] .offers a');
    await expect.poll(() => offers.count()).toBe(3);
    await page.close();
  });

  it.each([
    ['Amazon EVS', 'VMware'],
    ['VPC Route Server', '라우팅 테이블'],
    ['Amazon Quick', 'QuickSight'],
    ['CloudWatch Metric Streams', 'CloudWatch'],
    ['Glue DataBrew', 'Glue'],
    ['EMR Serverless', 'EMR'],
    ['Aurora DSQL', 'Aurora'],
    ['OpenSearch Serverless', 'OpenSearch'],
    ['SageMaker JumpStart', 'SageMaker'],
    ['Cognito Sync', 'Cognito'],
    ['IoT Greengrass', 'IoT'],
  ])('%s is never silently %s', async (name, other) => {
    const { page, result } = await openPair(name, 'SQS');
    await result.getByText(`“${name}”`).first().waitFor();
    expect(await result.innerText(), other).toMatch(new RegExp(`“${name}”( →|에 맞는|라는|이라는|:)`));
    await page.close();
  });

  it('a name of nothing leads to the search', async () => {
    const page = await site.open('/compare/?a=zzqqxx&b=S3');
    const link = page.locator('[data-compare-result]').getByRole('link', { name: '같은 말로 검색하기' });
    await link.waitFor();
    expect(await link.getAttribute('href')).toBe('../search/?q=zzqqxx');
    await page.close();
  });
});

describe('what stands of two', () => {
  it('of a replica of Aurora no row is of that of RDS', async () => {
    const { page, result } = await openPair('Aurora 복제본', 'RDS 다중 AZ');
    await result.locator('.across').waitFor();
    const says = await result.innerText();
    expect(says).toContain('저절로 라이터가 된다');
    expect(says).not.toContain('사람이 승격, 주소가 바뀐다');
    await page.close();
  });

  it.each([
    ['표준 예약 인스턴스', '전용 호스트'],
    ['표준 예약 인스턴스', '스팟 인스턴스'],
    ['S3 Standard', 'EFS'],
  ])('%s and %s: that nobody has written of them is said', async (a, b) => {
    const { page, result } = await openPair(a, b);
    await result.getByText('둘 가운데 무엇을 고르는지는 아직 적지 않은 짝이다').waitFor();
    await page.close();
  });
});

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

describe.each([
  ['a phone', PHONE],
  ['a desk', { viewport: { width: 1280, height: 720 } }],
])('an address of no two on %s', (_, options) => {
  it.each([
    ['gcs', 'AWS에서 비슷한 것'],
    ['google cloud storage', 'AWS에서 비슷한 것'],
    ['zzzz', '같은 말로 검색하기'],
    ['gone/nothing', '같은 말로 검색하기'],
    ['architectures/three-tier-web', '아키텍처는 여기서 비교하지 않는다'],
  ])('%s: nothing moves when what is said of it comes, and the pairs follow it', async (b, says) => {
    const page = await site.open('/about/', options);
    await recordShift(page);
    await page.goto(`${site.origin}/compare/?${new URLSearchParams({ a: 'storage/s3', b }).toString()}`);
    await page.locator('[data-compare-result][aria-busy=false]').getByText(says).waitFor();
    await page.getByRole('searchbox', { name: /^모든 짝 \d+개에서 찾기/ }).waitFor();
    expect(await shiftOf(page)).toBe(0);
    await page.close();
  });
});

it.each([
  ['foo/bar', []],
  ['storage/s33', ['Amazon S3']],
])('of the address %s, which is none, it guesses %j and nothing else', async (a, near) => {
  const page = await site.open(`/compare/?a=${a}`);
  const result = page.locator('[data-compare-result]');
  await result.getByRole('link', { name: '같은 말로 검색하기' }).waitFor();
  expect(await result.locator('.offers button').allInnerTexts()).toEqual(near);
  await page.close();
});

describe('a long table on a phone', () => {
  it.each([
    ['security/secrets-manager', 'Parameter Store', ['자동 교체', '다른 리전 복제', '요금']],
    ['storage/ebs', 'EC2 인스턴스 스토어', ['수명', '백업', '크기 변경', '요금']],
    ['compute/lambda', 'compute/ec2', ['실행 시간', '상태', '꽉 찬 부하의 비용']],
  ])('%s and %s: what decides is in sight, and the price', async (a, b, decide) => {
    const page = await site.open(`/compare/?${new URLSearchParams({ a, b }).toString()}`, PHONE);
    await page.getByRole('button', { name: /^나머지 \d+줄$/ }).waitFor();
    const rows = await page.locator('.across tbody:not([hidden]) [role=rowheader]').allInnerTexts();
    const names = rows.map((row) => row.replace(/\n?조건 보기/, '').trim());
    // What they are, and six that tell them apart.
    expect([names[0], names.length]).toEqual(['정의', 7]);
    expect(decide.filter((name) => !names.includes(name))).toEqual([]);
    await page.close();
  });
});

it('Lambda and API Gateway, which nobody chooses between: their table stands before other pairs', async () => {
  const page = await site.open('/compare/?a=compute/lambda&b=integration/api-gateway');
  await page.locator('[data-compare-result] > .across ~ .others:last-child').waitFor();
  await page.close();
});

it('Aurora Serverless beside DynamoDB has rows of its own', async () => {
  const page = await site.open('/compare/?a=database/aurora-serverless&b=database/dynamodb');
  await page.getByRole('heading', { name: '이럴 때 Aurora Serverless' }).waitFor();
  await page.getByRole('row', { name: /^부하가 늘면 최대 ACU까지 커진다/ }).waitFor();
  await page.close();
});

describe('two that nobody has written of', () => {
  it.each([
    ['KMS', 'Shield'],
    ['S3 Glacier', 'AWS Backup'],
  ])('%s and %s: what each is chosen for stands on the first screen of a phone, other pairs last', async (a, b) => {
    const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
    const page = await site.open(`/compare/?${new URLSearchParams({ a, b }).toString()}`, phone);
    const sides = page.locator('[data-compare-result] .verdict .sides > div');
    await sides.last().waitFor();
    expect(await sides.count()).toBe(2);
    const { y, height } = (await sides.last().boundingBox()) ?? { y: Infinity, height: 0 };
    expect(y + height).toBeLessThan(844);
    await page.locator('[data-compare-result] > .others:last-child').waitFor();
    await page.getByRole('rowheader', { name: '정의' }).waitFor();
    expect(await page.locator('[data-compare-result]').innerText()).not.toContain('서로 다른 일');
    await page.close();
  });
});

it('on a phone a table that is hardly longer than a short one folds no row', async () => {
  const page = await site.open('/compare/?a=NACL&b=보안 그룹', { viewport: { width: 390, height: 844 } });
  await page.getByRole('rowheader', { name: '정의' }).waitFor();
  expect(await page.getByRole('button', { name: /^나머지/ }).count()).toBe(0);
  await page.close();
});

it('what WAF and Shield cost is said once', async () => {
  const { page, result } = await openPair('WAF', 'Shield');
  await result.locator('.across').waitFor();
  expect((await result.getByRole('rowheader').allInnerTexts()).filter((name) => name.includes('요금'))).toHaveLength(1);
  await page.close();
});

describe('the list of pairs', () => {
  it('each domain is a tap away at the top', async () => {
    const page = await site.open('/compare/pairs/', { viewport: { width: 390, height: 844 } });
    const links = page.locator('.by-domain a');
    expect(await links.count()).toBe(await page.locator('section.pairs').count());
    await links.last().click();
    const heading = page.locator('section.pairs h2').last();
    await expect.poll(async () => (await heading.boundingBox())?.y).toBeLessThan(844);
    await page.close();
  });

  it('what begins alike is said once only where the rest is a name', async () => {
    const page = await site.open('/compare/pairs/');
    const names = (await page.locator('summary').allTextContents()).join('\n');
    for (const name of [
      ...['NAT 게이트웨이 · NAT 인스턴스', 'SQS 표준 · FIFO', 'Step Functions Standard · Express'],
      ...['다중 AZ 구성 · 다중 리전 구성', '서비스 역할 · 서비스 연결 역할'],
    ])
      expect(names).toContain(name);
    await page.close();
  });

  it.each([
    ['엔드포인트', /게이트웨이 · 인터페이스 엔드포인트/, /엔드포인트/],
    ['프라이빗', /퍼블릭 · 프라이빗 서브넷/, /프라이빗/],
    ['키네시스', /Kinesis Data Streams · Data Firehose/, /Kinesis|Firehose|Flink/],
  ])('%s: first what is called so, most confused first', async (query, first, all) => {
    const page = await site.open('/compare/');
    await page.locator('form[data-filter] input[name=q]').fill(query);
    const found = page.locator('[data-best] summary');
    await expect.poll(async () => (await found.allInnerTexts())[0]).toMatch(first);
    for (const name of (await found.allInnerTexts()).slice(0, 5)) expect(name).toMatch(all);
    await page.close();
  });

  it('on a wide screen the two sides of one stand side by side', async () => {
    const page = await site.open('/compare/pairs/', { viewport: { width: 1280, height: 800 } });
    const pair = page.locator(".pairs details[name='pair']").first();
    await pair.locator('summary').click();
    const [one, other] = await Promise.all([0, 1].map((at) => pair.locator('h3').nth(at).boundingBox()));
    expect(one?.y).toBe(other?.y);
    expect((other?.x ?? 0) - (one?.x ?? 0)).toBeGreaterThan(300);
    await page.close();
  });
});

describe('on a slow line', () => {
  it('an address says its names and a pair that is written before the names are here', async () => {
    const page = await site.open('/exam/');
    let leave = (): void => undefined;
    const late = new Promise<void>((resolve) => (leave = resolve));
    await page.route('**/compare/names.json', async (route) => {
      await late;
      await route.continue();
    });
    await page.goto(`${site.origin}/compare/?a=integration/sqs&b=integration/sns`);
    const field = page.locator('input[name=a]');
    await page.locator('[data-compare-result] .sides').waitFor();
    expect(await field.getAttribute('placeholder')).toBe('sqs');
    leave();
    await expect.poll(() => field.inputValue()).toBe('Amazon SQS');
    expect(await page.locator('[data-compare-result] .others').count()).toBe(1);
    expect(await field.getAttribute('placeholder')).toBe('예: 람다');
    await page.close();
  });

  it('of two sections nothing comes but what stands of them', async () => {
    const page = await site.open('/exam/');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`${site.origin}/compare/?a=거버넌스 모드&b=규정 준수 모드`);
    await page.locator('[data-compare-result] .others').waitFor();
    const sides = asked.filter((path) => path.endsWith('.json') && path.split('/').length > 3);
    expect(sides.every((path) => path.startsWith('/compare/sections/'))).toBe(true);
    expect(sides).toHaveLength(2);
    await page.close();
  });

  it('a pair that is tapped before the script has come is shown by it, and the page is not fetched again', async () => {
    const page = await site.open('/exam/');
    let arrive = (): void => undefined;
    const late = new Promise<void>((resolve) => (arrive = resolve));
    await page.route('**/_astro/*.js', async (route) => {
      await late;
      await route.continue();
    });
    await page.goto(`${site.origin}/compare/`, { waitUntil: 'commit' });
    const documents: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'document') documents.push(request.url());
    });
    await page.locator('.chips a', { hasText: 'SQS · SNS' }).click();
    await expect.poll(() => page.url()).toContain('?a=integration/sqs&b=integration/sns');
    expect(await page.locator('.chips').isVisible()).toBe(false);
    arrive();
    await page.locator('[data-compare-result] .sides').waitFor();
    expect(documents).toEqual([]);
    await page.goBack();
    await page.locator('.chips').waitFor();
    expect(new URL(page.url()).search).toBe('');
    await page.close();
  });
});

it.each([
  ['서버리스', 'AWS Lambda'],
  ['Fargate', '서버리스'],
])('%s and %s: an idea is not chosen beside a service', async (a, b) => {
  const { page, result } = await openPair(a, b);
  await result.getByText('여러 서비스에 걸친 기초 개념이라').waitFor();
  expect(await result.locator('.sides').count()).toBe(0);
  await page.close();
});
