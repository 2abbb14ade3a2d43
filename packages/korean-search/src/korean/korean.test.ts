import { describe, expect, it } from 'vitest';
import { composeJamo, toInitials, toJamo } from './jamo.ts';
import { toHangulLayout, toLatinLayout } from './keyboard.ts';
import { particleStems } from './particles.ts';
import { countSlips } from './slips.ts';
import { isStopword } from './stopwords.ts';
import { dictionaryForm, lightVerbRoot } from './verbs.ts';

describe('letters', () => {
  it('are taken apart and put together', () => {
    expect(toJamo('람다')).toBe('ㄹㅏㅁㄷㅏ');
    expect(composeJamo(toJamo('객체 잠금'))).toBe('객체 잠금');
    expect(toInitials('객체 잠금')).toBe('ㄱㅊㅈㄱ');
  });

  it('are read in the layout that was meant', () => {
    expect(toHangulLayout('fkaek')).toBe('람다');
    expect(toHangulLayout('bucket')).toBeUndefined();
    expect(toLatinLayout('ㅣ므ㅠㅇㅁ')).toBe('lambda');
  });

  it.each([
    ['서부넷', '서브넷', 1],
    ['람다', '람다', 0],
    ['클라우드프론투', '클라우드프론트', 1],
  ])('%s is %s with %i slips', (typed, meant, slips) => {
    expect(countSlips(toJamo(typed), toJamo(meant), 2)).toBe(slips);
  });
});

describe('grammar', () => {
  it('cuts particles off, the longest first', () => {
    expect(particleStems('서버에서는')).toEqual(['서버', '서버에서']);
  });

  it.each([
    ['줄여서', '줄이다'],
    ['빨라진', '빠르다'],
    ['쉬운', '쉽다'],
    ['늘어나는', '늘리다'],
    ['서버', undefined],
  ])('%s → %s', (word, form) => {
    expect(dictionaryForm(word)).toBe(form);
  });

  it('finds the noun before 하다', () => {
    expect(lightVerbRoot('암호화하려면')).toBe('암호화');
  });

  it('knows what says nothing', () => {
    for (const word of ['방법', '있는', '어떻게', '뭐였는지']) expect(isStopword(word)).toBe(true);
    for (const word of ['요금', '나라', '보안']) expect(isStopword(word)).toBe(false);
  });
});
