import { expect, it } from 'vitest';
import { createMatcher } from '../../matching/matcher.ts';
import type { ReferenceData } from '../../matching/reference.ts';
import { checkNote } from './check-note.ts';

const DATA: ReferenceData = {
  topics: [{ id: 'storage/s3', title: 'Amazon S3', kind: 'service', names: ['Amazon S3', 'S3'], words: [] }],
  facts: [
    {
      ...{ topic: 'storage/s3', anchor: 'fact-max-object', label: '객체 하나의 최대 크기', value: '50TB' },
      ...{ examEra: '5TB', source: 'https://docs.aws.amazon.com/s3' },
    },
  ],
  rows: [{ topic: 'storage/s3', anchor: '', was: '최종 일관성', now: '강한 일관성이다.', until: '2020-12' }],
  services: [
    { service: 'S3 Select', names: ['S3 Select'], says: '신규 가입을 받지 않는다.', source: 'https://aws.amazon.com' },
  ],
};
const check = (note: string, report = () => true) => checkNote(note, createMatcher(DATA), DATA, report);

it('줄마다 지금 값과 시험 답과 자리를 보이고, 같은 값은 세기만 한다', async () => {
  const { lines, counts, isPartial } = await check(
    '# S3\n객체는 최대 5TB\n객체는 최대 50TB\n최종 일관성이다\n날씨가 좋다',
  );
  expect([counts, isPartial]).toEqual([{ said: 1, differs: 0, outdated: 2 }, false]);
  expect(lines.map(({ line }) => line)).toEqual([2, 4]);
  expect(lines[0]?.findings[0]).toMatchObject({
    ...{
      verdict: 'outdated',
      now: '객체 하나의 최대 크기: 50TB',
      examEra: '5TB',
      source: 'https://docs.aws.amazon.com/s3',
    },
    page: { title: 'Amazon S3: 객체 하나의 최대 크기', path: 'storage/s3/#fact-max-object' },
  });
  expect(lines[1]?.findings[0]).toMatchObject({ now: '강한 일관성이다.', until: '2020-12' });
});

it('한 서비스의 사정은 처음 한 번만 말하고, 다른 줄은 곁에 적는다', async () => {
  const { lines, counts } = await check('S3 Select로 거른다\n\nS3 Select를 쓴다\n또 S3 Select다');
  expect([lines.length, counts.outdated, lines[0]?.findings[0]?.also]).toEqual([1, 1, [3, 4]]);
});

it('멈추면 거기까지다', async () => {
  const { isPartial, lines } = await check('S3 객체는 최대 5TB\n'.repeat(100), () => false);
  expect([isPartial, lines.length]).toEqual([true, 0]);
});
