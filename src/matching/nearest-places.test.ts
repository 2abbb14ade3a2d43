import { expect, it } from 'vitest';
import { collectMatching } from './collect.ts';
import { createStatementMatcher } from './match.ts';
import { createPlaceFinder } from './nearest-places.ts';
import type { StatedTopic } from './page-statements.ts';

const source = 'https://docs.aws.amazon.com/x';
const page = (id: string, title: string, facts: StatedTopic['facts'], body: string): StatedTopic => ({
  ...{ id, title, titleEn: title, aliases: [], summary: `${title}의 요약이다.`, signals: [], scenarios: [] },
  ...{ facts, corrections: [], body },
});
const data = collectMatching(
  [
    page(
      'storage/s3-classes',
      'S3 클래스',
      [
        { id: 'deep', label: '최소 보관 과금', value: 'Deep Archive 180일', source },
        { id: 'flexible', label: '꺼내는 시간', value: '3~5시간', called: ['retrieval'], source },
      ],
      '## 어떻게 동작하나 [#how]\n\nGlacier Deep Archive는 가장 싸다.\n',
    ),
    page('storage/s3-limits', 'S3 한도', [{ id: 'put', label: '한 번에 올리는 크기', value: '5GB', source }], ''),
    page(
      'storage/ebs',
      'EBS',
      [
        { id: 'bundle', label: '볼륨 묶음', value: '2GB', source },
        { id: 'size', label: '볼륨 크기', value: '5GB', source },
      ],
      '',
    ),
    page('network/dns', 'DNS', [{ id: 'time', label: '캐시하는 시간', value: '기본 180초', source }], ''),
  ],
  [],
);
const find = createPlaceFinder(createStatementMatcher(data), data.lexicon.concepts);
const placesOf = (text: string, topic: string, heading = '') =>
  find(text, { topic, heading }).map(({ place }) => `${place.topic}#${place.anchor}`);

it('절의 주제의 자리가 먼저고, 줄임말은 그 쪽의 이름으로 푼다', () => {
  expect(placesOf('GDA 180d', 'storage/s3-classes')[0]).toBe('storage/s3-classes#fact-deep');
  expect(placesOf('GDA 젤 쌈', 'storage/s3-classes')[0]).toBe('storage/s3-classes#how');
  expect(placesOf('retrieval 3~5h', 'storage/s3-classes')[0]).toBe('storage/s3-classes#fact-flexible');
});

it('제목이 밝힌 줄임말은 그것으로 풀고, 크기를 말하면 크기라 부르는 자리다', () => {
  const placeUnder = (heading: string) => placesOf('QQ가 무엇인지 모름', 'storage/s3-classes', heading)[0];
  expect(placeUnder('')).toBe('storage/s3-classes#fact-deep');
  expect(placeUnder('Glacier Deep Archive (이하 QQ)')).toBe('storage/s3-classes#how');
  expect(placesOf('한 개 10GB까지', 'storage/ebs')[0]).toBe('storage/ebs#fact-size');
});

it('절의 쪽에 없으면 이름이 같은 데서 시작하는 쪽, 다른 쪽의 자리를 보이고, 자리마다 한 번이다', () => {
  expect(placesOf('5GB까지 한 번에 올림', 'storage/s3-classes')[0]).toBe('storage/s3-limits#fact-put');
  expect(placesOf('DNS 캐시 180초', 'storage/s3-limits')[0]).toBe('network/dns#fact-time');
  const places = placesOf('Deep Archive 180일 보관', 'storage/s3-classes');
  expect([places.length, new Set(places).size]).toEqual([3, 3]);
});
