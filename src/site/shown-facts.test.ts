import { expect, test } from 'vitest';
import { showFacts } from './shown-facts.ts';

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
