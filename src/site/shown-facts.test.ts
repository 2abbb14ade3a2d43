import { expect, test } from 'vitest';
import { factSubjects, showFacts } from './shown-facts.ts';

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

test('of those who show a fact it speaks of the one that its label names, by the longest name, else of its owner', () => {
  const holder = (id: string, title: string, labels: readonly string[], from: readonly string[] = []) => ({
    ...{ id, title },
    facts: labels.map((label, at) => ({ id: `f${String(at)}`, label, value: '1', source })),
    sharedFacts: from.map((ref, at) => ({ id: `s${String(at)}`, from: ref })),
  });
  const subjects = factSubjects([
    holder('n/groups', '보안 그룹과 인바운드', ['응답 트래픽', '네트워크 ACL의 규칙', '혼자 보이는 것']),
    holder('n/acl', '네트워크 ACL', [], ['n/groups#f0', 'n/groups#f1']),
    holder('d/aurora', 'Amazon Aurora', ['Aurora Serverless v2의 용량', 'Aurora Serverless와 함께 쓰는 복제본']),
    holder('d/serverless', 'Aurora Serverless', [], ['d/aurora#f0', 'd/aurora#f1']),
  ]);
  expect(Object.fromEntries(subjects)).toEqual({
    'n/groups#f0': 'n/groups',
    'n/groups#f1': 'n/acl',
    'd/aurora#f0': 'd/serverless',
    'd/aurora#f1': 'd/aurora',
  });
});
