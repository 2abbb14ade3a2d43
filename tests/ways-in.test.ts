import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { findTopics, namesOf } from '../src/components/names/find-topics.ts';
import { pairFacts } from '../src/components/compare/pair-facts.ts';
import { glossary } from '../src/model/glossary.ts';
import type { Choice } from '../src/site/choices.ts';
import { decide } from '../src/components/sides/decide.ts';
import type { Comparable } from '../src/site/comparable.ts';
import type { SideFact } from '../src/site/side-facts.ts';
import { openSite } from './lib/open-site.ts';

const site = openSite({ keepsProofs: true });

/** Numbers of a table with their units that go on in the next line. */
const cutNumbers = (table: Element): string[] => {
  const texts = document.createTreeWalker(table, NodeFilter.SHOW_TEXT);
  const cut: string[] = [];
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode())
    for (const { 0: number, index } of (text.nodeValue ?? '').matchAll(/\d[\d,.]*[%A-Za-z]*/g)) {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + number.length);
      if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) cut.push(number);
    }
  return cut;
};

describe('comparing any two topics', () => {
  it('puts their facts side by side, keeps the choice in the address, and goes back', async () => {
    const page = await site.open('/compare/');
    await page.locator('input[name=a]').fill('ebs');
    await page.locator('input[name=b]').fill('Amazon EFS');
    await page.keyboard.press('Enter');
    await page.getByRole('columnheader', { name: 'Amazon EFS' }).waitFor();
    expect(page.url()).toMatch(/\?a=storage\/ebs&b=storage\/efs$/);
    await page.locator('input[name=b]').fill('에스쓰리');
    await page.keyboard.press('Enter');
    await page.getByRole('columnheader', { name: 'Amazon S3' }).waitFor();
    await page.goBack();
    await page.getByRole('columnheader', { name: 'Amazon EFS' }).waitFor();
    await page.close();
  });

  it('choosing two is one step: back leads to the list, and from a half choice to the two before', async () => {
    const page = await site.open('/compare/');
    const choose = async (side: string, name: string, address: RegExp): Promise<void> => {
      await page.locator(`input[name=${side}]`).fill(name);
      await page.keyboard.press('Enter');
      await expect.poll(() => page.url()).toMatch(address);
    };
    await choose('a', 'cf', /\?a=cf$/);
    // Letters that are short for several are what the other is confused with.
    await choose('b', 'ga', /\?a=networking\/cloudfront&b=networking\/global-accelerator$/);
    await choose('b', '', /\?a=networking\/cloudfront$/);
    await choose('b', 's3', /\?a=networking\/cloudfront&b=storage\/s3$/);
    await page.goBack();
    await expect.poll(() => page.locator('input[name=b]').inputValue()).toBe('AWS Global Accelerator');
    await page.goBack();
    await expect.poll(() => page.locator('input[name=a]').inputValue()).toBe('');
    expect(page.url()).toMatch(/\/compare\/$/);
    await page.close();
  });

  it('of two that nobody chooses between what they are to each other is said, and nothing else of either', async () => {
    const page = await site.open('/compare/?a=compute/ecs&b=compute/fargate');
    const verdict = page.locator('[data-compare-result] .verdict');
    await verdict.getByText('Fargate는 ECS의 태스크를 서버 없이 돌리는 용량이다').waitFor();
    expect(await verdict.getByRole('heading').count()).toBe(0);
    expect(await verdict.innerText()).not.toContain('나란히 놓았다');
    await page.close();
  });

  it('a part and what it is used for are no rivals either', async () => {
    const page = await site.open('/compare/?a=인터페이스 엔드포인트&b=networking/privatelink');
    const verdict = page.locator('[data-compare-result] .verdict');
    await verdict.getByText('인터페이스 엔드포인트는 PrivateLink를 쓰는 쪽의 입구다').waitFor();
    expect(await verdict.getByRole('heading').count()).toBe(0);
    await page.close();
  });

  it.each([
    [1280, true],
    [390, false],
  ])('on a screen of %i px the rows behind the first of a long table stand open: %s', async (width, isOpen) => {
    const page = await site.open('/compare/?a=compute/lambda&b=compute/ec2', { viewport: { width, height: 844 } });
    const result = page.locator('[data-compare-result]');
    await result.getByRole('rowheader', { name: '실행 시간' }).waitFor();
    const last = result.locator('tbody tr').last();
    expect(await last.isVisible()).toBe(isOpen);
    const more = result.getByRole('button', { name: /^나머지 \d+줄$/ });
    expect(await more.count()).toBe(isOpen ? 0 : 1);
    if (!isOpen) await more.click();
    expect(await last.isVisible()).toBe(true);
    await page.close();
  });

  it('a name that was read before the other field was typed is read once more beside that', async () => {
    const page = await site.open('/compare/');
    for (const [side, name] of [
      ['a', 'standard'],
      ['b', 'express'],
    ] as const) {
      await page.locator(`input[name=${side}]`).fill(name);
      await page.keyboard.press('Enter');
      await expect.poll(() => page.url()).toContain(`${side}=`);
    }
    await page.getByRole('heading', { name: '이럴 때 Step Functions Standard' }).waitFor();
    await page.getByRole('heading', { name: '이럴 때 Step Functions Express' }).waitFor();
    await page.close();
  });

  it('a name of a family asks which of it', async () => {
    const page = await site.open('/compare/?a=efs&b=fsx');
    await page.getByText('“fsx”라는 이름은 여럿이다').waitFor();
    expect((await page.locator('[data-compare-result] .offers button').allInnerTexts()).toSorted()).toEqual([
      ...['FSx for Lustre', 'FSx for NetApp ONTAP', 'FSx for OpenZFS', 'FSx for Windows File Server'],
    ]);
    await page.close();
  });

  it('shows the two when their names have stood a moment, without Enter; what is typed stays, and goes on', async () => {
    const page = await site.open('/compare/');
    await page.clock.install();
    const [first, second] = [page.locator('input[name=a]'), page.locator('input[name=b]')];
    await first.fill('람다');
    // The beginning of one name is none.
    await second.fill('amazon ef');
    await page.clock.runFor(1000);
    expect(page.url()).not.toContain('b=');
    // A name whose last syllable the keyboard still holds is one.
    await second.evaluate((field: HTMLInputElement) => {
      field.value = '데이터싱크';
      field.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
    });
    await page.clock.runFor(1000);
    await page.getByRole('columnheader', { name: 'AWS DataSync' }).waitFor();
    expect(page.url()).toMatch(/\?a=compute\/lambda&b=migration\/datasync$/);
    expect(await second.inputValue()).toBe('데이터싱크');
    expect(await second.evaluate((field) => field === document.activeElement)).toBe(true);
    // Enter says it in full, and is no further step back.
    await page.keyboard.press('Enter');
    await expect.poll(() => second.inputValue()).toBe('AWS DataSync');
    await page.goBack();
    await expect.poll(() => page.url()).not.toContain('b=');
    await page.close();
  });

  it('opens from a shared address, and says so when both are the same', async () => {
    const page = await site.open('/compare/?a=storage/ebs&b=storage/efs');
    await page.getByRole('columnheader', { name: 'Amazon EBS' }).waitFor();
    // What a page does not say is not said to be nowhere.
    await page.getByText('Amazon EFS 페이지에만 적힌 숫자').waitFor();
    await page.locator('input[name=b]').fill('EBS');
    await page.keyboard.press('Enter');
    await page.getByText('서로 다른 둘을 선택한다').waitFor();
    expect(await page.getByText('페이지에만 적힌 숫자').count()).toBe(0);
    // Two that one page tells of stay as they were typed, with the way there.
    for (const way of ['an address', 'the keyboard']) {
      if (way === 'an address') await page.goto(`${site.origin}/compare/?a=2단계 인증&b=다단계 인증`);
      else {
        await page.goto(`${site.origin}/compare/`);
        await page.locator('input[name=a]').fill('2단계 인증');
        await page.keyboard.press('Enter');
        await page.locator('input[name=b]').fill('다단계 인증');
        await page.keyboard.press('Enter');
      }
      await page.getByText('“2단계 인증”, “다단계 인증”: 둘 다').waitFor();
      expect(await page.locator('input[name=a]').inputValue()).toBe('2단계 인증');
      expect(await page.locator('input[name=b]').inputValue()).toBe('다단계 인증');
      await page.locator('[data-compare-result] .offers a[href*="/security/mfa/"]').first().waitFor();
    }
    await page.goto(`${site.origin}/compare/?a=EBS&b=Amazon EBS`);
    await page.getByText('같은 것의 이름이다: Amazon EBS').waitFor();
    await page.goto(`${site.origin}/compare/?a=storage/ebs&b=storage/efs`);
    // Of a family that nobody confuses with the other its member that people do.
    await page.locator('input[name=a]').fill('Amazon Kinesis 제품군');
    await page.locator('input[name=b]').fill('SQS');
    await page.keyboard.press('Enter');
    await page.getByText('이 둘에서 맞바꾸어 나오는 짝: Kinesis Data Streams · SQS').waitFor();
    await page.getByRole('heading', { name: '이럴 때 Amazon Kinesis Data Streams' }).waitFor();
    // By the short name of the family that member is meant.
    await page.locator('input[name=a]').fill('Kinesis');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('input[name=a]').inputValue()).toBe('Amazon Kinesis Data Streams');
    await page.close();
  });

  let sides: readonly Comparable[] | undefined;
  /** What the picker shows of all that can stand side by side; read once. */
  const readSides = (): readonly Comparable[] =>
    (sides ??= readdirSync('dist/compare', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.json') && !['names.json', 'pairs.json'].includes(file))
      .map((file) => JSON.parse(readFileSync(join('dist/compare', file), 'utf8')) as Comparable));

  const decideOf = (id: string, other: string) => {
    const [one, beside] = [id, other].map((side) => readSides().find((each) => each.id === side));
    if (one === undefined || beside === undefined) throw new Error(`${id}, ${other}: not to be compared`);
    return decide(one, beside);
  };

  it.each([
    ['networking/network-acl', 'networking/security-groups', '네트워크 ACL의 규칙'],
    ['networking/security-groups', 'networking/network-acl', '응답 트래픽: 규칙과 상관없이 허용'],
    ['database/aurora-serverless', 'database/aurora', 'Aurora Serverless v2의 용량'],
    ['networking/transit-gateway', 'networking/vpc-peering', 'Transit Gateway 하나에 붙는 연결'],
  ])('what two pages say of %s does not stand in the column of %s', (id, other, says) => {
    const [own, beside] = [id, other].map((side) => readSides().find((one) => one.id === side));
    if (own === undefined || beside === undefined) throw new Error(`${id}, ${other}: not to be compared`);
    const { shared, onlyLeft, onlyRight } = pairFacts(own, beside);
    const find = (facts: readonly SideFact[]) =>
      facts.filter(({ label, value }) => `${label}: ${value}`.startsWith(says));
    expect(find([...onlyLeft, ...shared.flatMap(({ left }) => left)])).toHaveLength(1);
    expect(find([...onlyRight, ...shared.flatMap(({ right }) => right)])).toEqual([]);
    // Of another topic it says whose it is.
    expect(beside.facts.filter(({ label, value }) => `${label}: ${value}`.includes(says))).toHaveLength(1);
  });

  it('every part of a page says what it is', () => {
    const sections = readSides().filter(({ page }) => page !== undefined);
    expect(sections.length).toBeGreaterThan(40);
    expect(sections.filter(({ summary }) => !summary.endsWith('.')).map(({ id }) => id)).toEqual([]);
  });

  it('the internet gateway stands beside the NAT gateway, row by row', () => {
    const gateway = readSides().find(({ id }) => id === '인터넷 게이트웨이(IGW)');
    expect(gateway?.rivals.map(({ id }) => id)).toEqual(['networking/nat-gateway', '송신 전용 인터넷 게이트웨이']);
    expect(decideOf('인터넷 게이트웨이(IGW)', 'networking/nat-gateway').rows?.map(({ name }) => name)).toEqual([
      ...['방향', '퍼블릭 IP', '붙는 곳', '요금', '가용성'],
    ]);
    expect(gateway?.summary).toContain('VPC를 인터넷에 잇는');
  });

  it.each([
    ['compute/lambda', 'compute/fargate', '실행 시간', /^15분/],
    ['networking/application-load-balancer', 'networking/network-load-balancer', '계층과 프로토콜', /^7계층/],
    ['networking/network-load-balancer', 'networking/application-load-balancer', '주소', /고정 IP/],
    ['integration/sqs', 'integration/sns', '같은 메시지를', /^하나가/],
    ['storage/efs', 'storage/ebs', '종류', /^파일/],
    ['storage/s3', 'storage/ebs', '종류', /^객체/],
    ['database/rds', 'database/aurora', '스토리지', /^인스턴스마다/],
    ['security/kms', 'security/cloudhsm', 'HSM', /나눠/],
    ['analytics/kinesis-data-streams', 'integration/sqs', '읽은 뒤', /./],
    ['networking/security-groups', 'networking/network-acl', '규칙', /^허용만$/],
    ['networking/direct-connect', 'networking/site-to-site-vpn', '암호화', /하지 않는다/],
    ['management/cloudwatch', 'management/cloudtrail', '남는 것', /지표/],
  ])('what decides stands in the table of %s and %s: %s', (id, other, row, says) => {
    expect(decideOf(id, other).rows?.find(({ name }) => name === row)?.own).toMatch(says);
  });

  it('a part of a page has what the page says of it by name, and no more', () => {
    const store = readSides().find(({ id }) => id === 'Parameter Store');
    expect(store?.facts.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['암호화', '요금', 'Parameter Store 표준 파라미터', 'Parameter Store 고급 파라미터']),
    );
    expect(store?.facts.filter(({ label }) => label.includes('Run Command') || label.includes('패치'))).toEqual([]);
    expect(store?.summary).not.toContain('패치');
  });

  it.each([
    ['analytics/kinesis', 'integration/sqs', ['Kinesis Data Streams · SQS']],
    [
      'networking/vpc',
      'networking/nat-gateway',
      [
        ...['NAT 게이트웨이 · VPC 엔드포인트', 'IGW · NAT 게이트웨이'],
        ...['게이트웨이 엔드포인트 · NAT 게이트웨이', '인터페이스 엔드포인트 · NAT 게이트웨이'],
      ],
    ],
    ['database/aurora', 'database/dynamodb-global-tables', ['Aurora 글로벌 데이터베이스 · DynamoDB 글로벌 테이블']],
    ['integration/sqs', 'compute/lambda', undefined],
  ])('of %s beside %s the pairs of its parts are offered: %j', (id, other, pairs) => {
    const side = readSides().find((one) => one.id === id);
    expect(side?.closer?.[other]?.map(({ title }) => title)).toEqual(pairs);
  });

  it('never has one chosen by an answer that turns it down', () => {
    const sides = readSides();
    const names = new Map(sides.map(({ id, title }) => [id, title.replace(/^(?:Amazon|AWS) |\s*\(.*/g, '')]));
    expect(sides.length).toBeGreaterThan(150);
    const turnedDown = sides.flatMap(({ signals }) =>
      signals.filter(({ choose, for: spoken }) =>
        spoken.some((id) =>
          [names.get(id) ?? '', names.get(id)?.split(' ').at(-1) ?? ''].some((name) =>
            ['대신', '없이', '말고', '가 아니라', '이 아니라'].some((no) =>
              choose.replaceAll(' ', '').includes(`${name}${no}`.replaceAll(' ', '')),
            ),
          ),
        ),
      ),
    );
    expect(turnedDown).toEqual([]);
  });

  it('says first when to choose which, then what both have, whatever each calls it', async () => {
    const page = await site.open('/compare/?a=integration/sqs&b=integration/sns');
    const result = page.locator('[data-compare-result]');
    await result.getByRole('heading', { name: '이럴 때 Amazon SNS' }).waitFor();
    const rows = await result.getByRole('rowheader').allInnerTexts();
    expect(rows).toEqual(expect.arrayContaining(['최대 크기', '보존 기간']));
    // What they are stands before what tells them apart, and what is about the same in the same order.
    expect(rows[0]).toBe('정의');
    const throughput = result.getByRole('row', { name: /^처리량/ }).locator('td');
    const labels = await throughput.evaluateAll((cells) =>
      cells.map((cell) => [...(cell as HTMLElement).innerText.matchAll(/^(?:FIFO|한 번에)/gm)].map(([name]) => name)),
    );
    expect(labels).toEqual([
      ['FIFO', '한 번에'],
      ['FIFO', '한 번에'],
    ]);
    expect(await result.getByRole('rowheader', { name: '도메인' }).count()).toBe(0);
    const order = await result.innerText();
    expect(order.indexOf('이럴 때')).toBeLessThan(order.indexOf('정의'));
    // In a table that a phone would fold, too.
    const long = await site.open('/compare/?a=management/config&b=management/cloudtrail');
    await expect.poll(() => long.getByRole('rowheader').first().innerText()).toBe('정의');
    await long.close();
    await page.getByRole('button', { name: '서로 바꾸기' }).click();
    await expect.poll(() => page.url()).toMatch(/\?a=integration\/sns&b=integration\/sqs$/);
    expect(await result.getByRole('columnheader').allInnerTexts()).toEqual(['Amazon SNS', 'Amazon SQS']);
    // The head of a narrow column says no more than whose it is.
    await page.locator('input[name=a]').fill('보안 그룹');
    await page.locator('input[name=b]').fill('NACL');
    await page.keyboard.press('Enter');
    await result.getByRole('heading', { name: '이럴 때 보안 그룹', exact: true }).waitFor();
    await expect.poll(() => result.getByRole('columnheader').allInnerTexts()).toEqual(['보안 그룹', '네트워크 ACL']);
    await page.close();
  });

  it('a part that has no page stands under its own name, the article about the two before the decision, and the two are shared', async () => {
    const page = await site.open('/compare/?a=Secrets Manager');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const share = page.getByRole('button', { name: '공유', exact: true });
    expect(await share.isVisible()).toBe(false);
    for (const name of ['Parameter Store', '파라미터 스토어']) {
      await page.locator('input[name=b]').fill(name);
      await page.keyboard.press('Enter');
      await expect.poll(() => page.locator('input[name=b]').inputValue()).toBe('Parameter Store');
    }
    const result = page.locator('[data-compare-result]');
    await result.getByRole('heading', { name: '이럴 때 Parameter Store' }).waitFor();
    expect((await result.innerText()).indexOf('이럴 때')).toBeGreaterThan(
      (await result.innerText()).indexOf('Secrets Manager vs Parameter Store'),
    );
    expect(await result.getByRole('row', { name: /^정의/ }).innerText()).not.toContain('패치');
    await share.click();
    await page.getByRole('button', { name: '링크 복사' }).click();
    await page.getByText('AWS Secrets Manager · Parameter Store 비교” 링크를 복사했다').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(page.url());
    expect(new URL(copied).searchParams.get('b')).toBe('Parameter Store');
    // The key copies the same, and none of the headings that gave way to the two.
    await page.mouse.move(0, 0);
    await page.evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    });
    await page.evaluate(() => navigator.clipboard.writeText(''));
    await page.keyboard.press('y');
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(copied);
    await share.click();
    // What was said of the link before offers the same.
    await page.locator('.share-panel').getByRole('button', { name: 'Slack/카카오톡용으로 복사' }).click();
    await page.getByText('대화창에 붙여 넣는다').waitFor();
    const [, one, other, trap] = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
    expect(one).toMatch(/^이럴 때 AWS Secrets Manager: ./);
    expect(other).toMatch(/^이럴 때 Parameter Store: ./);
    expect(trap).toMatch(/^헷갈리는 점 /);
    // What stands under its page's name is that page no more.
    await page.locator('input[name=b]').fill('세션 매니저');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('input[name=b]').inputValue()).toBe('Session Manager');
    await page.locator('input[name=b]').fill('');
    await page.keyboard.press('Enter');
    await expect.poll(() => share.isVisible()).toBe(false);
    await page.close();
  });

  it('an address that is not encoded well is no error: what it names is said not to be there', async () => {
    const page = await site.open('/compare/?a=%&b=%E3');
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await page.reload();
    await page.getByText('“%”에 맞는 주제가 없다').waitFor();
    await page.locator('input[name=a]').fill('SQS');
    await page.locator('input[name=b]').fill('SNS');
    await page.keyboard.press('Enter');
    await page.locator('[data-compare-result] .verdict').waitFor();
    expect(errors).toEqual([]);
    await page.close();
  });

  it.each([
    ['networking/application-load-balancer', 'NBL', 'Network Load Balancer(NLB)'],
    ['integration/sns', 'SQL', 'Amazon SQS'],
  ])('beside %s %s is offered as a slip in the name of a rival, and not taken', async (a, typed, offered) => {
    const page = await site.open(`/compare/?a=${a}&b=${typed}`);
    await page.locator('[data-compare-result] .offers li').first().waitFor();
    expect(await page.locator('[data-compare-result] .offers li').first().innerText()).toBe(offered);
    expect(await page.locator('input[name=b]').inputValue()).toBe(typed);
    await page.close();
  });

  it('what a page tells among services to recognise by name is said to be there', async () => {
    const page = await site.open('/compare/?a=vdi');
    await page.getByText('“vdi”: 따로 다루는 주제는 없다. 이 글에 나온다:').waitFor();
    await page.close();
  });

  it('without a declared pair says by the signals of both when to choose which', async () => {
    const page = await site.open('/compare/?a=database/neptune&b=analytics/athena');
    const result = page.locator('[data-compare-result]');
    await result.getByRole('heading', { name: '이럴 때 Amazon Neptune' }).waitFor();
    const [neptune, athena] = await result.locator('.sides > div').allInnerTexts();
    expect(neptune).toMatch(/→ .*Neptune/);
    expect(athena).toMatch(/→ .*Athena/);
    expect(await result.innerText()).toContain('각각 고르는 때를 나란히 놓았다');
    await page.close();
  });

  it('of two that nobody confuses a table that has both says when which, and what can be read across', async () => {
    const page = await site.open('/compare/?a=단순 라우팅&b=지리 근접 라우팅');
    const result = page.locator('[data-compare-result]');
    expect(await result.locator('.read-on a').innerText()).toBe('Route 53 라우팅 정책 › 한눈에');
    expect(await result.locator('.sides li').count()).toBe(2);
    const rows = await result.locator('th[scope=row]').allInnerTexts();
    expect(rows).toEqual(['정의', '보는 것', '내가 적는 것', '상태 확인']);
    // Where the pair is declared, that row of the table says nothing more.
    await page.goto(`${site.origin}/compare/?a=S3 Standard-IA&b=S3 One Zone-IA`);
    await result.getByRole('heading', { name: '이럴 때 S3 One Zone-IA' }).waitFor();
    expect(await result.locator('th[scope=row]').allInnerTexts()).toEqual([
      ...['정의', 'AZ', '설계 가용성', '저장 단가(버지니아, GB·월)'],
    ]);
    await page.close();
  });

  it('a field that is entered is chosen whole: what is typed next stands in its stead', async () => {
    const page = await site.open('/compare/?a=networking/application-load-balancer&b=networking/network-load-balancer');
    await page.locator('[data-compare-result] .verdict').waitFor();
    await page.locator('input[name=b]').click();
    await page.keyboard.type('gwlb');
    expect(await page.locator('input[name=b]').inputValue()).toBe('gwlb');
    await page.close();
  });

  it('of a section and something that only its page is compared with, the comparison of the page stands there', async () => {
    const page = await site.open('/compare/?a=NAT 인스턴스&b=networking/vpc-endpoints');
    const result = page.locator('[data-compare-result]');
    await result.getByText('이 둘에 가장 가까운 짝: NAT 게이트웨이 · VPC 엔드포인트').waitFor();
    await result.locator('.sides').waitFor();
    expect(await result.locator('.read-on a').innerText()).toBe('NAT 게이트웨이 vs VPC 엔드포인트');
    const checked = result.locator('.checked');
    expect(await checked.innerText()).toMatch(
      /^출처와 AWS 문서로 확인한 날: NAT 게이트웨이 [\d-]{10} · VPC 엔드포인트 [\d-]{10}$/,
    );
    await checked.getByRole('link', { name: 'VPC 엔드포인트' }).click();
    await page.waitForURL('**/networking/vpc-endpoints/#sources');
    await page.close();
  });

  it.each([
    ['dax', 'redis', 'DAX vs ElastiCache'],
    ['gp3', '인스턴스 스토어', 'EC2 인스턴스 스토어 › EBS와의 비교'],
  ])('of %s and %s the comparison with the whole stands there, and not that nobody chooses', async (a, b, title) => {
    const page = await site.open(`/compare/?a=${encodeURIComponent(a)}&b=${encodeURIComponent(b)}`);
    const result = page.locator('[data-compare-result]');
    await result.getByText('이 둘에 가장 가까운 짝: ').waitFor();
    await result.locator('.sides').waitFor();
    expect(await result.locator('.read-on a').innerText()).toBe(title);
    expect(await result.innerText()).not.toContain('드물다');
    await page.close();
  });

  it('the article about the two stands before the decision; its own name leads to it', async () => {
    const page = await site.open('/compare/?a=networking/network-load-balancer&b=networking/application-load-balancer');
    const result = page.locator('[data-compare-result]');
    const article = result.getByRole('link', { name: 'ALB vs NLB' });
    await article.waitFor();
    expect((await result.innerText()).indexOf('ALB vs NLB')).toBeLessThan(
      (await result.innerText()).indexOf('이럴 때'),
    );
    await page.locator('input[name=a]').fill('ALB vs NLB');
    await page.keyboard.press('Enter');
    await page.getByText('둘을 비교한 글이 있다').waitFor();
    expect(await article.getAttribute('href')).toBe('/networking/alb-vs-nlb/');
    // What compares kinds of one thing can stand beside another.
    await page.locator('input[name=a]').fill('객체 잠금');
    await page.locator('input[name=b]').fill('S3 버전 관리');
    await page.keyboard.press('Enter');
    await page.getByRole('columnheader', { name: 'S3 객체 잠금' }).waitFor();
    await page.close();
  });

  it('on a phone a confused pair is a tap away, and what comes out is in sight', async () => {
    const page = await site.open('/compare/', {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(3900);
    // A pair is offered once, and says what its sections are of.
    const named = await page.locator('.chips a, main summary:visible').allInnerTexts();
    expect(named.filter((name) => name.includes('SQS · SNS'))).toEqual(['SQS · SNS']);
    expect(named).toContain('VPC 엔드포인트 게이트웨이 · 인터페이스 엔드포인트');
    expect(named).toContain('보안 그룹 · 네트워크 ACL');
    expect(new Set(named).size).toBe(named.length);
    await page.locator('.chips').getByRole('link', { name: 'SQS · SNS' }).tap();
    const verdict = page.getByRole('heading', { name: '이럴 때 Amazon SQS' });
    await verdict.waitFor();
    await expect.poll(async () => (await verdict.boundingBox())?.y ?? Infinity).toBeLessThan(300);
    // The fields stand whole under the head of the page.
    const [head, field] = [page.locator('body > header'), page.locator('input[name=a]')];
    const under = async (): Promise<number> => {
      const [above, box] = [await head.boundingBox(), await field.boundingBox()];
      return (box?.y ?? 0) - Math.max(0, (above?.y ?? 0) + (above?.height ?? 0));
    };
    await expect.poll(under).toBeGreaterThanOrEqual(0);
    expect(page.url()).toMatch(/\?a=integration\/sqs&b=integration\/sns$/);
    // Nothing is cut by that head, and the names of the two stay under it while their numbers are read.
    const bottom = async (box: Locator): Promise<number> => {
      const { y = 0, height = 0 } = (await box.boundingBox()) ?? {};
      return y + height;
    };
    expect(await bottom(page.locator('h1'))).toBeLessThanOrEqual(await bottom(head));
    await page
      .locator('.across tr')
      .nth(4)
      .evaluate((row) => {
        row.scrollIntoView();
      });
    const name = page.getByRole('columnheader', { name: 'Amazon SNS' });
    await expect
      .poll(async () => ((await name.boundingBox())?.y ?? Infinity) - (await bottom(head)))
      .toBeLessThanOrEqual(1);
    expect(((await name.boundingBox())?.y ?? 0) - (await bottom(head))).toBeGreaterThanOrEqual(-1);
    await page.close();
  });

  it.each([
    'networking/application-load-balancer&b=networking/network-load-balancer',
    'integration/sqs&b=analytics/kinesis-data-streams',
    'storage/s3&b=storage/ebs',
    'compute/lambda&b=compute/fargate',
  ])('from a link the decision stands on the first screen of a phone, and no column is cut: %s', async (pair) => {
    for (const width of [390, 320]) {
      const page = await site.open(`/compare/?a=${pair}`, {
        viewport: { width, height: 844 },
        hasTouch: true,
        isMobile: true,
      });
      const verdict = page.getByRole('heading', { name: /^이럴 때/ }).first();
      await verdict.waitFor();
      expect((await verdict.boundingBox())?.y ?? Infinity).toBeLessThan(500);
      const table = page.locator('.across');
      expect(await table.evaluate((box) => box.scrollWidth - box.clientWidth)).toBeLessThanOrEqual(0);
      expect(await table.evaluate(cutNumbers)).toEqual([]);
      await page.close();
    }
  });

  it('on a phone says under the fields what is missing', async () => {
    const page = await site.open('/compare/', {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    await page.locator('input[name=a]').fill('김치찌개');
    await page.locator('input[name=a]').press('Enter');
    const message = page.getByText('“김치찌개”에 맞는 주제가 없다');
    await message.waitFor();
    const [field, box] = [await page.locator('input[name=b]').boundingBox(), await message.boundingBox()];
    expect((box?.y ?? Infinity) - (field?.y ?? 0)).toBeLessThan(100);
    await expect.poll(async () => (await message.boundingBox())?.y ?? Infinity).toBeLessThan(700);
    await page.close();
  });

  it('two that stand there leave of all pairs only what either is confused with, and a way to the rest', async () => {
    const page = await site.open('/compare/?a=database/aurora&b=database/rds');
    const others = page.getByRole('navigation', { name: '다른 짝' });
    await others.waitFor();
    for (const gone of [page.getByText('헷갈리는 짝', { exact: true }), page.locator('.chips')])
      expect(await gone.isVisible()).toBe(false);
    expect(await others.locator('li').count()).toBeGreaterThan(1);
    const [pair = ''] = await others.locator('li a').allInnerTexts();
    await others.getByRole('link', { name: pair, exact: true }).click();
    await page.getByRole('heading', { name: `이럴 때 ${pair.split(' · ')[0]}` }).waitFor();
    await others.getByRole('link', { name: '헷갈리는 짝과 비교 글 모두 보기' }).click();
    await page.getByText('헷갈리는 짝', { exact: true }).waitFor();
    await page.close();
  });

  it('on paper there are the two alone, on two pages: their table begins on the first', async () => {
    const page = await site.open('/compare/?a=compute/lambda&b=compute/fargate');
    await page.getByRole('columnheader', { name: 'AWS Fargate' }).waitFor();
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length).toBeLessThanOrEqual(2);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText('헷갈리는 짝', { exact: true }).isVisible()).toBe(false);
    expect(await page.getByRole('heading', { name: '이럴 때 AWS Lambda' }).isVisible()).toBe(true);
    await page.close();
  });

  it('of the pairs only the names and what is open are on paper', async () => {
    const page = await site.open('/compare/');
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length).toBeLessThanOrEqual(6);
    await page.close();
  });

  it('what a row of the table says is in no list of one side, and what both have is a row', async () => {
    const page = await site.open('/compare/?a=networking/application-load-balancer&b=networking/network-load-balancer');
    const rest = async (): Promise<string> => (await page.locator('.rest dt').allTextContents()).join();
    const rows = () => page.locator('th[scope=row]').allInnerTexts();
    await page.locator('.verdict').waitFor();
    expect(await rest()).not.toContain('받는 프로토콜');
    expect(await rows()).toEqual(expect.arrayContaining(['붙일 수 있는 것', '보안 그룹을 쓸 수 있는 조건']));
    await page.goto(`${site.origin}/compare/?a=integration/api-gateway&b=networking/application-load-balancer`);
    await page.locator('.verdict').waitFor();
    expect(await rows()).toEqual(expect.arrayContaining(['시간 한도', '최대 크기', '요금을 세는 단위']));
    await page.goto(`${site.origin}/compare/?a=security/kms&b=security/cloudhsm`);
    await page.locator('.verdict').waitFor();
    expect((await page.locator('.across, .rest').allTextContents()).join().match(/FIPS/g)).toHaveLength(1);
    await page.close();
  });

  it('from what a topic is confused with a link leads to the two side by side', async () => {
    const page = await site.open('/migration/snow-family/', { viewport: { width: 390, height: 844 } });
    const ways = page.locator('p', { hasText: '나란히 보기' });
    // Within two screens of a phone.
    expect((await ways.boundingBox())?.y ?? Infinity).toBeLessThan(1500);
    await ways.getByRole('link', { name: 'Direct Connect' }).click();
    await page.getByRole('heading', { name: '이럴 때 AWS Snow Family' }).waitFor();
    // Parts of a page that are confused with one another, too.
    await page.goto(`${site.origin}/storage/s3-storage-classes/`);
    await ways.getByRole('link', { name: 'S3 Standard · Standard-IA' }).click();
    await page.getByRole('heading', { name: '이럴 때 S3 Standard-IA' }).waitFor();
    await page.close();
  });

  it('knows what the glossary calls a thing, however many other names it has', () => {
    const choices = JSON.parse(readFileSync('dist/compare/names.json', 'utf8')) as readonly Choice[];
    const entries = glossary.parse(parse(readFileSync('content/_glossary.yaml', 'utf8')));
    const asked = entries.flatMap(({ term, en = term, reading }) => {
      const own = choices.find(
        ({ title, article, url }) => [term, en].includes(title) && article === undefined && url === undefined,
      );
      return own === undefined ? [] : [term, en, ...reading].map((name) => ({ name, id: own.id }));
    });
    expect(asked.length).toBeGreaterThan(100);
    const lost = asked.filter(({ name, id }) => !findTopics(name, choices).some((one) => one.id === id));
    expect(lost).toEqual([]);
    // A section by its abbreviation, too, and never the page that has it among others.
    const called = (typed: string): string[] => findTopics(typed, choices).map(({ title }) => title);
    expect(['GSI', 'lsi', 'SP', 'egress only igw', '타겟추적', '지리적 라우팅'].map(called)).toEqual(
      [
        'DynamoDB GSI',
        'DynamoDB LSI',
        'Savings Plans',
        '송신 전용 인터넷 게이트웨이',
        '대상 추적 조정',
        '지리적 위치 라우팅',
      ].map((title) => [title]),
    );
    const sections = choices.filter(({ url }) => url !== undefined);
    const elsewhere = sections.flatMap((section) =>
      namesOf(section).filter((name) => !findTopics(name, choices).includes(section)),
    );
    expect(elsewhere).toEqual([]);
  });

  it('the names of all that can be compared come when a field is entered, and not with the page', async () => {
    const page = await site.open('/compare/');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    expect(await page.locator('#compare-topics option').count()).toBe(0);
    await page.locator('input[name=a]').focus();
    await expect.poll(() => page.locator('#compare-topics option').count()).toBeGreaterThan(300);
    expect(asked.filter((path) => path.endsWith('.json'))).toEqual(['/compare/names.json']);
    await page.close();
  });

  it('a name of several asks which; a name of none says so', async () => {
    const page = await site.open('/compare/');
    await page.locator('input[name=a]').fill('guard');
    await page.keyboard.press('Enter');
    await page.locator('.offers').getByRole('button').first().waitFor();
    // What fills the field comes first.
    const kinds = await page.locator('.offers :is(a, button)').evaluateAll((all) => all.map((one) => one.localName));
    expect(kinds).toEqual(kinds.toSorted().reverse());
    // What leads to an article and what fills the field look the same.
    const looks = await page.locator('.offers :is(a, button)').evaluateAll((offers) => [
      ...new Set(
        offers.map((offer) => {
          const { borderRadius, borderTopColor, color, minHeight, textDecorationLine } = getComputedStyle(offer);
          return [offer.localName, borderRadius, borderTopColor, color, minHeight, textDecorationLine].join(' ');
        }),
      ),
    ]);
    expect(looks.map((look) => look.split(' ')[0]).sort()).toEqual(['a', 'button']);
    expect(new Set(looks.map((look) => look.split(' ').slice(1).join(' '))).size).toBe(1);
    await page.locator('input[name=a]').fill('dynamo');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'DynamoDB Streams', exact: true }).click();
    await expect.poll(() => page.url()).toMatch(/\?a=database\/dynamodb-streams$/);
    await page.locator('input[name=b]').fill('김치찌개');
    await page.keyboard.press('Enter');
    await page.getByText('“김치찌개”에 맞는 주제가 없다').waitFor();
    await page.close();
  });

  it('knows what the search knows: slips and other transliterations, typed and in a link, and says what it reads', async () => {
    const page = await site.open('/compare/');
    await page.locator('input[name=a]').fill('이시에스');
    await page.keyboard.press('Enter');
    await page.getByText('“이시에스” → Amazon ECS').waitFor();
    await page.locator('input[name=b]').fill('람더');
    await page.keyboard.press('Enter');
    await page.getByText('“이시에스” → Amazon ECS, “람더” → AWS Lambda').waitFor();
    await page.locator('[data-compare-result] .verdict').waitFor();
    expect(page.url()).toMatch(/\?a=compute\/ecs&b=compute\/lambda$/);
    await page.goto(`${site.origin}/compare/?a=데이타싱크&b=디렉트커넥트`);
    await page.getByText('“데이타싱크” → AWS DataSync, “디렉트커넥트” → AWS Direct Connect').waitFor();
    // A link says of words what typing them does: the part, and not the page that has its name in other letters.
    await page.goto(`${site.origin}/compare/?a=딥아카이브&b=플렉서블 리트리벌`);
    await page.getByRole('heading', { name: '이럴 때 Glacier Flexible Retrieval' }).waitFor();
    await page.locator('input[name=a]').fill('EBS');
    await page.keyboard.press('Enter');
    await page.getByRole('columnheader', { name: 'Amazon EBS' }).waitFor();
    expect(await page.locator('[data-compare-result]').innerText()).not.toContain('데이타싱크');
    await page.close();
  });

  it('what is no name here is not taken for another, and what a page only speaks of is said', async () => {
    const page = await site.open('/compare/');
    const read = async (name: string, says: string): Promise<void> => {
      await page.locator('input[name=a]').fill(name);
      await page.keyboard.press('Enter');
      await page.locator('[data-compare-result]').getByText(says).first().waitFor();
    };
    for (const name of ['worklink', 'sumerian', '온프레미스 DR 도구']) await read(name, `“${name}”에 맞는 주제가 없다`);
    expect(page.url()).not.toContain('storage/');
    // The exam guide leaves it out by name.
    await read('braket', '시험 안내서가 범위 밖이라고 적은 것이다');
    // What others make is none of these, however near its name is.
    for (const name of ['azure functions', 'Google Cloud Storage', 'gcp pubsub', '애저 함수', 'Cosmos DB', '빅쿼리']) {
      await read(name, `“${name}”`);
      await page.locator('[data-compare-result]').getByText('AWS 서비스는 없다').waitFor();
    }
    // What does the same here is said, and a tap away.
    await read('Azure Blob', 'AWS에서 비슷한 것');
    await page.locator('[data-compare-result]').getByRole('button', { name: 'Amazon S3', exact: true }).waitFor();
    // Pages that only have the word are read.
    await read('DHCP 옵션 세트', '이 말이 나오는 글:');
    expect(await page.locator('[data-compare-result] button').count()).toBe(0);
    // A service that has no page is no other, nor the article that speaks of it.
    const lead = page.locator('[data-compare-result] p a');
    for (const [name, title] of [
      ['S3 Files', 'Amazon EFS'],
      ['opsworks', '이름만 알아보면 되는 서비스'],
      ['MemoryDB', '데이터베이스 고르기'],
    ] as const) {
      await read(name, `“${name}”: 따로 다루는 주제는 없다. 이 글에 나온다:`);
      expect(await lead.innerText()).toBe(title);
    }
    await read('aroura', '“aroura” → Amazon Aurora');
    await read('sqs 큐', '“sqs 큐” → Amazon SQS');
    await read('s3 ta', '나란히 볼 것을 하나 더 선택한다');
    await expect.poll(() => page.locator('input[name=a]').inputValue()).toBe('S3 Transfer Acceleration');
    await read('에프에스엑스', '“에프에스엑스”라는 이름은 여럿이다');
    // A slip in the name of several asks which of them.
    await read('kineses', '“Kinesis”라는 이름은 여럿이다');
    await page.close();
  });

  it.each([
    ['StackSets', 'CloudFormation', 'CloudFormation StackSets는 AWS CloudFormation에 딸린 것이라'],
    ['람다', 'Lambda', '둘 다 같은 것의 이름이다: AWS Lambda'],
    ['Kinesis Data Analytics', 'Firehose', '이럴 때 Managed Service for Apache Flink'],
    ['presigned url', 'signed cookie', '이럴 때 CloudFront 서명 쿠키'],
    ['appsync', 'api gateway', '이럴 때 AWS AppSync'],
  ])('%s and %s by address: %s', async (a, b, says) => {
    const page = await site.open(`/compare/?a=${a}&b=${b}`);
    await page.locator('[data-compare-result]').getByText(says).first().waitFor();
    await page.close();
  });

  it.each(['google cloud storage', 'gcs', 'Azure Blob'])(
    'S3 and %s: what does the same is chosen already, and is no way on; what S3 is taken for is one',
    async (b) => {
      const page = await site.open(`/compare/?${new URLSearchParams({ a: 'storage/s3', b }).toString()}`);
      const result = page.locator('[data-compare-result]');
      await result.getByText('AWS에서 비슷한 것: 다른 칸의 Amazon S3').waitFor();
      expect(await result.getByRole('button', { name: 'Amazon S3', exact: true }).count()).toBe(0);
      await result.getByText('Amazon S3와 자주 헷갈리는 것').waitFor();
      await result.getByRole('link', { name: 'Amazon EFS', exact: true }).click();
      await result.getByRole('heading', { name: '이럴 때 Amazon EFS' }).waitFor();
      await page.close();
    },
  );

  it('a pair that is pasted beside another writes over nothing: it is offered first; what stands there is offered once', async () => {
    const page = await site.open('/compare/?a=SQS&b=Kinesis');
    const result = page.locator('[data-compare-result]');
    await result.getByText('이 둘에서 맞바꾸어 나오는 짝: Kinesis Data Streams · SQS').waitFor();
    const offered = await result.locator('.others a').evaluateAll((all) => all.map((one) => one.textContent));
    expect(offered.filter((says) => says.includes('SQS') && says.includes('Kinesis Data Streams'))).toEqual([]);
    await page.locator('input[name=a]').fill('EFS vs EBS');
    await page.keyboard.press('Enter');
    await result.getByText('둘씩 나란히 본다').waitFor();
    expect(await page.locator('input[name=b]').inputValue()).toBe('Amazon Kinesis 제품군');
    await result.getByRole('link', { name: 'Amazon EFS · Amazon EBS' }).click();
    await expect.poll(() => page.url()).toMatch(/\?a=storage\/efs&b=storage\/ebs$/);
    await page.close();
  });

  it('a guess that many share asks, and hides none of them beside another', async () => {
    const page = await site.open('/compare/?a=compute/lambda&b=컨테이너');
    const offers = page.locator('[data-compare-result] .offers').first();
    await offers.waitFor();
    expect(await offers.getByRole('button').allInnerTexts()).toEqual(
      expect.arrayContaining(['Amazon ECS', 'Amazon EKS', 'AWS Fargate']),
    );
    await page.goto(`${site.origin}/compare/?a=storage/aws-backup&b=온프레미스`);
    await page.locator('[data-compare-result] .offers').first().waitFor();
    expect(await page.locator('[data-compare-result] .verdict').count()).toBe(0);
    // A name that is not all of it opens, and is said.
    await page.goto(`${site.origin}/compare/?a=storage/efs&b=aws lam`);
    await page.getByText('“aws lam” → AWS Lambda').waitFor();
    await page.close();
  });

  it('of two that were not written yet that is said, and no unlike numbers stand in one row', async () => {
    const page = await site.open('/compare/?a=integration/sqs&b=storage/ebs');
    await page.getByText('둘 가운데 무엇을 고르는지는 아직 적지 않은 짝이다').waitFor();
    expect(await page.locator('.across').innerText()).not.toContain('IOPS');
    await page.goto(`${site.origin}/compare/?a=compute/ec2&b=RDS 다중 AZ`);
    await page.getByText('둘 가운데 무엇을 고르는지는 아직 적지 않은 짝이다').waitFor();
    expect(await page.locator('.sides > div').count()).toBe(2);
    await page.close();
  });

  it('beside one that is chosen alone stands what it is confused with, a tap away', async () => {
    const page = await site.open('/compare/?a=sqs');
    await page.locator('[data-compare-result]').getByRole('link', { name: 'Amazon SNS', exact: true }).click();
    await page.getByRole('heading', { name: '이럴 때 Amazon SNS' }).waitFor();
    expect(page.url()).toMatch(/\?a=integration\/sqs&b=integration\/sns$/);
    await page.close();
  });

  it.each([
    ['Snowball', 'S3 Transfer Acceleration'],
    ['DataSync', 'S3 Transfer Acceleration'],
    ['CRR', 'AWS Backup'],
    ['Session Manager', 'EC2 Instance Connect'],
    ['VPC Flow Logs', 'CloudTrail'],
    ['Lambda', 'Glue'],
  ])('says when to choose which of %s and %s, and what they are mistaken in', async (a, b) => {
    const page = await site.open(`/compare/?a=${a}&b=${b}`);
    await page.locator('.verdict').getByText('헷갈리는 점').waitFor();
    expect(await page.locator('.sides > div').count()).toBe(2);
    expect(await page.locator('.across tbody tr').count()).toBeGreaterThan(2);
    await page.close();
  });

  it('who has named one goes on with the other', async () => {
    const page = await site.open('/compare/');
    await page.locator('input[name=a]').fill('efs');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('input[name=b]').evaluate((b) => b === document.activeElement)).toBe(true);
    await page.keyboard.type('ebs');
    await page.keyboard.press('Enter');
    await page.getByRole('columnheader', { name: 'Amazon EBS' }).waitFor();
    await page.close();
  });

  it('on a phone an address that names nothing keeps no room, and what numbers depend on can be read', async () => {
    const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
    const page = await site.open('/compare/?a=&b=', phone);
    const often = page.getByText('헷갈리는 짝', { exact: true });
    await expect.poll(async () => (await often.boundingBox())?.y ?? Infinity).toBeLessThan(740);
    // So does what narrows the pairs.
    const filter = (await page.locator('form[data-filter]').boundingBox()) ?? { y: Infinity, height: 0 };
    expect(filter.y + filter.height).toBeLessThan(740);
    expect(await page.getByRole('heading', { name: '비교 글', exact: true }).count()).toBe(1);
    await page.goto(`${site.origin}/compare/?a=storage/efs&b=storage/ebs`);
    const small = page.locator('.across small').first();
    await small.waitFor();
    expect(await small.evaluate((text) => parseFloat(getComputedStyle(text).fontSize))).toBeGreaterThanOrEqual(13);
    await page.goto(`${site.origin}/storage/efs/`);
    await page.locator('p', { hasText: '나란히 보기' }).getByRole('link', { name: 'FSx for Lustre' }).waitFor();
    await page.close();
  });

  it('two names in one field are one for each', async () => {
    const page = await site.open('/compare/');
    await page.locator('input[name=b]').fill('SQS SNS');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '이럴 때 Amazon SQS' }).waitFor();
    expect(page.url()).toMatch(/\?a=integration\/sqs&b=integration\/sns$/);
    await page.goto(`${site.origin}/compare/?a=compute/lambda/&b=compute/fargate`);
    await page.getByRole('heading', { name: '이럴 때 AWS Lambda' }).waitFor();
    await page.close();
  });

  it('how a name was read is said until it is typed anew or stands beside another', async () => {
    const page = await site.open('/compare/');
    const notice = page.getByText('“shiled” → AWS Shield');
    const type = async (side: string, name: string): Promise<void> => {
      await page.locator(`input[name=${side}]`).fill(name);
      await page.keyboard.press('Enter');
    };
    const verdict = (name: string) => page.getByRole('heading', { name: `이럴 때 ${name}` }).waitFor();
    await type('a', 'shiled');
    await notice.waitFor();
    await type('b', 'waf');
    await verdict('AWS WAF');
    expect(await notice.count()).toBe(1);
    await type('a', 'shield');
    await expect.poll(() => notice.count()).toBe(0);
    await type('a', 'shiled');
    await notice.waitFor();
    await type('b', 'guardduty');
    await verdict('Amazon GuardDuty');
    expect(await notice.count()).toBe(0);
    await page.close();
  });

  it.each([
    ['멀티AZ', '리드 레플리카', 'RDS 다중 AZ', 'RDS 읽기 복제본'],
    ['시크릿 매니저', '파라미터 스토어', 'AWS Secrets Manager', 'Parameter Store'],
    ['Governance', '컴플라이언스', '거버넌스 모드', '규정 준수 모드'],
    ['클라우드에이치에스엠', '엘라스티캐시', 'AWS CloudHSM', 'Amazon ElastiCache'],
    ['VPC 인터넷 게이트웨이', '아마존 S3 글래시어', 'IGW(인터넷 게이트웨이)', 'S3 Glacier 스토리지 클래스'],
  ])('a name that articles have too is the thing itself, typed and in a link: %s, %s', async (a, b, one, other) => {
    const page = await site.open('/compare/');
    const reads = async (): Promise<string> => {
      await page.locator('[data-compare-result] .verdict').waitFor();
      expect(await page.locator('input[name=a]').inputValue()).toBe(one);
      expect(await page.locator('input[name=b]').inputValue()).toBe(other);
      expect(await page.getByText('둘을 비교한 글이 있다').count()).toBe(0);
      return page.url();
    };
    await page.locator('input[name=a]').fill(a);
    await page.locator('input[name=b]').fill(b);
    await page.keyboard.press('Enter');
    const typed = await reads();
    await page.goto(`${site.origin}/compare/?${new URLSearchParams({ a, b }).toString()}`);
    expect(await reads()).toBe(typed);
    await page.close();
  });

  it('what is called so alone asks which, keeps it in the address, and an article offers both its sides', async () => {
    const page = await site.open('/compare/?b=읽기 복제본');
    const offers = page.locator('.offers');
    await offers.getByRole('button', { name: 'Aurora 복제본', exact: true }).waitFor();
    expect(decodeURIComponent(page.url())).toMatch(/\?b=읽기 복제본$/);
    await offers.getByRole('button', { name: 'RDS 읽기 복제본', exact: true }).click();
    await expect.poll(() => page.locator('input[name=b]').inputValue()).toBe('RDS 읽기 복제본');
    await page.locator('input[name=b]').fill('SecureString');
    await page.keyboard.press('Enter');
    await page.getByText('“SecureString”에 대해서는 비교한 글이 있다').waitFor();
    expect(await offers.getByRole('button').allInnerTexts()).toEqual(
      expect.arrayContaining(['AWS Secrets Manager', 'Parameter Store']),
    );
    await page.close();
  });

  it('puts sections side by side, too: governance and compliance of Object Lock', async () => {
    const page = await site.open('/compare/');
    await page.locator('input[name=a]').fill('거버넌스');
    await page.keyboard.press('Enter');
    await page.locator('input[name=b]').fill('규정 준수 모드');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '이럴 때 규정 준수 모드' }).waitFor();
    await page.locator('.sides').getByText('루트 사용자도 기간 안에는 지우지 못한다').waitFor();
    // What the page says of both stands across, in the order that is asked.
    await page.getByRole('button', { name: '서로 바꾸기' }).click();
    const row = page.getByRole('row', { name: '기간 줄이기' });
    await expect.poll(() => row.getByRole('cell').allInnerTexts()).toEqual(['불가', '우회 권한으로']);
    await page.getByRole('button', { name: '서로 바꾸기' }).click();
    await expect.poll(() => row.getByRole('cell').allInnerTexts()).toEqual(['우회 권한으로', '불가']);
    // What is the same of both does not tell them apart, and stands folded.
    expect(await page.locator('.across').getByRole('rowheader', { name: '기간 늘리기' }).count()).toBe(0);
    const same = page.locator('details', { has: page.locator('summary', { hasText: '둘이 같은 것' }) });
    await same.locator('summary').click();
    expect(await same.locator('dt').allInnerTexts()).toContain('기간 늘리기');
    await page.reload();
    await page.getByRole('heading', { name: '이럴 때 거버넌스 모드' }).waitFor();
    await page.close();
  });

  it.each([
    ['a desk', { viewport: { width: 1280, height: 800 } }],
    ['a phone', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }],
  ])('under a short table keeps no room for a longer one, and does not scroll: on %s', async (device, options) => {
    const page = await site.open('/compare/?a=거버넌스 모드&b=RDS 다중 AZ', options);
    const verdict = page.locator('[data-compare-result] .verdict');
    await verdict.waitFor();
    const gap = async (): Promise<number> => {
      const [answer, others] = [
        await page.locator('[data-compare-result] > .rest').boundingBox(),
        await page.locator('[data-compare-result] > .others').boundingBox(),
      ];
      return (others?.y ?? Infinity) - (answer?.y ?? 0) - (answer?.height ?? 0);
    };
    await expect.poll(gap).toBeLessThan(100);
    if (device === 'a desk') {
      await page.locator('input[name=a]').fill('게이트웨이 엔드포인트');
      await page.keyboard.press('Enter');
      await page.locator('[data-compare-result]').getByText('무료 통로다').waitFor();
      await expect.poll(gap).toBeLessThan(100);
      expect(await page.evaluate(() => scrollY)).toBe(0);
    }
    await page.close();
  });

  it.each([
    ['lambda', 'FARGATE', 'AWS Fargate', /\?a=compute\/lambda&b=compute\/fargate$/],
    ['amazon sqs', '람다', 'AWS Lambda', /\?a=integration\/sqs&b=compute\/lambda$/],
  ])('an address may name a topic by its last part or its name: %s, %s', async (a, b, title, whole) => {
    const page = await site.open(`/compare/?a=${a}&b=${b}`);
    await page.getByRole('columnheader', { name: title }).waitFor();
    expect(page.url()).toMatch(whole);
    expect(await page.title()).toContain(title);
    await page.close();
  });

  it('knows a section by another word for it', async () => {
    const page = await site.open('/compare/');
    await page.locator('input[name=a]').fill('RDS 멀티AZ');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('input[name=a]').inputValue()).toBe('RDS 다중 AZ');
    await page.locator('input[name=b]').fill('RDS 읽기 복제본');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '이럴 때 RDS 다중 AZ' }).waitFor();
    // Parts of one service, and a part beside the page it stands on.
    await page.locator('input[name=a]').fill('User Pool');
    await page.keyboard.press('Enter');
    await page.locator('input[name=b]').fill('identity pool');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '이럴 때 Cognito 자격 증명 풀' }).waitFor();
    await page.locator('input[name=b]').fill('Amazon Cognito');
    await page.keyboard.press('Enter');
    await page.getByText('Cognito 사용자 풀은 Amazon Cognito에 딸린 것').waitFor();
    expect(await page.getByRole('heading', { name: '이럴 때 Amazon Cognito' }).count()).toBe(0);
    // The pair that is worth comparing stands there, and what was typed stays.
    const [one, other] = ['Cognito 사용자 풀', 'Cognito 자격 증명 풀'];
    await page.getByText(`비교할 짝: ${one} · ${other}`).waitFor();
    for (const name of [one, other]) await page.getByRole('heading', { name: `이럴 때 ${name}` }).waitFor();
    expect(await page.locator('input[name=b]').inputValue()).toBe('Amazon Cognito');
    // What nothing is called stays in the address.
    await page.locator('input[name=b]').fill('김치찌개');
    await page.keyboard.press('Enter');
    await page.getByText('“김치찌개”에 맞는 주제가 없다').waitFor();
    await page.reload();
    await page.getByText('“김치찌개”에 맞는 주제가 없다').waitFor();
    expect(await page.title()).toMatch(/^비교/);
    await page.close();
  });

  it('says of an address that names no topic what is the case, keeps the other side, and offers the nearest', async () => {
    const page = await site.open('/compare/?a=compute/lamda&b=compute/ec2');
    await page.getByText('주소에 적힌 “compute/lamda”라는 주제는 없다').waitFor();
    expect(await page.locator('input[name=a]').inputValue()).toBe('');
    expect(await page.locator('input[name=b]').inputValue()).toBe('Amazon EC2');
    await page.locator('.offers').getByRole('button', { name: 'AWS Lambda', exact: true }).click();
    await page.getByRole('heading', { name: '이럴 때 AWS Lambda' }).waitFor();
    expect(page.url()).toMatch(/\?a=compute\/lambda&b=compute\/ec2$/);
    await page.close();
  });

  it('on a phone the names of both sides are seen whole', async () => {
    const pair = 'networking/application-load-balancer&b=networking/network-load-balancer';
    const page = await site.open(`/compare/?a=${pair}`, {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    await page
      .getByRole('heading', { name: /^이럴 때/ })
      .first()
      .waitFor();
    // The head of the table stays in sight, and takes little room of it.
    expect(await page.getByRole('columnheader').allInnerTexts()).toEqual(['ALB', 'NLB']);
    for (const name of ['a', 'b'])
      expect(
        await page.locator(`input[name=${name}]`).evaluate((field) => field.scrollWidth - field.clientWidth),
      ).toBeLessThanOrEqual(0);
    await page.close();
  });

  it('on a phone the columns stay, and nothing but the table scrolls sideways', async () => {
    const page = await site.open('/compare/?a=compute/lambda&b=compute/fargate', {
      viewport: { width: 390, height: 844 },
    });
    const heads = page.locator('[data-compare-result] thead th');
    await heads.first().waitFor();
    expect(await heads.count()).toBe(2);
    for (const head of await heads.all()) expect((await head.boundingBox())?.width ?? 0).toBeGreaterThan(80);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await page.close();
  });

  it('without JavaScript says what is missing and still lists the comparisons', async () => {
    const page = await site.open('/compare/', { javaScriptEnabled: false });
    // The browser under test parses noscript as text although scripts are off.
    expect(await page.locator('noscript').first().textContent()).toContain('자바스크립트가 필요하다');
    expect(await page.locator('main a[href*="-vs-"]').count()).toBeGreaterThan(1);
    await page.locator('summary', { hasText: 'SQS · SNS' }).click();
    expect(await page.getByRole('heading', { name: '이럴 때 Amazon SQS' }).isVisible()).toBe(true);
    await page.close();
  });
});

