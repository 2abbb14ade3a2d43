import { describe, expect, it } from 'vitest';
import { splitTopic } from '../markdown/topic-text.ts';
import { readContent } from './read-content.ts';
import { readSpots } from './yaml-spots.ts';
import { readDocument, readYamlValues, type YamlValues } from './yaml-values.ts';

const PLACE = { file: 'content/a.yaml', firstLine: 1, rule: 'data-file' } as const;
/** All that a rule may ask for: values, texts with their lines, and the lines of everything by its path. */
const all = ({ value, fields, lineOf, lineOfKey, findings }: YamlValues): unknown => {
  const lines: unknown[] = [];
  const visit = (at: unknown, path: readonly PropertyKey[]): void => {
    lines.push([path, lineOf(path)]);
    if (Array.isArray(at))
      at.forEach((item, index) => {
        visit(item, [...path, index]);
      });
    else if (typeof at === 'object' && at !== null)
      for (const [key, item] of Object.entries(at)) {
        lines.push([path, key, lineOfKey(path, key)]);
        visit(item, [...path, key]);
      }
  };
  visit(value, []);
  return { value, fields: [...fields.values()], lines, findings };
};
const { topics, data } = readContent('.');
const texts = [
  ...data.map(({ path, text }) => [path, text] as const),
  ...topics.map(({ path, text }) => [path, splitTopic(text)?.yaml ?? ''] as const),
];

describe('YAML with its lines', () => {
  it('is the same by either reader, in every file of the content', () => {
    const fieldsOf = ({ value, fields }: YamlValues): string => JSON.stringify([value, ...fields.values()]);
    const differs = texts.filter(
      ([, text]) => fieldsOf(readYamlValues(text, PLACE)) !== fieldsOf(readDocument(text, PLACE)),
    );
    expect(differs.map(([path]) => path)).toEqual([]);
    expect(texts.filter(([, text]) => readSpots(text) === undefined).map(([path]) => path)).toEqual([]);
  });

  it.each([
    'a:\n  - b: 1\n    c: >-\n      d\n      e\n  - { f: g, "h": [i, j] }\n# k\nl:\n\n  # m\n  n: "o\n    p"\n',
    '- [a, { b: c }]\n- - d\n  - e: f\n-\n  g\n',
    'a:\nb: ~\nc: ""\n',
    '"a b": c # d\n? e\n: f\n',
    'a: b\n  c\n  d\ne: [\n  f,\n  g]\n',
  ])('is the same by either reader: %j', (text) => {
    expect(readSpots(text)).toBeDefined();
    expect(all(readYamlValues(text, PLACE))).toEqual(all(readDocument(text, PLACE)));
  });

  it.each(['a: *b', 'a: &b c', 'a: b: c', 'a: [', 'a: 1\na: 2', '- !!str a', '', 'a: "b'])(
    'that is not plainly right is left to the reader that says why: %j',
    (text) => {
      expect(readSpots(text)).toBeUndefined();
    },
  );
});
