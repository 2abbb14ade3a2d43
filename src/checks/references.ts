import type { Finding } from '../model/finding.ts';
import { foldName } from '../model/names.ts';
import { parseTopicId } from '../model/slug.ts';
import { place, splitPlace } from '../model/place.ts';
import { anchorsOf } from './anchors.ts';
import { report, type FileLine } from './rules.ts';
import { didYouMean } from './suggest.ts';
import { entries, isDraft, listed } from './topic-document.ts';
import type { TopicDocument, TopicIndex, TopicLookup } from './topic-document.ts';
import type { Field } from './yaml-values.ts';

/** Rule `link-anchor` for one reference, wherever it stands. */
export function checkAnchor(anchor: string, topic: TopicDocument, at: FileLine): Finding[] {
  const anchors = anchorsOf(topic);
  if (anchors?.has(anchor) !== false) return [];
  const message = `“#${anchor}”: ${topic.id}에 그런 제목이 없다.${didYouMean(anchor, anchors)} 그 파일의 제목 끝 [#…]을 확인한다.`;
  return [report('link-anchor', at, message)];
}

/**
 * Rules `link-target`, `link-draft` and `link-anchor` for one `<domain>/<slug>[#heading]`, wherever it stands.
 *
 * @param from the topic that refers: drafts may name drafts, published topics and data files may not
 */
export function checkTarget(target: string, at: FileLine, topics: TopicLookup, from?: TopicDocument): Finding[] {
  const { id, heading } = splitPlace(target);
  const topic = topics.get(id);
  if (topic === undefined) {
    const advice = parseTopicId(id) === undefined ? '<도메인>/<슬러그>로 적는다.' : '슬러그를 확인한다.';
    return [report('link-target', at, `“${id}”: 그런 주제는 없다.${didYouMean(id, topics.keys())} ${advice}`)];
  }
  if (isDraft(topic) && (from === undefined || !isDraft(from)))
    return [report('link-draft', at, `“${id}”: 초안이라 공개되지 않는다. 먼저 공개하거나 링크를 지운다.`)];
  return heading === undefined ? [] : checkAnchor(heading, topic, at);
}

/** Rules `link-*` for what the front matter of a topic refers to: related topics, answers of scenarios, places of signals. */
export function checkTopicRefs(topic: TopicDocument, topics: TopicLookup): Finding[] {
  const related = listed(topic, 'related');
  const answers = entries(topic, 'scenarios', 'answer').filter(({ path }) => path.length === 4);
  // The schema reports what is no place.
  const places = [...related, ...answers, ...entries(topic, 'signals', 'see')].filter(
    ({ value }) => place.safeParse(value).success,
  );
  return places.flatMap((field) =>
    field.value === topic.id && related.includes(field)
      ? [report('link-self', field, `${field.name}: 자기 자신은 함께 볼 주제가 아니다. 지운다.`)]
      : checkTarget(field.value, field, topics, topic),
  );
}

/** Rule `link-anchor` for the sections that the search is told of. */
export const checkSectionWords = (topic: TopicDocument): Finding[] =>
  entries(topic, 'sectionWords', 'heading').flatMap((field) => checkAnchor(field.value, topic, field));

/** Rule `redirect-collision` over all topics: a former address leads to one topic and is nobody's present one. */
export function checkRedirects(topics: TopicIndex): Finding[] {
  const owners = new Map<string, Field>();
  return [...topics.values()].flatMap((topic) =>
    listed(topic, 'redirectFrom').flatMap((field): Finding[] => {
      const { name, value } = field;
      const owner = owners.get(value);
      owners.set(value, field);
      const present = topics.get(value);
      if (present === undefined && owner === undefined) return [];
      const use = present === undefined ? `${owner?.file}의 옛 주소이기도 하다` : `지금 ${present.path}의 주소다`;
      return [report('redirect-collision', field, `${name} “${value}”: ${use}. 한쪽에서 지운다.`)];
    }),
  );
}

/** Rule `alias-collision` over all topics: what people type leads to one topic. Titles own their name before any alias does. */
export function checkAliases(topics: TopicIndex): Finding[] {
  const owners = new Map<string, Field>();
  const all = [...topics.values()];
  const titles = all.flatMap(({ fields }) => ['title', 'titleEn'].flatMap((name) => fields.get(name) ?? []));
  return [...titles, ...all.flatMap((topic) => listed(topic, 'aliases'))].flatMap((field): Finding[] => {
    const key = foldName(field.value);
    if (key === '') return []; // The schema reports empty names.
    const owner = owners.get(key) ?? field;
    owners.set(key, owner);
    if (owner.file === field.file) return [];
    const where = `${owner.file}:${owner.line}의 ${owner.name}`;
    const message = `“${field.value}”: ${where}에도 있다. 찾는 이가 더 바라는 주제에만 남긴다.`;
    return [report('alias-collision', field, message)];
  });
}
