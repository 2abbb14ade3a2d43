import { describe, expect, it } from 'vitest';
import { namesOfParts, readDiagramParts } from './diagram-parts.ts';

const source = `flowchart LR
  accTitle: 부품을 읽는 그림
  accDescr: 상자 [하나]와 경계.
  user(["사용자"])
  ask{"급한가?"}
  subgraph vpc["VPC 10.0.0.0/16"]
    alb@{ icon: "logos:aws-elb", form: "square", label: "내부 ALB", pos: "b", h: 48 }
    subgraph aza["가용 영역 a · 장애"]
      ec2a["EC2 (웹)"]
    end
  end
  user -->|"① 요청 & 답"| alb
  alb --x|"② 막힘"| ec2a
  alb -.-> store[("저장소")]
  store <--> bare
  class vpc vpc
  click alb "networking/application-load-balancer"`;

describe('the parts of a flowchart', () => {
  it('are its nodes and boundaries, with what they lie in', () => {
    expect(
      [...readDiagramParts(source).values()].map(({ id, label, inside }) => [id, label, inside.join('/')]),
    ).toEqual([
      ['user', '사용자', ''],
      ['ask', '급한가?', ''],
      ['vpc', 'VPC 10.0.0.0/16', ''],
      ['alb', '내부 ALB', 'vpc'],
      ['aza', '가용 영역 a · 장애', 'vpc'],
      ['ec2a', 'EC2 (웹)', 'vpc/aza'],
      ['store', '저장소', ''],
      ['bare', 'bare', ''],
    ]);
    expect(readDiagramParts(source).get('aza')?.isBoundary).toBe(true);
  });

  it('are called in one line, whatever lines the label has', () => {
    expect(
      readDiagramParts('flowchart LR\n  q@{ icon: "logos:aws-sqs", label: "대기열<br>SQS" }').get('q')?.label,
    ).toBe('대기열 SQS');
  });

  it('of another kind of diagram have no names', () => {
    expect(readDiagramParts('sequenceDiagram\n  a->>b: 안녕').size).toBe(0);
  });
});

it('names parts, those of one name with the boundary that tells them apart', () => {
  const source = `flowchart TB
  subgraph one["서울"]
    subgraph vpc1["VPC"]
      a1["앱<br>EC2"] --> db["대기 DB<br>RDS"]
    end
  end
  subgraph two["도쿄"]
    subgraph vpc2["VPC"]
      a2["앱<br>EC2"]
    end
  end`;
  expect(namesOfParts(source, ['a2', 'db', 'gone', 'two'])).toEqual(['앱 EC2(도쿄)', '대기 DB RDS', '도쿄']);
});
