import { describe, expect, it } from 'vitest';
import type { SideFact } from '../../site/side-facts.ts';
import { joinRows } from './join-rows.ts';

const fact = (label: string, value: string, more: Partial<SideFact> = {}): SideFact => ({ label, value, ...more });

describe('joining what a page says of two with their numbers', () => {
  it('puts the price under what it is paid for, and says nothing twice', () => {
    const [left, right] = [fact('요금', '스캔한 양 1TB에 5달러'), fact('요금', 'RPU 하나에 시간당 0.36달러')];
    expect(
      joinRows(
        [{ name: '요금', own: '스캔한 양', other: '노드 또는 RPU 시간' }],
        [{ name: '요금을 세는 단위', left: [left], right: [right] }],
      ).differ,
    ).toEqual([{ name: '요금', left: { facts: [left] }, right: { says: '노드 또는 RPU 시간', facts: [right] } }]);
  });

  it('takes another ending for the same: 쓸 수 있다, 쓸 수 있음', () => {
    const [left, right] = [fact('CIDR이 겹치는 VPC', '쓸 수 있음'), fact('CIDR이 겹치는 VPC', '경로가 전파되지 않음')];
    const { differ } = joinRows(
      [{ name: 'CIDR이 겹치면', own: '쓸 수 있다', other: '붙지만 라우팅하지 못한다' }],
      [{ name: 'CIDR이 겹치는 VPC', left: [left], right: [right] }],
    );
    expect(differ).toEqual([
      {
        name: 'CIDR이 겹치면',
        left: { says: '쓸 수 있다', facts: [] },
        right: { says: '붙지만 라우팅하지 못한다', facts: [right] },
      },
    ]);
  });

  it('leaves numbers apart that are about something else, and those of a third', () => {
    const [billed, unit] = [fact('과금 단위', '초 단위'), fact('실행 시간을 재는 단위', '1ms')];
    const told = [{ name: '단위', own: '가상 서버', other: '함수' }];
    expect(joinRows(told, [{ name: '최소 과금', left: [billed], right: [unit] }]).differ).toEqual([
      { name: '단위', left: { says: '가상 서버', facts: [] }, right: { says: '함수', facts: [] } },
      { name: '최소 과금', left: { facts: [billed] }, right: { facts: [unit] } },
    ]);
    const [own, third] = [fact('보존 기간', '하루'), fact('SQS: 보존 기간', '4일', { of: 'integration/sqs' })];
    const kept = [{ name: '보존 기간', own: '정한 만큼', other: '설정하기 나름' }];
    expect(joinRows(kept, [{ name: '보존 기간', left: [own], right: [third] }]).differ[0]?.right.facts).toEqual([]);
  });

  it('folds what is the same of both', () => {
    const same = { name: '저장하는 곳', own: '여러 AZ', other: '여러 AZ' };
    const number = fact('한 번에', '10개');
    expect(joinRows([same], [{ name: '개수', left: [number], right: [number] }])).toEqual({
      differ: [],
      sameTold: [same],
      sameShared: [{ name: '개수', left: [number], right: [number] }],
      inRows: [],
    });
  });

  it('folds numbers that are the same and depend on something else: nobody chooses by them', () => {
    const [own, other] = [fact('등록 취소 지연', '300초', { note: '0이면 바로' }), fact('등록 취소 지연', '300초')];
    const row = { name: '등록 취소 지연', left: [own], right: [other] };
    expect(joinRows([], [row])).toMatchObject({ differ: [], sameShared: [row] });
    // What a row of the same name says has not what either depends on.
    expect(joinRows([{ name: row.name, own: '있다', other: '있다' }], [row]).sameShared).toEqual([row]);
  });

  it('says numbers once that rows tell one by one', () => {
    const told = [
      { name: '최대 IOPS', own: '500', other: '250' },
      { name: '최대 처리량', own: '500', other: '250' },
    ];
    const most = (value: string) => fact('최대 성능', value);
    const row = (left: string, right: string) => ({ name: '최대 성능', left: [most(left)], right: [most(right)] });
    const both = row('500MiB/s, 500 IOPS(1MiB 단위)', '250MiB/s, 250 IOPS(1MiB 단위)');
    expect(joinRows(told, [both]).inRows).toEqual([both]);
    expect(joinRows(told, [both]).differ).toHaveLength(2);
    // A number that no row has is said.
    expect(joinRows(told, [row('500MiB/s, 600 IOPS', '250MiB/s, 250 IOPS')]).inRows).toEqual([]);
  });
});
