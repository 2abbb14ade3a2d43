import { describe, expect, it } from 'vitest';
import type { Checked } from './checked.ts';
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

  it('leaves out a line of which a card tells the name of today, and what was written behind one here', () => {
    const note = '- SSO\n- Snowball → 오늘: SSO\n- SSO';
    const renamed = { line: 1, kind: 'renamed', text: '- SSO', marks: [[2, 5]], renamed: { was: 'SSO', now: 'IdC' } };
    const place = { topic: 'migration/snow-family', kind: 'fact', about: '신규 고객', text: 'Snowball은 받지 않는다' };
    const told = { line: 2, kind: 'differs', text: 'Snowball', marks: [[0, 8]], sure: 1, place };
    const linesOf = linesNaming(note, [renamed, told] as unknown as Checked[]);
    expect(linesOf(['SSO'])).toEqual([3]);
    expect(linesOf(NAMES)).toEqual([2]);
  });
});
