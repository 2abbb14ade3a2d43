import { describe, expect, it } from 'vitest';
import { pairFacts } from './pair-facts.ts';

const fact = (label: string, value = '1') => ({ label, value });

describe('putting facts side by side', () => {
  it('joins the same label, whatever its spacing and punctuation', () => {
    expect(pairFacts([fact('최대 크기(객체)', '5TB')], [fact('최대크기 (객체)', '16TiB')]).shared).toEqual([
      { left: fact('최대 크기(객체)', '5TB'), right: fact('최대크기 (객체)', '16TiB') },
    ]);
  });

  it('loses none of either side', () => {
    expect(pairFacts([fact('가'), fact('나')], [fact('다'), fact('나', '2')])).toEqual({
      shared: [{ left: fact('나'), right: fact('나', '2') }],
      onlyLeft: [fact('가')],
      onlyRight: [fact('다')],
    });
  });
});
