import { expect, it } from 'vitest';
import { collectMatching } from './collect.ts';
import { createStatementMatcher } from './match.ts';
import { createPlaceFinder } from './nearest-places.ts';
import { nearnessOf, proposalOf } from './proposal.ts';

const source = 'https://docs.aws.amazon.com/x';
const topic = 'storage/efs';
const data = collectMatching(
  [
    {
      ...{ id: topic, title: 'EFS', titleEn: 'EFS', aliases: [], signals: [], scenarios: [], corrections: [] },
      summary: '여럿이 함께 쓰는 파일 시스템이다.',
      facts: [
        { id: 'price', label: '파일 저장 요금', value: '1GB에 0.3달러', source },
        { id: 'shares', label: '마운트 대상', value: 'AZ마다 1개', source },
      ],
      body: '## 어떻게 [#how]\n\n리눅스 서버에서 마운트한다.\n\n## 한도 [#limits]\n\n윈도 서버에서는 마운트하지 못한다. 쓰다가 암호화를 켤 수 없다. 백업은 켤 수 있다.\n',
    },
    {
      ...{ id: 'storage/efs-backup', title: 'EFS 백업', titleEn: 'EFS 백업', aliases: [], signals: [], scenarios: [] },
      ...{ summary: 'EFS를 지키는 법이다.', corrections: [], body: '' },
      facts: [{ id: 'window', label: '복구 지점 보존', value: '35일', source }],
    },
    {
      ...{ id: 'storage/fsx', title: 'FSx', titleEn: 'FSx', aliases: [], signals: [], scenarios: [], corrections: [] },
      ...{
        summary: 'FSx의 요약이다.',
        facts: [],
        body: '## 어떻게 [#how]\n\n윈도 서버의 공유 폴더를 그대로 옮긴다.\n',
      },
    },
  ],
  [],
);
const find = createPlaceFinder(createStatementMatcher(data), data.lexicon.concepts);
const nearness = (text: string) => nearnessOf(text, topic, find(text, { topic, heading: 'EFS' })[0]);

it('절의 쪽이 거의 말하고 어긋나는 것이 없으면 있다고 한다', () => {
  expect(nearness('리눅스 서버에 마운트')).toBe('says');
  expect(nearness('파일 저장 요금 0.3달러')).toBe('says');
  // its sister page does
  expect(nearness('복구 지점 보존 35일')).toBe('says');
  // words of its own, which nothing on the page says
  expect(nearness('콘솔 색은 보라색으로 바꿈')).toBe('far');
  // what a page of another name says a reader finds
  expect(nearness('윈도 서버의 공유 폴더를 옮긴다')).not.toBe('says');
});

it('하나뿐이라 하거나, 없는 것을 있다 하거나, 쪽에 없는 숫자가 있으면 있다고 하지 않는다', () => {
  expect(nearness('리눅스 서버에서만 마운트')).not.toBe('says');
  expect(nearness('윈도 서버에서도 마운트한다')).not.toBe('says');
  expect(nearness('파일 저장 요금 0.3달러, 하나는 48TB')).not.toBe('says');
});

it('숫자가 어긋난다는 것은 사실의 숫자와 종류가 같고 맞는 것이 하나도 없을 때뿐이다', () => {
  expect(nearness('파일 저장 요금 1GB에 0.5달러')).not.toBe('differs');
  expect(nearness('파일 저장 요금은 0.5달러')).toBe('differs');
  expect(nearness('파일 저장 요금은 0.3달러, 0.5달러로 오름')).not.toBe('differs');
  expect(nearness('마운트 대상은 AZ마다 3가지')).not.toBe('differs');
  expect(nearness('커피 3잔 0.5달러')).not.toBe('differs');
});

it('제안은 열린 말에만, 이미 아는 것부터 한다', () => {
  const of = {
    kind: 'new',
    reason: 'unsure',
    text: '강의 2배속으로 다시 돌림',
    nearness: 'far',
    isNaming: false,
  } as const;
  expect(proposalOf(of)).toBe('nothing-to-learn');
  // a line of a diary that ran into one to learn from
  expect(proposalOf({ ...of, nearness: 'near' })).toBeUndefined();
  expect(proposalOf({ ...of, isNaming: true })).toBeUndefined();
  expect(proposalOf({ ...of, nearness: 'says' })).toBe('said');
  expect(proposalOf({ ...of, reason: 'out-of-scope' })).toBe('out-of-scope');
  expect(proposalOf({ ...of, text: '마운트한다', nearness: 'near' })).toBeUndefined();
  expect(proposalOf({ ...of, kind: 'differs', reason: 'other-quantity', nearness: 'says' })).toBeUndefined();
});
