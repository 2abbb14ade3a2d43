import { parseFactRef } from '../model/place.ts';
import type { Finding } from '../model/finding.ts';
import { ownerOf } from './fact-fields.ts';
import { report } from './rules.ts';
import { didYouMean } from './suggest.ts';
import { entries, type TopicDocument } from './topic-document.ts';
import { checkTarget, type TopicLookup } from './topic-refs.ts';

/** Rules `link-target`, `link-draft`, `link-self` and `shared-fact`: what a topic borrows exists, in another topic. */
export function checkSharedFacts(topic: TopicDocument, topics: TopicLookup): Finding[] {
  return entries(topic, 'sharedFacts', 'from').flatMap(({ name, value, line }) => {
    const ref = parseFactRef(value);
    if (ref === undefined) return []; // The schema has already reported it.
    const place = { file: topic.path, line };
    if (ref.topic === topic.id)
      return [report('link-self', place, `${name}: 이 주제의 숫자는 facts에 적는다. 지운다.`)];
    const broken = checkTarget(ref.topic, topic, topics, place);
    if (broken.length > 0) return broken;
    const target = ownerOf(value, topics);
    if (target === undefined || target.fact !== undefined) return [];
    const known = entries(target.owner, 'facts', 'id').map(({ value: id }) => id);
    return [report('shared-fact', place, `${ref.topic}의 facts에 “${ref.fact}”가 없다.${didYouMean(ref.fact, known)}`)];
  });
}
