import { accessibilityProblems } from '../support/accessibility.ts';
import { expect, test } from '../support/test.ts';

test('a card is shown, opened, rated by four buttons and taken back', async ({ page }) => {
  await page.goto('study/cards/');
  const card = page.getByRole('region', { name: '카드' });
  const first = (await card.getByRole('heading').textContent()) ?? '';
  await page.getByRole('button', { name: '답 보기' }).click();
  for (const name of [/^다시/, /^어려움/, /^알맞음 3일 뒤/, /^쉬움/])
    await expect(page.getByRole('button', { name })).toBeVisible();
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByRole('button', { name: /^알맞음/ }).click();
  await expect(card.getByRole('heading')).not.toHaveText(first);
  await page.getByRole('button', { name: '되돌리기' }).click();
  await expect(card.getByRole('heading')).toHaveText(first);
});

test('cards go by keys alone and go on after a reload', async ({ page }) => {
  await page.goto('study/cards/');
  const heading = page.getByRole('region', { name: '카드' }).getByRole('heading');
  const first = (await heading.textContent()) ?? '';
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: /^알맞음/ })).toBeVisible();
  await page.keyboard.press('3');
  await expect(heading).not.toHaveText(first);
  const second = (await heading.textContent()) ?? '';
  await page.reload();
  await expect(heading).toHaveText(second);
  await page.keyboard.press('z');
  await expect(heading).toHaveText(first);
  await page.reload();
  await expect(heading).toHaveText(first);
});

test('a card that was forgotten comes again today; one that was known does not', async ({ page }) => {
  await page.goto('study/cards/?topic=storage/s3');
  const heading = page.getByRole('region', { name: '카드' }).getByRole('heading');
  await expect(heading).toBeVisible();
  const forgotten = await heading.innerText();
  const met: string[] = [];
  for (let at = 0; at < 30; at++) {
    const shown = page.getByRole('button', { name: '답 보기' }).or(page.getByText('다 봤다'));
    await expect(shown).toBeVisible();
    if (await page.getByText('다 봤다').isVisible()) break;
    met.push(await heading.innerText());
    await page.getByRole('button', { name: '답 보기' }).click();
    await expect(page.getByRole('button', { name: /^알맞음/ })).toBeVisible();
    await page.keyboard.press(met.length === 1 ? '1' : '3');
  }
  expect(met.filter((name) => name === forgotten)).toHaveLength(2);
  expect(new Set(met).size).toBe(met.length - 1);
});

test('an address asks for one card, and what is chosen stays', async ({ page }) => {
  await page.goto('study/cards/?card=fact:storage/s3%23max-object');
  await expect(page.getByRole('region', { name: '카드' })).toContainText('Amazon S3');
  await page.goto('study/cards/');
  await page.getByText('카드 설정').click();
  await page.getByLabel('하루에 새 카드').selectOption('5');
  await expect(page.getByText('5장 남음')).toBeVisible();
  await page.reload();
  await expect(page.getByText('5장 남음')).toBeVisible();
});

test('a card is put aside and taken back, and the decks of a day are chosen', async ({ page }) => {
  await page.goto('study/cards/');
  const heading = page.getByRole('region', { name: '카드' }).getByRole('heading');
  const first = (await heading.textContent()) ?? '';
  await page.getByRole('button', { name: '답 보기' }).click();
  await page.getByRole('button', { name: '이 카드 보류' }).click();
  await expect(heading).not.toHaveText(first);
  await page.reload();
  await page.getByText('카드 설정').click();
  await page.getByRole('button', { name: '보류한 카드 1장 되돌리기' }).click();
  await expect(page.getByRole('button', { name: /보류한 카드/ })).toBeHidden();
  const left = page.getByText(/^\d+장 남음$/);
  const all = Number.parseInt(await left.innerText());
  await page.getByLabel('네트워킹').check();
  await expect.poll(async () => Number.parseInt(await left.innerText())).toBeLessThan(all);
});

test('a day may end at four in the morning', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-20T22:00:00+09:00') });
  await page.goto('study/cards/');
  await page.getByText('카드 설정').click();
  await page.getByLabel('하루에 새 카드').selectOption('5');
  await page.getByLabel('하루가 바뀌는 시각').selectOption('4');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '답 보기' }).click();
  await page.getByRole('button', { name: /^알맞음/ }).click();
  await expect(page.getByText('4장 남음')).toBeVisible();
  await page.clock.setFixedTime(new Date('2026-11-21T02:00:00+09:00'));
  await page.reload();
  await expect(page.getByText('4장 남음')).toBeVisible();
  await page.clock.setFixedTime(new Date('2026-11-21T05:00:00+09:00'));
  await page.reload();
  await expect(page.getByText('5장 남음')).toBeVisible();
});
