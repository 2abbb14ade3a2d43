import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchesOf } from './matches-of.ts';

/** What a match says: its groups, and where it stands. */
const told = (match: RegExpExecArray): unknown[] => [match.index, ...match];

test.each([/[0-9]+(?:[.,][0-9]+)+|[a-z0-9]+|[가-힣]+/gu, /(?<=a)(b)?c/g, /\[\[([^[\]|#]+)(?:\|([^[\]]+))?\]\]/g])(
  'finds what matchAll finds, wherever the pattern was left by another: %s',
  (pattern) => {
    const letters = fc.constantFrom('a', 'b', 'c', '1', '2', '.', ',', ' ', '가', '각', '😀', '[[', ']]', '|');
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        pattern.lastIndex = text.length;
        expect(matchesOf(text, pattern).map(told)).toEqual([...text.matchAll(new RegExp(pattern))].map(told));
        expect(pattern.lastIndex).toBe(0);
      }),
    );
  },
);
