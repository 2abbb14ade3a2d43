/** What is drawn on the lines of a picture in which something failed, and all of its name above it. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openSite } from './lib/open-site.ts';
import { byItsPages } from './lib/proved.ts';

const site = openSite({ savesData: true, keepsProofs: true });
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const BROKEN = '.diagram-svg.is-broken:visible';

async function openBroken(address: string, options = {}): Promise<Page> {
  const page = await site.open(`/architectures/${address}`, options);
  await page.locator(`${BROKEN} .broken`).waitFor({ state: 'attached' });
  return page;
}

const edges = (page: Page, lines: string): Promise<string[]> =>
  page
    .locator(`${BROKEN} .d-edge${lines}`)
    .evaluateAll((all) => all.map((one) => (one as SVGElement).dataset.edge ?? ''));

it.each([
  ['hybrid-dx-datasync-efs/#failure-agent-down', ['ec2_mt', 'mt_efs']],
  ['hybrid-dx-datasync-efs/#failure-subnet-az', []],
  ['aurora-global-failover/#failure-primary-region', ['uu_r53']],
  ['aurora-global-failover/#failure-writer-instance', ['ku_r53', 'r53_a1']],
  ['multi-region-active-active/#failure-seoul-region', ['uu_ga']],
  ['three-tier-web/#failure-az-a', []],
  ['s3-lambda-thumbnail/#failure-upload-denied', ['app_api']],
  ['cloudfront-s3-alb/#failure-record-deleted', ['user_r53']],
])(
  'has no line as ever that carries nothing then: %s',
  byItsPages(async (address, left) => {
    const page = await openBroken(address);
    expect((await edges(page, ':not(.is-cut, .is-way)')).sort()).toEqual(left);
    await page.close();
  }),
);

it.each([
  ['serverless-cron/#failure-role-denied', [], ['sch_fn']],
  ['serverless-cron/#failure-function-error', ['sch_fn'], ['fn_s3']],
  ['serverless-cron/#failure-lock-throttled', ['sch_fn'], ['fn_lock', 'fn_s3']],
  ['serverless-cron/#failure-task-killed', ['sch_task'], []],
  ['microservices/#failure-stock-slow', ['alb_order', 'order_stock'], ['order_odb', 'order_topic']],
  ['lambda-sqs-decoupling/#failure-database-down', ['q_vpc', 'tx_proxy'], ['proxy_db']],
  ['static-website-cloudfront-s3/#failure-edge-function-error', ['user_fn', 'acm_cf', 'ci_cf'], ['fn_cf']],
  ['static-website-cloudfront-s3/#failure-certificate-expired', ['ci_cf'], ['user_fn']],
])(
  'tells what was called and failed from what never was: %s',
  byItsPages(async (address, called, never) => {
    const page = await openBroken(address);
    const pale = await edges(page, '.is-cut');
    expect(pale).toEqual(expect.arrayContaining(never));
    for (const line of called) expect(pale).not.toContain(line);
    await page.close();
  }),
);

it.each([
  ['aurora-global-failover/#failure-writer-instance', ['r53_a1'], []],
  ['aurora-global-failover/#failure-reader-instance', ['r53_a2'], []],
  ['lambda-sqs-decoupling/#failure-database-down', ['q_vpc', 'tx_proxy'], []],
  ['microservices/#failure-stock-database', ['alb_order', 'order_stock'], []],
  ['serverless-cron/#failure-lock-throttled', ['sch_fn'], []],
  // What deploys it and renews its certificate goes on.
  ['static-website-cloudfront-s3/#failure-edge-function-error', ['user_fn'], ['acm_cf', 'ci_cf']],
])(
  'no line as ever ends at what has stopped, but what is said to: %s',
  byItsPages(async (address, called, usual) => {
    const page = await openBroken(address);
    expect((await edges(page, '.is-called')).sort()).toEqual(called);
    expect(await page.locator(`${BROKEN} .called-mark`).count()).toBe(called.length);
    const stopped = await page
      .locator(`${BROKEN} .d-node.is-down`)
      .evaluateAll((all) => all.map((one) => (one as SVGElement).dataset.part ?? ''));
    const asEver = await edges(page, ':not(.is-cut, .is-way, .is-called)');
    expect(asEver.filter((line) => line.split('_').some((end) => stopped.includes(end))).sort()).toEqual(usual);
    await page.close();
  }),
);

it('crosses out the line that an expired certificate cuts, and frames the part whose line it is', async () => {
  const page = await openBroken('cloudfront-s3-alb/#failure-certificate-expired');
  expect(await page.locator(`${BROKEN} rect.down-frame.cut-off`).count()).toBe(1);
  expect(await edges(page, '.is-cut')).toContain('user_cf');
  await page.close();
});

it('draws what calls itself as a loop: one line there, another back', async () => {
  const page = await openBroken('s3-lambda-thumbnail/#failure-recursion');
  expect((await edges(page, '.is-way')).sort()).toEqual(['fn_src', 'src_fn']);
  expect(await page.locator(`${BROKEN} .way-number`).count()).toBe(2);
  await page.close();
});

it.each(['light', 'dark'] as const)(
  'what a line is called that carries nothing is read, struck out: %s',
  async (theme) => {
    const page = await openBroken('cloudfront-s3-alb/#failure-record-deleted', { colorScheme: theme });
    const looks = await page.locator(`${BROKEN} .d-edge-label.is-cut`).evaluateAll((labels) =>
      labels.map((label) => {
        const text = label.querySelector('text');
        const shade = (colour: string): number => {
          const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? [])
            .map((part) => Number(part) / 255)
            .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
          return 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
        };
        const [ink, ground] = [text, label.querySelector('rect')].map((one) =>
          shade(one ? getComputedStyle(one).fill : ''),
        );
        return {
          opacity: getComputedStyle(label).opacity,
          line: getComputedStyle(text?.querySelector('.label-words') ?? label).textDecorationLine,
          contrast: Math.max((ink ?? 1) / (ground ?? 1), (ground ?? 1) / (ink ?? 1)),
        };
      }),
    );
    expect(looks.length).toBeGreaterThan(3);
    for (const { opacity, line, contrast } of looks) {
      expect([opacity, line]).toEqual(['1', 'line-through']);
      expect(contrast).toBeGreaterThanOrEqual(4.5);
    }
    await page.close();
  },
);

it('a drawing of a failure has the marks of one that was tapped, and says what they mean, without a script too', async () => {
  const page = await site.open('/architectures/cloudfront-s3-alb/', { javaScriptEnabled: false });
  const figure = page.locator('#diagram-az-failure');
  const shown = figure.locator('.diagram-svg:visible');
  expect(await shown.locator('[href="#down-cross"]').count()).toBe(1);
  expect(await shown.locator('[fill="url(#down-hatch)"]').count()).toBe(1);
  expect(await shown.locator('.d-edge > [fill=none][stroke="var(--diagram-link)"]').count()).toBe(2);
  expect(await figure.locator('.diagram-key').innerText()).toBe(
    '✕ 고장 · 파란 선: 이때의 경로 · 파란 테두리: 이어받음',
  );
  await page.close();
});

it('has each line lead to who receives, in the drawing as in its text', async () => {
  const page = await openBroken('aurora-global-failover/#failure-seoul-app');
  expect(await page.locator(`${BROKEN} .d-edge:is([data-edge=net_w], [data-edge=net_v2]) > path`).count()).toBe(4);
  await page.locator('#diagram-request-path .diagram-text summary').click();
  const text = await page.locator('#diagram-request-path .diagram-text').innerText();
  expect(text).toContain('리전 사이 AWS 망 → 볼륨 AZ 3곳(버지니아): ⑤ 복제 받음');
  expect(text).toContain('리전 사이 AWS 망 → 라이터 Aurora: ⑧ 받아 씀');
  await page.close();
});

it('turns the head of a line along which something comes back', async () => {
  const page = await openBroken('hybrid-network-transit-gateway/#failure-prefix-lost');
  const back = ['onprem_dx', 'dx_dxgw', 'dxgw_tgw'];
  expect((await edges(page, '.is-way.is-back')).sort()).toEqual(back.sort());
  expect(await edges(page, '.is-cut')).not.toEqual(expect.arrayContaining(back));
  expect(await page.locator(`${BROKEN} .new-head`).count()).toBe(3);
  for (const head of await page.locator(`${BROKEN} .is-back > path + path`).all())
    expect(await head.evaluate((one) => getComputedStyle(one).opacity)).toBe('0');
  await page.close();
});

const MARKED = ['curated-denied', 'job-failed', 'raw-blocked', 'refresh-failed', 'permission-lost'].flatMap((id) =>
  Object.entries({ 'a desk': {}, 'a phone': PHONE }).map(([screen, options]) => ({ id, screen, options })),
);

it.each(MARKED)(
  'marks lie on no line but their own: $id on $screen',
  byItsPages(async ({ id, options }) => {
    const page = await openBroken(`data-lake/#failure-${id}`, options);
    const met = await page.locator(`${BROKEN} :is(.way-number circle, circle.down-badge)`).evaluateAll((marks) =>
      marks.map((mark) => {
        const [x, y, r] = ['cx', 'cy', 'r'].map((name) => Number(mark.getAttribute(name)));
        const lines = [...(mark.closest('svg')?.querySelectorAll<SVGPathElement>('.d-edge > [fill=none]') ?? [])];
        return lines.filter((line) =>
          Array.from({ length: line.getTotalLength() / 3 }, (__, at) => line.getPointAtLength(3 * at)).some(
            (point) => Math.hypot(point.x - (x ?? 0), point.y - (y ?? 0)) < (r ?? 0),
          ),
        ).length;
      }),
    );
    expect(met.length).toBeGreaterThan(0);
    expect(Math.max(...met)).toBeLessThanOrEqual(1);
    await page.close();
  }),
);

it.each(['three-tier-web/#failure-primary-db', 's3-lambda-thumbnail/#failure-broken-image'])(
  'the large view shows all of a name at once: %s',
  async (address) => {
    const page = await openBroken(address);
    await page.locator('figure:has(.is-broken) [data-diagram-open]').click();
    const choice = page.getByRole('dialog').locator('.diagram-break select');
    await choice.waitFor();
    const cut = () => choice.evaluate((one) => one.scrollHeight - one.clientHeight);
    await expect.poll(cut).toBeLessThanOrEqual(1);
    await page.close();
  },
);

it.each([
  [390, 844],
  [360, 740],
  [320, 640],
  [844, 390],
  [800, 360],
])(
  'copies the link of what failed at a press, in the rows of the choice, on a phone of %i × %i',
  async (width, height) => {
    const page = await openBroken('multi-region-active-active/#failure-seoul-region', {
      ...PHONE,
      viewport: { width, height },
    });
    const bar = page.locator('figure:has(.is-broken) .diagram-break');
    const link = bar.getByRole('button', { name: '이 상태 링크 복사' });
    const topOf = async (part: string): Promise<number> => (await bar.locator(part).first().boundingBox())?.y ?? 0;
    if (width < height) expect(await topOf('.outcome-turns')).toBeCloseTo(await topOf('select'), 0);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await link.click();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toBe(`${site.origin}/architectures/multi-region-active-active/#failure-seoul-region`);
    const ways = bar.locator(':is(.outcome-turns, .outcome-ways > *):visible');
    const rows = await ways.evaluateAll(
      (all) => new Set(all.map((one) => Math.round(one.getBoundingClientRect().top))).size,
    );
    expect(rows).toBe(2);
    await page.close();
  },
);

it.each([
  ['upright', PHONE.viewport],
  ['lying', { width: 844, height: 390 }],
])(
  'keeps the large view among the ways of a part that fails in several, and alone in no row, on a phone %s',
  async (_, viewport) => {
    const page = await openBroken('three-tier-web/#failure-primary-db', { ...PHONE, viewport });
    const ways = page.locator('figure:has(.is-broken) .outcome-ways > :visible');
    expect(await ways.allInnerTexts()).toContain('크게 보기');
    const rows = Map.groupBy(
      await ways.evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().top))),
      (top) => top,
    );
    for (const row of rows.values()) expect(row.length).toBeGreaterThan(1);
    await page.close();
  },
);
