import { describe, expect, it } from 'vitest';
import { pairFacts } from './pair-facts.ts';

const fact = (label: string, value = '1') => ({ label, value });

describe('putting facts side by side', () => {
  it('joins the same label, whatever its spacing and punctuation', () => {
    expect(pairFacts([fact('최대 크기(객체)', '5TB')], [fact('최대크기 (객체)', '16TiB')])).toEqual([
      { label: '최대 크기(객체)', left: fact('최대 크기(객체)', '5TB'), right: fact('최대크기 (객체)', '16TiB') },
    ]);
  });

  it('shows shared facts first and loses none of either side', () => {
    const rows = pairFacts([fact('가'), fact('나')], [fact('다'), fact('나', '2')]);
    expect(rows.map(({ label, left, right }) => [label, left?.value, right?.value])).toEqual([
      ['나', '1', '2'],
      ['가', '1', undefined],
      ['다', undefined, '1'],
    ]);
  });
});
