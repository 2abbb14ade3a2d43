import { expect, it } from 'vitest';
import { differingWords, labelOf, renamedOf, todayOf } from './today.ts';

const place = (kind: 'fact' | 'correction' | 'text', text: string, about = '') => ({
  ...{ topic: 'security/sso', anchor: 'fact-former-name', kind, text, about },
});

it('gives the value of a fact', () => {
  expect(todayOf(place('fact', '15분. 더는 없다.', '최대 실행 시간'))).toEqual({ value: '15분. 더는 없다.', more: '' });
});

it('shows a sentence whole and once, whatever year and name it begins with', () => {
  expect(
    todayOf(place('correction', '2023년부터 RA3 프로비저닝 클러스터는 두 AZ에 둘 수 있다. 스냅샷은 따로다.')),
  ).toEqual({
    value: '2023년부터 RA3 프로비저닝 클러스터는 두 AZ에 둘 수 있다.',
    more: '스냅샷은 따로다.',
  });
});

it('says which name has changed, and to what', () => {
  expect(renamedOf({ renamed: { was: 'AWS SSO', now: 'AWS IAM Identity Center' } })).toBe(
    '이름이 바뀜: AWS SSO → AWS IAM Identity Center',
  );
  expect(renamedOf({})).toBe('');
});

it('takes of several sentences the first', () => {
  expect(todayOf(place('correction', 'Multi-Master는 없어졌다. 쓰기는 하나다.'))).toEqual({
    value: 'Multi-Master는 없어졌다.',
    more: '쓰기는 하나다.',
  });
  expect(todayOf(place('text', '복제본 15개(1.5초 안에)')).value).toBe('복제본 15개(1.5초 안에)');
});

it('says which words differ where the value alone would read as agreement', () => {
  const told = (text: string, mark: string, value: string): string => {
    const start = text.indexOf(mark);
    return differingWords({ text, marks: [[start, start + mark.length]], place: place('fact', value) });
  };
  expect(told('타임아웃 29초, 절대 못 늘림', '절대 못 늘림', '기본 최대 29초')).toBe('‘절대 못 늘림’ 부분이 다르다. ');
  expect(told('타임아웃 30초', '30초', '기본 최대 29초')).toBe('');
  expect(told('타임아웃은 고정', '고정', '기본 최대 29초')).toBe('');
});

it('says of what a day is, and of what an answer to words is', () => {
  expect(labelOf(place('fact', '2025년 3월 31일', '지원 종료'), false)).toBe('지원 종료: ');
  expect(labelOf(place('fact', '2024-11-12', '단종'), false)).toBe('단종: ');
  expect(labelOf(place('fact', '15분', '최대 실행 시간'), false)).toBe('');
  expect(labelOf(place('fact', '15분', '최대 실행 시간'), true)).toBe('최대 실행 시간: ');
});
