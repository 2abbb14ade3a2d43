import { disassemble, getChoseong } from 'es-hangul';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isChoseong, toChoseong, toJamo } from './jamo.ts';
import { splitCompound } from './compounds.ts';
import { dictionaryForm, endsAsVerb, isVerbStem, lightVerbRoot } from './conjugate.ts';
import { editDistance } from './slips.ts';
import { toHangulLayout, toLatinLayout } from './keyboard.ts';
import { glue, splitRuns, toSearchForm } from './normalize.ts';
import { isParticleBeginning, particleStems } from './particles.ts';
import { isStopword } from './stopwords.ts';

const syllables = fc.array(
  fc.integer({ min: 0xac00, max: 0xd7a3 }).map((code) => String.fromCharCode(code)),
  { minLength: 1, maxLength: 8 },
);
const word = syllables.map((list) => list.join(''));

describe('글자', () => {
  it('macOS의 NFD로 온 글도 같은 말이다', () => {
    expect(toSearchForm('람다 Lambda'.normalize('NFD'))).toBe('람다 lambda');
  });
  it('띄어쓰기와 기호를 없애면 붙여 쓴 것과 같다', () => {
    expect(glue('객체 잠금')).toBe(glue('객체잠금'));
    expect(glue('Multi-AZ')).toBe('multiaz');
  });
  it('글을 문자의 종류로 나누고, 나눈 자리는 원문의 자리다', () => {
    expect(splitRuns('S3버킷을 99.99%').map(({ text, glued }) => [text, glued])).toEqual([
      ['s3', false],
      ['버킷을', true],
      ['99.99', false],
    ]);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        const text = raw.normalize('NFC');
        // a few letters change their length in lower case; offsets are promised for text in which none does
        fc.pre(text.toLowerCase().length === text.length && text.toLowerCase().normalize('NFC') === text.toLowerCase());
        for (const run of splitRuns(text)) expect(text.slice(run.start, run.end).toLowerCase()).toBe(run.text);
      }),
    );
  });
});

describe('조사', () => {
  it('조사를 떼되 긴 것부터 본다', () => {
    expect(particleStems('서버에서는')[0]).toBe('서버');
    expect(particleStems('리전으로부터의')[0]).toBe('리전');
    expect(particleStems('버킷')).toEqual([]);
  });
  it('로마자 뒤에 붙은 조사만으로 된 도막을 알아본다', () => {
    expect(isParticleBeginning('에서는')).toBe(true);
    expect(isParticleBeginning('버킷')).toBe(false);
  });
  it('치고 있는 조사의 앞부분을 알아본다', () => {
    for (const typed of ['ㅇ', '으', '느', '는', '에', '에ㅅ', '에서']) expect(isParticleBeginning(typed)).toBe(true);
    expect(isParticleBeginning('킷')).toBe(false);
  });
});

describe('활용', () => {
  it.each([
    ['줄여서', '줄이다'],
    ['줄인다면', '줄이다'],
    ['나눠', '나누다'],
    ['옮기고', '옮기다'],
    ['막으려면', '막다'],
    ['빨라진', '빠르다'],
    ['골라야', '고르다'],
    ['쉬운', '쉽다'],
    ['가벼워서', '가볍다'],
    ['이어서', '잇다'],
    ['만드는', '만들다'],
    ['써야', '쓰다'],
    ['모아', '모으다'],
    ['늘어나는', '늘리다'],
    ['늘면', '늘리다'],
    ['지웠다', '지우다'],
    ['빨라지게', '빠르다'],
    ['막아놓은', '막다'],
    ['줄이고싶어요', '줄이다'],
    ['바꿔주는', '바꾸다'],
    ['낸', '내다'],
    ['바뀌었는지', '바꾸다'],
    ['막힌', '막다'],
    ['올라오면', '올리다'],
    ['빌려오려고', '빌리다'],
    ['옮기는건', '옮기다'],
    ['쓰던거', '쓰다'],
    ['막겠는데', '막다'],
  ])('%s의 기본형은 %s', (surface, lemma) => {
    expect(dictionaryForm(surface)).toBe(lemma);
  });
  it('용언의 어간은 명사가 아니다', () => {
    expect(['올리', '보내', '줄이'].map(isVerbStem)).toEqual([true, true, true]);
    expect(['서버', '버킷', '용량'].map(isVerbStem)).toEqual([false, false, false]);
  });
  it('모르는 용언도 끝이 용언이다', () => {
    expect(['털릴까봐', '그리기', '뺏겨도', '훑는'].map(endsAsVerb)).toEqual([true, true, true, true]);
    expect(['배틀그라운드', '조명', '정의역'].map(endsAsVerb)).toEqual([false, false, false]);
  });
  it.each(['람다', '버킷', '정책', '사용자', '이전', '서버가'])('%s는 용언이 아니다', (noun) => {
    expect(dictionaryForm(noun)).toBeUndefined();
  });
  it.each([
    ['암호화하려면', '암호화'],
    ['복제되는', '복제'],
    ['저렴한', '저렴'],
    ['위임받은', '위임'],
    ['확장시켜', '확장'],
    ['실행됩니다', '실행'],
  ])('%s에서 하다와 되다를 떼면 %s', (surface, noun) => {
    expect(lightVerbRoot(surface)).toBe(noun);
  });
  it('한도와 할당은 하다의 활용이 아니다', () => {
    expect(lightVerbRoot('한도')).toBeUndefined();
    expect(lightVerbRoot('할당')).toBeUndefined();
  });
});

