import { expect, it } from 'vitest';
import { collectMatching } from './collect.ts';
import { createStatementMatcher } from './match.ts';
import type { StatedTopic } from './page-statements.ts';

const source = 'https://docs.aws.amazon.com/x';
const fact = (id: string, label: string, value: string) => ({ id, label, value, source });
const page: StatedTopic = {
  id: 'storage/disks',
  title: '디스크 묶음',
  titleEn: 'Disks',
  aliases: ['Flexible Retrieval', 'Deep Archive', '파일 게이트웨이', '테이프 게이트웨이'],
  summary: '여러 가지 디스크를 모아 적은 쪽이다.',
  signals: [],
  facts: [
    fact('delivery', '기록이 도착하기까지', 'CloudWatch Logs 약 5분, S3 약 10분'),
    fact('default-tier', '복원에 걸리는 시간', 'Standard(Flexible 3~5시간, Deep Archive 12시간 이내)'),
    fact('agentless', '작업 하나의 처리량(에이전트 없이)', '5Gbps까지'),
    fact('price', '방어 구독료', '월 3,000달러'),
    fact('window', '속도 규칙이 세는 시간', '1분, 2분, 5분(기본), 10분'),
    fact('port', '열어 두는 포트', 'TCP 5439'),
    fact('attach', '다중 연결', 'io2 볼륨 하나를 인스턴스 최대 16대에'),
    fact('buffer', '파일 게이트웨이의 로컬 캐시 디스크', '최소 150GiB'),
    fact('least', 'Flexible Retrieval에 객체를 두는 최소 보관 기간', '90일'),
    fact('baseline', 'gp2의 기준 성능', '1GiB마다 3 IOPS'),
  ],
  scenarios: [],
  corrections: [],
  body: '## 전송 단위 [#mtu]\n\n전송 단위는 피어링의 점보 프레임(9,001바이트)보다 작다.\n',
};
const matcher = createStatementMatcher(collectMatching([page], []));

it.each([
  ['기록이 도착하기까지 S3는 10분', 'said'],
  ['기록이 도착하기까지: 로그는 10분, S3는 5분', 'differs'],
  ['복원에 걸리는 시간 Flexible은 3~5시간', 'said'],
  ['Deep Archive Standard | 3~5시간', 'new'],
  ['에이전트 없이 작업 하나의 처리량은 5Gbps까지', 'said'],
  ['에이전트로 도는 작업 하나의 처리량은 5Gbps까지', 'new'],
  ['방어 구독료는 월 3,000달러', 'said'],
  ['방어 구독료는 계정마다 월 3,000달러', 'new'],
  ['방어 구독료는 옛 상품과 똑같이 월 3,000달러', 'new'],
  ['속도 규칙이 세는 시간은 5분이 기본', 'said'],
  ['속도 규칙이 세는 시간은 5분으로만', 'new'],
  ['속도 규칙이 세는 시간은 기본 10분', 'new'],
  ['열어 두는 포트 5439', 'said'],
  ['열어 두는 포트 5432', 'new'],
  ['io2 다중 연결은 인스턴스 16대까지', 'said'],
  ['gp3 다중 연결은 인스턴스 16대까지', 'new'],
  ['전송 단위 9,001바이트 그대로', 'new'],
  ['Flexible Retrieval에 객체를 두는 최소 보관 기간은 90일', 'said'],
  ['Deep Archive에 객체를 두는 최소 보관 기간은 90일', 'new'],
  ['파일 게이트웨이의 캐시 디스크는 최소 150GiB', 'said'],
  ['테이프 게이트웨이의 캐시 디스크는 최소 150GiB', 'new'],
  ['gp2의 기준 성능 | 100GiB면 300 IOPS', 'new'],
])('%s → %s', (text, kind) => {
  expect(matcher.judge(text, { topic: 'storage/disks', heading: '디스크' }).kind).toBe(kind);
});
