import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitTopic } from './topic-text.ts';

describe('cutting a topic file', () => {
  it('gives front matter, body and the line where the body starts', () => {
    const topic = splitTopic('---\ntitle: 가\nkind: concept\n---\n\n## 언제 [#when]\n');
    expect(topic?.yaml).toBe('title: 가\nkind: concept');
    expect(topic?.bodyLine).toBe(5);
    expect(topic?.body).toBe('\n## 언제 [#when]\n');
  });

  it('reads CRLF, a byte order mark and decomposed Hangul', () => {
    const topic = splitTopic(`\uFEFF---\r\ntitle: ${'한글'.normalize('NFD')}\r\n---\r\n본문`);
    expect(topic?.yaml).toBe('title: 한글');
    expect(topic?.body).toBe('본문');
  });

  it('has no answer for a file without front matter, and never throws', () => {
    expect(splitTopic('# 제목')).toBeUndefined();
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('---', '\n', ': ', '- ', '[', '{', '"', '가', '\t', '&a') }),
        (text) => {
          splitTopic(`---\n${text}`);
        },
      ),
      { numRuns: 300 },
    );
  });
});
