import { describe, expect, test } from 'vitest';
import { change, EXAM, exam, found, good } from './fixtures/sample-content.ts';

const findings = (text: string): string[] => found({ ...good, [EXAM]: text });

describe('시험 안내', () => {
  test('모든 자리가 있으면 아무것도 나오지 않는다', () => {
    expect(findings(exam)).toEqual([]);
  });

  test.each([
    ['과제의 답', 'see: [storage/efs] }', 'see: [storage/ebs] }', 18],
    ['서비스', 'see: storage/s3 }', 'see: storage/s4 }', 22],
    ['읽을 것', 'title: 첫날, read: [storage/s3]', 'title: 첫날, read: [storage/s5]', 26],
    ['견줄 것', 'compare: [storage/efs]', 'compare: [storage/s6]', 27],
  ])('%s이 없는 주제를 가리키면 그 줄에서', (_, from, to, line) => {
    expect(findings(change(exam, from, to))).toEqual([`${EXAM}:${line} link-target`]);
  });

  test('없는 제목을 가리키면 그 줄에서', () => {
    expect(findings(change(exam, 'storage/s3#when', 'storage/s3#nowhere'))).toEqual([`${EXAM}:16 link-anchor`]);
  });

  test('답이 하나도 없는 것, 비중의 합, 겹친 id, 다른 과제의 id, 홀수의 날을 말한다', () => {
    expect(findings(change(exam, 'see: [storage/efs]', 'see: []'))).toEqual([`${EXAM}:18 data-file`]);
    expect(findings(change(exam, 'weight: 100', 'weight: 90'))).toEqual([`${EXAM}:6 data-file`]);
    expect(findings(change(exam, '1.1-S1', '1.1-K1'))).toEqual([`${EXAM}:18 data-file`]);
    expect(findings(change(exam, '1.1-S1', '1.2-S1'))).toEqual([`${EXAM}:18 data-file`]);
    expect(findings(exam.replace(/ {2}- \{ title: 둘째.*\n/, ''))).toEqual([`${EXAM}:25 data-file`]);
  });
});

describe('다른 데이터 파일의 자리와 모양', () => {
  const service = (more: string): string =>
    `- { service: S3, state: closed, ${more}, source: "https://docs.aws.amazon.com/x", verifiedOn: 2026-11-21 }\n`;
  const row = (topic: string, more = ''): string => `- { topic: "${topic}", was: 객체 5TB, now: 50TB까지다${more} }\n`;
  const relation = (more: string): string => `- { ${more}, says: S3의 파일을 EFS가 함께 쓴다. }\n`;
  const guide = (about: string, slug: string): string =>
    `storage:\n  about: ["${about}"]\n  groups: [{ name: S3, topics: [${slug}] }]\n`;

  test.each<[string, string, string[]]>([
    ['_services', service('names: [S3], topics: [storage/s3, "storage/s3#when"]'), []],
    ['_services', service('names: [S3], topics: [storage/s4]'), ['1 link-target']],
    ['_services', service('names: [S3], topics: ["storage/s3#nowhere"]'), ['1 link-anchor']],
    ['_services', service('names: [S3], since: "2026-4"'), ['1 data-file']],
    ['_services', service('names: [S3]').replace('closed', 'renamed'), ['1 data-file']],
    ['_services', service('names: [S3]').repeat(2), ['2 data-file']],
    ['_outdated', row('storage/s3#fact-max-object', ', until: "2025"'), []],
    ['_outdated', row('storage/s4'), ['1 link-target']],
    ['_outdated', row('storage/s3', ', until: 2025'), ['1 data-file']],
    ['_outdated', row('storage/s3').repeat(2), ['2 data-file']],
    ['_guides', guide('[[storage/s3|S3]]부터 본다.', 'efs'), []],
    ['_guides', guide('[[storage/gone|옛 글]]', 'gone-too'), ['2 link-target', '3 link-target']],
    ['_relations', relation('a: storage/s3, b: storage/efs'), []],
    ['_relations', relation('a: storage/s3, b: storage/s4'), ['1 link-target']],
    ['_relations', relation('a: storage/s3, b: storage/s3'), ['1 pair-repeated']],
    [
      '_relations',
      relation('a: storage/s3, b: storage/efs') + relation('a: storage/efs, b: storage/s3'),
      ['2 pair-repeated'],
    ],
    ['_relations', relation('a: storage/s3#versioning, nameA: S3 버전, b: storage/efs'), []],
    ['_relations', relation('a: storage/s3#versioning, b: storage/efs'), ['1 data-file']],
    ['_relations', relation('a: storage/s3, b: storage/efs').replace('파일을', '파일을'.repeat(60)), ['1 data-file']],
  ])('%s: %s → %j', (name, text, expected) => {
    const file = `content/${name}.yaml`;
    expect(found({ ...good, [file]: text })).toEqual(expected.map((finding) => `${file}:${finding}`));
  });
});
