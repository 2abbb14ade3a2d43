import { describe, expect, it } from 'vitest';
import { topics } from './catalogue.fixture.ts';
import { decodeNote } from '../decode.ts';
import { evaluateSections, parseSections } from '../evaluate.ts';
import { importNote } from '../import-note.ts';
import { summarizeNote } from '../summarize-note.ts';
import { createPlacer } from './placer.ts';

const placer = await createPlacer(topics);

function importText(text: string, path = 'note.md') {
  return importNote(decodeNote(path, new TextEncoder().encode(text)), placer);
}

/** Topics of the sections of a note, in order; group headings left out. */
async function topicsOf(text: string, path?: string): Promise<string[]> {
  return (await importText(text, path)).sections
    .filter(({ assignment }) => !assignment.grouping)
    .map(({ assignment }) => assignment.topic);
}

describe('제목으로 주제 찾기', () => {
  it('목록에 있는 모든 주제를 그 제목과 영문 제목으로 찾는다', async () => {
    const missed: string[] = [];
    for (const { id, titleKo, titleEn } of topics)
      for (const title of [titleKo, titleEn])
        if (
          (
            await topicsOf(`# 정리

## ${title}

- 설명
`)
          ).at(-1) !== id
        )
          missed.push(`${id} ← ${title}`);
    expect(missed).toEqual([]);
  });

  it.each([
    ['오타가 있는 이름', 'SSL - Sever Name Indication ( SNI )', 'networking/sni'],
    ['약어와 풀이', 'CIDR(Classless Inter-Domain Routing) 블록', 'networking/vpc'],
    ['낱말의 차례가 바뀐 이름', 'RDS Security - Encryption', 'database/rds-encryption'],
    ['번호가 붙은 이름', '3) DAX (DynamoDB Accelerator)', 'database/dax'],
    ['둘을 견주는 제목', 'DAX와 ElastiCache의 차이', 'database/dax-vs-elasticache'],
    ['이모지로 견주는 제목', 'AWS ECS 🆚 EKS', 'compute/ecs-vs-eks'],
    ['조사가 붙은 음차', '람다의 한도', 'compute/lambda-limits'],
    ['회사 이름이 붙은 이름', 'AWS 백업', 'storage/aws-backup'],
    ['덧붙인 말이 다른 주제의 이름', 'EFS 수명주기 — 30일 안 읽으면 IA', 'storage/efs'],
    ['조사까지 붙여 쓴 이름', '보안그룹규칙에서는', 'networking/security-groups'],
  ])('%s: %s → %s', async (_name, heading, topic) => {
    expect(await topicsOf(`## ${heading}\n\n- 설명\n`)).toEqual([topic]);
  });
});

it('제목이 따로 붙은 문제의 조각은 한 주제로 함께 가고, 한 번만 알린다', async () => {
  const parts = (name: string): string =>
    `### 문제\n\n무엇을 해야 하는가?\n\n### 선택지\n\n1. EC2\n2. RDS\n\n### 정답\n\n1번\n\n### 핵심 메모\n\n- ${name}\n\n`;
  const note = await importText(
    `# 1회\n\n## 문제 1\n\n${parts('Amazon SQS 대기열')}## 문제 2\n\n${parts('Amazon DynamoDB TTL')}`,
  );
  const placed = note.sections.filter(({ assignment }) => !assignment.grouping).map(({ assignment }) => assignment);
  expect(placed.map(({ topic }) => topic)).toEqual([
    ...Array.from({ length: 4 }, () => 'integration/sqs'),
    ...Array.from({ length: 4 }, () => 'database/dynamodb-ttl'),
  ]);
  expect(note.findings.filter(({ rule }) => rule === 'import/unsure').map(({ line }) => line)).toHaveLength(2);
});

it.each(['문제 11.', '18.', '정답'])('문제의 보기는 항목마다 갈라지지 않는다: %s', async (heading) => {
  expect(new Set(await topicsOf(`## ${heading}\n\n- S3: 객체\n- EBS: 블록\n`)).size).toBe(1);
});

it('서비스의 장점을 말하는 소제목은 위 절에 남는다', async () => {
  expect(await topicsOf('## DynamoDB\n\n- 표\n\n### 고가용성\n\n- 세 곳에 둔다\n')).toEqual(['database/dynamodb', 'database/dynamodb']); // prettier-ignore
});

it.each(['EC2 & EBS', 'SQS와 SNS'])('여러 주제를 나란히 말하는 제목은 확실하지 않다: %s', async (heading) => {
  const [section] = (await importText(`## ${heading}\n\n- 설명\n`)).sections;
  expect(section?.assignment.confidence).toBeLessThan(0.25);
});

