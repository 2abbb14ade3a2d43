import { describe, expect, it } from 'vitest';
import type { Comparable } from '../../site/comparable.ts';
import { areApart, decide } from './decide.ts';

const side = (id: string, more: Partial<Comparable> = {}): Comparable => ({
  ...{ id, title: id, url: `/${id}/`, summary: '', signals: [], facts: [], rivals: [], tables: [] },
  ...more,
});
const rival = (id: string) => ({ id, choose: ['가'], chooseOther: ['나'], trap: '다' });
const says = (id: string) => ({ signals: [{ need: '요구', choose: id, for: [id] }] });

describe('what decides between two', () => {
  it('two that nothing has in common are apart', () => {
    expect(areApart(side('sqs'), side('ebs'))).toBe(true);
    expect(areApart(side('sqs', { rivals: [rival('sns')] }), side('sns', { rivals: [rival('sqs')] }))).toBe(false);
  });

  it.each<[string, Partial<Comparable>, Partial<Comparable>]>([
    ['a third that both are taken for', { rivals: [rival('c')] }, { rivals: [rival('c')] }],
    ['what they are to each other', { related: { b: '함께 쓴다.' } }, {}],
    ['a pair of their parts', {}, { closer: { a: [] } }],
    ['a part and its whole', { part: { of: ['b'], pairs: [] } }, {}],
    [
      'a table',
      { tables: [{ at: 'x', article: { title: 'x', url: '/x/' }, cells: [] }] },
      { tables: [{ at: 'x', article: { title: 'x', url: '/x/' }, cells: [] }] },
    ],
  ])('%s: not apart', (_, a, b) => {
    expect(areApart(side('a', a), side('b', b))).toBe(false);
  });

  it('what speaks for one alone decides nothing, unless that is a part of the other', () => {
    expect(decide(side('a', says('a')), side('b'))).toMatchObject({ choose: [], chooseOther: [] });
    expect(decide(side('a', says('a')), side('b', says('b')))).toMatchObject({
      ...{ choose: ['요구 → a'], chooseOther: ['요구 → b'] },
    });
    expect(decide(side('a', { ...says('a'), part: { of: ['b'], pairs: [] } }), side('b'))).toMatchObject({
      ...{ choose: ['요구 → a'], chooseOther: [] },
    });
  });
});
