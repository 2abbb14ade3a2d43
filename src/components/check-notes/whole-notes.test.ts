import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSiteReader } from './fixtures/site-reader.ts';

const FIXTURES = join(import.meta.dirname, 'fixtures');

describe('whole notes', () => {
  const { read } = openSiteReader();

  /** How many lines of whole notes are called so, of those that are; and those that are called so and are not. */
  const measure = (name: string) => {
    const rows = readFileSync(join(FIXTURES, name, 'expected.tsv'), 'utf8')
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((row) => row.split('\t'));
    const trials = [...Map.groupBy(rows, ([file = '']) => file)].flatMap(([file, of]) => {
      const checked = read(readFileSync(join(FIXTURES, name, file), 'utf8'));
      return of.map(([, line, text = '', expected = '']) => {
        const kinds = checked.filter((one) => one.line === Number(line)).map(({ kind }) => kind);
        const told = kinds.includes('differs') ? '다름' : kinds.includes('said') ? '같음' : '없음';
        return { told, expected, text };
      });
    });
    const share = (kind: string): number => {
      const are = trials.filter(({ expected }) => expected === kind);
      return are.filter(({ told }) => told === kind).length / are.length;
    };
    // 같음? may be told so or not at all, ? either way
    const wrong = trials.filter(
      ({ told, expected }) => told !== '없음' && expected !== '?' && told !== expected.replace('?', ''),
    );
    return { wrong: wrong.map(({ told, text }) => `${told}: ${text}`), differs: share('다름'), said: share('같음') };
  };

  const NOTES: [title: string, name: string, leastDiffers: number, leastSaid?: number][] = [
    ['calls nothing of four whole notes wrong or right that is not', 'exam-notes', 0.76, 0.76],
    ['nor of plain lines about what is asked most, of which it knows most', 'plain-notes', 0.86, 0.8],
    ['nor of what is said without a number', 'stated-notes', 0.8],
    ['nor of notes of 2019 to 2022, of which it knows most of what has changed since', 'old-notes', 0.95],
    ['nor of clipped ones and of statements, of which it finds most of what is wrong', 'clipped-notes', 0.9],
    ['nor of a list, a table of values and a chat', 'pasted-notes', 0.9, 0.8],
    [
      'nor of lines, tables and questions in which right, outdated and wrong ones stand side by side',
      'mixed-notes',
      0.95,
      0.5,
    ],
    ['nor of notes as blogs and lectures have them, a fifth of them outdated', 'blog-notes', 0.85],
  ];
  it.each(NOTES)('%s', (_, name, leastDiffers, leastSaid) => {
    const { wrong, differs, said } = measure(name);
    expect(wrong).toEqual([]);
    expect(differs).toBeGreaterThanOrEqual(leastDiffers);
    if (leastSaid !== undefined) expect(said).toBeGreaterThanOrEqual(leastSaid);
  });
});
