import { expect, test } from 'vitest';
import { claimOf, isCard } from './correction-card.ts';

const asked = (notes: string, more: Partial<Parameters<typeof isCard>[0]> = {}): boolean =>
  isCard({ notes, status: 'wrong', ...more });

test('what somebody may believe of AWS is a card', () => {
  expect(asked('모든 AWS 데이터베이스가 스토리지 자동 확장을 지원한다고 한다.')).toBe(true);
  expect(asked('항목의 속성은 비워 둘 수 있다고 한다.', { status: 'simplified' })).toBe(true);
  expect(asked('서버리스 앱의 모든 구성은 YAML로 적는다고 한다.')).toBe(true);
  expect(asked('지연 시간 정책은 지연이 가장 적은 곳으로 연결한다고 한다.')).toBe(true);
});

test('what is of the wording of notes, of several of them, or of what they leave out is none', () => {
  for (const notes of [
    '글로벌 서비스의 목록에 Route t3이라고 적는다.',
    'Redshift의 기능 셋째 항목으로 OpenSearch를 적는다.',
    'SDK를 Software Developer Kit의 줄임말로 적는다.',
    '이름을 AWS APP Runner라고 적는다.',
    '한 노트는 저장 공간이 자동으로 커진다고 하고, 다른 노트는 오토 스케일링이 없다고 한다.',
    'CloudWatch 경보로 ASG를 “계산”할 수 있다고 한다.',
    'Lambda는 스케일링이 자동이라고만 한다.',
    'KMS를 제목만 두고 내용을 비워 두었다.',
  ])
    expect(asked(notes), notes).toBe(false);
  expect(asked('실시간으로 적재한다고 한다.', { status: 'conflict' })).toBe(false);
  expect(asked('프로세스를 쉽게 수집한다고 한다.', { card: false })).toBe(false);
});

test('asks for what is claimed, in plain words, and not for how notes present it', () => {
  expect(
    [
      '쿼리마다 돈을 낸다고 한다.',
      '별칭은 무료라고 한다.',
      'AMI는 EBS 스냅샷이라고 한다.',
      '고르는 도구는 SCT뿐이다.',
    ].map(claimOf),
  ).toEqual(['쿼리마다 돈을 낸다.', '별칭은 무료다.', 'AMI는 EBS 스냅샷이다.', '고르는 도구는 SCT뿐이다.']);
  expect([asked('S3를 파일을 저장하는 시스템으로 소개한다.'), asked('저지연을 장점으로 든다.')]).toEqual([
    false,
    false,
  ]);
});
