import { expect, test } from 'vitest';
import { found, good } from './sample-content.ts';

const FILE = 'content/_services.yaml';
const service = (more: string): string =>
  `- { service: S3, state: closed, ${more}, source: "https://docs.aws.amazon.com/x", verifiedOn: 2026-11-21 }\n`;
const findings = (text: string): string[] => found({ ...good, [FILE]: text });

test('서비스의 상태는 있는 주제를 가리키고, 글에 나오는 이름을 적는다', () => {
  expect(findings(service('names: [S3], topics: [storage/s3, "storage/s3#when"]'))).toEqual([]);
  expect(findings(service('names: [S3], topics: [storage/s4]'))).toEqual([`${FILE}:1 link-target`]);
  expect(findings(service('names: [S3], topics: ["storage/s3#nowhere"]'))).toEqual([`${FILE}:1 link-anchor`]);
  expect(findings(service('names: [Nobody]'))).toEqual([`${FILE}:1 service-unnamed`]);
});

test('모양이 틀리면 그 줄에서', () => {
  expect(findings(service('names: [S3], since: "2026-4"'))).toEqual([`${FILE}:1 data-file`]);
  expect(findings(service('names: [S3]').replace('closed', 'renamed'))).toEqual([`${FILE}:1 data-file`]);
  expect(findings(service('names: [S3]').repeat(2))).toEqual([`${FILE}:2 data-file`]);
});
