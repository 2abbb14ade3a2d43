import { describe, expect, test } from 'vitest';
import { RULES, type RuleId } from './rules.ts';
import { change, found, good, S3, s3 } from './fixtures/sample-content.ts';

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
  ['닫지 않은 Callout은 그 여는 줄에서', '</Callout>', '', '55 mdx-syntax'],
  ['본문의 중괄호는', '파일을 통째로', '{bucket} 파일을 통째로', 'mdx-code'],
  ['import는', '파일을 통째로', "import x from 'y'\n\n파일을 통째로", 'mdx-code'],
  ['HTML 태그는', '- 폴더는', '- <br /> 폴더는', 'component'],
  ['모르는 Callout 종류는', 'type="trap"', 'type="tarp"', 'component'],
  ['속성의 차례가 다르면', 'type="trap" title="함정"', 'title="함정" type="trap"', 'component'],
  ['언어 없는 코드 블록은', '```text', '```', 'code-language'],
  ['바깥 그림은', '- 폴더는', '- ![x](https://aws.amazon.com/x.png) 폴더는', 'image-address'],
  ['자바스크립트 그림은', '- 폴더는', '- ![x](javascript:alert) 폴더는', 'image-address'],
  ['데이터 그림은', '- 폴더는', '- ![x](data:image/svg+xml;base64,PHN2Zz4=) 폴더는', 'image-address'],
  ['저장소의 그림 파일은', '- 폴더는', '- ![x](../_diagrams/x.svg) 폴더는', 'image-address'],
  [
    '참조로 적은 그림은',
    '- 폴더는 없다.',
    '- ![x][p] 폴더는 없다.\n\n[p]: https://aws.amazon.com/x.png',
    'image-address',
  ],
  [
    '빌린 숫자의 모르는 항목은',
    'scenarios:',
    'sharedFacts:\n  - { id: x, form: storage/efs#size }\nscenarios:',
    '20 schema',
    '20 unknown-field',
  ],
  ['없는 숫자의 참조는', '- 폴더는', '- [[=storage/s3#size]]까지다. 폴더는', 'fact-mention'],
  ['값에 없는 부분의 참조는', '- 폴더는', '- [[=storage/s3#max-object|5TB]]까지다. 폴더는', 'fact-mention'],
  ['상황에 없는 말을 인용하면', `why: '"서버 없이"가 가른다.'`, 'why: “서버가 없다”가 가른다.', 'quote-unsaid'],

  ['id 없는 제목은', '## 헷갈리는 점 [#confusions]', '## 헷갈리는 점', '4 structure-missing', 'heading-id-missing'],
  ['한글 id는', '### 버전 관리 [#versioning]', '### 버전 관리 [#버전]', 'heading-id-missing', 'markup-left'],
  ['겹치는 id는', '[#versioning]', '[#when]', 'heading-id-duplicate'],
  ['화면 틀의 id는', '[#versioning]', '[#facts]', 'heading-id-reserved'],
  ['숫자 항목의 id는', '[#versioning]', '[#fact-durability]', 'heading-id-reserved'],
  ['본문의 # 제목은', '### 버전', '# 버전', 'heading-level'],
  ['건너뛴 제목 단계는', '### 버전', '#### 버전', 'heading-level'],

  ['본문의 숫자가 facts와 다르면', '- 폴더는 없다.', '- 객체 하나의 크기는 16TB까지다.', 'fact-contradiction'],

  ['없는 주제 링크는', '[[storage/efs#how|EFS]]', '[[storage/efss|EFS]]', 'link-target'],
  ['표 안의 없는 주제 링크는', '[[storage/efs\\|EFS]]', '[[storage/fsx\\|FSx]]', 'link-target'],
  ['없는 제목 링크는', 'storage/efs#how', 'storage/efs#hwo', 'link-anchor'],
  ['이 주제의 숫자 링크는 되고 없는 숫자는', 'storage/efs#how', 'storage/s3#fact-nothing', 'link-anchor'],
  ['자기 자신은', '[[storage/efs#how|EFS]]', '[[storage/s3]]', 'link-self'],
  ['닫지 않은 링크는', '[[storage/efs#how|EFS]]', '[[storage/efs#how|EFS]', 'link-form'],
  ['링크 바로 뒤의 괄호는', 'EFS]]로', 'EFS]](NFS)로', 'link-form'],
  ['꾸민 링크 글은', '|EFS]]로', '|**EFS**]]로', 'link-form', 'link-form'],
  ['링크 안의 링크는', '[위](#when)', '[위 [[storage/efs]]](https://aws.amazon.com/)', 'link-form'],
  ['쪽 안의 없는 앵커는', '(#when)', '(#wehn)', 'link-anchor'],
  ['http 주소는', '(https://aws.amazon.com/s3/)', '(http://aws.amazon.com/s3/)', 'link-http'],
  ['사이트 안의 주소는', '(https://aws.amazon.com/s3/)', '(/storage/efs/)', 'link-internal'],
  [
    '찾는 말을 없는 절에 적으면',
    'related: [storage/efs]',
    'related: [storage/efs]\nsectionWords: [{ heading: wehn, asked: [언제 쓰지] }]',
    '9 link-anchor',
  ],
  ['없는 관련 주제는', 'related: [storage/efs]', 'related: [storage/esf]', 'link-target'],
  ['자신을 관련 주제로 적으면', 'related: [storage/efs]', 'related: [storage/s3]', 'link-self'],
  [
    '없는 주제의 숫자는',
    'scenarios:',
    'sharedFacts:\n  - { id: x, from: storage/esf#size }\nscenarios:',
    '20 link-target',
  ],
  ['없는 숫자는', 'scenarios:', 'sharedFacts:\n  - { id: x, from: storage/efs#size }\nscenarios:', '20 shared-fact'],
  [
    '자기 숫자를 빌리면',
    'scenarios:',
    'sharedFacts:\n  - { id: x, from: storage/s3#durability }\nscenarios:',
    '20 link-self',
  ],
  [
    '숫자를 가리키는 꼴이 아니면',
    'scenarios:',
    'sharedFacts:\n  - { id: x, from: storage/efs }\nscenarios:',
    '20 schema',
  ],
  [
    '빌린 숫자의 id가 겹치면',
    'scenarios:',
    'sharedFacts:\n  - { id: durability, from: storage/efs#size }\nscenarios:',
    '20 id-duplicate',
    '20 shared-fact',
  ],
  ['없는 답은', 'answer: [storage/s3, storage/efs]', 'answer: [storage/s3, compute/ec2]', 'link-target'],
  [
    '신호가 가리키는 없는 주제는',
    'scenarios:',
    'signals:\n  - { id: efs, need: 함께, choose: EFS, see: storage/esf#how }\nscenarios:',
    '20 link-target',
  ],
  [
    '신호가 가리키는 없는 제목은',
    'scenarios:',
    'signals:\n  - { id: efs, need: 함께, choose: EFS, see: storage/efs#hwo }\nscenarios:',
    '20 link-anchor',
  ],
  ['지금 있는 주소를 옛 주소로 적으면', '[storage/simple-storage]', '[storage/efs]', 'redirect-collision'],
  ['자기 주소를 옛 주소로 적으면', '[storage/simple-storage]', '[storage/s3]', 'redirect-collision'],

  ['다른 주제의 제목과 같은 별칭은', '에스쓰리', 'amazon efs', 'alias-collision'],

  ['목록에 없는 노트는', 'note: "001"', 'note: "007"', 'source-note'],
  ['노트보다 뒤의 줄은', 'lines: "3-9"', 'lines: "3-21"', 'source-lines'],
  ['거꾸로 적은 줄은', 'lines: "3-9"', 'lines: "9-3"', 'source-lines'],
  ['차례가 거꾸로인 줄들은', 'lines: "3-9"', 'lines: "7, 3-5"', 'source-lines'],
  ['여럿 가운데 노트보다 뒤의 줄은', 'lines: "3-9"', 'lines: "3, 21"', 'source-lines'],
  [
    '빈칸이 든 주소는',
    'https://aws.amazon.com/s3/\nscenarios',
    'https://aws.amazon.com/s3/ 가격\nscenarios',
    'source-url',
  ],
  ['AWS가 아닌 주소는', 'https://aws.amazon.com/s3/\nscenarios', 'https://example.com/s3/\nscenarios', 'schema'],
  ['겹치는 숫자 id는', 'id: durability', 'id: max-object', 'id-duplicate'],
  [
    '겹치는 신호 id는',
    'scenarios:',
    'signals:\n  - { id: a, need: 함께, choose: EFS }\n  - { id: a, need: 따로, choose: EBS }\nscenarios:',
    '21 id-duplicate',
  ],
  [
    '카드의 물음이 되지 않는 이름표는',
    'label: 내구성\n    value: 99.999999999%',
    'label: ACL\n    value: 서브넷마다',
    'fact-question',
  ],
  ['지금과 같은 시험 값은', 'examEra: 최대 **5TB**', 'examEra: 최대 50TB', 'exam-era-same'],

  ['닫히지 않는 강조는', '파일을 통째로', '** 파일을** 통째로', 'markup-left'],
  ['이어진 줄에서도 그 줄의', '파일을 통째로', '파일을\n통째로 ~~읽고', '42 markup-left'],
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

  ['빠진 제목은', '## 어떻게 동작하나 [#how]', '## 동작 [#working]', '4 structure-missing'],
];