describe('all numbers', () => {
  const ROWS = '[data-results] [data-fact-row]';

  const QUERIES = [
    ['람다 제한 시간', '최대 실행 시간', '15분'],
    ['s3 객체 크기 50TB', '객체', '50'],
    ['Lambda 최대', '최대 실행 시간', '15분'],
    ['실행 시간을 람다는', '최대 실행 시간', '15분'],
  ] as const;
  it(`${QUERIES.map(([query]) => `“${query}”`).join(', ')} find the number among the first`, async () => {
    const page = await site.open('/facts/');
    const field = page.getByRole('searchbox', { name: '주제나 값으로 찾기' });
    for (const [query, label, value] of QUERIES) {
      await field.fill(query);
      await page.locator(ROWS).first().waitFor();
      const first = (await page.locator(ROWS).allInnerTexts()).slice(0, 8);
      expect(first, query).toContainEqual(expect.stringMatching(new RegExp(`${label}[\\s\\S]*${value}`)));
      expect(new URL(page.url()).searchParams.get('q')).toBe(query);
      expect(await page.evaluate(() => CSS.highlights.get('found')?.size ?? 0)).toBeGreaterThan(0);
      await field.fill('');
      await page.locator(ROWS).first().waitFor({ state: 'hidden' });
    }
    await page.close();
  });

  it('한국어 이름으로 거르면 그 주제의 숫자가 먼저 선다', async () => {
    const page = await site.open('/facts/storage/');
    await page.getByRole('searchbox', { name: '주제나 값으로 찾기' }).fill('람다');
    await expect.poll(() => page.locator('[data-fact-count]').innerText()).toMatch(/^\d+개$/);
    const topics = await page.locator(`${ROWS} th`).allInnerTexts();
    expect(topics[0]).toContain('Lambda');
    expect(topics).not.toContainEqual(expect.stringContaining('Amazon EBS'));
    await page.close();
  });

  it('shows only values that exam material has otherwise, and offers the search when none match', async () => {
    const page = await site.open('/facts/?era=on');
    await page.locator(ROWS).first().waitFor();
    expect(await page.locator(`${ROWS}:not([data-fact-row=era])`).count()).toBe(0);
    expect(await page.locator(ROWS).count()).toBeGreaterThan(3);
    await page.getByRole('searchbox', { name: '주제나 값으로 찾기' }).fill('김치찌개');
    const offer = page.getByRole('link', { name: '같은 말로 검색하기' });
    await offer.waitFor();
    expect(await offer.getAttribute('href')).toBe(`/search/?${new URLSearchParams({ q: '김치찌개' }).toString()}`);
    await page.getByRole('button', { name: '필터 지우기' }).click();
    await expect.poll(() => page.locator('[data-results]').isVisible()).toBe(false);
    expect(new URL(page.url()).search).toBe('');
    await page.close();
  });

  it('stand in the order of a column, for the pointer, the keyboard and those who listen', async () => {
    const page = await site.open('/facts/?q=s3');
    const head = page.getByRole('columnheader', { name: '무엇' });
    await head.getByRole('button').click();
    await expect.poll(() => head.getAttribute('aria-sort')).toBe('ascending');
    const labels = await page.locator(`${ROWS} td:nth-child(2)`).allInnerTexts();
    expect(labels.length).toBeGreaterThan(10);
    expect(labels).toEqual(labels.toSorted(new Intl.Collator('ko', { numeric: true }).compare));
    await page.keyboard.press('Enter');
    await expect.poll(() => head.getAttribute('aria-sort')).toBe('descending');
    expect(page.url()).toMatch(/sort=label&down=on$/);
    await page.keyboard.press('Enter');
    await expect.poll(() => head.getAttribute('aria-sort')).toBeNull();
    await page.close();
  });

  it('are copied as a table', async () => {
    const page = await site.open('/facts/?q=람다&sort=value', { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.locator(ROWS).first().waitFor();
    const found = Number.parseInt(await page.locator('[data-fact-count]').innerText(), 10);
    await page.getByText('정렬과 복사').click();
    await page.getByRole('button', { name: '표로 복사' }).click();
    await page.getByText('줄을 표로 복사했다').waitFor();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text.split('\n')).toHaveLength(found + 2);
    expect(text).toMatch(/^\| 주제 \| 무엇 \| 값 \| 조건 \| 근거 \|/);
    // Each takes along what says so.
    const sources = text.split('\n').slice(2);
    expect(sources.filter((line) => !/ \| <https:\/\/\S*aws\S*> \|$/.test(line))).toEqual([]);
    await page.close();
  });

  it('of a domain are copied from its page, those of no other', async () => {
    const page = await site.open('/facts/storage/', { permissions: ['clipboard-read', 'clipboard-write'] });
    const here = Number(await page.locator('nav [data-domain=storage]').getAttribute('data-count'));
    await page.getByText('정렬과 복사').click();
    await page.getByRole('button', { name: '표로 복사' }).click();
    await page.getByText(`${here}줄을 표로 복사했다`).waitFor();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text.split('\n')).toHaveLength(here + 2);
    await page.close();
  });

  it('on a phone stand by topic, a tap away, the value before what it is of', async () => {
    const phone = { viewport: { width: 390, height: 844 } };
    const page = await site.open('/facts/storage/', phone);
    const { height, elements } = await page.evaluate(() => ({
      height: document.documentElement.scrollHeight,
      elements: document.querySelectorAll('*').length,
    }));
    expect(height).toBeLessThan(5000);
    expect(elements).toBeLessThan(5000);
    const first = page.locator('.section-toggle').first();
    expect((await first.boundingBox())?.y).toBeLessThan(420);
    await first.click();
    const row = page.locator('[data-fact-row]').first();
    const [value, label] = [await row.locator('td b').boundingBox(), await row.locator('td a').first().boundingBox()];
    expect(value?.y ?? Infinity).toBeLessThan(label?.y ?? 0);
    await page.close();
  });

  it('are followed to where they stand now by an address of when they stood on one page', async () => {
    const page = await site.open('/facts/storage/');
    const id = (await page.locator('[data-fact-row]').first().getAttribute('id')) ?? '';
    await page.goto(`${site.origin}/facts/#${id}`);
    await page.waitForURL(`**/facts/storage/#${id}`);
    await page.close();
  });
});

