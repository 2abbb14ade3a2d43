import { describe, expect, it } from 'vitest';
import { openSiteReader } from './fixtures/site-reader.ts';

describe('HTML and lines of names', () => {
  const { read } = openSiteReader();
  const textsOf = (note: string): string[] => read(note).map(({ text }) => text);

  it('parts items, cells and paragraphs of one line', () => {
    expect(textsOf('<ul><li>S3 객체 최대 <b>5TB</b></li><li>SQS 메시지 최대 256KB</li></ul>')).toEqual([
      'S3 객체 최대 5TB.',
      'SQS 메시지 최대 256KB',
    ]);
    expect(textsOf('<tr><td>Lambda</td><td>timeout</td><td>5분</td></tr>')).toEqual(['Lambda timeout | 5분']);
  });

  it('counts a line that tells of two names what each is', () => {
    expect(textsOf('[ELB/ASG/ECS]\nALB L7, NLB L4 고정 IP\nNLB idle 350초')).toContain('ALB L7, NLB L4 고정 IP');
  });
});
