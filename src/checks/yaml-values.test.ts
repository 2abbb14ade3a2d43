import { expect, it } from 'vitest';
import { readYamlValues } from './yaml-values.ts';

const read = (text: string) => readYamlValues(text, 'content/a.yaml', 3, 'data-file');

it('gives values, every text with its line, and the lines of keys', () => {
  const { value, fields, placeOf, findings } = read(
    'a:\n  - b: 1\n    c: >-\n      d\n      e\n  - { f: g }\nh:\n  i: "j"\n',
  );
  expect(findings).toEqual([]);
  expect(value).toEqual({ a: [{ b: 1, c: 'd e' }, { f: 'g' }], h: { i: 'j' } });
  expect([...fields.values()].map(({ name, line }) => [name, line])).toEqual([
    ['a[0].c', 5],
    ['a[1].f', 8],
    ['h.i', 10],
  ]);
  const lines = [['a', 1], ['h', 'gone'], ['h', 'i'], ['h']].map((path) => placeOf(path).line);
  expect(lines).toEqual([8, 9, 10, 9]);
});

it.each([
  ['a reference, which no author means', 'a: *b', /참조로 읽힌다/],
  ['a value with a colon', 'a: b: c', /따옴표로 감싼다/],
  ['a list that does not end', 'a: [', /YAML로 읽을 수 없다/],
  ['a key that stands twice', 'a: 1\na: 2', /YAML로 읽을 수 없다/],
])('says what is wrong with %s', (_, text, message) => {
  const { value, findings } = read(text);
  expect(value).toBeUndefined();
  expect(findings[0]?.message).toMatch(message);
  expect(findings[0]?.line).toBeGreaterThanOrEqual(3);
});
