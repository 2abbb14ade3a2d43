import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asLabel, tidyQuery } from './tidy-query.ts';

describe('읽을 만큼의 질의', () => {
  it('넓은 글자는 보통 글자로, 풀어 쓴 한글은 모아 읽는다', () => {
    expect(tidyQuery('ＥＣ２')).toBe('EC2');
    expect(tidyQuery('람다'.normalize('NFD'))).toBe('람다');
  });
  it('사람이 치는 질의는 끝의 빈칸까지 그대로다', () => {
    const typed = '람ㄷ S3 객체 잠금을 풀려면? 99.9% ';
    expect(tidyQuery(typed)).toBe(typed);
  });
  it('붙여 넣은 글은 800자 안의 낱말에서 끊는다', () => {
    expect(tidyQuery('서브넷과 '.repeat(400))).toMatch(/^(?:서브넷과 )+서브넷과$/);
    expect(tidyQuery('서브넷과 '.repeat(400)).length).toBeGreaterThan(790);
  });
  it('무엇이 와도 800자, 한 낱말 40자를 넘지 않는다', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 3_000 }), fc.nat(2_000), (text, times) => {
        const read = tidyQuery(text + '가'.repeat(times) + ' 나'.repeat(times));
        expect(read.length).toBeLessThanOrEqual(800);
        for (const word of read.split(/\s+/)) expect(word.length).toBeLessThanOrEqual(40);
      }),
    );
  });
});

describe('까지로 끝나는 물음', () => {
  it('몇 분까지는 최대를 묻고, 끝의 용언은 더 말하지 않는다', () => {
    expect(asLabel('람다 몇분까지 돌아')).toBe('람다 최대 몇분');
    expect(asLabel('메모리 몇 기가까지 되나?')).toBe('메모리 최대 몇 기가?');
    expect(asLabel('람다 몇 분 걸려요?')).toBe('람다 최대 몇 분?');
    expect(asLabel('스팟 중단 알림 몇 분')).toBe('스팟 중단 알림 몇 분');
  });
  it('최대를 이미 말했거나 까지 뒤에 다른 말이 있으면 그대로다', () => {
    expect(asLabel('s3 최대 몇 기가까지')).toBe('s3 최대 몇 기가까지');
    expect(asLabel('몇 분까지 저장하는 대기열')).toBe('몇 분까지 저장하는 대기열');
  });
  it('몇 개에 붙여 쓴 낱말과, 둘 사이의 vs를 읽는다', () => {
    expect(asLabel('오로라 몇벌복사')).toBe('오로라 몇벌 복사');
    expect(asLabel('서브넷 몇개까지')).toBe('서브넷 몇개까지');
    expect(asLabel('sns vs sqs')).toBe('sns 비교 sqs');
    expect(asLabel('vs code 람다')).toBe('vs code 람다');
  });
  it('말로 쓴 수를 단위 앞에서 읽는다', () => {
    expect(asLabel('람다 십오분')).toBe('람다 15분');
    expect(asLabel('삼십오일 보관, 육십사 기가, 십일')).toBe('35일 보관, 64 기가, 10일');
    expect(asLabel('구분 일분 만일 백업 십자')).toBe('구분 일분 만일 백업 십자');
  });
});
