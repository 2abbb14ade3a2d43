import { describe, expect, it } from 'vitest';
import { createAnalyzer } from './analyzer.ts';
import { splitPhrase } from './compounds.ts';
import { discoverWords } from './discover-words.ts';

const analyzer = createAnalyzer({
  glossary: [
    { term: '자전거 도로', aliases: ['자전거길', 'bike lane'], near: ['자도'] },
    { term: '헬멧', aliases: ['helmet', '안전모'] },
    { term: '빌려 타기' },
  ],
  shortNouns: ['표'],
});
analyzer.learn(['요금', '대여소', '보안', '그룹', '규칙']);
const stems = (text: string): string[] => analyzer.tokens(text).flatMap(({ stop, stem }) => (stop ? [] : [stem]));

describe('tokens', () => {
  it('are stems without particles and endings', () => {
    expect(stems('대여소에서는 요금을 줄여서 받는다')).toEqual(['대여소', '요금', '줄이다', '받다']);
  });

  it('keep numbers with their units, and what stands where', () => {
    const [token] = analyzer.tokens('15분까지 탄다');
    expect(token).toMatchObject({ stem: '15분', start: 0, end: 3 });
  });

  it('know the words inside a glued one', () => {
    expect(analyzer.tokens('보안그룹규칙을')[0]?.parts).toEqual(['보안', '그룹', '규칙']);
  });
});

describe('names', () => {
  it.each(['자전거 도로를', '자전거도로', '자전거길에서', 'bike lane'])('%s is one concept', (text) => {
    expect([...analyzer.terms(text).keys()]).toContain('자전거도로');
  });

  it('that are near lead to what is meant', () => {
    expect(analyzer.lexicon.concept('자도')?.near).toEqual(['자전거도로']);
  });

  it('are units with the words inside them', () => {
    expect(analyzer.units('자전거 도로 요금')).toEqual([
      { term: '자전거도로', parts: ['자전거', '도로'] },
      { term: '요금', parts: [] },
    ]);
  });

  it('are found in words that are written without spaces', () => {
    expect(splitPhrase('자전거도로에서나가는법', analyzer.lexicon)).toEqual(['자전거도로에서', '나가는법']);
  });
});

it('nouns are discovered from texts alone', () => {
  expect(discoverWords(['정류장이 멀다', '정류장을 찾는다'], () => false)).toContain('정류장');
});
