import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { runShare } from './fits.ts';

/** What is meant: the longest of all runs of two words or more, of more than four letters. */
function longestShare(spaced: string, words: readonly string[]): number {
  const lengths = words.flatMap((_, from) =>
    words.slice(from + 1).flatMap((__, more) => {
      const run = words.slice(from, from + more + 2).join(' ');
      return run.length > 4 && spaced.includes(` ${run}`) ? [more + 2] : [];
    }),
  );
  return Math.max(0, ...lengths) / words.length;
}

describe('runShare', () => {
  it('is the share of the longest run that stands there', () => {
    const word = fc.constantFrom('s3', 'az', '버킷을', '다른', '리전으로', '옮긴다', '가');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 9 }), fc.array(word, { maxLength: 14 }), (words, said) => {
        const spaced = ` ${said.join(' ')}`;
        expect(runShare({ spaced }, words)).toBe(longestShare(spaced, words));
      }),
      { numRuns: 500 },
    );
  });

  it('looks a pasted question of a hundred words up about a hundred times', () => {
    const words = Array.from({ length: 120 }, (_, at) => `낱말${at}`);
    const spaced = ` ${words.slice(30, 60).join(' ')} 그리고 ${words.slice(80, 95).join(' ')}`;
    const includes = vi.spyOn(String.prototype, 'includes');
    expect(runShare({ spaced }, words)).toBe(30 / 120);
    expect(includes.mock.calls.length).toBeLessThan(2 * words.length);
    includes.mockRestore();
  });
});
