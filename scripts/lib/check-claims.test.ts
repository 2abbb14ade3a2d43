import { expect, test } from 'vitest';
import { checkContent } from '../../src/checks/check-content.ts';
import { content, good } from '../../src/checks/sample-content.ts';
import { checkClaims } from './check-claims.ts';

const FILE = 'content/_claims.yaml';
const claim = (says: string, more = 'wrong: [무제한]', topic = 'storage/s3'): string =>
  `${topic}:\n  - says: "${says}"\n    of: [S3]\n    ${more}\n`;
const findings = (text: string): string[] => {
  const read = content({ ...good, [FILE]: text });
  return [...checkContent(read), ...checkClaims(read)].map(({ file, line, rule }) => `${file}:${line} ${rule}`);
};

test('노트의 말을 가리는 항목은 그 주제의 문장이나 fact를 가리킨다', () => {
  expect(findings(claim('fact-durability'))).toEqual([]);
  expect(findings(claim('파일을 통째로 읽고'))).toEqual([]);
  // Marks between the letters, and the title of a link, are read as the page shows them.
  expect(findings(claim('나눠 쓰면 EFS로 간다'))).toEqual([]);
  expect(findings(claim('S3(객체 저장소)는 10~20GB'))).toEqual([]);
  expect(findings(claim('fact-nowhere'))).toEqual([`${FILE}:2 claim-unsaid`]);
  expect(findings(claim('그런 말은 없다'))).toEqual([`${FILE}:2 claim-unsaid`]);
  // What a scenario tells may be so or not, code and the head of a row are no sentences, and none goes across cells.
  expect(findings(claim('PUT'))).toEqual([`${FILE}:2 claim-unsaid`]);
  expect(findings(claim('한 칸'))).toEqual([`${FILE}:2 claim-unsaid`]);
  expect(findings(claim('표 | 링크'))).toEqual([`${FILE}:2 claim-unsaid`]);
  expect(findings(claim('정적 파일을 내준다'))).toEqual([`${FILE}:2 claim-unsaid`]);
  expect(findings(claim('fact-durability', 'wrong: [무제한]', 'storage/s4'))).toEqual([`${FILE}:2 link-target`]);
});

test('못 읽는 글과 초안은 검사가 따로 말한다', () => {
  const broken = {
    ...good,
    'content/storage/s3.mdx': `${good['content/storage/s3.mdx']}\n<Foo {a\n`,
    [FILE]: claim('그런 말은 없다'),
  };
  expect(checkClaims(content(broken))).toEqual([]);
  expect(checkClaims(content({ ...broken, [FILE]: '- [' }))).toEqual([]);
});

test('글자가 없는 낱말은 그 줄에서', () => {
  expect(findings(claim('fact-durability', 'wrong: ["무제한/ 크기"]'))).toEqual([`${FILE}:4 data-file`]);
  expect(findings(claim('fact-durability', 'no: ["무제한 !"]'))).toEqual([`${FILE}:4 data-file`]);
});

test('없는 낱말 묶음을 부르는 구는 모든 것에 맞으므로 그 줄에서 말한다', () => {
  expect(findings(claim('fact-durability', 'wrong: ["무제한 !$no/$only"]'))).toEqual([]);
  expect(findings(claim('fact-durability', 'wrong: ["무제한 $nope"]'))).toEqual([`${FILE}:4 claim-word`]);
  expect(findings(claim('fact-durability', 'old: [무제한, "크기 5$/$5"]'))).toEqual([`${FILE}:4 claim-word`]);
  expect(findings(claim('fact-durability', 'yes: ["금액/$ 약정", "금액 >$ !$"]'))).toHaveLength(3);
  const [told] = checkClaims(content({ ...good, [FILE]: claim('fact-durability', 'wrong: ["무제한 !$nope"]') }));
  expect(told?.message).toMatch(/storage\/s3.*fact-durability.*\$nope/);
});
