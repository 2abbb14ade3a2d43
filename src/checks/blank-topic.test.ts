import { describe, expect, test } from 'vitest';
import type { TopicId } from '../model/slug.ts';
import { blankTopic, guessKind } from './blank-topic.ts';
import { found, good } from './fixtures/sample-content.ts';

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
  });
});
