import { describe, expect, it } from 'vitest';
import { AXES } from '../../model/axis.ts';
import type { SideFact } from '../../site/side-facts.ts';
import { pairFacts } from './pair-facts.ts';

const pair = (left: readonly SideFact[], right: readonly SideFact[]) =>
  pairFacts({ id: 'a', facts: left }, { id: 'b', facts: right });
const fact = (label: string, value = '1') => ({ label, value });

describe('putting facts side by side', () => {
  it('joins the same label, whatever its spacing and punctuation', () => {
    expect(pair([fact('최대 크기(객체)', '5TB')], [fact('최대크기 (객체)', '16TiB')]).shared).toEqual([
      { name: '최대 크기(객체)', left: [fact('최대 크기(객체)', '5TB')], right: [fact('최대크기 (객체)', '16TiB')] },
    ]);
  });

  it('joins what is declared to be the same, whatever each side calls it', () => {
    const left = [{ ...fact('최대 실행 시간', '15분'), axis: '시간 한도' }];
    const right = [
      { ...fact('멈추기 전에 주는 시간', '2분'), axis: '시간 한도' },
      { ...fact('유휴 제한', '1시간'), axis: '시간 한도' },
    ];
    expect(pair(left, right)).toEqual({
      shared: [{ name: '시간 한도', left, right }],
      onlyLeft: [],
      onlyRight: [],
    });
  });

  it('keeps the order of its rows when the two are turned round', () => {
    const [one, two] = [
      { id: 'a', facts: [fact('크기'), fact('시간')] },
      { id: 'b', facts: [fact('시간', '2'), fact('크기', '2')] },
    ];
    const [there, back] = [pairFacts(one, two), pairFacts(two, one)];
    expect(there.shared.map(({ name }) => name)).toEqual(['크기', '시간']);
    expect(back.shared).toEqual(there.shared.map(({ name, left, right }) => ({ name, left: right, right: left })));
  });

  it('on a wide axis joins only what counts the same', () => {
    const count = (label: string) => ({ ...fact(label), axis: '개수 한도' });
    const [rules, listeners] = [count('보안 그룹 하나의 규칙'), count('리스너 수')];
    const [others, servers] = [count('네트워크 ACL의 규칙(방향마다)'), count('서버')];
    expect(pair([rules, listeners], [others, servers])).toEqual({
      shared: [{ name: '개수 한도', left: [rules], right: [others] }],
      onlyLeft: [listeners],
      onlyRight: [servers],
    });
  });

  it('sets no time in which a message is hidden against how often one is tried', () => {
    const delivery = (label: string) => ({ ...fact(label), axis: AXES.delivery });
    const [hidden, tried] = [delivery('가시성 제한 시간'), delivery('AWS 관리 엔드포인트 재시도')];
    expect(pair([hidden], [tried])).toEqual({ shared: [], onlyLeft: [hidden], onlyRight: [tried] });
  });

  it('of what is measured joins only what has a unit in common', () => {
    const speed = (label: string, value: string) => ({ ...fact(label, value), axis: '처리량과 대역폭' });
    const [fifo, any] = [speed('FIFO 처리량', '초당 300건'), speed('표준 처리량', '사실상 무제한')];
    const disk = speed('IOPS와 처리량', '기본 3,000 IOPS·125MiB/s');
    const [topic, files] = [speed('FIFO 주제', '초당 3,000개 또는 20MB'), speed('클라이언트', '1,500MiB/s')];
    expect(pair([fifo, any], [disk]).shared).toEqual([]);
    expect(pair([fifo, any], [topic]).shared).toEqual([{ name: '처리량과 대역폭', left: [fifo], right: [topic] }]);
    expect(pair([files], [disk]).shared).toHaveLength(1);
  });

  it('loses none of either side', () => {
    expect(pair([fact('가'), fact('나')], [fact('다'), fact('나', '2')])).toEqual({
      shared: [{ name: '나', left: [fact('나')], right: [fact('나', '2')] }],
      onlyLeft: [fact('가')],
      onlyRight: [fact('다')],
    });
  });

  it('what one page says of the other stands with the other alone, and of a third with both', () => {
    const [stateful, rules, third] = [fact('응답 트래픽', '허용'), fact('규칙', '20'), { ...fact('다'), of: 'c' }];
    const [own, count] = [fact('응답 트래픽', '허용되지 않음'), fact('개수', '60')];
    expect(
      pair([stateful, { ...rules, of: 'b' }, count, third], [own, rules, { ...stateful, of: 'a' }, third]),
    ).toEqual({
      shared: [
        { name: '응답 트래픽', left: [stateful], right: [own] },
        { name: '다', left: [third], right: [third] },
      ],
      onlyLeft: [count],
      onlyRight: [rules],
    });
  });

  it('what a page says of a third is no number of its own', () => {
    const axis = '최대 크기';
    const third = { ...fact('Kinesis Data Streams: 레코드', '1MiB'), axis, of: 'c', isOther: true as const };
    const own = { ...fact('메시지', '256KB'), axis };
    expect(pair([third], [own])).toEqual({ shared: [], onlyLeft: [third], onlyRight: [own] });
    // Of a part of its own it is one: the memory of Lambda that its limits say.
    const part = { ...own, of: 'c' };
    expect(pair([part], [own]).shared).toEqual([{ name: axis, left: [part], right: [own] }]);
  });
});
