import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { createMatcher } from './matcher.ts';
import { readReference } from './read-reference.ts';

const TABLES = [
  ...['statements-tuning', 'statements-held-out', 'statements-other-topics'],
  ...['blind/statements', 'second/statements', 'third/statements', 'fourth/statements', 'fifth/statements'],
];

/** What somebody called the statements of new notes, by reading the pages, and what the matcher calls them. */
function judge(): Record<'differs' | 'said', { right: number; all: number }> {
  const { reference, topics } = readReference('.');
  const matcher = createMatcher(reference);
  const titles = new Map(topics.map(({ id, title }) => [id, title]));
  const counts = { differs: { right: 0, all: 0 }, said: { right: 0, all: 0 } };
  for (const table of TABLES)
    for (const row of readFileSync(`tests/new-notes/${table}.tsv`, 'utf8').trimEnd().split('\n').slice(1)) {
      const [, , text = '', topic = '', label] = row.split('\t');
      const findings = matcher.match({ text, headings: [titles.get(topic) ?? topic] });
      if (findings.length === 0) continue;
      const told = findings.some(({ verdict }) => verdict !== 'said') ? 'differs' : 'said';
      counts[told].all += 1;
      if (told === label) counts[told].right += 1;
    }
  return counts;
}

it('다르다고 한 것과 같다고 한 것은 열에 아홉 넘게 사람이 읽은 것과 같다', () => {
  const { differs, said } = judge();
  expect(differs.right / differs.all).toBeGreaterThan(0.93);
  // most of the others are said by another page than the one that the table names
  expect(said.right / said.all).toBeGreaterThan(0.9);
  expect([differs.all, said.all].every((count) => count > 120)).toBe(true);
});
