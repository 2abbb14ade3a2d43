import { describe, expect, it } from 'vitest';
import { chatText, sectionOf, textDirective } from './summaries.ts';

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

describe('Markdown의 절', () => {
  const page = '# S3\n\n말\n\n## 버전 관리\n\n덮어쓴다.\n\n### 삭제\n\n표시다.\n\n## 요금\n\n낸다.';

  it('제목부터 같은 단계의 다음 제목 앞까지다', () => {
    expect(sectionOf(page, '버전 관리')).toBe('## 버전 관리\n\n덮어쓴다.\n\n### 삭제\n\n표시다.');
    expect(sectionOf(page, '요금')).toBe('## 요금\n\n낸다.');
  });

  it('없는 제목이면 글 전부다', () => {
    expect(sectionOf(page, '없다')).toBe(page);
  });
});

it('긴 글은 처음과 끝의 낱말로 표시한다', () => {
  expect(textDirective('보존 기간')).toBe(`:~:text=${encodeURIComponent('보존 기간')}`);
  expect(textDirective('a b c d e f g h i-j')).toBe(':~:text=a%20b%20c%20d,f%20g%20h%20i%2Dj');
});
