import { readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatFinding } from '../model/finding.ts';
import { DOMAIN_KEYS } from '../model/domain.ts';
import type { TopicId } from '../model/slug.ts';
import { blankTopic, guessKind } from './blank-topic.ts';
import { checkContent, type Content } from './check-content.ts';
import { RULES, type RuleId } from './rules.ts';
import { AGREED_HEADINGS } from './structure.ts';

const S3 = 'content/storage/s3.mdx';
const EFS = 'content/storage/efs.mdx';
const NOTES = 'content/_notes.yaml';

/** A good published topic; line numbers below count in it. */
const s3 = `---
title: Amazon S3
titleEn: Amazon Simple Storage Service
kind: service
status: published
summary: 객체를 버킷에 담아 두고 주소로 꺼내 쓰는 스토리지다.
aliases: [에스쓰리, S3]
related: [storage/efs]
facts:
  - id: max-object
    label: 객체 하나의 크기
    value: 최대 50TB
    examEra: 최대 **5TB**
    source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/upload-objects.html
  - id: durability
    label: 내구성
    value: 99.999999999%
    source: https://aws.amazon.com/s3/
scenarios:
  - id: static-site
    situation: 서버 없이 정적 파일을 내준다.
    answer: [storage/s3, storage/efs]
    why: '"서버 없이"가 가른다.'
corrections:
  - notes: 버킷 이름은 계정 안에서만 다르면 된다고 한다.
    right: 파티션 전체에서 달라야 한다.
    status: wrong
    source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html
sources:
  - { note: "001", section: "S3", lines: "3-9" }
references:
  - title: S3 사용 설명서
    url: https://docs.aws.amazon.com/AmazonS3/latest/userguide/Welcome.html
verifiedOn: 2026-11-20
redirectFrom: [storage/simple-storage]
---

## 언제 쓰나 [#when]

파일을 통째로 읽고 쓸 때다. 나눠 쓰면 [[storage/efs#how|EFS]]로 간다. **S3(객체 저장소)**는 10~20GB도 담는다.

## 어떻게 동작하나 [#how]

\`\`\`text
PUT **그대로** [[ {x} ~~
\`\`\`

### 버전 관리 [#versioning]

| 표 | 링크 |
|---|---|
| 한 칸 | [[storage/efs\\|EFS]] |

<Callout type="trap" title="함정">

덮어쓰면 [위](#when)의 옛 버전이 남는다. [AWS](https://aws.amazon.com/s3/)

</Callout>

## 헷갈리는 점 [#confusions]

- 폴더는 없다.
`;

const efs = `---
title: Amazon EFS
titleEn: Amazon Elastic File System
kind: service
status: draft
---

## 어떻게 동작하나 [#how]
`;

const notes = `- id: "001"
  title: 이론
  format: 글
  about: 모두
  lines: 20
`;

function content(texts: Readonly<Record<string, string>>): Content {
  const paths = Object.keys(texts);
  const files = paths.map((path) => ({ path, text: texts[path] ?? '' }));
  return {
    topics: files
      .filter(({ path }) => path.endsWith('.mdx'))
      .map((file) => ({ id: file.path.slice('content/'.length, -'.mdx'.length), ...file })),
    data: files.filter(({ path }) => path.endsWith('.yaml')),
    paths,
  };
}

const published = efs
  .replace(
    'status: draft',
    `status: published\nsummary: 나눠 쓰는 파일 시스템이다.\nsources:\n  - { note: "001", section: EFS }\nverifiedOn: 2026-11-20`,
  )
  .replace('## 어', '## 언제 쓰나 [#when]\n\n## 어')
  .concat('\n## 헷갈리는 점 [#confusions]\n');
const good = { [NOTES]: notes, [S3]: s3, [EFS]: published };

const found = (texts: Readonly<Record<string, string>>): string[] =>
  checkContent(content(texts)).map(({ file, line, rule }) => `${file}:${line} ${rule}`);

function change(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`the sample has no “${from}”`);
  return text.replace(from, () => to);
}

