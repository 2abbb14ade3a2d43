import { NAMES } from '../support/names.ts';
import { expect, test, type Page } from '../support/test.ts';

const button = (page: Page, name: string | RegExp) => page.getByRole('main').getByRole('button', { name, exact: true });
const question = (page: Page) => page.getByRole('group', { name: /^문항 \d/ });
const progress = (page: Page) => page.getByRole('progressbar');

async function begin(page: Page, count = '5'): Promise<void> {
  await page.goto('study/quiz/');
  await page.getByRole('combobox', { name: NAMES.questionCount }).selectOption(count);
  await button(page, NAMES.begin).click();
  await expect(question(page)).toBeVisible();
}

test('a round: choose, check, read why, go on, see the result', async ({ page }) => {
  await begin(page);
  await expect(question(page).getByRole('heading')).toHaveText(/1 \/ 5/);
  await question(page).getByRole('radio').or(question(page).getByRole('checkbox')).first().check();
  const second = question(page).getByRole('checkbox').nth(1);
  if (await second.count()) await second.check();
  await button(page, NAMES.check).click();

  const main = page.getByRole('main');
  await expect(main.getByText(/^(맞았다|틀렸다)/)).toBeVisible();
  await expect(main.getByText(NAMES.isRight).first()).toBeVisible();
  await expect(main.getByRole('link', { name: 'AWS 문서' })).toHaveAttribute(
    'href',
    /^https:\/\/docs\.aws\.amazon\.com\//,
  );
  await expect(progress(page)).toHaveAttribute('value', '1');
  await button(page, NAMES.next).click();
  for (let at = 2; at <= 5; at++) {
    await expect(question(page).getByRole('heading')).toHaveText(new RegExp(`${at} / 5`));
    await button(page, NAMES.dunno).click();
    await button(page, at < 5 ? NAMES.next : NAMES.seeResult).click();
  }
  await expect(main.getByText(/[01] \/ 5/).first()).toBeVisible();
  await expect(main.getByRole('table').first()).toBeVisible();
  await expect(main.getByText(/틀린 [45]문항 다시 풀기/)).toBeVisible();
});

test('the right answer is told to be right, a wrong one to be wrong', async ({ page }) => {
  await page.goto('study/quiz/?begin=topic&topic=compute/lambda');
  for (const [picks, says] of [
    ['right', /^맞았다/],
    ['wrong', /^틀렸다/],
  ] as const) {
    // The question that asks for a function is the only one whose right answer is one.
    while (!(await question(page).getByText('올라올 때만').count())) {
      await button(page, NAMES.dunno).click();
      await button(page, NAMES.next).click();
    }
    await question(page)
      .getByRole('radio', { name: picks === 'right' ? 'AWS Lambda' : 'Amazon SQS' })
      .check();
    await button(page, NAMES.check).click();
    await expect(page.getByRole('main').getByText(says)).toBeVisible();
    await page.goto('study/quiz/?begin=topic&topic=compute/lambda');
  }
});

test('a question with two answers wants two', async ({ page }) => {
  await page.goto('study/quiz/?begin=topic&topic=storage/s3');
  while (!(await question(page).getByRole('checkbox').count())) {
    await button(page, NAMES.dunno).click();
    await button(page, NAMES.next).click();
  }
  await question(page).getByRole('checkbox', { name: 'S3 버전 관리' }).check();
  await button(page, NAMES.check).click();
  await expect(
    page
      .getByRole('main')
      .getByText(/2개를 선택/)
      .first(),
  ).toBeVisible();
  await question(page).getByRole('checkbox', { name: 'Amazon EFS' }).check();
  await button(page, NAMES.check).click();
  await expect(page.getByRole('main').getByText(/^맞았다/)).toBeVisible();
});

test('is played with the keyboard alone', async ({ page }) => {
  await page.goto('study/quiz/?begin=topic&topic=compute/ec2');
  await expect(question(page)).toBeVisible();
  await page.keyboard.press('1');
  await expect(question(page).getByRole('radio').or(question(page).getByRole('checkbox')).first()).toBeChecked();
  if (await question(page).getByRole('checkbox').count()) await page.keyboard.press('2');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main').getByText(/^(맞았다|틀렸다)/)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(question(page).getByRole('heading')).toHaveText(/^문항 2/);
});

test('a round goes on where it was left: after a reload, and from the start page', async ({ page }) => {
  await begin(page);
  await button(page, NAMES.dunno).click();
  await button(page, NAMES.next).click();
  const asked = await question(page).innerText();
  await page.reload();
  await expect(question(page)).toHaveText(asked, { useInnerText: true });
  await page.goto('study/quiz/');
  await page.getByRole('main').getByRole('link', { name: NAMES.goOn }).or(button(page, NAMES.goOn)).first().click();
  await expect(question(page).getByRole('heading')).toHaveText(/2 \/ 5/);
});

test('back leads to the question before', async ({ page }) => {
  await begin(page);
  await button(page, NAMES.dunno).click();
  await button(page, NAMES.next).click();
  await expect(question(page).getByRole('heading')).toHaveText(/2 \/ 5/);
  await page.goBack();
  await expect(question(page).getByRole('heading')).toHaveText(/1 \/ 5/);
  await page.goForward();
  await expect(question(page).getByRole('heading')).toHaveText(/2 \/ 5/);
});

