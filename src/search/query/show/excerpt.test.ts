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
    expect(excerpt(`서브넷 ] } } ${filler}서브넷을 나눈다.`, '서브넷')).toMatch(/나눈다\.$/);
    expect(excerpt(`시험 자료의 옛 값: 서브넷 둘. ${filler}서브넷을 나눈다.`, '서브넷')).toMatch(/나눈다\.$/);
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

  it('상황 가운데 묻는 것을 골라 그 답까지 보인다', async () => {
    const engine = await openSmallSite().engine();
    const text =
      '서브넷의 서버가 인터넷에 나간다. 관리할 것은 적어야 한다. 답: NAT 게이트웨이 · Amazon VPC. 왜: 서브넷에서 나가기만 한다. ' +
      '함정: 객체 잠금은 아니다. 감사 기록을 일곱 해 동안 S3 버킷에 두어야 하고 그 가운데 어느 객체도 관리자를 포함한 아무도 그동안 지우거나 ' +
      '고치지 못해야 하며 규정이 바뀌면 위원회가 모여 기간을 다시 정하고 그때까지는 옛 기간을 따른다. 답: 객체 잠금의 규정 준수 모드. 왜: 아무도 지우지 못한다.';
    const excerpt = (query: string): string =>
      buildExcerpt(text, engine.search(query).plan.terms, engine.index.known)
        .map((piece) => piece.text)
        .join('');
    expect(excerpt('서브넷의 인터넷')).toBe(
      '서브넷의 서버가 인터넷에 나간다. 관리할 것은 적어야 한다. 답: NAT 게이트웨이 …',
    );
    expect(excerpt('S3 객체를 지우지 못하게')).toMatch(
      /^… 감사 기록을 일곱 해 동안 S3 .+ … 답: 객체 잠금의 규정 준수 모드 …$/,
    );
  });

  it('주제의 이름보다 나머지 낱말이 있는 문장에서 고른다', async () => {
    const engine = await openSmallSite().engine();
    const { plan } = engine.search('람다 서브넷 객체 잠금');
    const filler = '그 사이의 글이 길게 이어진다. '.repeat(9);
    const text = `람다와 서브넷을 함께 쓴다. ${filler}서브넷에서 객체 잠금을 켠다.`;
    const told = (named: readonly number[]): string =>
      buildExcerpt(`람다와 람다. ${text}`, plan.terms, engine.index.known, named)
        .map((piece) => piece.text)
        .join('');
    expect(told([1, 1, 0])).toMatch(/켠다\.$/);
    expect(told([0, 0, 1])).toMatch(/^람다와/);
  });

  it('글의 짧은 끝이면 그 앞 문장부터 보인다', async () => {
    const engine = await openSmallSite().engine();
    const { plan } = engine.search('서브넷');
    const text = `${'그 사이의 글이 길게 이어진다. '.repeat(20)}서브넷이다.`;
    const shown = buildExcerpt(text, plan.terms, engine.index.known)
      .map((piece) => piece.text)
      .join('');
    expect(shown).toMatch(/^… 그 사이의 .+이어진다\. 서브넷이다\.$/);
    expect(shown.length).toBeGreaterThan(80);
  });
});
