import { describe, expect, test } from 'vitest';
import { checkExternal, externalLinks, type Ask } from './external-links.ts';
import { content, good, S3 } from './fixtures/sample-content.ts';
import { readTopicDocument } from './topic-document.ts';

const links = externalLinks(content(good).topics.map((file) => readTopicDocument(file)));
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

  test('모두 대답하면 아무것도 나오지 않는다', async () => {
    const { ask, asked } = web();
    expect(await checkExternal(links, ask)).toEqual([]);
    expect(asked).toHaveLength(links.size);
  });

  test('없어진 쪽은 오류, 대답하지 않는 쪽은 경고다', async () => {
    const { ask, asked } = web({ [RULES_PAGE]: 404, 'https://aws.amazon.com/s3/': 503 });
    const findings = await checkExternal(links, ask);
    expect(findings?.map(({ rule, severity }) => `${rule} ${severity}`).sort()).toEqual([
      'external-gone error',
      'external-unsure warning',
      'external-unsure warning',
    ]);
    expect(asked).toContain(`GET ${RULES_PAGE}`);
  });

  test('인터넷이 없으면 아무 주소도 탓하지 않는다', async () => {
    const none = Object.fromEntries([...links.keys()].map((url) => [url, 0]));
    expect(await checkExternal(links, web(none).ask)).toBeUndefined();
  });
});
