import { expect, it } from 'vitest';
import { emitSprite } from './icons.ts';
import { takeApart } from './take-apart.ts';

const body = (id: string, shape: string): string =>
  `<defs><linearGradient id="${id}" x1="0%" x2="100%" y1="100%" y2="0%"><stop offset="0%" stop-color="#111111"/><stop offset="100%" stop-color="#222222"/></linearGradient></defs><path fill="url(#${id})" d="M0 0h256v256H0z"/><path fill="#fff" d="${shape}"/>`;

it('같은 바탕을 쓰는 아이콘은 그라디언트를 한 번만 싣는다', () => {
  const icons = { one: takeApart('one', body('A', 'M0 0h9v9z')), two: takeApart('two', body('B', 'M1 1h9v9z')) };
  const sprite = emitSprite(['two', 'one', 'two'], icons);
  expect(sprite.match(/<linearGradient/g)).toHaveLength(1);
  expect(sprite.match(/<symbol/g)).toHaveLength(2);
  expect(sprite).toContain('url(#icon-111111-222222)');
});

it('아이콘이 없으면 아무것도 싣지 않고, 모르는 아이콘은 이름을 말한다', () => {
  expect(emitSprite([], {})).toBe('');
  expect(() => emitSprite(['aws-none'], {})).toThrow('아이콘 aws-none');
});

it('작은 고리는 정수로 반올림해도 둥글다', () => {
  const ring = 'M176.4 166.8c0-5.3-4.3-9.6-9.6-9.6s-9.6 4.3-9.6 9.6 4.3 9.6 9.6 9.6 9.6-4.3 9.6-9.6z';
  const [, drawn = ''] = /fill="#fff" d="([^"]*)"/.exec(takeApart('ring', body('C', ring)).body) ?? [];
  // Curves, each of whose ends lies where it was; arcs of whole units end elsewhere.
  expect(drawn).toMatch(/^M176 167[cs]/);
  expect(drawn).not.toMatch(/[aq.]/i);
});
