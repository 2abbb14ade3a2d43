import { expect, it } from 'vitest';
import { doubt } from './labels.ts';
import { differingWords, todayOf } from './today.ts';

const place = (kind: 'fact' | 'correction' | 'text', text: string, about = '') => ({
  ...{ topic: 'security/sso', anchor: 'fact-former-name', kind, text, about },
});

it('gives the value of a fact', () => {
  expect(todayOf(place('fact', '15분', '최대 실행 시간'), 'AWS Lambda')).toEqual({ value: '15분', more: '' });
});

it('gives the name of today where a fact has the one before', () => {
  const { value, more } = todayOf(place('fact', 'AWS SSO(2022년에 바뀜)', '옛 이름'), 'AWS IAM Identity Center');
  expect([value, more]).toEqual(['AWS IAM Identity Center', '옛 이름: AWS SSO(2022년에 바뀜)']);
});

it.each([
  ['CloudWatch Events는 EventBridge의 옛 이름이다. 새 기능은 없다.', 'EventBridge'],
  ['2024년 2월부터 이름이 Amazon Data Firehose다. 시험에는 옛 이름도 나온다.', 'Amazon Data Firehose'],
  ['2021년부터 Amazon OpenSearch Service다. 옛 도메인도 쓸 수 있다.', 'Amazon OpenSearch Service'],
  ['옛 문제의 Personal Health Dashboard는 지금의 “계정 상태”다.', '계정 상태'],
])('finds the name of today in a sentence: %s', (text, name) => {
  expect(todayOf(place('correction', text), '쪽')).toEqual({ value: name, more: text });
});

it('takes of several sentences the first', () => {
  expect(todayOf(place('correction', 'Multi-Master는 없어졌다. 쓰기는 하나다.'), 'Aurora')).toEqual({
    value: 'Multi-Master는 없어졌다.',
    more: '쓰기는 하나다.',
  });
  expect(todayOf(place('text', '복제본 15개(1.5초 안에)'), 'Aurora').value).toBe('복제본 15개(1.5초 안에)');
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

it('says on the card that a match is far from sure, and nothing of one that is not', () => {
  expect(doubt(0.5)).toContain('확실하지 않음');
  expect(doubt(0.7)).toBe('');
});
