/** What a plan with few days reads, of the site's own topics: the core of the exam before what is seldom asked. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { minutesOf, type PlanData } from '../src/model/plan-data.ts';
import { readChoice } from '../src/study/cards/choice.ts';
import { cardMinutes, examOn, planFor, READING } from '../src/study/cards/plan.ts';
import { inOrder, planToExam, type Step } from '../src/study/exam-plan.ts';
import { AMOUNTS } from '../src/study/plan-settings.ts';
import { topicsRead } from '../src/study/plan-words.ts';
import type { Reading } from '../src/study/read-briefly.ts';
import { weekdaysIn } from '../src/study/weekdays.ts';
import { openSite } from './lib/open-site.ts';

const site = openSite({ keepsProofs: true });

const CORE = ['compute/ec2', 'storage/s3', 'networking/vpc', 'database/rds', 'database/dynamodb', 'compute/lambda'];
const AND = ['integration/sqs', 'networking/cloudfront', 'networking/route53', 'security/iam'];
/** What the exam lets one choose between most, before what stands beside it. */
const CHOSEN = [
  ...['storage/s3-storage-classes', 'compute/ec2-purchasing-options', 'database/rds-read-replicas-vs-multi-az'],
  ...['networking/security-groups', 'storage/ebs', 'networking/elastic-load-balancing', 'database/aurora'],
  ...['compute/auto-scaling-groups', 'foundations/rto-rpo'],
];
const SELDOM = [
  ...['security/macie', 'management/service-quotas', 'database/dax', 'database/rds-proxy'],
  ...['security/sts', 'storage/aws-backup', 'integration/eventbridge'],
];

function stepsOf(): Step[] {
  const data = JSON.parse(readFileSync('dist/exam/path.json', 'utf8')) as PlanData;
  return data.flatMap(({ title, steps: some }, at) =>
    some.map(([key, name, takes, worth, , short]) => ({
      ...{ key, name, worth, short, minutes: takes, from: title, isLast: at === data.length - 1 },
    })),
  );
}

function planOf(days: number, minutes: number, reading: Reading = 'whole'): { read: string[]; loads: number[] } {
  const plan = planToExam(stepsOf(), { first: 1, exam: 1 + days, minutes, reading, weekdays: weekdaysIn([]) });
  const idsOf = (some: readonly Step[]): string[] => some.map(({ key }) => key.replace(/^\w+:/, ''));
  return {
    read: plan.days.flatMap((day) => idsOf(day.steps)),
    loads: plan.days.map((day) => minutesOf(day.steps)),
  };
}

test('four days of two hours read the core of the exam, and nothing seldom asked before it', () => {
  const { read } = planOf(4, 120);
  expect(read).toEqual(expect.arrayContaining([...CORE, ...AND, ...CHOSEN]));
  expect(read.filter((id) => SELDOM.includes(id))).toEqual([]);
});

test('with a day less no topic is read that a day more leaves out', () => {
  const [two, three] = [planOf(2, 120), planOf(3, 120)];
  expect(two.read.length).toBeGreaterThan(8);
  expect(two.read.filter((id) => id.includes('/') && !three.read.includes(id))).toEqual([]);
});

