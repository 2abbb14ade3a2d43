import { expect, it } from 'vitest';
import type { Checked } from './checked.ts';
import { leftOut, leftOutLine } from './left-out.ts';
import { ownValues } from './today.ts';

const line = (text: string, told: string, kind: Checked['kind'] = 'said', mark = ''): Checked => ({
  ...{ text, kind, line: 1, heading: '', sure: 1, words: [], search: '' },
  marks: mark === '' ? [] : [[text.indexOf(mark), text.indexOf(mark) + mark.length]],
  place: { topic: 'compute/a', anchor: 'fact-a', kind: 'fact', about: '한도', text: told },
});

it('names of several values the ones that the place does not have', () => {
  expect(leftOut(line('터널 2개, 터널당 1.25Gbps', '2개'))).toEqual(['1.25Gbps']);
  expect(leftOut(line('io1 64,000 IOPS, io2 128,000', '256,000 IOPS', 'differs', '64,000'))).toEqual(['128,000']);
  expect(leftOut(line('정리 5분', '', 'new'))).toEqual([]);
});

it('leaves out no value that another fact of the page has, and compares none with a name of today', () => {
  const zip = line('zip 50MB, 압축 해제 250MB', '50MB');
  expect(leftOut(zip)).toEqual(['250MB']);
  expect(leftOut({ ...zip, held: '압축 해제 250MB' })).toEqual([]);
  expect(leftOut({ ...zip, renamed: { was: 'A', now: 'B' } })).toEqual([]);
});

it('tells nothing of a value that another finding of the line is about', () => {
  const [memory, time] = [
    line('timeout 5분, mem 3,008MB', '10,240MB', 'differs', '3,008MB'),
    line('timeout 5분, mem 3,008MB', '15분', 'differs', '5분'),
  ];
  expect(leftOutLine([memory], [memory, time])).toEqual([]);
  expect(leftOutLine([memory], [memory])).toEqual([expect.stringContaining('5분')]);
});

it('takes a value in another unit for the same, and no name or count of one for a value', () => {
  expect(leftOut(line('S3는 최대 10GB, 3600초, 10만개', '10,240MB, 1시간, 100,000개'))).toEqual([]);
  expect(leftOut(line('IPv4 /28, 1개', '하나'))).toEqual([]);
});

it('says what the note has where that is a value at a glance', () => {
  expect(ownValues([line('타임아웃 5분', '15분', 'differs', '5분')])).toBe('5분');
  expect(ownValues([line('타임아웃 29초, 절대 못 늘림', '기본 29초', 'differs', '절대 못 늘림')])).toBe('');
});
