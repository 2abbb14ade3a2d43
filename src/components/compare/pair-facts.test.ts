import { describe, expect, it } from 'vitest';
import { pairFacts } from './pair-facts.ts';

const fact = (label: string, value = '1') => ({ label, value });

describe('putting facts side by side', () => {
  it('joins the same label, whatever its spacing and punctuation', () => {
    expect(pairFacts([fact('최대 크기(객체)', '5TB')], [fact('최대크기 (객체)', '16TiB')]).shared).toEqual([
      { name: '최대 크기(객체)', left: [fact('최대 크기(객체)', '5TB')], right: [fact('최대크기 (객체)', '16TiB')] },
    ]);
  });

  it('joins what is declared to be the same, whatever each side calls it', () => {
    const left = [{ ...fact('최대 실행 시간', '15분'), axis: '시간 한도' }];
    const right = [
      { ...fact('멈추기 전에 주는 시간', '2분'), axis: '시간 한도' },
      { ...fact('유휴 제한', '1시간'), axis: '시간 한도' },
    ];
    expect(pairFacts(left, right)).toEqual({
      shared: [{ name: '시간 한도', left, right }],
      onlyLeft: [],
      onlyRight: [],
    });
  });

  it('loses none of either side', () => {
    expect(pairFacts([fact('가'), fact('나')], [fact('다'), fact('나', '2')])).toEqual({
      shared: [{ name: '나', left: [fact('나')], right: [fact('나', '2')] }],
      onlyLeft: [fact('가')],
      onlyRight: [fact('다')],
    });
  });
});
