import { expect, it } from 'vitest';
import { tabulate as conjugate } from '../../korean/allomorphs.ts';
import { words, WORDS } from '../../korean/words.ts';
import { conjugatedWords } from './make-check-data.ts';
import { tabulate, toJamo } from '../../matching/taught-korean.ts';

it('finds in the conjugated verbs that come with the data what conjugating them finds', () => {
  const sent = conjugatedWords();
  for (const list of ['verbs', 'helpingVerbs', 'emptyVerbs', 'lightVerbs'] as const) {
    const [made, told] = [conjugate(words()[list]), tabulate(sent[list])];
    expect([...told.keys()]).toEqual([...made.keys()]);
    for (const [surface, all] of made) expect(told.get(surface)).toMatchObject(all);
  }
  expect(sent.particles).toBe(WORDS.particles);
});

it('leaves words as they are written', () => {
  expect(toJamo('람다')).toBe('람다');
});