/** What is changed in the good S3 topic, and the findings that must follow: `line rule`. */
const CASES: readonly (readonly [
  what: string,
  from: string,
  to: string,
  ...findings: (RuleId | `${number} ${RuleId}`)[],
])[] = [
  ['머리말이 없으면', '---\ntitle', 'title', '1 front-matter-missing'],
  ['따옴표 없는 *는 참조라', 'value: 99.999999999%', 'value: *.example.com', 'front-matter-yaml'],
  ['닫지 않은 따옴표는', 'title: Amazon S3', 'title: "Amazon S3', 'front-matter-yaml'],
  ['머리말이 목록이면', s3.slice(4, s3.indexOf('---\n\n')), '- title\n', 'schema'],
  ['모르는 항목은', 'summary: ', 'sumary: ', '5 published-incomplete', 'unknown-field'],
  ['목록 안의 모르는 항목은', 'label: 내구성', 'lable: 내구성', '15 schema', 'unknown-field'],
  ['값이 빠지면 그 항목의 첫 줄에서', '    label: 내구성\n', '', '15 schema'],
  ['따옴표 없는 숫자는', 'note: "001"', 'note: 1', 'schema'],
  ['목록 자리의 글은', 'related: [storage/efs]', 'related: storage/efs', 'schema'],
  ['없는 종류는', 'kind: service', 'kind: servise', 'schema'],
  ['날짜가 아니면', 'verifiedOn: 2026-11-20', 'verifiedOn: 2026-13-40', 'schema'],
  ['공개 주제에 확인한 날이 없으면', 'verifiedOn: 2026-11-20\n', '', '5 published-incomplete'],

  ['본문의 부등호는', '파일을 통째로', '크기 <5TB인 파일을 통째로', 'mdx-syntax'],
  ['닫지 않은 Callout은 그 여는 줄에서', '</Callout>', '', '54 mdx-syntax'],
  ['본문의 중괄호는', '파일을 통째로', '{bucket} 파일을 통째로', 'mdx-code'],
  ['import는', '파일을 통째로', "import x from 'y'\n\n파일을 통째로", 'mdx-code'],
  ['HTML 태그는', '- 폴더는', '- <br /> 폴더는', 'component'],
  ['모르는 Callout 종류는', 'type="trap"', 'type="tarp"', 'component'],
  ['속성의 차례가 다르면', 'type="trap" title="함정"', 'title="함정" type="trap"', 'component'],
  ['언어 없는 코드 블록은', '```text', '```', 'code-language'],
  ['대체 글 없는 그림은', '- 폴더는', '- ![](https://aws.amazon.com/x.png) 폴더는', 'image-alt'],

  ['id 없는 제목은', '## 헷갈리는 점 [#confusions]', '## 헷갈리는 점', '4 structure-missing', 'heading-id-missing'],
  ['한글 id는', '### 버전 관리 [#versioning]', '### 버전 관리 [#버전]', 'heading-id-missing', 'markup-left'],
  ['겹치는 id는', '[#versioning]', '[#when]', 'heading-id-duplicate'],
  ['화면 틀의 id는', '[#versioning]', '[#facts]', 'heading-id-reserved'],
  ['숫자 항목의 id는', '[#versioning]', '[#fact-durability]', 'heading-id-reserved'],
  ['본문의 # 제목은', '### 버전', '# 버전', 'heading-level'],
  ['건너뛴 제목 단계는', '### 버전', '#### 버전', 'heading-level'],

  ['없는 주제 링크는', '[[storage/efs#how|EFS]]', '[[storage/efss|EFS]]', 'link-target'],
  ['표 안의 없는 주제 링크는', '[[storage/efs\\|EFS]]', '[[storage/fsx\\|FSx]]', 'link-target'],
  ['없는 제목 링크는', 'storage/efs#how', 'storage/efs#hwo', 'link-anchor'],
  ['이 주제의 숫자 링크는 되고 없는 숫자는', 'storage/efs#how', 'storage/s3#fact-nothing', 'link-anchor'],
  ['자기 자신은', '[[storage/efs#how|EFS]]', '[[storage/s3]]', 'link-self'],
  ['닫지 않은 링크는', '[[storage/efs#how|EFS]]', '[[storage/efs#how|EFS]', 'link-form'],
  ['꾸민 링크 글은', '|EFS]]로', '|**EFS**]]로', 'link-form', 'link-form'],
  ['링크 안의 링크는', '[위](#when)', '[위 [[storage/efs]]](https://aws.amazon.com/)', 'link-form'],
  ['쪽 안의 없는 앵커는', '(#when)', '(#wehn)', 'link-anchor'],
  ['http 주소는', '(https://aws.amazon.com/s3/)', '(http://aws.amazon.com/s3/)', 'link-http'],
  ['사이트 안의 주소는', '(https://aws.amazon.com/s3/)', '(/storage/efs/)', 'link-internal'],
  ['없는 관련 주제는', 'related: [storage/efs]', 'related: [storage/esf]', 'link-target'],
  ['자신을 관련 주제로 적으면', 'related: [storage/efs]', 'related: [storage/s3]', 'link-self'],
  ['없는 답은', 'answer: [storage/s3, storage/efs]', 'answer: [storage/s3, compute/ec2]', 'link-target'],
  ['지금 있는 주소를 옛 주소로 적으면', '[storage/simple-storage]', '[storage/efs]', 'redirect-collision'],
  ['자기 주소를 옛 주소로 적으면', '[storage/simple-storage]', '[storage/s3]', 'link-self'],

  ['다른 주제의 제목과 같은 별칭은', '에스쓰리', 'amazon efs', 'alias-collision'],
  ['띄어쓰기만 다른 별칭은', '[에스쓰리, S3]', '[에스 쓰리, 에스쓰리]', 'alias-duplicate'],

  ['목록에 없는 노트는', 'note: "001"', 'note: "007"', 'source-note'],
  ['노트보다 뒤의 줄은', 'lines: "3-9"', 'lines: "3-21"', 'source-lines'],
  ['거꾸로 적은 줄은', 'lines: "3-9"', 'lines: "9-3"', 'source-lines'],
  [
    '두 번 적은 출처는',
    'references:',
    '  - { note: "001", section: "같은 곳", lines: "3-9" }\nreferences:',
    'source-duplicate',
  ],
  [
    '빈칸이 든 주소는',
    'https://aws.amazon.com/s3/\nscenarios',
    'https://aws.amazon.com/s3/ 가격\nscenarios',
    'source-url',
  ],
  ['AWS가 아닌 주소는', 'https://aws.amazon.com/s3/\nscenarios', 'https://example.com/s3/\nscenarios', 'schema'],
  ['겹치는 숫자 id는', 'id: durability', 'id: max-object', 'id-duplicate'],
  ['지금과 같은 시험 값은', 'examEra: 최대 **5TB**', 'examEra: 최대 50TB', 'exam-era-same'],

  ['닫히지 않는 강조는', '파일을 통째로', '** 파일을** 통째로', 'markup-left'],
  ['이어진 줄에서도 그 줄의', '파일을 통째로', '파일을\n통째로 ~~읽고', '41 markup-left'],
  ['빈칸 없는 제목은', '- 폴더는', '###폴더는', 'markup-left'],
  ['요약의 강조는', '담아 두고', '**담아** 두고', 'markup-left'],
  ['머리말의 주제 링크는', '전체에서 달라야', '전체에서 [[storage/efs]]와 달라야', 'markup-left'],
  ['머리말의 기울임은', '최대 50TB', '5*10*20TB', 'inline-markup'],
  ['머리말의 목록 표시는 글이지만 링크는', '최대 50TB', '"[50TB](https://aws.amazon.com/)"', 'inline-markup'],
  ['Callout 제목의 코드 표시는', 'title="함정"', 'title="`PUT` 함정"', 'markup-left'],

  ['풀어 쓴 한글은', '폴더는 없다', '폴더는 없다'.normalize('NFD'), 'nfd-text'],
  ['전각 문자는', '폴더는 없다', '폴더는 없다（없다）', 'full-width'],
  ['보이지 않는 문자는', '폴더는 없다', '폴더는\u200b 없다', 'invisible-character'],
  ['깨진 글자는', '폴더는 없다', '폴더는 \ufffd 없다', 'file-unreadable'],
  ['이어진 빈칸은', '폴더는 없다', '폴더는  없다', 'double-space'],

  ['빠진 제목은', '## 어떻게 동작하나 [#how]', '## 동작 [#working]', '4 structure-missing'],
];

