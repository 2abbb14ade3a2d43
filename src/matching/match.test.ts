import { describe, expect, it } from 'vitest';
import { collectMatching } from './collect.ts';
import { createStatementMatcher } from './match.ts';
import type { StatedTopic } from './page-statements.ts';

const source = 'https://docs.aws.amazon.com/x';
const page: StatedTopic = {
  id: 'integration/sqs',
  title: 'Amazon SQS',
  titleEn: 'Amazon Simple Queue Service (SQS)',
  aliases: ['에스큐에스'],
  summary: '보내는 쪽과 받는 쪽을 떼어 놓는 관리형 메시지 대기열이다.',
  signals: [],
  facts: [
    { id: 'retention', label: '메시지 보존 기간', value: '기본 4일, 최대 14일', source },
    { id: 'size', label: '메시지 하나의 크기', value: '최대 1MiB', examEra: '256KB', source },
    { id: 'price', label: '대기열을 만드는 요금', value: '없음', source },
    { id: 'throughput', label: 'FIFO 처리량', value: '쓰기 초당 300건, 읽기 초당 3,000건', source },
  ],
  scenarios: [],
  corrections: [
    {
      id: 'order',
      notes: '표준 대기열이 순서를 보장한다고 한다.',
      right: '표준 대기열은 순서를 보장하지 않는다.',
      status: 'wrong',
      source,
    },
  ],
  body: '## 어떻게 동작하나 [#how]\n\n받은 메시지는 제한 시간 동안 다른 소비자에게 보이지 않는다. 메시지는 소비자가 지워야 사라진다.\n\n| | 표준 | FIFO |\n|---|---|---|\n| 중복 | 생길 수 있다 | 생기지 않는다 |\n',
};
const matcher = createStatementMatcher(collectMatching([page], []));
const judge = (text: string, topic: string | undefined = 'integration/sqs') =>
  matcher.judge(text, { topic, heading: 'SQS 정리' });

describe('노트의 말과 쪽', () => {
  it.each([
    ['메시지 보존은 기본 4일', 'said', 'fact-retention'],
    ['보존 기간은 최대 1,209,600초까지', 'said', 'fact-retention'],
    ['메시지 보존 기간은 최대 30일', 'differs', 'fact-retention'],
    ['메시지 하나의 크기 256KB', 'differs', 'fact-size'],
    ['메시지 크기 1MB까지', 'said', 'fact-size'],
    ['대기열을 만드는 요금은 한 달에 2달러', 'differs', 'fact-price'],
    ['FIFO 처리량은 쓰기 초당 3,000건', 'differs', 'fact-throughput'],
    ['메시지는 소비자가 지워야 사라진다', 'said', 'how'],
    // all but a particle is the page's own sentence
    ['받은 메시지 제한 시간 동안 다른 소비자에게 보이지 않음', 'said', 'how'],
    // one of two numbers is wrong
    ['메시지 보존 기간 기본 7일, 최대 14일', 'differs', 'fact-retention'],
    // a name besides all that the fact is called by
    ['FIFO도 메시지 하나의 크기는 5MB까지', 'differs', 'fact-size'],
    ['콘솔에서 태그를 오십 개 붙인다', 'new', undefined],
  ])('%s → %s', (text, kind, anchor) => {
    const { kind: found, place } = judge(text);
    expect([found, found === 'new' ? undefined : place?.anchor]).toEqual([kind, anchor]);
  });

  it('옛 값이면 오늘의 값과 시험의 값을 함께 안다', () => {
    expect(judge('메시지 하나의 크기는 256KB')).toMatchObject({
      reason: 'exam-era',
      place: { text: '최대 1MiB', examEra: '256KB', source },
    });
  });

  it('어느 주제인지 모르면 이름과 드문 말로 찾는다', () => {
    expect(matcher.judge('에스큐에스 메시지 보존 기간은 최대 30일', { heading: '' })).toMatchObject({
      kind: 'differs',
      place: { topic: 'integration/sqs', anchor: 'fact-retention' },
    });
  });

  it('사라진 쪽에 대고 물어도 새 말이라고 한다', () => {
    expect(judge('메시지 보존은 기본 4일', 'integration/gone')).toMatchObject({ kind: 'new', place: undefined });
  });
});
