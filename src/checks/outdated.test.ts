import { expect, test } from 'vitest';
import { found, good } from './sample-content.ts';

const FILE = 'content/_outdated.yaml';
const row = (topic: string, more = ''): string => `- { topic: "${topic}", was: 객체 5TB, now: 50TB까지다${more} }\n`;
const findings = (text: string): string[] => found({ ...good, [FILE]: text });

test('옛말은 지금을 말하는 자리를 가리킨다', () => {
  expect(findings(row('storage/s3#fact-max-object', ', until: "2025"'))).toEqual([]);
  expect(findings(row('storage/s4'))).toEqual([`${FILE}:1 link-target`]);
  expect(findings(row('storage/s3#nowhere'))).toEqual([`${FILE}:1 link-anchor`]);
});

test('모양이 틀리거나 같은 말이 또 있으면 그 줄에서', () => {
  expect(findings(row('storage/s3', ', until: 2025'))).toEqual([`${FILE}:1 data-file`]);
  expect(findings(row('storage/s3').repeat(2))).toEqual([`${FILE}:2 data-file`]);
});
