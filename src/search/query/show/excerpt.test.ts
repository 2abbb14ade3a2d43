import { describe, expect, it } from 'vitest';
import { openSmallSite } from '../../small-site.fixture.ts';
import { buildExcerpt } from './excerpt.ts';

describe('발췌', () => {
  it('정말 맞은 낱말만, 조사는 빼고 표시한다', async () => {
    const engine = await openSmallSite().engine();
    const { plan } = engine.search('서브넷을 지우는 객체잠금');
    const pieces = buildExcerpt('관리자도 객체 잠금을 풀지 못하고 서브넷은 지워진다.', plan.terms, engine.index.known);
    expect(pieces.filter(({ mark }) => mark).map(({ text }) => text)).toEqual(['객체 잠금', '서브넷', '지워진다']);
    expect(pieces.map(({ text }) => text).join('')).toBe('관리자도 객체 잠금을 풀지 못하고 서브넷은 지워진다.');
  });

  it('JSON의 칸보다 문장에서 고른다', async () => {
    const engine = await openSmallSite().engine();
    const { plan } = engine.search('객체 잠금');
    const json = `{ "Type": "객체 잠금", "Next": "객체 잠금" } ${'그 사이의 글이 길게 이어진다. '.repeat(9)}`;
    const pieces = buildExcerpt(`${json}객체 잠금을 켠다.`, plan.terms, engine.index.known);
    expect(pieces.map(({ text }) => text).join('')).toMatch(/객체 잠금을 켠다\.$/);
  });

  it('어디에나 있는 낱말보다 드문 낱말이 있는 문장에서, 그림의 관계와 셸의 줄 밖에서 고른다', async () => {
    const engine = await openSmallSite().engine();
    const excerpt = (text: string, query: string): string =>
      buildExcerpt(text, engine.search(query).plan.terms, engine.index.known)
        .map((piece) => piece.text)
        .join('');
    const filler = '그 사이의 글이 길게 이어진다. '.repeat(9);
    expect(excerpt(`람다가 돈다. 람다를 쓴다. ${filler}객체 잠금을 켠다.`, '람다 객체 잠금')).toMatch(/켠다\.$/);
    expect(excerpt(`서브넷 안: 앱 서버. ${filler}서브넷을 나눈다.`, '서브넷')).toMatch(/나눈다\.$/);
    // a glued word is two: where both stand
    const glued = [{ text: '람다잠금', alternatives: [{ terms: ['lambda', '잠금'], weight: 1 }] }];
    const pieces = buildExcerpt(`람다가 돈다. 람다를 쓴다. ${filler}람다를 잠금.`, glued, engine.index.known);
    expect(pieces.at(-2)).toEqual({ text: '잠금', mark: true });
    // what a colon announces is left out
    expect(excerpt(`서브넷을 ${'만들고 '.repeat(18)}나눈다: ${'a'.repeat(200)}`, '서브넷')).toMatch(/나눈다 …$/);
    expect(excerpt(`# 서브넷을 만든다 ${filler}서브넷을 나눈다.`, '서브넷')).toMatch(/나눈다\.$/);
  });

  it('어디에도 없는 이름은 그 이름의 낱말을 표시한다', async () => {
    const engine = await openSmallSite().engine();
    const { plan } = engine.search('객체 잠금');
    const pieces = buildExcerpt('잠금은 객체마다 켠다.', plan.terms, engine.index.known);
    expect(pieces.filter(({ mark }) => mark).map(({ text }) => text)).toEqual(['잠금', '객체']);
  });

  it('영어 낱말은 복수의 s까지 표시한다', async () => {
    const engine = await openSmallSite().engine();
    const { plan } = engine.search('lambda');
    const pieces = buildExcerpt('Lambdas and AWS Lambda.', plan.terms, engine.index.known);
    expect(pieces.filter(({ mark }) => mark).map(({ text }) => text)).toEqual(['Lambdas', 'AWS Lambda']);
  });
});
