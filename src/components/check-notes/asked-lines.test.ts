import { expect, test } from 'vitest';
import { answerIn, askedIn, isAmongOthers, saidBy, sidesOf } from './asked-lines.ts';
import { isLeftOpen } from './deciding-words.ts';
import type { PageStatement } from '../../matching/page-statements.ts';

test.each([
  ['Q. NAT 게이트웨이는 어디에 두나?', '', 'NAT 게이트웨이는 어디에 두나'],
  ['질문 3) 가장 싼 클래스', '답: Deep Archive', '가장 싼 클래스'],
  ['Q. 람다는 최대 5분', 'Q. 객체는 최대 5TB', undefined],
  ['문제: SQS 메시지 최대 크기', '정답: 256KB', 'SQS 메시지 최대 크기'],
  ['### Q3. GSI는 테이블 생성 후 추가?', '답: 안 됨', 'GSI는 테이블 생성 후 추가'],
  ['[문제] Lambda /tmp 최대 크기', '[정답] 512MB', 'Lambda /tmp 최대 크기'],
  ['1. NLB에 보안 그룹을 붙일 수 있나?', ' - 아니다', 'NLB에 보안 그룹을 붙일 수 있나'],
  ['1. NLB에 보안 그룹을 붙일 수 있나?', ' - 리스너마다 고른다', undefined],
  ['S3 객체는 최대 몇 TB인가?', 'A. 50TB', undefined],
])('%s asks where it ends so, or is answered below', (line, below, asked) => {
  expect(askedIn(line, below)).toBe(asked);
});

test('an answer is told without its mark', () => {
  expect(answerIn('A. 퍼블릭 서브넷에 둔다')).toBe('퍼블릭 서브넷에 둔다');
  expect(answerIn('ALB에 붙인다')).toBe('ALB에 붙인다');
});

test('of two beside each other each has its own', () => {
  expect(sidesOf('Multi-AZ vs 읽기 복제본 → 가용성 vs 읽기 확장', [])).toEqual([
    'Multi-AZ → 가용성',
    '읽기 복제본 → 읽기 확장',
  ]);
  expect(sidesOf('ALB vs NLB', [])).toEqual(['ALB vs NLB']);
});

test.each([
  ['ALB 대상으로 Lambda를 쓸 수 있나', '아니오', 'ALB 대상으로 Lambda를 쓸 수 없다'],
  ['RDS SQL Server 읽기 복제본 가능', 'X', 'RDS SQL Server 읽기 복제본 불가'],
  ['NACL은 stateful인가요', '아니오, stateless', 'NACL은 stateful이 아니다, stateless'],
  ['다른 리전에 복제 되나', 'ㄴㄴ 안됨', '다른 리전에 복제 되지 않는다'],
  ['SNS에도 FIFO가 있나', '있다', 'SNS에도 FIFO가 있다'],
  ['람다 최대 실행 시간은', '5분', '5분'],
  ['어느 네트워크', '네트워크 로드 밸런서', '네트워크 로드 밸런서'],
])('%s, %s: %s', (asked, answer, said) => {
  expect(saidBy(asked, answer)).toBe(said);
});

test('a bare no says that there is not what it stands below; with more beside it, it says that', () => {
  expect(sidesOf('아직 미지원', ['S3', 'Route 53 DNSSEC 서명'])).toEqual(['Route 53 DNSSEC 서명 불가']);
  expect(sidesOf('없음, 버킷마다 켠다', ['EBS 스냅샷 아카이브'])).toEqual(['없음, 버킷마다 켠다']);
  expect(sidesOf('없음', ['S3'])).toEqual(['없음']);
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
