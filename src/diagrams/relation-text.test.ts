import { expect, it } from 'vitest';
import { relationLines } from './relation-text.ts';

const edge = { kind: 'edge', from: '앱', to: '대기열', label: '① 보내기', dashed: false, both: false } as const;

it('경계와 화살표와 설명을 한국어 줄로 읽는다', () => {
  const relations = [
    { kind: 'group' as const, label: 'VPC', members: ['내부 ALB', 'EC2'] },
    edge,
    { kind: 'remark' as const, text: '경우: 만료됨' },
  ];
  expect(relationLines({ type: 'flowchart-v2', relations })).toEqual([
    'VPC 안: 내부 ALB, EC2',
    '앱 → 대기열: ① 보내기',
    '경우: 만료됨',
  ]);
});

it('점선과 양방향을 말로 알린다', () => {
  expect(relationLines({ type: 'flowchart-v2', relations: [{ ...edge, dashed: true }] })).toEqual([
    '앱 → 대기열: ① 보내기 (점선)',
  ]);
  expect(relationLines({ type: 'sequence', relations: [{ ...edge, dashed: true }] })).toEqual([
    '앱 → 대기열: ① 보내기 (응답)',
  ]);
  expect(relationLines({ type: 'flowchart-v2', relations: [{ ...edge, label: '', both: true }] })).toEqual([
    '앱 ↔ 대기열',
  ]);
});

it('번호뿐인 걸음은 번호로 시작한다', () => {
  expect(relationLines({ type: 'flowchart-v2', relations: [{ ...edge, label: '②', dashed: true }] })).toEqual([
    '② 앱 → 대기열 (점선)',
  ]);
});
