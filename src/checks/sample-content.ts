import { checkContent, type Content } from './check-content.ts';

/** Paths of the sample files. */
export const S3 = 'content/storage/s3.mdx';
export const EFS = 'content/storage/efs.mdx';
export const NOTES = 'content/_notes.yaml';
export const EXAM = 'content/_exam.yaml';

/** A good published topic; line numbers below count in it. */
export const s3 = `---
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
  - id: bucket-names
    notes: 버킷 이름은 계정 안에서만 다르면 된다고 한다.
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
| 한 칸 | [[storage/efs\\|EFS]](NFS 공유) |

<Callout type="trap" title="함정">

덮어쓰면 [위](#when)의 옛 버전이 남는다. [AWS](https://aws.amazon.com/s3/)

</Callout>

## 헷갈리는 점 [#confusions]

- 폴더는 없다.
`;

/** A draft with one heading. */
export const efs = `---
title: Amazon EFS
titleEn: Amazon Elastic File System
kind: service
status: draft
---

## 어떻게 동작하나 [#how]
`;

/** A good list of notes. */
export const notes = `- id: "001"
  title: 이론
  format: 글
  about: 모두
  lines: 20
`;

/** A good exam guide of one task. */
export const exam = `code: SAA-C03
name: Solutions Architect
checkedOn: 2026-11-21
source: https://docs.aws.amazon.com/aws-certification/
format: { questions: 65, unscored: 15, minutes: 130, passing: 720, scale: [100, 1000] }
domains:
  - id: secure
    title: 안전
    official: Secure
    weight: 100
    about: 지킨다.
    tasks:
      - id: "1.1"
        title: 들어가게 한다
        knows:
          - { id: 1.1-K1, text: 안다, see: [storage/s3#when] }
        does:
          - { id: 1.1-S1, text: 한다, see: [storage/efs] }
services:
  - group: 스토리지
    members:
      - { name: Amazon S3, see: storage/s3 }
outOfScope: []
removed: { checkedOn: 2026-09-25, names: [] }
path:
  - { title: 첫날, read: [storage/s3], compare: [], practise: [lowest-cost] }
  - { title: 둘째 날, read: [storage/s3], compare: [storage/efs], practise: [] }
`;

/** Content as `readContent` gives it, from texts by path. */
export function content(texts: Readonly<Record<string, string>>): Content {
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

/** A good published topic without anything optional. */
export const published = efs
  .replace(
    'status: draft',
    `status: published\nsummary: 나눠 쓰는 파일 시스템이다.\nsources:\n  - { note: "001", section: EFS }\nverifiedOn: 2026-11-20`,
  )
  .replace('## 어', '## 언제 쓰나 [#when]\n\n## 어')
  .concat('\n## 헷갈리는 점 [#confusions]\n');
/** Content without a finding. */
export const good = { [NOTES]: notes, [S3]: s3, [EFS]: published };

/** Findings of a content, as `file:line rule`. */
export const found = (texts: Readonly<Record<string, string>>): string[] =>
  checkContent(content(texts)).map(({ file, line, rule }) => `${file}:${line} ${rule}`);

/** Replaces a piece of a sample; throws when the sample does not have it. */
export function change(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`the sample has no “${from}”`);
  return text.replace(from, () => to);
}
