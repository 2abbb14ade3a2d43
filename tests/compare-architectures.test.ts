/** Architectures are read, and not compared: whoever names one is told so, however it is named. */
import { expect, it } from 'vitest';
import { openSite } from './lib/open-site.ts';

const site = openSite({ keepsProofs: true });
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const SAYS = '아키텍처는 여기서 비교하지 않는다. 글로 읽는다:';

/** What stands of two that are named in the address, or typed; the names that it asks for itself stand there too. */
async function answerTo(a: string, b: string, way: 'address' | 'typed') {
  const address = `/compare/?${new URLSearchParams({ a, b }).toString()}`;
  const page = await site.open(way === 'address' ? address : '/compare/', PHONE);
  const result = page.locator('[data-compare-result]');
  for (const [side, name] of way === 'typed' ? Object.entries({ a, b }) : []) {
    await page.locator(`input[name=${side}]`).fill(name);
    await page.keyboard.press('Enter');
  }
  await expect.poll(() => page.url()).toMatch(/[?&]a=.+&b=./);
  await result.getByText(SAYS).waitFor();
  return { page, result, text: () => result.innerText() };
}

it.each([
  ['architectures/three-tier-web', 'storage/s3'],
  ['3계층 웹 애플리케이션', 'S3'],
  ['three-tier-web', 'Amazon S3'],
  ['3티어', '에스쓰리'],
  ['3계층 웹 아키텍처', 's3'],
])('%s beside %s gets one answer, from the address and typed', async (a, b) => {
  const asked = await answerTo('architectures/three-tier-web', 'storage/s3', 'address');
  const says = await asked.text();
  expect(says).toContain('Amazon S3와 자주 헷갈리는 것');
  expect(says).not.toContain('맞는 주제가 없다');
  await asked.page.close();
  for (const way of a.startsWith('architectures/') ? (['address'] as const) : (['address', 'typed'] as const)) {
    const { page, result, text } = await answerTo(a, b, way);
    await expect.poll(text).toBe(says);
    const link = result.getByRole('link', { name: '3계층 웹 애플리케이션' });
    expect(await link.getAttribute('href')).toBe('/architectures/three-tier-web/');
    // What is shared of it gets the same.
    await expect.poll(() => decodeURIComponent(page.url())).toMatch(/\?a=architectures\/three-tier-web&b=storage\/s3$/);
    await page.close();
  }
});

it.each([
  ['architectures/three-tier-web', 'architectures/microservices', 'address', 2],
  ['3계층 웹', '마이크로서비스', 'typed', 2],
  ['MSA', 'microservices', 'typed', 1],
] as const)('of %s and %s it is said once (%s)', async (a, b, way, links) => {
  const { page, result } = await answerTo(a, b, way);
  await expect.poll(() => result.getByRole('link').count()).toBe(links);
  expect(await result.getByText('아키텍처는 여기서 비교하지 않는다').count()).toBe(1);
  expect(await result.getByText('이름을 적거나 목록에서 선택한다').count()).toBe(1);
  await page.getByRole('button', { name: '서로 바꾸기' }).click();
  await expect.poll(() => result.getByRole('link').count()).toBe(links);
  await page.close();
});

it('a row of names that an architecture is made of is not its name', async () => {
  const page = await site.open('/compare/?a=SQS Lambda', PHONE);
  await expect.poll(() => page.url()).toContain('a=integration/sqs&b=compute/lambda');
  await page.close();
});

it('an architecture that is not there is said to be gone', async () => {
  const page = await site.open('/compare/?a=architectures/nothing-here&b=storage/s3', PHONE);
  await page.getByText('주제는 없다. 이름이 바뀌었거나 주소가 잘못되었다').waitFor();
  await page.close();
});

it('of two names of nothing what to do is said once', async () => {
  const page = await site.open('/compare/?a=asdfgh&b=qwerty', PHONE);
  const result = page.locator('[data-compare-result]');
  for (const name of ['asdfgh', 'qwerty']) await result.getByText(`“${name}”에 맞는 주제가 없다`).waitFor();
  expect(await result.getByText('다른 이름으로 적거나 목록에서 선택한다').count()).toBe(1);
  await page.close();
});
