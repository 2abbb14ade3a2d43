import { describe, expect, test } from 'vitest';
import { checkExternal, externalLinks, type Ask } from './external-links.ts';
import { content, good, S3 } from './fixtures/sample-content.ts';
import { readTopicDocument } from './topic-document.ts';

const links = externalLinks(content(good).topics.map((file) => readTopicDocument(file)));
const today = '2026-11-20';
const RULES_PAGE = 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html';

/** Asks a web in which some addresses answer otherwise; remembers who was asked. */
function web(statuses: Readonly<Record<string, number>> = {}): { ask: Ask; asked: string[] } {
  const asked: string[] = [];
  const ask: Ask = (url, method) => {
    asked.push(`${method} ${url}`);
    const status = statuses[url] ?? 200;
    return status === 0 ? Promise.reject(new Error('ENOTFOUND')) : Promise.resolve({ status });
  };
  return { ask, asked };
}

describe('바깥 주소', () => {
  test('머리말과 본문의 주소를 자리와 함께 모은다', () => {
    expect([...links.keys()]).toContain(RULES_PAGE);
    expect(links.get('https://aws.amazon.com/s3/')?.map(({ file }) => file)).toEqual([S3, S3]);
  });

  test('대답한 주소는 서른 날 동안 다시 묻지 않는다', async () => {
    const first = await checkExternal(links, { ...web(), cache: {}, today });
    expect(first).toMatchObject({ findings: [], asked: links.size, offline: false });
    const soon = await checkExternal(links, { ...web(), cache: first.cache, today: '2026-12-10' });
    expect(soon.asked).toBe(0);
    const later = await checkExternal(links, { ...web(), cache: first.cache, today: '2026-12-25' });
    expect(later.asked).toBe(links.size);
  });

  test('없어진 쪽은 오류, 대답하지 않는 쪽은 경고이고, 둘 다 다음에 다시 묻는다', async () => {
    const { ask, asked } = web({ [RULES_PAGE]: 404, 'https://aws.amazon.com/s3/': 503 });
    const { findings, cache } = await checkExternal(links, { ask, cache: {}, today });
    expect(findings.map(({ rule, severity }) => `${rule} ${severity}`).sort()).toEqual([
      'external-gone error',
      'external-unsure warning',
      'external-unsure warning',
    ]);
    expect(asked).toContain(`GET ${RULES_PAGE}`);
    expect(Object.keys(cache)).toHaveLength(links.size - 2);
  });

  test('인터넷이 없으면 아무 주소도 탓하지 않고 기록도 그대로 둔다', async () => {
    const none = Object.fromEntries([...links.keys()].map((url) => [url, 0]));
    const cache = { 'https://aws.amazon.com/s3/': '2026-01-01' };
    expect(await checkExternal(links, { ...web(none), cache, today })).toMatchObject({
      findings: [],
      cache,
      offline: true,
    });
  });
});
