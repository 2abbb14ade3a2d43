import { type AnchorRecord, anchorTarget } from '../model/anchor-record.ts';
import type { Finding } from '../model/finding.ts';
import { ENTRY_ANCHORS, sectionsOf, SOURCE_PARTS, TOPIC_SECTIONS } from '../model/topic-sections.ts';
import { type DataFiles, type Entries, dataEntries } from './data-files.ts';
import { report } from './rules.ts';
import { didYouMean } from './suggest.ts';
import { entries, isDraft, listed, type TopicDocument, type TopicIndex } from './topic-document.ts';

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

/** Where the record lies. */
export const ANCHOR_FILE = 'content/_anchors.yaml';

const isPublished = (topic: TopicDocument): boolean => !isDraft(topic);

/** Published topics by every address they have had. */
function byAddress(topics: TopicIndex): TopicIndex {
  const published = [...topics.values()].filter(isPublished);
  return new Map([
    ...published.flatMap((topic) => listed(topic, 'redirectFrom').map(({ value }) => [value, topic] as const)),
    ...published.map((topic) => [topic.id, topic] as const),
  ]);
}

/** Rule `anchor-gone`: every recorded topic and anchor is still there, or says where it went. */
function checkRecorded(
  { entries: { recorded, moved }, placeOf }: Entries<AnchorRecord>,
  topics: TopicIndex,
): Finding[] {
  const addresses = byAddress(topics);
  return Object.entries(recorded).flatMap(([id, anchors]) => {
    const topic = addresses.get(id);
    if (topic === undefined) {
      const message = `공개했던 주제 ${id}가 없다. 되살리거나, 이어받은 주제의 redirectFrom에 적는다.`;
      return [report('anchor-gone', placeOf(['recorded', id]), message)];
    }
    const present = anchorsOf(topic);
    return anchors
      .filter((anchor) => present?.has(anchor) === false && moved[`${id}#${anchor}`] === undefined)
      .map((anchor) => {
        const advice = `되살리거나 ${ANCHOR_FILE}의 moved에 "${id}#${anchor}: 새-id"를 적는다.`;
        const message = `공개했던 앵커 ${id}#${anchor}가 사라졌다.${didYouMean(anchor, present ?? [])} ${advice}`;
        return report('anchor-gone', { file: topic.path, line: 1 }, message);
      });
  });
}

/** Rule `anchor-moved`: what was moved is really gone, and where it leads is really there. */
function checkMoved({ entries: { moved }, placeOf }: Entries<AnchorRecord>, topics: TopicIndex): Finding[] {
  const addresses = byAddress(topics);
  const has = (topic: TopicDocument | undefined, anchor = ''): boolean =>
    topic !== undefined && anchorsOf(topic)?.has(anchor) === true;
  return Object.entries(moved).flatMap(([from, target]) => {
    const [id = '', anchor] = from.split('#');
    const to = anchorTarget(id, target);
    const topic = addresses.get(to.topic);
    const isThere =
      topic !== undefined && (to.anchor === undefined || topic.body === undefined || has(topic, to.anchor));
    const wrong = has(topics.get(id), anchor)
      ? '아직 그 자리에 있다. moved에서 지운다.'
      : isThere
        ? undefined
        : '갈 곳이 없다. 있는 제목의 id를 적는다.';
    return wrong === undefined
      ? []
      : [report('anchor-moved', placeOf(['moved', from]), `${from} → ${target}: ${wrong}`)];
  });
}

/** The record with everything that is published now; what was moved is no longer recorded where it was. */
export function updateRecord(data: DataFiles, topics: TopicIndex): AnchorRecord {
  const { recorded, moved } = dataEntries(data, ANCHOR_FILE)?.entries ?? { recorded: {}, moved: {} };
  const published = [...topics.values()].filter((topic) => isPublished(topic) && topic.body !== undefined);
  const now = new Map(published.map((topic) => [topic.id, anchorsOf(topic)]));
  const ids = [...new Set([...Object.keys(recorded), ...now.keys()])].sort();
  const all = ids.map((id) => {
    const anchors = new Set([...(recorded[id] ?? []), ...(now.get(id) ?? [])]);
    return [id, [...anchors].filter((anchor) => moved[`${id}#${anchor}`] === undefined).sort()] as const;
  });
  return { recorded: Object.fromEntries(all), moved };
}

/** Number of the anchors that a record holds. */
export const countAnchors = ({ recorded }: AnchorRecord): number => Object.values(recorded).flat().length;

/** Rules `anchor-*`: the published addresses against their record. Without a record there is nothing to keep. */
export function checkAnchors(data: DataFiles, topics: TopicIndex): Finding[] {
  const record = dataEntries(data, ANCHOR_FILE);
  if (record === undefined) return [];
  const fresh = countAnchors(updateRecord(data, topics)) - countAnchors(record.entries);
  const message = `새로 공개한 앵커 ${fresh}개가 기록에 없다. npm run anchors로 기록하고 함께 커밋한다.`;
  return [
    ...checkRecorded(record, topics),
    ...checkMoved(record, topics),
    ...(fresh > 0 ? [report('anchor-unrecorded', { file: ANCHOR_FILE, line: 1 }, message)] : []),
  ];
}

const HEAD = `# 공개한 앵커의 기록. 남이 보낸 링크가 이것을 가리킨다. npm run anchors가 고쳐 쓴다.
# 이름을 바꾸거나 지웠다면 moved에 "도메인/슬러그#옛-id: 새-id"(같은 주제)나 "…: 도메인/슬러그#id"를 적는다.
`;

/** The text of a record: a topic a line, so that a change shows where it is. */
export function formatRecord({ recorded, moved }: AnchorRecord): string {
  const lines = (items: readonly string[]): string => (items.length === 0 ? ' {}\n' : `\n${items.join('\n')}\n`);
  const anchors = Object.entries(recorded).map(([id, ids]) => `  ${id}: [${ids.join(', ')}]`);
  const places = Object.entries(moved).map(([from, to]) => `  ${from}: ${to}`);
  return `${HEAD}recorded:${lines(anchors)}moved:${lines(places)}`;
}