test('only what was wrong last time is asked again', async ({ page }) => {
  await begin(page);
  await button(page, NAMES.dunno).click();
  await page.goto('study/quiz/');
  await page.getByRole('checkbox', { name: NAMES.wrongOnly }).check();
  await button(page, NAMES.begin).click();
  await expect(question(page).getByRole('heading')).toHaveText(/1 \/ 1/);
});

test('a domain narrows what is asked', async ({ page }) => {
  await page.goto('study/quiz/?task=3.1&count=65');
  await button(page, NAMES.begin).click();
  await expect(question(page).getByRole('heading')).toHaveText(/1 \/ 3/);
});

test('a set is the same questions in the same order for everybody', async ({ page, browser }) => {
  await page.goto('study/quiz/');
  await page.getByRole('combobox', { name: NAMES.questionCount }).selectOption('5');
  await button(page, NAMES.makeSet).click();
  const link = await page.getByRole('textbox', { name: NAMES.setLink }).inputValue();
  const asked: string[][] = [];
  for (let reader = 0; reader < 2; reader++) {
    const context = await browser.newContext();
    const theirs = await context.newPage();
    await theirs.goto(link);
    await button(theirs, NAMES.startSet).click();
    const stems: string[] = [];
    for (let at = 1; at <= 5; at++) {
      await expect(question(theirs).getByRole('heading')).toHaveText(new RegExp(`${at} / 5`));
      stems.push(await question(theirs).innerText());
      await button(theirs, NAMES.dunno).click();
      await button(theirs, at < 5 ? NAMES.next : NAMES.seeResult).click();
    }
    asked.push(stems);
    await context.close();
  }
  expect(asked[0]).toEqual(asked[1]);
});

test('a set link that is cut says so', async ({ page }) => {
  await page.goto('study/quiz/?set=1org4S0w');
  await expect(page.getByRole('main').getByText(/링크가 잘렸거나/)).toBeVisible();
});

test('set codes of older days mean the same questions', async ({ page }) => {
  await page.goto('study/quiz/?set=1org4S0wJx-XSF6S8kRyAue');
  await button(page, NAMES.startSet).click();
  await expect(question(page).getByRole('heading')).toHaveText(/1 \/ 5/);
});

test.describe('a mock exam', () => {
  const start = async (page: Page): Promise<void> => {
    await page.goto('study/quiz/?exam=half');
    await expect(page.getByRole('timer')).toBeHidden();
    await button(page, NAMES.startExam).click();
    await expect(page.getByRole('timer', { name: NAMES.timeLeft })).toBeVisible();
  };

  test('runs against the clock, tells nothing before the end, and is scored', async ({ page }) => {
    await start(page);
    await question(page).getByRole('radio').or(question(page).getByRole('checkbox')).first().check();
    await button(page, NAMES.flag).click();
    await expect(button(page, NAMES.check)).toBeHidden();
    await button(page, NAMES.next).click();
    await expect(question(page).getByRole('heading')).toHaveText(/^문항 2/);
    await button(page, NAMES.questionList).click();
    await expect(page.getByRole('link', { name: /^1: 답함.*표시/ })).toBeVisible();
    await expect(page.getByRole('link', { name: /^2: 비어 있음/ })).toBeVisible();
    await button(page, NAMES.handIn).click();
    const question11 = page.getByRole('alertdialog');
    await expect(question11).toContainText('11문항이 비어');
    await question11.getByRole('button', { name: NAMES.handIn }).click();
    await expect(page.getByRole('main').getByText(/\d+점/).first()).toBeVisible();
    await expect(
      page
        .getByRole('main')
        .getByText(/95% 범위/)
        .first(),
    ).toBeVisible();
    await page.goto('study/progress/');
    await expect(
      page
        .getByRole('main')
        .getByText(/모의시험/)
        .first(),
    ).toBeVisible();
  });

  test('survives a reload: what was chosen and the time that is left', async ({ page }) => {
    await start(page);
    const first = question(page).getByRole('radio').or(question(page).getByRole('checkbox')).first();
    await first.check();
    const asked = await question(page).innerText();
    await page.reload();
    await expect(question(page)).toHaveText(asked, { useInnerText: true });
    await expect(first).toBeChecked();
    await expect(page.getByRole('timer')).toHaveText(/2[34]:\d\d/);
  });

  test('is paused and goes on', async ({ page }) => {
    await start(page);
    await button(page, NAMES.pauseExam).click();
    await expect(question(page)).toBeHidden();
    await button(page, NAMES.resumeExam).click();
    await expect(question(page)).toBeVisible();
  });

  test('ends by itself when the time is up', async ({ page }) => {
    await page.clock.install();
    await start(page);
    await page.clock.runFor('25:00');
    await expect(
      page
        .getByRole('main')
        .getByText(/시간이 다 되어/)
        .first(),
    ).toBeVisible();
  });
});

test('the questions of a task are read without playing', async ({ page }) => {
  await page.goto('study/questions/1-1/');
  const first = page.getByRole('region', { name: /문항 1/ });
  await expect(first.getByText('“통째로”면 이것이다.')).toBeHidden();
  await first.getByText('답과 이유').click();
  await expect(first.getByText('“통째로”면 이것이다.')).toBeVisible();
});
