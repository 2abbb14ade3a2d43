import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { englishKin } from './english.ts';
import { toJamo } from './jamo.ts';
import { spelledLetters } from './letters.ts';
import { countSlips } from './slips.ts';
import { isStopword, subjectShare } from './stopwords.ts';

const word = fc
  .array(
    fc.integer({ min: 0xac00, max: 0xd7a3 }).map((code) => String.fromCharCode(code)),
    { minLength: 1, maxLength: 8 },
  )
  .map((list) => list.join(''));

describe('질의에만 있는 말', () => {
  it('뜻 없는 용언은 어떤 꼴이어도, 묻는 말은 무엇이 붙어도 알아본다', () => {
    for (const empty of [
      '싶은데요',
      '있을까요',
      '보여줘야',
      '해놓고',
      '뭐였는지',
      '어디에다가',
      '모르겠다',
      '어떡하냐',
      '안됨',
      '안된거',
      '안되는데',
      '안보는',
      '못하게',
      '어캐됨',
      '머써야됨',
      '두개',
      '여섯개로',
    ])
      expect([empty, isStopword(empty)]).toEqual([empty, true]);
    for (const full of ['주기', '주소', '보안', '알람', '안내', '안전', '세대', '못질'])
      expect([full, isStopword(full)]).toEqual([full, false]);
  });
  it('말하는 투는 이름만큼 말하지 않는다', () => {
    expect(subjectShare('버킷', '버킷')).toBe(1);
    expect(subjectShare('엄청', '엄청')).toBeLessThan(0.5);
  });
  it('영어 낱말의 다른 꼴을 짐작하고, 짧은 말은 두고 본다', () => {
    expect(englishKin('encrypted')).toEqual(expect.arrayContaining(['encrypt', 'encryption']));
    expect(englishKin('buckets')).toContain('bucket');
    expect(englishKin('s3')).toEqual([]);
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(englishKin(text)).not.toContain(text);
      }),
    );
  });
  it('글자 이름으로 적은 약어를 읽는다', () => {
    expect(spelledLetters('에이피아이')).toContain('api');
    expect(spelledLetters('브이피엔')).toContain('vpn');
    expect(spelledLetters('앰큐')).toContain('mq');
    expect(spelledLetters('서버')).toEqual([]);
    expect(spelledLetters('비')).toEqual([]);
  });
  it('가까운 글자는 한 번, 먼 글자는 한 번 반의 실수로 센다', () => {
    const slips = (typed: string, meant: string, unfinished = false): number =>
      countSlips(toJamo(typed), toJamo(meant), 2, unfinished);
    expect(slips('서부넷', '서브넷')).toBe(1);
    expect(slips('athean', 'athena')).toBe(1);
    expect(slips('lambdda', 'lambda')).toBe(1);
    expect(slips('로드벨', '로드밸런서', true)).toBe(1);
    expect(slips('파게푸', '파게이트', true)).toBeGreaterThan(1);
    fc.assert(
      fc.property(word, (text) => {
        expect(slips(text, text)).toBe(0);
        expect(slips(text.slice(0, -1), text, true)).toBe(0);
      }),
    );
  });
});
