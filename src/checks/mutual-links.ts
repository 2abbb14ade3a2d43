import type { Finding } from '../model/finding.ts';
import { report } from './rules.ts';
import { isDraft, listed, type TopicDocument, type TopicFace } from './topic-document.ts';
import type { TopicLookup } from './topic-refs.ts';

/** The topics that a comparison compares, by its slug: `compute/ecs-vs-eks` → `compute/ecs`, `compute/eks`, where they exist. */
function sidesOf(comparison: TopicFace, topics: TopicLookup): TopicFace[] {
  const [domain = '', slug = ''] = comparison.id.split('/');
  const sides = slug.split('-vs-');
  if (sides.length !== 2) return [];
  return sides.flatMap((side) => topics.get(`${domain}/${side}`) ?? []).filter((topic) => !isDraft(topic));
}

/** Rule `related-back`: a service that a comparison compares leads its readers to that comparison. */
export function checkMutualLinks(topic: TopicDocument, topics: TopicLookup): Finding[] {
  if (topic.fields.get('kind')?.value !== 'comparison' || isDraft(topic)) return [];
  return sidesOf(topic, topics)
    .filter((side) => !listed(side, 'related').some(({ value }) => value === topic.id))
    .map((side) =>
      report(
        'related-back',
        { file: side.path, line: side.fields.get('kind')?.line ?? 1 },
        `비교 “${topic.id}”가 이 주제를 견준다. related에 더한다.`,
      ),
    );
}