describe('깨진 주제는 그 줄과 규칙으로 나온다', () => {
  test('멀쩡한 주제에서는 아무것도 나오지 않는다', () => {
    expect(checkContent(content(good)).map(formatFinding)).toEqual([]);
  });

  test.each(CASES)('%s', (_, from, to, ...findings) => {
    const line = s3.slice(0, s3.indexOf(from)).split('\n').length;
    const expected = findings.map((finding) => `${S3}:${/^\d/.test(finding) ? finding : `${line} ${finding}`}`);
    expect(found({ ...good, [S3]: change(s3, from, to) })).toEqual(expected);
  });

  test('차례가 다른 제목은', () => {
    const swapped = change(change(change(s3, '[#when]', '[#x]'), '[#how]', '[#when]'), '[#x]', '[#how]').replace(
      '(#when)',
      '(#how)',
    );
    expect(found({ ...good, [S3]: swapped })).toEqual([`${S3}:38 structure-order`]);
  });

  test('공개 주제가 초안을 가리키면, 링크와 related와 답에서', () => {
    expect(found({ ...good, [EFS]: efs })).toEqual([8, 22, 40, 52].map((line) => `${S3}:${line} link-draft`));
  });

  test('초안끼리는 가리킬 수 있고, 초안에는 제목이 빠져도 된다', () => {
    expect(found({ ...good, [S3]: change(s3, 'status: published', 'status: draft'), [EFS]: efs })).toEqual([]);
  });

  test('두 주제가 같은 옛 주소를 적으면 둘째로 읽은 것이', () => {
    const both = change(published, 'verifiedOn', 'redirectFrom: [storage/simple-storage]\nverifiedOn');
    expect(found({ ...good, [EFS]: both })).toEqual([`${EFS}:9 redirect-collision`]);
  });

  test('줄 끝이 CRLF이고 BOM이 있어도 줄 번호가 같다', () => {
    const windows = `\uFEFF${change(s3, 'type="trap"', 'type="tarp"').replaceAll('\n', '\r\n')}`;
    expect(found({ ...good, [S3]: windows })).toEqual([`${S3}:54 component`]);
  });
});