describe('자판과 초성과 자모', () => {
  it('영문 자판으로 친 한글을 되돌린다', () => {
    expect(toHangulLayout('fkaek')).toBe('람다');
    expect(toHangulLayout('fkae')).toBe('람ㄷ');
    expect(toHangulLayout('lambda')).toBeUndefined();
  });
  it('한글 자판으로 친 영문을 되돌린다', () => {
    expect(toLatinLayout('ㅣ므ㅠㅇㅁ')).toBe('lambda');
    expect(toLatinLayout('ㄴ3')).toBe('s3');
    expect(toLatinLayout('vpc')).toBeUndefined();
  });
  it('초성은 띄어쓰기를 건너뛰고 로마자는 둔다', () => {
    expect(toChoseong('객체 잠금')).toBe('ㄱㅊㅈㄱ');
    expect(toChoseong('s3 버킷')).toBe('s3ㅂㅋ');
    expect(isChoseong('ㄹㄷ')).toBe(true);
    expect(isChoseong('ㄹ')).toBe(false);
  });
  it('자모로 푸는 것은 es-hangul과 같다', () => {
    fc.assert(
      fc.property(word, (text) => {
        expect(toJamo(text)).toBe(disassemble(text));
        expect(toChoseong(text)).toBe(getChoseong(text));
      }),
    );
    expect(toJamo('ㄳㅘ')).toBe('ㄱㅅㅗㅏ');
  });
  it('입력기의 모든 중간 상태는 자모로 보면 끝난 낱말의 앞부분이다', () => {
    for (const typing of ['ㄹ', '라', '람', '람ㄷ', '람다'])
      expect(toJamo('람다').startsWith(toJamo(typing))).toBe(true);
    expect(toJamo('네트워크').startsWith(toJamo('네트웤'))).toBe(true);
  });
  it('자모 거리는 대칭이고, 같을 때만 0이며, 한도를 넘으면 한도+1이다', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const [x, y] = [toJamo(a), toJamo(b)];
        const distance = editDistance(x, y, 3);
        expect(distance).toBe(editDistance(y, x, 3));
        expect(distance === 0).toBe(x === y);
        expect(distance).toBeLessThanOrEqual(4);
      }),
    );
    expect(editDistance(toJamo('서부넷'), toJamo('서브넷'), 2)).toBe(1);
  });
});

describe('합성어와 불용어', () => {
  it('아는 낱말로 가장 적게 나눈다', () => {
    const known = new Set(['인터넷', '게이트웨이', '인터', '보안', '그룹']);
    expect(splitCompound('인터넷게이트웨이', (piece) => known.has(piece))).toEqual(['인터넷', '게이트웨이']);
    expect(splitCompound('보안정책', (piece) => known.has(piece))).toBeUndefined();
  });
  it('나눈 조각을 이으면 처음 낱말이다', () => {
    fc.assert(
      fc.property(word, (whole) => {
        const parts = splitCompound(whole, (piece) => piece.length === 2);
        if (parts !== undefined) expect(parts.join('')).toBe(whole);
      }),
    );
  });
  it('아무 주제도 말하지 않는 말을 알아본다', () => {
    for (const empty of ['방법', '있는', '하려면', '무엇인가요', '않으면', '대가'])
      expect(isStopword(empty)).toBe(true);
    for (const full of ['요금', '한도', '보안', '삭제']) expect(isStopword(full)).toBe(false);
  });
});
