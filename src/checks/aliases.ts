import type { Finding } from '../model/finding.ts';
import { report } from './rules.ts';
import { listed, type TopicDocument } from './topic-document.ts';
import type { TopicIndex } from './topic-refs.ts';
import type { Field } from './yaml-values.ts';
import { foldName } from '../model/names.ts';

interface Owner {
  readonly topic: TopicDocument;
  readonly field: Field;
}

const titlesOf = (topic: TopicDocument): Field[] =>
  ['title', 'titleEn'].flatMap((name) => topic.fields.get(name) ?? []);

function checkName(topic: TopicDocument, field: Field, owners: Map<string, Owner>): Finding[] {
  const key = foldName(field.value);
  if (key === '') return []; // The schema reports empty names.
  const owner = owners.get(key);
  if (owner === undefined) {
    owners.set(key, { topic, field });
    return [];
  }
  const place = { file: topic.path, line: field.line };
  if (owner.topic !== topic) {
    const where = `${owner.topic.path}:${owner.field.line}의 ${owner.field.name}`;
    return [
      report('alias-collision', place, `“${field.value}”: ${where}에도 있다. 찾는 이가 더 바라는 주제에만 남긴다.`),
    ];
  }
  // English services have the same title twice, on purpose.
  if (field.name === 'titleEn') return [];
  return [
    report(
      'alias-duplicate',
      place,
      `“${field.value}”: 이 주제의 ${owner.field.name}(${owner.field.line}줄)에도 있다. 지운다.`,
    ),
  ];
}

/** Rules `alias-collision` and `alias-duplicate` over all topics. Titles own their name before any alias does. */
export function checkAliases(topics: TopicIndex): Finding[] {
  const owners = new Map<string, Owner>();
  const all = [...topics.values()];
  const check = (fieldsOf: (topic: TopicDocument) => Field[]): Finding[] =>
    all.flatMap((topic) => fieldsOf(topic).flatMap((field) => checkName(topic, field, owners)));
  return [...check(titlesOf), ...check((topic) => listed(topic, 'aliases'))];
}
