import { describe, expect, test } from 'vitest';
import { change, found, good, S3, s3 } from './fixtures/sample-content.ts';

const GLOSSARY = 'content/_glossary.yaml';
const glossary = '- { term: 가용 영역, en: Availability Zone, avoid: [가용영역, 가용 존] }\n';

describe('한 가지는 한 낱말로', () => {
  test.each([
    ['본문', '- 폴더는 없다.', '- 가용영역은 없다.', 63],
    ['요약', '객체를 버킷에 담아', '객체를 가용 존에 담아', 6],
    ['시나리오', '서버 없이 정적 파일을', '가용영역 없이 정적 파일을', 21],
  ])('%s에 쓰지 않기로 한 낱말은 그 줄에서 잡힌다', (_, from, to, line) => {
    expect(found({ ...good, [GLOSSARY]: glossary, [S3]: change(s3, from, to) })).toEqual([`${S3}:${line} term`]);
  });

  test.each([
    ['별칭', 'aliases: [에스쓰리, S3]', 'aliases: [에스쓰리, S3, 가용영역]'],
    ['노트의 말', '버킷 이름은 계정', '가용영역과 버킷 이름은 계정'],
    ['코드', 'PUT **그대로**', 'PUT 가용영역 **그대로**'],
  ])('%s에는 쓸 수 있다', (_, from, to) => {
    expect(found({ ...good, [GLOSSARY]: glossary, [S3]: change(s3, from, to) })).toEqual([]);
  });
});

test('용어집의 뜻풀이에도 쓰지 않기로 한 낱말은 그 줄에서 잡힌다', () => {
  const entry = '- { term: 리전, aliases: [지역],\n    meaning: "가용영역 여럿이 모인 곳이다." }\n';
  expect(found({ ...good, [GLOSSARY]: glossary + entry })).toEqual([`${GLOSSARY}:3 term`]);
});

test.each([
  ['_questions/1.1', 'stem', '- { id: q, stem: 가용영역 하나가 멈춘다. }\n', 1],
  ['_pairs', 'trap', '- a: storage/s3\n  alsoA: [가용영역]\n  trap: 가용영역이 다르다.\n', 3],
])('%s의 %s에도 그 줄에서 잡히고, 배우는 사람이 치는 이름은 그대로다', (file, _, text, line) => {
  const path = `content/${file}.yaml`;
  expect(found({ ...good, [GLOSSARY]: glossary, [path]: text })).toContain(`${path}:${line} term`);
  expect(found({ ...good, [GLOSSARY]: glossary, [path]: text }).filter((each) => each.endsWith('term'))).toHaveLength(
    1,
  );
});
