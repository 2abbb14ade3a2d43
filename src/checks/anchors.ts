import { ENTRY_ANCHORS, sectionsOf, SOURCE_PARTS, TOPIC_SECTIONS } from '../model/topic-sections.ts';
import { entries, type TopicDocument } from './topic-document.ts';

/** Ids that the page around the body uses, always or when the front matter has the part. */
const PAGE_IDS = new Set<string>([
  ...[...TOPIC_SECTIONS, ...SOURCE_PARTS].map(({ id }) => id),
  ...['related', 'backlinks', 'in-architectures', 'exam-tasks', 'main'],
]);

/** Beginnings of the ids that the page makes from front matter and diagrams. Headings were published that begin with `failure-`. */
const PAGE_PREFIXES = [
  ...ENTRY_ANCHORS.flatMap(([list, anchor]) => (list === 'failures' ? [] : `${anchor}-`)),
  ...['diagram-', 'icon-', 'row-'],
];

/** Tells whether an id is the page's own, so that no heading may take it: `facts`, `fact-max-duration`. */
export const isReservedId = (id: string): boolean =>
  PAGE_IDS.has(id) || PAGE_PREFIXES.some((prefix) => id.startsWith(prefix));

const known = new WeakMap<TopicDocument, ReadonlySet<string>>();

/** Every anchor that a link into a topic may name, or `undefined` when the body cannot be read and nobody can tell. */
export function anchorsOf(topic: TopicDocument): ReadonlySet<string> | undefined {
  if (topic.body === undefined) return undefined;
  const anchors = known.get(topic) ?? readAnchors(topic);
  known.set(topic, anchors);
  return anchors;
}

function readAnchors(topic: TopicDocument): ReadonlySet<string> {
  const lists = new Set([...topic.fields.values()].map(({ path }) => path[0]));
  return new Set([
    ...topic.headings.flatMap(({ id }) => id ?? []),
    ...topic.rowIds,
    ...ENTRY_ANCHORS.flatMap(([list, anchor]) => entries(topic, list, 'id').map(({ value }) => `${anchor}-${value}`)),
    ...sectionsOf((field) => lists.has(field)).map(({ id }) => id),
    ...SOURCE_PARTS.filter(({ field }) => lists.has(field)).map(({ id }) => id),
    ...topic.diagramIds.map((id) => `diagram-${id}`),
  ]);
}
