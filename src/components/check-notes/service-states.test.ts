import { describe, expect, it } from 'vitest';
import type { Checked } from './check-paste.ts';
import { linesNaming } from './service-states.ts';

const NAMES = ['Snowball', 'Snow Family'];

describe('linesNaming', () => {
  it.each([
    ['- S3\n- Snowball\n- EFS', [2], 'in a list of names'],
    ['## snowball edge\r\n디스크로 옮긴다\rSNOW FAMILY', [1, 3], 'in headings, in any letters, at any end of lines'],
    ['Snowballs, MySnowball', [], 'not in a longer word'],
    ['스노볼', [], 'not in other letters'],
  ])('of %j are %j: %s', (note, lines) => {
    expect(linesNaming(note, [])(NAMES)).toEqual(lines);
  });

  it('leaves out a line of which a card says so', () => {
    const place = { topic: 'migration/snow-family', kind: 'fact', about: '신규 고객', text: 'Snowball은 받지 않는다' };
    const told = { line: 1, kind: 'differs', text: '- Snowball', marks: [[2, 10]], place } as unknown as Checked;
    const other = { ...told, line: 2, place: { ...place, text: '80TB' } } as Checked;
    expect(linesNaming('- Snowball\n- Snowball 50TB\n- Snowball', [told, other])(NAMES)).toEqual([2, 3]);
  });
});
