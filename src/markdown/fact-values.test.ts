import type { Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import {
  factMentions,
  factsAmong,
  insertFactValues,
  insertIntoData,
  remarkFactValues,
  spokenValue,
} from './fact-values.ts';

const file = {
  id: 'compute/lambda-limits',
  text: '---\nfacts:\n  - id: timeout\n    value: 15분(900초)\n  - id: https\n    value: "`aws:SecureTransport`"\n---\n',
};
const valueOf = factsAmong([file]);

describe('insertFactValues', () => {
  it('says a value as a sentence does, and a part of it as it is written', () => {
    expect(
      insertFactValues('[[=compute/lambda-limits#timeout]] 안에, 곧 [[=compute/lambda-limits#timeout|900초]]', valueOf),
    ).toBe('15분 안에, 곧 900초');
  });

  it('reads the escaped bar of a table', () => {
    expect(insertFactValues('| [[=compute/lambda-limits#timeout\\|900초]] |', valueOf)).toBe('| 900초 |');
  });

  it('leaves what refers to nothing, and links, as they are', () => {
    const text = '[[=compute/lambda-limits#gone]] [[=compute/gone#timeout]] [[compute/lambda-limits#timeout]] [[=x]]';
    expect(insertFactValues(text, valueOf)).toBe(text);
  });
});

it('goes through lists and maps of data', () => {
  expect(insertIntoData([{ trap: '[[=compute/lambda-limits#timeout]]까지', level: 1, none: null }], valueOf)).toEqual([
    { trap: '15분까지', level: 1, none: null },
  ]);
});

it('goes through the text of a body, not through its code', () => {
  const tree: Root = {
    type: 'root',
    children: [
      {
        type: 'paragraph',
        children: [
          { type: 'text', value: '[[=compute/lambda-limits#timeout]]' },
          { type: 'inlineCode', value: '[[=compute/lambda-limits#timeout]]' },
        ],
      },
    ],
  };
  remarkFactValues(valueOf)(tree);
  expect(JSON.stringify(tree)).toContain('"value":"15분"');
  expect(JSON.stringify(tree)).toContain('"value":"[[=compute/lambda-limits#timeout]]"');
});

it('finds references with their parts', () => {
  expect(factMentions('가 [[=a/b#c]] 나 [[=a/b#c|15분]]').map(({ topic, fact, part }) => [topic, fact, part])).toEqual([
    ['a/b', 'c', undefined],
    ['a/b', 'c', '15분'],
  ]);
});

it('speaks a value without markup and remarks', () => {
  expect(spokenValue('**128MB**~10,240MB(10GB), `1MB` 단위')).toBe('128MB~10,240MB, 1MB 단위');
});
