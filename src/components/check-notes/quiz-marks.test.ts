import { describe, expect, it, test } from 'vitest';
import { openSiteReader } from './fixtures/site-reader.ts';
import { shownKind } from './shown-kind.ts';
import { answerTo, quizIn } from './quiz-marks.ts';

test.each([
  ['피어링은 전이 라우팅을 지원한다. (X)', '피어링은 전이 라우팅을 지원한다.', false, '(X)'],
  ['피어링은 전이 라우팅을 지원한다 - X', '피어링은 전이 라우팅을 지원한다', false, '- X'],
  ['피어링은 전이 라우팅을 지원한다. 답: X', '피어링은 전이 라우팅을 지원한다.', false, '답: X'],
  ['(X) 거부 규칙을 넣을 수 있다', '거부 규칙을 넣을 수 있다', false, '(X) '],
  ['X) 거부 규칙을 넣을 수 있다', '거부 규칙을 넣을 수 있다', false, 'X) '],
  ['패킷의 내용까지 담는다. (거짓)', '패킷의 내용까지 담는다.', false, '(거짓)'],
  ['그룹 안에 그룹을 넣을 수 있다 (×)', '그룹 안에 그룹을 넣을 수 있다', false, '(×)'],
  ['무료이다. ❌', '무료이다.', false, '❌'],
  ['상태 저장이다. ⭕', '상태 저장이다.', true, '⭕'],
  ['상태 저장이다 (맞음)', '상태 저장이다', true, '(맞음)'],
  ['상태 저장이다 | X', '상태 저장이다', false, '| X'],
  ['자동으로 지우지 않는다. (X)', '자동으로 지우지 않는다.', false, '(X)'],
])('%s is a sentence with a mark', (text, said, isSo, mark) => {
  const quiz = quizIn(text);
  expect([quiz?.said, quiz?.isSo, text.slice(...(quiz?.mark ?? []))]).toEqual([said, isSo, mark]);
});

test.each([
  '중복 X',
  'UDP·TLS X',
  '부팅 X',
  '수정X → 새로 만듦',
  'O/X 문제',
  '보안 그룹 없음 ❌',
  '하드 한도라 늘릴 수 없다 ×',
  '이 값은 한도가 아님',
  'X-Ray는 분산 추적을 한다',
  '요청 헤더에 (X-Amz-Date)를 넣는다',
  'S3 복습하기',
])('%s has none', (text) => {
  expect(quizIn(text)).toBeUndefined();
});

test('what stands behind a mark is told by itself', () => {
  expect(quizIn('피어링은 전이 라우팅을 지원한다 (X) → TGW가 한다')?.rest).toBe('TGW가 한다');
  expect(quizIn('NACL은 상태 저장이다. (X, 상태 비저장)')?.rest).toBe('상태 비저장');
});

test('a bare answer says whether what is asked is so; one with more says that itself', () => {
  expect(answerTo('NACL은 상태 저장인가요', '아니오')).toEqual({
    text: 'NACL은 상태 저장인가요? 아니오',
    quiz: { said: 'NACL은 상태 저장이다', denied: 'NACL은 상태 저장이 아니다', isSo: false, mark: [16, 19] },
  });
  expect(answerTo('NACL은 상태 저장인가요', '아니오, stateless')).toBeUndefined();
});

describe('sentences with marks, by the pages', () => {
  const { read } = openSiteReader();
  const told = (note: string): string[] => read(note).map((one) => `${shownKind(one)}: ${one.text}`);

  it.each([
    '1. VPC 피어링은 전이적 라우팅을 지원한다. (X)',
    'VPC 피어링은 전이적 라우팅을 지원한다 - X',
    '3. VPC 피어링은 전이적 라우팅을 지원한다. 답: X',
    'VPC 피어링은 전이적 라우팅을 지원한다.\n  정답: X',
    '[X] 보안 그룹에는 거부 규칙을 넣을 수 있다',
    '- [O] 보안 그룹은 상태 저장이다\n- [X] 보안 그룹에는 거부 규칙을 넣을 수 있다',
    'Q. 보안 그룹에는 거부 규칙을 넣을 수 있나요? A. X',
    'X: 하나의 서브넷은 여러 AZ에 걸칠 수 있다.',
    'VPC 흐름 로그는 패킷의 내용까지 캡처한다. (거짓)',
    'IAM 그룹 안에 다른 그룹을 넣을 수 있다 (×)',
    'Shield Advanced는 무료이다. ❌',
    'Lambda 최대 실행 시간은 5분이다. (X)',
    'DynamoDB 항목 최대 크기는 400KB이다. (O)',
    '| 문장 | 답 |\n|---|---|\n| NACL은 상태 저장이다 | X |',
  ])('%s is right', (note) => {
    expect(told(note).at(-1)).toMatch(/^said/);
  });

  it.each([
    '네트워크 ACL은 상태 비저장이다. (X)',
    '보안 그룹은 상태 저장이다. (X)',
    'Lambda 최대 실행 시간은 15분이다. (X)',
    'Q. 보안 그룹은 상태 저장인가요? A. 아니오',
    'Lambda는 컨테이너 이미지를 지원한다 (X)',
    '보안 그룹에는 거부 규칙을 넣을 수 있다. (O)',
    'X) Aurora 복제본은 최대 15개까지 둘 수 있다.',
    '| 문장 | 답 |\n|---|---|\n| 보안 그룹은 상태 저장이다 | X |',
  ])('%s is not', (note) => {
    expect(told(note).at(-1)).toMatch(/^differs/);
  });

  it('keeps its mark, and shows that as what differs', () => {
    const [one] = read('보안 그룹은 상태 저장이다. (X)');
    expect(one?.text).toBe('보안 그룹은 상태 저장이다. (X)');
    expect(one?.marks.map((mark) => one.text.slice(...mark))).toEqual(['(X)']);
  });

  it('tells nothing of a task that is done, and neither way of what no page settles', () => {
    expect(told('- [x] S3 Glacier를 복습한다').filter((line) => !line.startsWith('new'))).toEqual([]);
    expect(told('S3는 파란색 아이콘을 쓴다. (X)').filter((line) => !line.startsWith('new'))).toEqual([]);
  });
});
