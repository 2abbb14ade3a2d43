import { expect, test } from 'vitest';
import { nameOwner, showFacts } from './shown-facts.ts';

const source = 'https://aws.amazon.com/vpc/pricing/';
const vpc = {
  id: 'networking/vpc',
  title: 'Amazon VPC',
  facts: [{ id: 'ipv4', label: '퍼블릭 IPv4 요금', value: '시간당 0.005달러', source }],
  sharedFacts: [],
};
const topics = new Map([[vpc.id, vpc]]);

test('a borrowed fact stands below the own ones, under its own anchor, with its owner', () => {
  const own = { id: 'timeout', label: '제한 시간', value: '15분', source };
  const shown = showFacts(
    { id: 'a/b', title: 'B', facts: [own], sharedFacts: [{ id: 'address', from: 'networking/vpc#ipv4' }] },
    topics,
  );
  expect(shown).toEqual([
    own,
    { ...vpc.facts[0], id: 'address', owner: { topic: 'networking/vpc', title: 'Amazon VPC', fact: 'ipv4' } },
  ]);
});

test('a borrowed fact that is asked most stands above the own ones', () => {
  const own = { id: 'timeout', label: '제한 시간', value: '15분', source };
  const from = 'networking/vpc#ipv4';
  const sharedFacts = [
    { id: 'below', from },
    { id: 'above', from, first: true as const },
  ];
  const shown = showFacts({ id: 'a/b', title: 'B', facts: [own], sharedFacts }, topics);
  expect(shown.map(({ id }) => id)).toEqual(['above', 'timeout', 'below']);
});

test.each(['networking/vpc#ipv6', 'networking/subnet#ipv4'])('%s: what does not exist stops the build', (from) => {
  const topic = { id: 'a/b', title: 'B', facts: [], sharedFacts: [{ id: 'x', from }] };
  expect(() => showFacts(topic, topics)).toThrow(from);
});

test.each([
  ['네트워크 ACL', '보안 그룹과 인바운드·아웃바운드', '응답 트래픽', '보안 그룹: 응답 트래픽'],
  ['AWS Lambda', 'Amazon SQS', 'Lambda와 함께 쓸 때의 가시성 제한 시간', 'SQS: Lambda와 함께 쓸 때의 가시성 제한 시간'],
  ['Amazon MSK', 'Amazon Kinesis Data Streams', '보존 기간', 'Kinesis Data Streams: 보존 기간'],
  ['Service Quotas', 'AWS Lambda 한도', '동시 실행', 'Lambda: 동시 실행'],
  ['다중 리전', 'RTO와 RPO, 재해 복구 전략', '파일럿 라이트', 'RTO와 RPO, 재해 복구 전략: 파일럿 라이트'],
  ['네트워크 ACL', '보안 그룹과 인바운드·아웃바운드', '네트워크 ACL의 규칙', undefined],
  ['AWS Lambda', 'AWS Lambda 한도', '최대 실행 시간', undefined],
  ['S3 성능', 'Amazon S3', '멀티파트 조각', undefined],
  ['3계층 웹 애플리케이션', 'RDS 읽기 복제본 vs 다중 AZ', '다중 AZ 인스턴스의 장애 조치', undefined],
  ['Amazon EC2', 'IP 주소(퍼블릭·프라이빗·탄력적 IP)', '탄력적 IP의 수', undefined],
])('on %s what %s lends as “%s” says whose it is where it names neither', (host, title, label, named) => {
  const fact = { id: 'lent', label, value: '1', source, owner: { topic: 'a/b', title, fact: 'f' } };
  expect(nameOwner(fact, { title: host, facts: [] })).toEqual({ ...fact, label: named ?? label });
});

test('what is called like one of the own facts is known as a double of it', () => {
  const own = { id: 'own', label: '응답 트래픽', value: '1', source };
  const lent = { ...own, owner: { topic: 'a/b', title: '보안 그룹', fact: 'f' } };
  const host = { title: '네트워크 ACL', facts: [own] };
  expect(nameOwner(lent, host)).toEqual({ ...lent, label: '보안 그룹: 응답 트래픽', isDouble: true });
});

test('a fact of its own is called as it is', () => {
  const fact = { id: 'own', label: '응답 트래픽', value: '1', source };
  expect(nameOwner(fact, { title: '네트워크 ACL', facts: [] })).toBe(fact);
});
