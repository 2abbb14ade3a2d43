import { expect, test } from 'vitest';
import { ankiText, csvText } from './card-files.ts';
import type { RankedCard } from './card-decks.ts';

const card = (more: Partial<RankedCard>): RankedCard => ({
  id: 'fact:storage/s3#max-object',
  hash: 'h',
  domain: 'storage',
  topic: 'storage/s3',
  context: 'Amazon S3',
  front: '객체 하나의 크기는 얼마인가?',
  back: ['최대 **50TB**'],
  url: '/notes/storage/s3/#fact-max-object',
  worth: 0,
  rank: 801,
  isCore: false,
  ...more,
});
const SITE = new URL('https://saa.example');
const odd = card({
  rank: 1,
  isCore: true,
  id: 'term:"따옴표", 쉼표',
  domain: 'ml',
  front: '탭\t과 <b>태그</b>',
  back: ['한 줄', '두 줄'],
  note: '`code`',
  era: '옛 값',
  url: '/notes/compare/?a=a&b=b',
});

test('Anki knows a note by its guid, its tags and its link, and no text breaks a line', () => {
  const lines = ankiText([card({}), odd], SITE)
    .trimEnd()
    .split('\n');
  expect(lines.slice(0, 8)).toEqual([
    '#separator:tab',
    '#html:true',
    '#notetype:Basic',
    '#notetype:기본',
    '#if matches:update current',
    '#guid column:1',
    '#tags column:4',
    '#deck column:5',
  ]);
  expect(lines[8]?.split('\t')).toEqual([
    'fact:storage/s3#max-object',
    '<small>Amazon S3</small><br>객체 하나의 크기는 얼마인가?',
    '"<b>최대 <strong>50TB</strong></b><br><a href=""https://saa.example/notes/storage/s3/#fact-max-object"">설명 보기</a>"',
    'SAA노트::스토리지 SAA노트::숫자와_한도',
    'SAA 노트',
  ]);
  const [guid, front, back, tags] = lines[9]?.split('\t') ?? [];
  expect(guid).toBe('"term:""따옴표"", 쉼표"');
  expect(front).toContain('탭 과 &lt;b&gt;태그&lt;/b&gt;');
  expect(back).toContain(
    '<code>code</code><br>예전 값(옛 문제집 기준): 옛 값<br><a href=""https://saa.example/notes/compare/?a=a&amp;b=b"">',
  );
  expect(tags).toBe('SAA노트::머신_러닝 SAA노트::용어 SAA노트::많이_묻는_800장');
  expect(lines).toHaveLength(10);
});

test('a table of cards opens in a spreadsheet: a mark of its encoding, a row each, quotes doubled', () => {
  const rows = csvText([card({}), odd], SITE).split('\r\n');
  expect(rows[0]).toBe('\uFEFFid,도메인,종류,자리,앞,뒤,조건,옛 값,주소,순위,많이 묻는 800장');
  expect(rows[1]).toBe(
    'fact:storage/s3#max-object,스토리지,숫자와 한도,Amazon S3,객체 하나의 크기는 얼마인가?,최대 50TB,,,https://saa.example/notes/storage/s3/#fact-max-object,801,',
  );
  expect(rows[2]).toBe(
    '"term:""따옴표"", 쉼표",머신 러닝,용어,Amazon S3,탭 과 <b>태그</b>,한 줄 / 두 줄,code,옛 값,https://saa.example/notes/compare/?a=a&b=b,1,예',
  );
});
