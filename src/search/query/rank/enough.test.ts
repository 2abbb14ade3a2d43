import { describe, expect, it } from 'vitest';
import { isEnough, isWorthShowing } from './enough.ts';
import type { RankedTopic } from './rank.ts';
import type { Intent } from './intent.ts';

const words = (count: number, more: Partial<Intent> = {}): Intent => ({
  terms: Array.from({ length: count }, (_, at) => ({ text: `말${at}`, alternatives: [] })),
  mass: count,
  subjects: Array.from({ length: count }, () => false),
  anchors: Array.from({ length: count }, () => false),
  foreign: false,
  firm: 0,
  lost: false,
  elsewhere: false,
  strange: false,
  own: Array.from({ length: count }, () => false),
  sense: Array.from({ length: count }, () => 1),
  doubtful: Array.from({ length: count }, () => false),
  ...more,
});
const scored = (score: number, more: Partial<RankedTopic> = {}): RankedTopic[] => [
  { ...{ topic: 0, score, coverage: 1, sense: 1, section: 0, called: 1 }, named: [], present: [], ...more },
];
const evidence = { coverage: 0.5, name: 0, said: [0, 0, 0, 0] };

describe('보여 줄 만한 결과', () => {
  it('모르는 낱말이 있으면 주제말이 둘이거나 주제의 이름이 맞아야 한다', () => {
    expect(isEnough(evidence, words(4))).toBe(true);
    expect(isEnough(evidence, words(4, { lost: true, firm: 1 }))).toBe(false);
    expect(isEnough(evidence, words(4, { lost: true, firm: 2 }))).toBe(true);
    expect(isEnough(evidence, words(4, { lost: true, firm: 1, own: [true, true, false, false] }))).toBe(true);
    expect(isEnough({ ...evidence, coverage: 0.3 }, words(4, { lost: true, firm: 2 }))).toBe(false);
    expect(isEnough({ ...evidence, name: 0.3 }, words(4, { lost: true, firm: 1 }))).toBe(true);
    const decided = words(3, { lost: true, elsewhere: true, firm: 2 });
    expect(isEnough(evidence, decided)).toBe(false);
    expect(isEnough({ ...evidence, coverage: 0.6 }, decided)).toBe(true);
  });
  it('서비스의 이름을 불렀으면 다른 말을 몰라도 그 주제는 결과다', () => {
    const named = { ...evidence, coverage: 0.1, said: [1, 0] };
    expect(isEnough(named, words(2, { lost: true, anchors: [true, false] }))).toBe(true);
    expect(isEnough(named, words(2, { lost: true, anchors: [false, true] }))).toBe(false);
  });
  it('지나가며 한 번 나오는 말만으로는 보여 주지 않는다. 작은 사이트에서는 보여 준다', () => {
    expect(isWorthShowing(scored(0.3), words(2), 169)).toBe(false);
    expect(isWorthShowing(scored(0.6), words(2), 169)).toBe(true);
    expect(isWorthShowing(scored(0.3), words(1), 169)).toBe(false);
    expect(isWorthShowing(scored(0.3), words(1, { subjects: [true] }), 169)).toBe(true);
    expect(isWorthShowing(scored(0.3), words(2), 10)).toBe(true);
    expect(isWorthShowing([], words(2), 10)).toBe(false);
  });
  it('두 낱말이면 첫 결과가 반은 말해야 한다. 다른 뜻일 수 없는 말이 있으면 묻지 않는다', () => {
    expect(isWorthShowing(scored(1, { coverage: 0.47 }), words(2), 169)).toBe(false);
    expect(isWorthShowing(scored(1, { coverage: 0.5 }), words(2), 169)).toBe(true);
    expect(isWorthShowing(scored(1, { coverage: 0.47 }), words(3), 169)).toBe(true);
    expect(isWorthShowing(scored(1, { coverage: 0.47 }), words(2, { anchors: [true, false] }), 169)).toBe(true);
  });
  it('모르는 명사 옆에서는 이름의 전부로 불린 주제가 앞에 있어야 한다. 다른 말이 틀렸으면 모르는 명사도 틀린 것이다', () => {
    const beside = words(3, { lost: true, elsewhere: true });
    expect(isWorthShowing(scored(1, { called: 0.8 }), beside, 169)).toBe(false);
    expect(isWorthShowing(scored(1), beside, 169)).toBe(true);
    const slip = { text: '렘다', alternatives: [{ terms: ['lambda'], weight: 0.9 }] };
    expect(isWorthShowing(scored(1, { called: 0.8 }), { ...beside, terms: [...beside.terms, slip] }, 169)).toBe(true);
  });
  it('치는 중인 말이 있으면 둘 다 묻지 않는다', () => {
    const typed = {
      terms: [
        { text: '버킷', alternatives: [] },
        { text: '이ㄹ', alternatives: [], tentative: true },
      ],
    };
    expect(isWorthShowing(scored(1, { coverage: 0.47 }), words(2, typed), 169)).toBe(true);
  });
  it('모르는 명사가 있으면, 여기서 뜻이 있는 말을 얼마쯤 하는 주제가 앞에 있을 때만 믿는다', () => {
    const among = words(3, { lost: true, anchors: [false, true, false] });
    expect(isWorthShowing(scored(2, { sense: 0.2 }), among, 169)).toBe(true);
    expect(isWorthShowing(scored(2, { sense: 0.2 }), { ...among, strange: true }, 169)).toBe(false);
    expect(isWorthShowing(scored(2, { sense: 0.4 }), { ...among, strange: true }, 169)).toBe(true);
    const many = Array.from({ length: 8 }, () => scored(2, { sense: 0.2 })).flat();
    expect(isWorthShowing([...many, ...scored(1)], { ...among, strange: true }, 169)).toBe(false);
  });
  it('다른 뜻일 수 있는 이름은 그 주제가 다른 주제말도 말할 때만 믿는다', () => {
    const doubted = words(3, { doubtful: [true, false, false], subjects: [true, true, true] });
    expect(isWorthShowing(scored(2, { named: [1, 0, 0], present: [1, 0, 0] }), doubted, 169)).toBe(false);
    expect(isWorthShowing(scored(2, { named: [0, 1, 0], present: [0, 1, 1] }), doubted, 169)).toBe(false);
    expect(isWorthShowing(scored(2, { named: [1, 0, 0], present: [1, 0, 1] }), doubted, 169)).toBe(true);
    const half = scored(2, { named: [1, 0, 0], present: [1, 0, 1], coverage: 0.5 });
    expect(isWorthShowing(half, doubted, 169)).toBe(true);
    expect(isWorthShowing(half, { ...doubted, elsewhere: true }, 169)).toBe(false);
    const plain = { ...doubted, subjects: [true, true, false] };
    expect(isWorthShowing(scored(2, { named: [1, 0, 0], present: [1, 0, 1] }), plain, 169)).toBe(false);
  });
});
