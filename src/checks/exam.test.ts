import { describe, expect, test } from 'vitest';
import { change, EXAM, exam, found, good } from './sample-content.ts';

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
    expect(findings(change(exam, 'weight: 100', 'weight: 90'))).toEqual([`${EXAM}:7 data-file`]);
    expect(findings(change(exam, '1.1-S1', '1.1-K1'))).toEqual([`${EXAM}:18 data-file`]);
    expect(findings(change(exam, '1.1-S1', '1.2-S1'))).toEqual([`${EXAM}:18 data-file`]);
    expect(findings(exam.replace(/ {2}- \{ title: 둘째.*\n/, ''))).toEqual([`${EXAM}:26 data-file`]);
  });
});