describe('파일의 자리와 이름', () => {
  test.each([
    ['content/storage/deep/s3.mdx', 'file-place'],
    ['content/s3.mdx', 'file-place'],
    ['content/storage/s3.md', 'file-place'],
    ['content/storge/s3.mdx', 'file-domain'],
    ['content/storage/S3_Lock.mdx', 'file-name'],
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

describe('아무 글이 들어와도', () => {
  const pieces = fc.constantFrom(
    '---\n',
    '\n',
    'title: ',
    '- {',
    '}',
    '<',
    '>',
    '[[',
    ']]',
    '[#a]',
    '## ',
    '**',
    '~~',
    '`',
    '```',
    '|',
    '&a *a',
    'import x',
    '\u0000',
    '\ud800',
    '한',
    '\r',
    '{{',
    '<Callout',
    'facts:\n  - id: 1\n',
  );
  const garbage = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
  );

  test('검사가 멈추지 않고, 줄 번호는 파일 안에 있고, 다른 파일의 문제가 가려지지 않는다', () => {
    const other = change(published, '[#confusions]', '[#facts]');
    fc.assert(
      fc.property(garbage, fc.nat(s3.length), fc.nat(200), (text, at, length) => {
        const broken = s3.slice(0, at) + text + s3.slice(at + length);
        const findings = checkContent(content({ ...good, [S3]: broken, [EFS]: other }));
        expect(findings.filter(({ rule }) => rule === 'check-failed')).toEqual([]);
        expect(findings.map(({ file, rule }) => `${file} ${rule}`)).toContain(`${EFS} heading-id-reserved`);
        const lines = broken.split('\n').length + 1;
        expect(findings.filter(({ file, line }) => file === S3 && !(line >= 1 && line <= lines))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('파일 전체가 쓰레기여도 나머지는 검사한다', () => {
    fc.assert(
      fc.property(garbage, garbage, (topic, data) => {
        const findings = checkContent(content({ [NOTES]: data, [S3]: topic, [EFS]: efs }));
        expect(findings.filter(({ rule }) => rule === 'check-failed')).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('끝없이 겹친 괄호도 한 줄의 문제일 뿐이다', () => {
    const deep = change(s3, 'value: 99.999999999%', `value: ${'['.repeat(20_000)}`);
    const findings = found({ ...good, [S3]: deep });
    expect(findings.length).toBeLessThanOrEqual(3);
    expect(findings).toContain(`${S3}:17 front-matter-yaml`);
  });
});

describe('규칙의 표', () => {
  test('내용의 규칙마다 깨진 보기가 있다', () => {
    const tried = new Set(
      CASES.flatMap(([, , , ...findings]) => findings.map((finding) => finding.replace(/^\d+ /, ''))),
    );
    const elsewhere = [
      'file-place',
      'file-domain',
      'file-name',
      'data-file',
      'link-draft',
      'structure-order',
      'check-failed',
    ];
    const rules = Object.keys(RULES).filter((rule) => !rule.startsWith('dist-'));
    expect(rules.filter((rule) => !tried.has(rule) && !elsewhere.includes(rule))).toEqual([]);
  });

  test('규칙이 가리키는 파일이 있다', () => {
    const root = join(import.meta.dirname, '../..');
    expect(Object.values(RULES).filter(({ see }) => !existsSync(join(root, see)))).toEqual([]);
  });

  test('정해진 제목의 설명은 본보기 주제의 제목과 같다', () => {
    const sample = readFileSync(join(import.meta.dirname, '../../content/architectures/cloudfront-s3-alb.mdx'), 'utf8');
    for (const { id, text } of AGREED_HEADINGS.architecture) expect(sample).toContain(`\n## ${text} [#${id}]\n`);
  });
});

describe('새 주제', () => {
  test.each(['service', 'concept', 'comparison', 'architecture'] as const)(
    '빈 %s 초안은 모든 검사를 통과한다',
    (kind) => {
      const id = 'storage/s3-lifecycle' as TopicId;
      expect(found({ ...good, [`content/${id}.mdx`]: blankTopic(id, kind) })).toEqual([]);
    },
  );

  test('종류를 주소에서 짐작한다', () => {
    const guesses = ['architectures/three-tier', 'storage/ebs-vs-efs', 'storage/fsx'].map((id) =>
      guessKind(id as TopicId),
    );
    expect(guesses).toEqual(['architecture', 'comparison', 'service']);
    expect(DOMAIN_KEYS).toContain('architectures');
  });
});