describe('scenarios', () => {
  it('lead from a requirement to situations and on to the answering topic', async () => {
    const page = await site.open('/scenarios/', { javaScriptEnabled: false });
    await page.getByRole('link', { name: '운영 부담을 가장 적게' }).click();
    await page.waitForURL('**/scenarios/least-operations/');
    expect(await page.locator('.scenarios li').count()).toBeGreaterThan(5);
    await page.locator('.scenarios .answer a').first().click();
    expect(await page.locator('main[data-topic-id]').count()).toBe(1);
    await page.close();
  });

  it('are found by the words of a question and by service', async () => {
    const page = await site.open('/scenarios/?q=fifo');
    const requirements = page.locator('.requirements [data-item]:visible h3');
    await expect.poll(() => requirements.count()).toBeLessThan(5);
    expect(await requirements.allInnerTexts()).toContainEqual(expect.stringContaining('순서대로, 한 번만'));
    // the name of a requirement finds all of its situations, those with its words first, and no other
    await page.getByRole('searchbox', { name: '상황이나 서비스로 찾기' }).fill('순서대로 한번만');
    const found = page.locator('.found > li');
    await expect.poll(() => found.count()).toBe(9);
    expect(await found.first().innerText()).toMatch(/순서대로[^]*FIFO/);
    await page.getByRole('searchbox', { name: '상황이나 서비스로 찾기' }).fill('비용을 가장 적게');
    await expect.poll(() => found.count()).toBe(12);
    await page.getByRole('button', { name: /^나머지 \d+개$/ }).click();
    expect(await found.count()).toBeGreaterThan(60);
    await page.getByRole('searchbox', { name: '상황이나 서비스로 찾기' }).fill('람다');
    const services = page.locator('.domain [data-item]:visible');
    await expect.poll(() => services.allInnerTexts()).toContainEqual(expect.stringContaining('AWS Lambda'));
    expect(await services.count()).toBeLessThan(45);
    await page.close();
  });
});

