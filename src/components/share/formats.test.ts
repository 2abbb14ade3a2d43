import { describe, expect, it } from 'vitest';
import { chatText } from './summaries.ts';

describe('대화창에 붙여 넣는 글', () => {
  it('카카오톡에는 줄로, Slack에는 이름 있는 링크로 간다', () => {
    const { text, html } = chatText('S3 객체 잠금 › 보존 모드', '누가 "지울" 수 <있나>', 'https://example.com/s3/#a&b');
    expect(text).toBe('S3 객체 잠금 › 보존 모드\n누가 "지울" 수 <있나>\nhttps://example.com/s3/#a&b');
    expect(html).toBe(
      '<p><b><a href="https://example.com/s3/#a&amp;b">S3 객체 잠금 › 보존 모드</a></b><br>누가 &quot;지울&quot; 수 &lt;있나></p>',
    );
  });

  it('여러 줄의 요약은 어디서나 줄로 간다', () => {
    const { text, html } = chatText('둘', '이럴 때 가\n이럴 때 나', 'https://example.com/');
    expect(text).toBe('둘\n이럴 때 가\n이럴 때 나\nhttps://example.com/');
    expect(html).toContain('<br>이럴 때 가<br>이럴 때 나</p>');
  });

  it('요약이 없으면 이름과 링크뿐이다', () => {
    expect(chatText('가', '', 'https://example.com/').text).toBe('가\nhttps://example.com/');
  });
});
