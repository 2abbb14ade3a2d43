import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatFinding } from '../model/finding.ts';
import { checkContent } from './check-content.ts';
import { change, content, EFS, efs, found, good, NOTES, notes, published, S3, s3 } from './fixtures/sample-content.ts';
import { AGREED_HEADINGS } from './headings.ts';

describe('내용 전체', () => {
  test('멀쩡한 주제에서는 아무것도 나오지 않는다', () => {
    expect(checkContent(content(good)).map(formatFinding)).toEqual([]);
  });

  test('차례가 다른 제목은', () => {
    const swapped = change(change(change(s3, '[#when]', '[#x]'), '[#how]', '[#when]'), '[#x]', '[#how]').replace(
      '(#when)',
      '(#how)',
    );
    expect(found({ ...good, [S3]: swapped })).toEqual([`${S3}:39 structure-order`]);
  });

  test('공개 주제가 초안을 가리키면, 링크와 related와 답에서', () => {
    expect(found({ ...good, [EFS]: efs })).toEqual([8, 22, 41, 53].map((line) => `${S3}:${line} link-draft`));
  });

  test('초안끼리는 가리킬 수 있고, 초안에는 제목이 빠져도 된다', () => {
    expect(found({ ...good, [S3]: change(s3, 'status: published', 'status: draft'), [EFS]: efs })).toEqual([]);
  });

  test('두 주제가 같은 옛 주소를 적으면 둘째로 읽은 것이', () => {
    const both = change(published, 'verifiedOn', 'redirectFrom: [storage/simple-storage]\nverifiedOn');
    expect(found({ ...good, [EFS]: both })).toEqual([`${EFS}:9 redirect-collision`]);
  });

  test('같은 숫자를 두 주제가 적으면 둘째의 그 줄에서, 빌려 쓰면 괜찮고 본문도 그 숫자를 따른다', () => {
    const fact =
      'facts:\n  - id: nines\n    label: 내구성\n    value: 99.999999999%\n    source: https://aws.amazon.com/s3/#x\n';
    const repeated = change(published, 'verifiedOn', `${fact}verifiedOn`);
    expect(found({ ...good, [EFS]: repeated })).toEqual([`${EFS}:11 fact-repeated`]);
    const shared = change(
      published,
      'verifiedOn',
      'sharedFacts: [{ id: nines, from: storage/s3#durability }]\nverifiedOn',
    );
    expect(found({ ...good, [EFS]: shared })).toEqual([]);
    expect(found({ ...good, [EFS]: `${shared}\n내구성은 99.9%다.\n` })).toEqual([`${EFS}:19 fact-contradiction`]);
  });

  test('줄 끝이 CRLF이고 BOM이 있어도 줄 번호가 같다', () => {
    const windows = `\uFEFF${change(s3, 'type="trap"', 'type="tarp"').replaceAll('\n', '\r\n')}`;
    expect(found({ ...good, [S3]: windows })).toEqual([`${S3}:55 component`]);
  });
});

describe('파일의 자리와 이름', () => {
  test.each([
    ['content/storage/deep/s3.mdx', 'file-place'],
    ['content/s3.mdx', 'file-place'],
    ['content/storage/s3.md', 'file-place'],
    ['content/storge/s3.mdx', 'file-domain'],
    ['content/storage/S3_Lock.mdx', 'file-name'],
    ['content/storage/con.mdx', 'file-name'],
    ['content/_diagrams/storage/s3/aux.svg', 'file-name'],
    ['content/_diagrams/storage/s3/a:b.svg', 'file-name'],
    ['content/_notes.', 'file-name'],
  ])('%s', (path, rule) => {
    const findings = checkContent({ ...content(good), paths: [...Object.keys(good), path] });
    expect(findings.map(({ file, line, rule: id }) => `${file}:${line} ${id}`)).toEqual([`${path}:1 ${rule}`]);
  });

  test('없는 도메인에는 가까운 도메인을 말한다', () => {
    const findings = checkContent({ ...content(good), paths: ['content/storge/s3.mdx'] });
    expect(findings[0]?.message).toContain('혹시 “storage”?');
  });
});

describe('데이터 파일', () => {
  test.each([
    ['YAML이 아니면', change(notes, 'title: 이론', 'title: "이론'), 2],
    ['항목이 빠지면', change(notes, '  format: 글\n', ''), 1],
    ['번호가 겹치면', notes + notes, 6],
    ['목록이 아니면', 'id: "001"\n', 1],
  ])('노트 목록이 %s 그 줄로 나온다', (_, text, line) => {
    expect(found({ ...good, [NOTES]: text })).toContain(`${NOTES}:${line} data-file`);
  });

  test.each([
    ['모르는 항목은', '- { term: 람다, alias: [람다 함수] }', 1],
    [
      '두 항목이 나눠 가진 이름은',
      '- { term: 람다, aliases: [함수] }\n- { term: 코드, reading: [함 수] }',
      2,
      'data-shared-name',
    ],
    ['빈 이름은', '- term: 람다\n  aliases:\n    - ""', 3],
  ])('용어집의 %s 그 줄로 나온다', (_, text, line, rule = 'data-file') => {
    expect(found({ ...good, 'content/_glossary.yaml': text })).toEqual([`content/_glossary.yaml:${line} ${rule}`]);
  });

  test('용어집의 한 항목 안에서 겹친 이름과 near는 괜찮다', () => {
    expect(
      found({ ...good, 'content/_glossary.yaml': '- { term: EC2, en: EC2, near: [서버] }\n- { term: 서버 }' }),
    ).toEqual([]);
  });

  test.each([
    ['있는 주제와 제목이면', 'storage/s3#versioning', []],
    ['없는 주제는', 'storage/s4', ['link-target']],
    ['없는 제목은', 'storage/s3#version', ['link-anchor']],
    ['주제의 꼴이 아니면', 's3', ['data-file']],
    ['제목의 꼴이 아니면', '"storage/s3#"', ['data-file']],
  ])('용어집이 가리키는 곳이 %s %s → %j', (_, place, rules) => {
    const text = `- { term: EC2 }\n- { term: 버전 관리,\n    topic: ${place} }\n`;
    expect(found({ ...good, 'content/_glossary.yaml': text })).toEqual(
      rules.map((rule) => `content/_glossary.yaml:3 ${rule}`),
    );
  });

  test('용어집은 초안을 가리키지 않는다', () => {
    const draft = published.replace('status: published', 'status: draft');
    const text = '- { term: EFS, topic: storage/efs }\n';
    expect(found({ ...good, [EFS]: draft, 'content/_glossary.yaml': text })).toContain(
      'content/_glossary.yaml:1 link-draft',
    );
  });

  test('노트 목록이 없거나 깨져도 주제의 출처를 탓하지 않는다', () => {
    expect(found({ [S3]: s3, [EFS]: published })).toEqual([`${NOTES}:1 data-file`]);
    expect(found({ ...good, [NOTES]: 'x: [' }).every((line) => line.startsWith(NOTES))).toBe(true);
  });

  test('다른 데이터 파일도 YAML이어야 한다', () => {
    expect(found({ ...good, 'content/_glossary.yaml': '- term: a\n  alias: *b\n' })).toEqual([
      'content/_glossary.yaml:2 data-file',
    ]);
  });
});

test('정해진 제목의 설명은 본보기 주제의 제목과 같다', () => {
  const sample = readFileSync(join(import.meta.dirname, '../../content/architectures/cloudfront-s3-alb.mdx'), 'utf8');
  for (const { id, text } of AGREED_HEADINGS.architecture) expect(sample).toContain(`\n## ${text} [#${id}]\n`);
});