describe('둘레로 주제 찾기', () => {
  it('흔한 제목은 위 절의 주제를 따른다', async () => {
    expect(await topicsOf('## S3 교차 리전 복제\n\n- 복사한다\n\n### 설정 조건\n\n1. 버전 관리를 켠다\n')).toEqual([
      'storage/s3-replication',
      'storage/s3-replication',
    ]);
  });

  it('통합을 말하는 제목은 상대가 아니라 위 절의 주제다', async () => {
    expect((await topicsOf('## DynamoDB\n\n- 테이블\n\n### Amazon S3와의 통합\n\n- 내보낸다\n')).at(-1)).toMatch(
      /^database\/dynamodb/,
    );
  });

  it('도메인을 말하는 묶음 제목은 초안에 넣지 않고 분류에만 쓴다', async () => {
    const { sections } = await importText('# 💾 데이터베이스\n\n## 처음 보는 것\n\n- 설명\n');
    expect(sections.map(({ assignment }) => [assignment.grouping, assignment.domain])).toEqual([
      [true, 'database'],
      [false, 'database'],
    ]);
  });

  it('주제가 없는 서비스는 둘레가 말하는 도메인에 새 주제를 제안한다', async () => {
    const { sections } = await importText('# 보안\n\n## AWS WAF\n\n- 웹 공격을 막는다\n');
    expect(sections.at(-1)?.assignment).toMatchObject({ topic: 'security/waf', proposed: 'AWS WAF' });
  });

  it('아무 근거가 없으면 확신 없이 기초에 둔다', async () => {
    const [section] = (await importText('# 김치찌개\n\n- 물을 붓는다\n')).sections;
    expect(section?.assignment).toMatchObject({ domain: 'foundations', confidence: 0, proposed: '김치찌개' });
  });

  it('용어와 풀이 꼴은 용어집으로 간다', async () => {
    const handout =
      '1. Lambda\n\n1) 개요\n\n- -함수\n- -서버 관리 x\n\n*스로틀\n\n:요청이 몰릴 때 막는 것\n\n- •예시\n- •예시\n';
    expect(await topicsOf(handout, 'a.txt')).toContain('foundations/glossary');
  });
});

describe('구간 파일로 재기', () => {
  it('줄마다 어느 주제로 갔는지 세고, 따옴표와 meta를 알아본다', async () => {
    const labels = parseSections(
      'note,line_start,line_end,heading,topics\r\n001,1,3,"쉼표, ""따옴표""",compute/lambda|integration/sqs\r\n001,5,7,둘,storage/s3\r\n001,9,9,머리,meta\r\n',
    );
    const summary = summarizeNote(await importText('## Lambda\n\n- 함수\n\n## SQS\n\n- 큐\n', '001.md'), '001');
    expect(
      evaluateSections([summary], labels).map(({ label, topic, topicRight, domainRight, first }) => [
        label.heading,
        topic,
        topicRight,
        domainRight,
        first,
      ]),
    ).toEqual([
      ['쉼표, "따옴표"', 'compute/lambda', true, true, true],
      ['둘', 'integration/sqs', false, false, false],
    ]);
  });

  it('꼴이 틀린 줄은 몇 번째인지 말한다', () => {
    expect(() => parseSections('머리\n001,x,3,제목,compute/lambda\n')).toThrow('2번째 줄');
  });
});

describe('노트의 이름으로 주제 찾기', () => {
  it.each([
    ['머리말의 제목', '---\ntitle: Aurora 메모\n---\n\n가용 영역 셋에 여섯 벌을 둔다.\n', 'note.md', ['database/aurora']],
    ['파일의 이름', '가용 영역 셋에 여섯 벌을 둔다.\n', 'notes/Aurora 메모.md', ['database/aurora']],
    ['Notion이 붙인 id는 이름이 아니다', '셋에 둔다.\n', `Aurora ${'0f'.repeat(16)}.md`, ['database/aurora']],
    ['뜻이 넓은 제목은 노트의 주제를 따른다', '---\ntitle: Amazon Aurora\n---\n\n## Health Checks\n\n- 본다\n\n## 주요 설정 항목\n\n- 켠다\n\n## Connection Types\n\n- 잇는다\n\n## DB Failover\n\n- 넘긴다\n', 'note.md', Array.from({ length: 4 }, () => 'database/aurora')],
    ['다른 주제의 이름인 제목은 그 주제로 간다', '---\ntitle: Amazon Aurora\n---\n\n글\n\n## RDS Proxy\n\n- 모은다\n', 'note.md', ['database/aurora', 'database/rds-proxy']],
  ])('%s', async (_name, text, path, expected) => {
    expect(await topicsOf(text, path)).toEqual(expected);
  }); // prettier-ignore

  it('다른 곳의 이름 같은 제목이 위 절을 따랐으면 근거가 약하다고 말한다', async () => {
    const { findings } = await importText('# Amazon Aurora\n\n글\n\n## 상태 확인\n\n- 본다\n');
    expect(findings.map(({ rule, line }) => [rule, line])).toEqual([['import/unsure', 5]]);
  });
});

describe('목록 나누기', () => {
  const list = '- S3: 객체 스토리지\n- **EBS** - 블록 스토리지\n  - 스냅샷\n- 값이 다르다\n';

  it('아무 주제도 말하지 않는 제목 아래에서, 서비스마다 한 항목인 목록은 항목마다 제 주제로 간다', async () => {
    expect(await topicsOf(`## 한 줄 정리\n\n${list}`)).toEqual(['storage/s3', 'storage/ebs']);
    const { sections, blocks } = await importText(`## 한 줄 정리\n\n${list}`);
    expect(sections.at(-1)?.mdx).toContain('- 값이 다르다');
    expect(blocks.map(({ lines, status }) => [...lines, status])).toEqual([
      [1, 1, 'meta'],
      [3, 3, 'placed'],
      [4, 6, 'placed'],
    ]);
  });

  it('주제를 말하는 제목 아래의 목록은 그 주제의 이야기다', async () => {
    expect(await topicsOf(`## Lambda 트리거\n\n${list}`)).toHaveLength(1);
    expect(await topicsOf(`## Lambda\n\n### 함께 쓰는 것\n\n${list}`)).toHaveLength(2);
  });
});