describe('situations', () => {
  it('say what to choose before where it is told, without a script, too', async () => {
    const page = await site.open('/storage/s3-storage-classes/', { javaScriptEnabled: false });
    const answer = page.locator('#scenario-unknown-pattern .answer');
    expect(await answer.textContent()).toMatch(/답\s*Intelligent-Tiering · \s*S3 스토리지 클래스 비교/);
    await page.close();
  });

  it.each([
    ['루트 사용자도 삭제 못하게', 's3-object-lock'],
    ['읽기 부하가 많은 RDS', 'rds-read-replicas-vs-multi-az'],
    ['읽기 부하가 많다', 'rds-read-replicas-vs-multi-az'],
    ['해외 사용자 느리다 정적 동적', 'cloudfront-s3-alb'],
  ])('“%s” finds the one in %s', async (query, topic) => {
    const page = await site.open('/scenarios/');
    await page.getByRole('searchbox', { name: '상황이나 서비스로 찾기' }).fill(query);
    const found = page.locator('.found > li > a');
    await found.first().waitFor();
    const places = await found.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(places.slice(0, 8)).toContainEqual(expect.stringContaining(`/${topic}/#scenario-`));
    await page.close();
  });

  it('of a requirement begin with those of the most frequent answers on a phone, are a tap away or all open, and found without one', async () => {
    const page = await site.open('/scenarios/least-operations/', { viewport: { width: 390, height: 844 } });
    const visible = page.locator('.scenarios > li:visible');
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(4000);
    expect(await visible.count()).toBe(3);
    const often = await page
      .locator('section:has(.answers) a')
      .evaluateAll((links) => links.map(({ textContent }) => textContent));
    for (const answer of await visible.locator('.answer a:first-child').allInnerTexts())
      expect(often.slice(0, 3)).toContainEqual(expect.stringContaining(answer));
    await page.locator('.section-toggle').first().click();
    await expect.poll(() => visible.count()).toBeGreaterThan(3);
    const field = page.getByRole('searchbox', { name: '이 상황들 안에서 찾기' });
    await field.fill('쿠버네티스');
    await expect.poll(() => visible.first().innerText()).toContain('EKS');
    expect(await field.evaluate((input) => input.getBoundingClientRect().bottom)).toBeLessThan(844);
    await page.goto(`${site.origin}/scenarios/order-once/`);
    await visible.first().waitFor();
    expect(await visible.count()).toBe(await page.locator('.scenarios > li').count());
    expect((await visible.first().boundingBox())?.y).toBeLessThan(844);
    await page.close();
  });

  it('open while one looks for something, and close again', async () => {
    const page = await site.open('/scenarios/', { viewport: { width: 390, height: 844 } });
    const cues = page.locator('.requirements .cues:visible');
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(4000);
    expect(await cues.count()).toBe(0);
    const field = page.getByRole('searchbox', { name: '상황이나 서비스로 찾기' });
    await field.fill('FIFO');
    await expect.poll(() => cues.allInnerTexts()).toContainEqual(expect.stringContaining('정확히 한 번'));
    expect(await page.locator('.requirements [data-item]:visible [role=button]').count()).toBe(0);
    await field.fill('');
    await expect.poll(() => cues.count()).toBe(0);
    await page.close();
  });
});

