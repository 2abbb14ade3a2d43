import fc from 'fast-check';
import { expect, test } from 'vitest';
import { marksPattern } from './marks-pattern.ts';

test.each(['lambda@edge', '10,000', 'C++', 'a-b', "it's", '(x)', '[y]', '{z}', 'a|b', '\\d', 'S3 Glacier', '¥#&~`"%'])(
  '“%s” is found where it stands, and only there',
  (word) => {
    expect([...`앞 ${word} 뒤`.matchAll(marksPattern([word]))].map((match) => match[0])).toEqual([word]);
    expect('글'.match(marksPattern([word]))).toBeNull();
  },
);

test('a word in Latin letters is no part of a longer one', () => {
  expect(
    ['Connect에', 'Connection', 'reconnect', 'Direct Connect'].filter((text) => marksPattern(['connect']).test(text)),
  ).toEqual(['Connect에', 'Direct Connect']);
});

test('any words are found as they are', () => {
  const word = fc.string({ unit: 'grapheme', minLength: 1 });
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), (words) => {
      const pattern = marksPattern(words);
      for (const one of words) expect(one.match(pattern)).not.toBeNull();
    }),
  );
});
