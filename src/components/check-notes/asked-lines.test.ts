import { expect, test } from 'vitest';
import { answerIn, askedIn, isAmongOthers, sidesOf } from './asked-lines.ts';
import { isLeftOpen } from './deciding-words.ts';
import type { PageStatement } from '../../matching/page-statements.ts';

test.each([
  ['Q. NAT 게이트웨이는 어디에 두나?', '', 'NAT 게이트웨이는 어디에 두나'],
  ['질문 3) 가장 싼 클래스', '답: Deep Archive', '가장 싼 클래스'],
  ['Q. 람다는 최대 5분', 'Q. 객체는 최대 5TB', undefined],
  ['S3 객체는 최대 몇 TB인가?', 'A. 50TB', undefined],
])('%s asks where it ends so, or is answered below', (line, below, asked) => {
  expect(askedIn(line, below)).toBe(asked);
});

test('an answer is told without its mark', () => {
  expect(answerIn('A. 퍼블릭 서브넷에 둔다')).toBe('퍼블릭 서브넷에 둔다');
  expect(answerIn('ALB에 붙인다')).toBe('ALB에 붙인다');
});

test('of two beside each other each has its own', () => {
  expect(sidesOf('Multi-AZ vs 읽기 복제본 → 가용성 vs 읽기 확장')).toEqual([
    'Multi-AZ → 가용성',
    '읽기 복제본 → 읽기 확장',
  ]);
  expect(sidesOf('ALB vs NLB')).toEqual(['ALB vs NLB']);
});

test('short lines right below each other say something; one between paragraphs heads', () => {
  const memo = ['QuickSight 대시보드 BI', 'Neptune 그래프 DB', 'DocumentDB MongoDB 호환 DB'];
  expect([0, 1, 2].map((at) => isAmongOthers(['QuickSight 시각화 BI', ...memo.slice(1)], at))).toEqual([
    true,
    true,
    true,
  ]);
  expect(isAmongOthers(['', 'Neptune 그래프 DB', ''], 1)).toBe(false);
});

test('what has the other of two deciding words does not say the same', () => {
  const there = (text: string): PageStatement => ({ about: '', text }) as PageStatement;
  expect(isLeftOpen('프라이빗 서브넷에 둔다', there('퍼블릭 서브넷에 둔다'), false)).toBe(true);
  expect(isLeftOpen('퍼블릭 서브넷에 둔다', there('퍼블릭 서브넷에 둔다'), false)).toBe(false);
  expect(isLeftOpen('프라이빗 서브넷에 둔다', there('IGW로 라우팅한다'), true)).toBe(true);
  expect(isLeftOpen('IGW로 라우팅한다', there('퍼블릭 서브넷에 둔다'), true)).toBe(false);
});