test('what is asked most has room first, whatever its length, and less time brings a part of what more brings', () => {
  const steps = stepsOf();
  const worthOf = new Map(steps.map(({ key, worth }) => [key.replace(/^\w+:/, ''), worth]));
  // What takes longer than most has to be worth more.
  const long = new Set(steps.flatMap(({ key, minutes }) => (minutes > 12 ? [key.replace(/^\w+:/, '')] : [])));
  for (const minutes of [30, 45, 60, 90, 120]) {
    let before: readonly string[] = [];
    for (const days of [3, 5, 7, 10, 14, 18]) {
      const said = `${days} days of ${minutes} minutes`;
      const read = planOf(days, minutes).read.filter((id) => id.includes('/') && !/[#~]/.test(id));
      expect(read, said).toEqual(expect.arrayContaining([...before]));
      before = read;
      // What another builds on comes with it.
      const isBase = (id: string): boolean => [...worthOf.keys()].some((other) => other.startsWith(`${id}-`));
      const worth = (id: string): number => worthOf.get(id) ?? 0;
      const least = Math.min(...read.filter((id) => !isBase(id)).map(worth));
      const left = [...worthOf.keys()].filter((id) => id.includes('/') && !/[#~]/.test(id) && !read.includes(id));
      expect(
        left.filter((id) => worth(id) > least && !long.has(id)),
        said,
      ).toEqual([]);
    }
  }
  // Half an hour on two weeks of days: each service that the exam names most, none for being short.
  const { read, loads } = planOf(14, 30);
  expect(read).toEqual(expect.arrayContaining([...CORE, ...AND, 'compute/auto-scaling-groups']));
  expect(read).toContain('networking/elastic-load-balancing');
  expect(read.filter((id) => ['analytics/glue', 'management/config', 'database/dax'].includes(id))).toEqual([]);
  expect(Math.max(...loads)).toBeLessThan(20);
});

test('an hour a day keeps something of each area, and the base before what is added to it', () => {
  const { read, loads } = planOf(7, 60);
  expect(read).toEqual(expect.arrayContaining([...CORE, ...AND, 'storage/ebs', 'networking/security-groups']));
  expect(Math.max(...loads)).toBeLessThanOrEqual(60);
  for (const [days, minutes] of [
    [3, 60],
    [3, 120],
    [5, 60],
    [7, 60],
    [7, 120],
    [10, 120],
  ] as const) {
    const { read: some } = planOf(days, minutes);
    for (const [base, added] of [
      ['database/rds', 'database/rds-proxy'],
      ['database/dynamodb', 'database/dax'],
      ['storage/ebs', 'storage/ebs-volume-types'],
      ['networking/route53', 'networking/route53-routing-policies'],
      ['compute/lambda', 'compute/lambda-limits'],
    ] as const)
      if (some.includes(added)) expect(some).toContain(base);
  }
});

test('a week of two hours leaves out nothing that a task of the exam asks for first, and no service that much builds on', () => {
  const { read, loads } = planOf(7, 120);
  expect(loads.at(-1)).toBe(0);
  expect(read).toContain('security/shield');
  expect(planOf(10, 120).read).toContain('networking/data-transfer-costs');
  for (const id of [
    'storage/ebs',
    'management/cloudwatch',
    'management/cloudtrail',
    'security/waf',
    'analytics/athena',
  ])
    expect(read).toContain(id);
  for (const id of ['networking/nat-gateway', 'networking/security-groups', 'database/aurora', 'integration/sns'])
    expect(read).toContain(id);
});

test('two days of an hour, read in short, bring something of each area that the exam asks for most', () => {
  const { read } = planOf(2, 60, 'brief');
  expect(read).toEqual(
    expect.arrayContaining(['compute/ec2', 'storage/s3', 'networking/vpc', 'security/iam', 'database/dynamodb']),
  );
});

test('however few the hours: each area in the order of the course, and no comparison before what the course reads before it', () => {
  const steps = stepsOf();
  const placeOf = new Map(steps.map(({ key }, at) => [key, at]));
  const areaOf = (key: string): string => /^read:([^/]+)/.exec(key)?.[1] ?? '';
  const isBefore = (key: string, other: string): boolean => (placeOf.get(key) ?? 0) < (placeOf.get(other) ?? 0);
  for (const minutes of [60, 90, 120, 180, 240])
    for (const done of [0, 12])
      for (const days of [2, 3, 5, 7, 10, 14, 21, 27, 28, 42]) {
        const span = { first: 1, exam: 1 + days, minutes, weekdays: weekdaysIn([]) };
        const isDone = (key: string): boolean => (placeOf.get(key) ?? 0) < done;
        const keys = planToExam(steps, span, isDone).days.flatMap((day) => day.steps.map(({ key }) => key));
        const turned = keys.flatMap((key, at) =>
          keys
            .slice(at + 1)
            .filter((later) => later.startsWith('read:') && isBefore(later, key))
            .filter((later) => !key.startsWith('read:') || areaOf(key) === areaOf(later))
            .map((later) => `${key} before ${later}`),
        );
        expect(turned, `${days} days of ${minutes} minutes`).toEqual([]);
      }
});

test('three weeks of two hours have room for all that is read and for new cards, and no day for more than that', () => {
  const steps = stepsOf();
  expect(Math.abs(minutesOf(steps) - READING)).toBeLessThan(READING / 10);
  const span = { first: 1, exam: 22, minutes: 120, weekdays: weekdaysIn([]) };
  const choice = planFor(21, 120);
  expect(choice.daily).toBe(40);
  const cards = cardMinutes({ ...choice, exam: 22, planned: 1 }, 20);
  const { days, left } = planToExam(steps, { ...span, cards });
  expect(left).toEqual([]);
  // Shared out evenly, one may take a few minutes more, of which nothing is said.
  expect(days.filter((day) => day.use !== 'mock' && minutesOf(inOrder(day)) > 125).map(({ on }) => on)).toEqual([]);
});

test(
  'a day more never brings fewer topics, nor do more minutes a day, however they are read',
  { timeout: 60_000 },
  () => {
    const steps = stepsOf();
    const weekdays = weekdaysIn([]);
    for (const reading of ['whole', 'brief'] as const) {
      const topicsIn = (days: number, minutes: number): number => {
        const exam = 1 + days;
        const cards = cardMinutes({ ...readChoice([]), ...examOn(exam, 1, weekdays, minutes) }, 15);
        return topicsRead(planToExam(steps, { first: 1, exam, minutes, weekdays, cards, cardsNow: cards, reading }));
      };
      const read = AMOUNTS.map((minutes) => Array.from({ length: 28 }, (_, at) => topicsIn(at + 1, minutes)));
      for (const row of read) expect(row, reading).toEqual(row.toSorted((a, b) => a - b));
      for (const at of read[0]?.keys() ?? []) {
        const column = read.map((row) => row[at] ?? 0);
        expect(column, `${reading}, ${at + 1} days`).toEqual(column.toSorted((a, b) => a - b));
      }
    }
  },
);

test('what is read in short opens with its signals and numbers alone, says so, and has the rest a press away', async () => {
  for (const viewport of [
    { width: 390, height: 844 },
    { width: 1280, height: 900 },
  ]) {
    const page = await site.open('/storage/efs/', { viewport });
    // Who is led to it by a plan has studied on the device.
    await page.locator('[data-topic-state=read]').click();
    await page.locator('[data-topic-state=read][aria-pressed=true]').waitFor();
    await page.goto(`${site.origin}/storage/s3/?short`);
    const told = page.getByText(/^짧게 읽기: 신호 \d+개와 숫자 \d+개만 보인다\./);
    await told.waitFor();
    // The page begins at its top, with what the topic is above the line, and no number is folded.
    const place = (): Promise<number[]> =>
      page.evaluate(() => [scrollY, document.querySelector('main .signals')?.getBoundingClientRect().top ?? -1]);
    await expect.poll(() => page.locator('main > .prose:visible').count()).toBe(0);
    expect((await place())[0]).toBe(0);
    for (const part of ['main h1', 'main .summary']) expect(await page.locator(part).isVisible()).toBe(true);
    expect(await told.evaluate((line) => line.getBoundingClientRect().bottom < innerHeight)).toBe(true);
    expect(await page.locator('main .signals').isVisible()).toBe(true);
    expect(await page.locator('main .facts [data-fact]:visible').count()).toBe(
      Number(/숫자 (\d+)개/.exec(await told.innerText())?.[1]),
    );
    expect(await page.locator('main > .prose:visible, main .meta:visible').count()).toBe(0);
    expect(await page.locator('[data-topic-state=read]').isVisible()).toBe(true);
    await page.getByRole('button', { name: '나머지도 보기' }).click();
    await expect.poll(() => page.locator('main > .prose:visible').count()).toBeGreaterThan(2);
    expect(await told.count()).toBe(0);
    // Nothing of what is not yet read is jumped over, and the keyboard goes on there.
    const [scrolled, signals = -1] = await place();
    expect([scrolled, signals > 0 && signals < viewport.height]).toEqual([0, true]);
    expect(await page.evaluate(() => document.activeElement?.matches('main .signals'))).toBe(true);
  }
  // What leads into the rest opens it, and nobody else sees less.
  const page = await site.open('/storage/efs/');
  await page.locator('[data-topic-state=read]').click();
  await page.locator('[data-topic-state=read][aria-pressed=true]').waitFor();
  await page.goto(`${site.origin}/storage/s3/?short`);
  await page.getByText(/^짧게 읽기/).waitFor();
  await page.evaluate(() => (location.hash = '#scenarios'));
  await expect.poll(() => page.locator('#scenarios').isVisible()).toBe(true);
  await page.goto(`${site.origin}/storage/s3/`);
  expect(await page.locator('main > .prose:visible').count()).toBeGreaterThan(2);
});