describe('the glossary', () => {
  it('shows the best first, whatever letter they stand under, and then all as they were', async () => {
    const page = await site.open('/glossary/?q=버킷', { viewport: { width: 390, height: 844 } });
    const terms = page.locator('dt:visible');
    await terms.first().waitFor();
    const found = (await terms.allInnerTexts()).map((text) => text.replace(/\s+/g, ' '));
    const at = (name: string): number => found.findIndex((text) => text.startsWith(name));
    expect(at('버킷')).toBe(0);
    expect(at('S3 버킷 키')).toBeGreaterThan(0);
    expect(at('S3 버킷 키')).toBeLessThan(at('교차 리전 복제'));
    expect(await page.evaluate(() => CSS.highlights.get('found')?.size ?? 0)).toBeGreaterThan(0);
    await page.getByRole('searchbox', { name: '용어나 뜻으로 찾기' }).fill('');
    await page.getByRole('navigation', { name: '색인' }).waitFor();
    expect(await terms.count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(4000);
    await page.getByRole('link', { name: 'ㅂ', exact: true }).click();
    await expect.poll(() => terms.allInnerTexts()).toContainEqual(expect.stringMatching(/^버킷\s/));
    await page.close();
  });

  it('초성으로도 거르고, 없으면 없다고 말한다', async () => {
    const page = await site.open('/glossary/');
    const field = page.getByRole('searchbox', { name: '용어나 뜻으로 찾기' });
    await field.fill('ㄱㄱㅇㅅ');
    await page.getByText('고가용성').first().waitFor();
    await field.fill('김치찌개');
    await page.getByRole('button', { name: '필터 지우기' }).click();
    expect(await field.inputValue()).toBe('');
    expect(await page.locator('[data-item]:visible').count()).toBeGreaterThan(100);
    await page.close();
  });
});

describe('a domain', () => {
  it('says what it is about and what is asked, and shows every topic once', async () => {
    const page = await site.open('/networking/', { javaScriptEnabled: false });
    expect((await page.locator('.guide').innerText()).length).toBeGreaterThan(300);
    const topics = await page.locator('main .card a').evaluateAll((links) => links.map((link) => link.textContent));
    expect(topics.length).toBeGreaterThan(25);
    expect(new Set(topics).size).toBe(topics.length);
    await page.close();
  });
});

describe('the first screen', () => {
  it('of a phone says what it is, how it was checked, and opens three doors and what was read last', async () => {
    const context = await site.browser.newContext({ viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    await page.goto(`${site.origin}/storage/s3-object-lock/`);
    await page.goto(`${site.origin}/`);
    const back = page.getByRole('link', { name: 'S3 객체 잠금' }).first();
    await back.waitFor();
    for (const seen of [
      page.getByText('AWS 문서와 대조'),
      ...['비교하기', '연습', '학습 계획'].map((name) => page.locator('.hero').getByRole('link', { name })),
      back,
    ])
      expect(((await seen.boundingBox())?.y ?? Infinity) + 20).toBeLessThan(844);
    // Below, how the exam asks.
    const asked = page.getByRole('region', { name: '시험은 이렇게 묻는다' }).getByRole('link');
    for (const link of (await asked.all()).slice(0, 3))
      expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(24);
    await back.click();
    await page.waitForURL(/\/storage\/s3-object-lock\/$/);
    await context.close();
  });

  it('without storage opens as it is', async () => {
    const context = await site.browser.newContext();
    await context.addInitScript(() => {
      Object.defineProperty(globalThis, 'localStorage', {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(`${site.origin}/storage/s3-object-lock/`);
    await page.goto(`${site.origin}/`);
    // No room is held for it.
    const [doors, tries] = [page.locator('.hero .doors'), page.locator('.tries')];
    const [above, below] = [await doors.boundingBox(), await tries.boundingBox()];
    expect((below?.y ?? Infinity) - (above?.y ?? 0) - (above?.height ?? 0)).toBeLessThan(20);
    expect(errors).toEqual([]);
    await context.close();
  });
});
