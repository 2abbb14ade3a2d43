import { describe, expect, test } from 'vitest';
import { change, found, good } from './sample-content.ts';

const FILE = 'content/_relations.yaml';
const relation = `- { a: storage/s3, b: storage/efs, says: S3의 파일을 EFS가 함께 쓴다. }
`;
const findings = (text: string): string[] => found({ ...good, [FILE]: text });

describe('두 주제의 사이', () => {
  test('서로 다른 두 공개 주제면 아무것도 나오지 않는다', () => {
    expect(findings(relation)).toEqual([]);
  });

  test('없는 주제, 자기 자신, 순서만 바꾼 같은 둘은 그 줄에서', () => {
    expect(findings(change(relation, 'b: storage/efs', 'b: storage/s4'))).toEqual([`${FILE}:1 link-target`]);
    expect(findings(change(relation, 'b: storage/efs', 'b: storage/s3'))).toEqual([`${FILE}:1 pair-repeated`]);
    const turned = '- { a: storage/efs, b: storage/s3, says: EFS가 S3를 쓴다. }\n';
    expect(findings(relation + turned)).toEqual([`${FILE}:2 pair-repeated`]);
  });

  test('절은 이름과 함께 적는다. 이름이 없거나 없는 절이면 그 줄에서', () => {
    const section = change(relation, 'a: storage/s3,', 'a: storage/s3#versioning, nameA: S3 버전,');
    expect(findings(section)).toEqual([]);
    expect(findings(change(section, '#versioning', '#gone'))).toEqual([`${FILE}:1 link-anchor`]);
    expect(findings(change(section, ' nameA: S3 버전,', ''))).toEqual([`${FILE}:1 data-file`]);
  });

  test('긴 말은 사이가 아니다', () => {
    expect(findings(change(relation, 'S3의 파일을', 'S3의 파일을'.repeat(30)))).toEqual([`${FILE}:1 data-file`]);
  });
});