describe('깨진 주제는 그 줄과 규칙으로 나온다', () => {
  test.each(CASES)('%s', (_, from, to, ...findings) => {
    const line = s3.slice(0, s3.indexOf(from)).split('\n').length;
    const expected = findings.map((finding) => `${S3}:${/^\d/.test(finding) ? finding : `${line} ${finding}`}`);
    expect(found({ ...good, [S3]: change(s3, from, to) })).toEqual(expected);
  });

  test('내용의 규칙마다 깨진 보기가 있다', () => {
    const tried = new Set(
      CASES.flatMap(([, , , ...findings]) => findings.map((finding) => finding.replace(/^\d+ /, ''))),
    );
    const elsewhere = [
      'anchor-gone',
      'anchor-moved',
      'anchor-unrecorded',
      'external-gone',
      'external-unsure',
      'fact-repeated',
      'value-left',
      'failure-part',
      'term',
      'question-task',
      'question-repeated',
      'pair-repeated',
      'pair-order',
      'pair-article',
      'pair-table',
      'file-place',
      'file-domain',
      'file-name',
      'data-file',
      'data-shared-name',
      'svg-part',
      'link-draft',
      'structure-order',
      'check-failed',
      'font-missing',
    ];
    const rules = Object.keys(RULES).filter((rule) => !rule.startsWith('dist-'));
    expect(rules.filter((rule) => !tried.has(rule) && !elsewhere.includes(rule))).toEqual([]);
  });
});
