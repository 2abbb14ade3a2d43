import type { Finding } from '../model/finding.ts';
import { place } from '../model/glossary.ts';
import { splitPlace } from '../model/split-place.ts';
import { parseTopicId } from '../model/slug.ts';
import { anchorsOf } from './anchors.ts';
import { report, type Place } from './rules.ts';
import { didYouMean } from './suggest.ts';
import { entries, isDraft, listed, type TopicDocument, type TopicFace } from './topic-document.ts';
import type { Field } from './yaml-values.ts';

/** Every topic file by id. */
export type TopicIndex = ReadonlyMap<string, TopicDocument>;

/** What the rules of one topic ask of the others: the face of one, and which there are. */
export interface TopicLookup {
  readonly get: (id: string) => TopicFace | undefined;
  readonly keys: () => Iterable<string>;
}

/** Rules `link-target` and `link-draft` for one reference, wherever it stands: drafts may name drafts, data files may not. */
export function checkTarget(
  target: string,
  from: TopicDocument | undefined,
  topics: TopicLookup,
  place: Place,
): Finding[] {
  const topic = topics.get(target);
  if (topic === undefined) {
    const form = parseTopicId(target) === undefined ? ' <도메인>/<슬러그>로 적는다.' : ' 슬러그를 확인한다.';
    return [report('link-target', place, `“${target}”: 그런 주제는 없다.${didYouMean(target, topics.keys())}${form}`)];
  }
  if (isDraft(topic) && (from === undefined || !isDraft(from))) {
    return [report('link-draft', place, `“${target}”: 초안이라 공개되지 않는다. 먼저 공개하거나 링크를 지운다.`)];
  }
  return [];
}

/** Rule `link-anchor` for one reference, wherever it stands. */
export function checkAnchor(anchor: string, topic: TopicFace, place: Place): Finding[] {
  const anchors = anchorsOf(topic);
  if (anchors === undefined || anchors.has(anchor)) return [];
  return [
    report(
      'link-anchor',
      place,
      `“#${anchor}”: ${topic.id}에 그런 제목이 없다.${didYouMean(anchor, anchors)} 그 파일의 제목 끝 [#…]을 확인한다.`,
    ),
  ];
}

/** Rules `link-*` for one place that a data file names: the topic is published and has the heading. `name` says where. */
export function checkNamedPlace(
  target: string,
  name: string,
  topics: TopicLookup,
  at: Place,
  from?: TopicDocument,
): Finding[] {
  const { id, heading } = splitPlace(target);
  const topic = topics.get(id);
  const broken = checkTarget(id, from, topics, at);
  if (broken.length > 0) return broken.map((finding) => ({ ...finding, message: `${name} ${finding.message}` }));
  return heading === undefined || topic === undefined ? [] : checkAnchor(heading, topic, at);
}

/** Rules `link-*` for where a topic's signals are explained. */
export function checkSignals(topic: TopicDocument, topics: TopicLookup): Finding[] {
  return entries(topic, 'signals', 'see')
    .filter(({ value }) => place.safeParse(value).success) // The schema has already reported the others.
    .flatMap((field) =>
      checkNamedPlace(field.value, `${field.name}:`, topics, { file: topic.path, line: field.line }, topic),
    );
}

/** Rule `link-anchor` for the sections that the search is told of. */
export const checkSectionWords = (topic: TopicDocument): Finding[] =>
  entries(topic, 'sectionWords', 'heading').flatMap(({ value, line }) =>
    checkAnchor(value, topic, { file: topic.path, line }),
  );

function answersOf(topic: TopicDocument): Field[] {
  return entries(topic, 'scenarios', 'answer').filter(({ path }) => path.length === 4);
}

/** Rules `link-target`, `link-draft` and `link-self` for `related` and the answers of scenarios. */
export function checkTopicRefs(topic: TopicDocument, topics: TopicLookup): Finding[] {
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
