import type { Finding } from '../model/finding.ts';
import { parseTopicId } from '../model/slug.ts';
import { report, type Place } from './rules.ts';
import { didYouMean } from './suggest.ts';
import { entries, isDraft, listed, type TopicDocument } from './topic-document.ts';
import type { Field } from './yaml-values.ts';

/** Every topic file by id. */
export type TopicIndex = ReadonlyMap<string, TopicDocument>;

/** Rules `link-target` and `link-draft` for one reference, wherever it stands. */
export function checkTarget(target: string, from: TopicDocument, topics: TopicIndex, place: Place): Finding[] {
  const topic = topics.get(target);
  if (topic === undefined) {
    const form = parseTopicId(target) === undefined ? ' <도메인>/<슬러그>로 적는다.' : ' 슬러그를 확인한다.';
    return [report('link-target', place, `“${target}”: 그런 주제는 없다.${didYouMean(target, topics.keys())}${form}`)];
  }
  if (isDraft(topic) && !isDraft(from)) {
    return [report('link-draft', place, `“${target}”: 초안이라 공개되지 않는다. 먼저 공개하거나 링크를 지운다.`)];
  }
  return [];
}

function answersOf(topic: TopicDocument): Field[] {
  return entries(topic, 'scenarios', 'answer').filter(({ path }) => path.length === 4);
}

/** Rules `link-target`, `link-draft` and `link-self` for `related` and the answers of scenarios. */
export function checkTopicRefs(topic: TopicDocument, topics: TopicIndex): Finding[] {
  const related = listed(topic, 'related');
  return [...related, ...answersOf(topic)]
    .filter(({ value }) => parseTopicId(value) !== undefined) // The schema has already reported the others.
    .flatMap((field) => {
      const place = { file: topic.path, line: field.line };
      if (field.value === topic.id && related.includes(field)) {
        return [report('link-self', place, `${field.name}: 자기 자신은 함께 볼 주제가 아니다. 지운다.`)];
      }
      return checkTarget(field.value, topic, topics, place).map((finding) => ({
        ...finding,
        message: `${field.name}: ${finding.message}`,
      }));
    });
}
