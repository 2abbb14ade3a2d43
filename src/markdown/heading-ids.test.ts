import type { Heading } from 'mdast';
import { describe, expect, it } from 'vitest';
import { takeHeadingId } from './heading-ids.ts';
import { parseBody } from './parse-topic.ts';

const heading = (source: string): Heading => {
  const [node] = parseBody(source).children;
  if (node?.type !== 'heading') throw new Error('not a heading');
  return node;
};

describe('explicit heading ids', () => {
  it('takes the id off the end and leaves the text', () => {
    const node = heading('## 보존 모드 [#retention-mode]');
    expect(takeHeadingId(node)).toBe('retention-mode');
    expect(node.children).toMatchObject([{ type: 'text', value: '보존 모드' }]);
  });

  it('works behind code and emphasis', () => {
    const node = heading('### `/tmp`와 **환경 변수** [#tmp]');
    expect(takeHeadingId(node)).toBe('tmp');
    expect(JSON.stringify(node.children)).not.toContain('#tmp');
  });

  it.each(['## 제목', '## 제목 [#한글]', '## 제목 [#Upper]', '## [#mid] 제목'])('leaves %s alone', (source) => {
    expect(takeHeadingId(heading(source))).toBeUndefined();
  });
});
