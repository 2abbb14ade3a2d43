import { expect, it } from 'vitest';
import { todayOf } from './today.ts';

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
