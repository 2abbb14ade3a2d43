import { describe, expect, test } from 'vitest';
import { change, EXAM, exam, found, good } from './fixtures/sample-content.ts';

const FILE = 'content/_questions/1.1.yaml';
const question = `- id: shared-files
  level: 2
  stem: 여러 서버가 한 파일을 함께 고친다. 무엇을 쓰나?
  source: https://docs.aws.amazon.com/efs/latest/ug/whatisefs.html
  verifiedOn: 2026-11-21
  options:
    - { text: EFS, right: true, why: 함께 마운트한다., see: storage/efs }
    - { text: S3, why: 객체는 통째로 바꾼다., see: storage/s3#when }
    - { text: EBS, why: 한 서버의 것이다., see: storage/efs#how }
    - { text: 인스턴스 스토어, why: 사라진다., see: storage/efs }
`;
const findings = (text: string): string[] => found({ ...good, [FILE]: text });
const second = change(change(question, 'shared-files', 'other'), '여러 서버가', '서버 셋이');

describe('문항', () => {
  test('넷 가운데 하나, 다섯 가운데 둘이면 아무것도 나오지 않는다', () => {
    expect(findings(question + second)).toEqual([]);
    const two = `${change(question, 'text: S3,', 'text: S3, right: true,')}    - { text: FSx, why: 아니다., see: storage/efs }\n`;
    expect(findings(two)).toEqual([]);
  });

  test('답이 없거나 둘이거나, 보기가 같거나, 이유나 자리가 없으면 그 줄에서', () => {
    expect(findings(change(question, ' right: true,', ''))).toEqual([`${FILE}:6 data-file`]);
    expect(findings(change(question, 'text: S3,', 'text: S3, right: true,'))).toEqual([`${FILE}:6 data-file`]);
    expect(findings(change(question, 'text: EBS', 'text: S3'))).toEqual([`${FILE}:9 data-file`]);
    expect(findings(change(question, ', why: 사라진다.', ''))).toEqual([`${FILE}:10 data-file`]);
    expect(findings(change(question, ', see: storage/s3#when', ''))).toEqual([`${FILE}:8 data-file`]);
  });

  test('없는 주제나 제목을 가리키면 그 보기의 줄에서', () => {
    expect(findings(change(question, 'storage/s3#when', 'storage/s4'))).toEqual([`${FILE}:8 link-target`]);
    expect(findings(change(question, 'storage/s3#when', 'storage/s3#nowhere'))).toEqual([`${FILE}:8 link-anchor`]);
  });

  test('파일 이름이 시험 안내에 없는 과제면 첫 줄에서', () => {
    expect(found({ ...good, [EXAM]: exam, [FILE]: question })).toEqual([]);
    expect(found({ ...good, [EXAM]: exam, 'content/_questions/9.9.yaml': question })).toEqual([
      'content/_questions/9.9.yaml:1 question-task',
    ]);
  });

  test('같은 id와 같은 물음은 둘째에서', () => {
    expect(findings(question + question)).toEqual([`${FILE}:11 question-repeated`, `${FILE}:13 question-repeated`]);
  });

  test('이유가 인용한 말은 물음이나 보기에 있다', () => {
    const quoting = (said: string): string => change(question, '함께 마운트한다.', `“${said}”가 정한다.`);
    expect(findings(quoting('한 파일을 함께'))).toEqual([]);
    expect(findings(quoting('인스턴스 스토어'))).toEqual([]);
    expect(findings(quoting('같은 파일'))).toEqual([`${FILE}:7 quote-unsaid`]);
  });
});
