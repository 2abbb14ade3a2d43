import { anchorRecord, anchorTarget, type AnchorRecord } from '../model/anchor-record.ts';
import type { Finding } from '../model/finding.ts';
import { anchorsOf } from './anchors.ts';
import { readData, readEntries, type DataFile } from './data-files.ts';
import { report } from './rules.ts';
import { didYouMean } from './suggest.ts';
import { isDraft, listed, type TopicDocument } from './topic-document.ts';
import type { TopicIndex } from './topic-refs.ts';
import type { Path } from './yaml-values.ts';

/** Where the record lies. */
export const ANCHOR_FILE = 'content/_anchors.yaml';

/** The record with the lines of its parts. */
interface ReadRecord extends AnchorRecord {
  readonly lineOf: (path: Path) => number;
}

/** Published topics by every address they have had. */
function byAddress(topics: TopicIndex): ReadonlyMap<string, TopicDocument> {
  const published = [...topics.values()].filter((topic) => !isDraft(topic));
  return new Map([
    ...published.flatMap((topic) => listed(topic, 'redirectFrom').map(({ value }) => [value, topic] as const)),
    ...published.map((topic) => [topic.id, topic] as const),
  ]);
}

/** Rule `anchor-gone`: every recorded topic and anchor is still there, or says where it went. */
function checkRecorded(record: ReadRecord, topics: TopicIndex): Finding[] {
  const addresses = byAddress(topics);
  return Object.entries(record.recorded).flatMap(([id, anchors]) => {
    const place = { file: ANCHOR_FILE, line: record.lineOf(['recorded', id]) };
    const topic = addresses.get(id);
    if (topic === undefined) {
      return [
        report('anchor-gone', place, `공개했던 주제 ${id}가 없다. 되살리거나, 이어받은 주제의 redirectFrom에 적는다.`),
      ];
    }
    const present = anchorsOf(topic);
    if (present === undefined) return [];
    return anchors
      .filter((anchor) => !present.has(anchor) && record.moved[`${id}#${anchor}`] === undefined)
      .map((anchor) =>
        report(
          'anchor-gone',
          { file: topic.path, line: 1 },
          `공개했던 앵커 ${id}#${anchor}가 사라졌다.${didYouMean(anchor, present)} 되살리거나 ${ANCHOR_FILE}의 moved에 "${id}#${anchor}: 새-id"를 적는다.`,
        ),
      );
  });
}

/** Rule `anchor-moved`: what was moved is really gone, and where it leads is really there. */
function checkMoved(record: ReadRecord, topics: TopicIndex): Finding[] {
  const addresses = byAddress(topics);
  return Object.entries(record.moved).flatMap(([from, target]) => {
    const place = { file: ANCHOR_FILE, line: record.lineOf(['moved', from]) };
    const [id = '', anchor = ''] = from.split('#');
    const source = topics.get(id);
    if (source !== undefined && anchorsOf(source)?.has(anchor) === true)
      return [report('anchor-moved', place, `${from}: 아직 그 자리에 있다. moved에서 지운다.`)];
    const to = anchorTarget(id, target);
    const topic = addresses.get(to.topic);
    const anchors = topic === undefined ? undefined : anchorsOf(topic);
    const there = topic !== undefined && (to.anchor === undefined || anchors?.has(to.anchor) !== false);
    return there ? [] : [report('anchor-moved', place, `${from} → ${target}: 갈 곳이 없다. 있는 제목의 id를 적는다.`)];
  });
}

/** Anchors of every published topic as they are now. */
function publishedAnchors(topics: TopicIndex): Record<string, string[]> {
  return Object.fromEntries(
    [...topics.values()]
      .filter((topic) => !isDraft(topic))
      .flatMap((topic) => {
        const anchors = anchorsOf(topic);
        return anchors === undefined ? [] : [[topic.id, [...anchors].sort()] as const];
      }),
  );
}

/** The record with everything that is published now; what was moved is no longer recorded where it was. */
export function updateRecord(record: AnchorRecord, topics: TopicIndex): AnchorRecord {
  const now = publishedAnchors(topics);
  const ids = [...new Set([...Object.keys(record.recorded), ...Object.keys(now)])].sort();
  const recorded = ids.map((id) => {
    const all = new Set([...(record.recorded[id] ?? []), ...(now[id] ?? [])]);
    return [id, [...all].filter((anchor) => record.moved[`${id}#${anchor}`] === undefined).sort()] as const;
  });
  return { recorded: Object.fromEntries(recorded), moved: record.moved };
}

/** Rules `anchor-*`: the published addresses against their record. Without a record there is nothing to keep. */
export function checkAnchors(data: readonly DataFile[], topics: TopicIndex): Finding[] {
  const read = readEntries(
    data.find(({ path }) => path === ANCHOR_FILE),
    anchorRecord,
  );
  if (read === undefined) return [];
  const record: ReadRecord = { ...read.entries, lineOf: read.lineOf };
  const next = updateRecord(record, topics);
  const known = Object.values(record.recorded).flat().length;
  const fresh = Object.values(next.recorded).flat().length - known;
  return [
    ...checkRecorded(record, topics),
    ...checkMoved(record, topics),
    ...(fresh > 0
      ? [
          report(
            'anchor-unrecorded',
            { file: ANCHOR_FILE, line: 1 },
            `새로 공개한 앵커 ${fresh}개가 기록에 없다. npm run anchors로 기록하고 함께 커밋한다.`,
          ),
        ]
      : []),
  ];
}

/** Reads a record file's text, or an empty record when there is none. Throws a `ZodError` when it has another shape. */
export function parseRecord(data: DataFile | undefined): AnchorRecord {
  const values = data === undefined ? undefined : readData(data);
  if (values === undefined) return { recorded: {}, moved: {} };
  return anchorRecord.parse('rule' in values ? undefined : values.value);
}

const HEAD = `# 공개한 앵커의 기록. 남이 보낸 링크가 이것을 가리킨다. npm run anchors가 고쳐 쓴다.
# 이름을 바꾸거나 지웠다면 moved에 "도메인/슬러그#옛-id: 새-id"(같은 주제)나 "…: 도메인/슬러그#id"를 적는다.
`;

/** The text of a record: a topic a line, so that a change shows where it is. */
export function formatRecord({ recorded, moved }: AnchorRecord): string {
  const entries = (items: readonly string[]): string => (items.length === 0 ? ' {}\n' : `\n${items.join('\n')}\n`);
  return [
    HEAD,
    'recorded:',
    entries(Object.entries(recorded).map(([id, anchors]) => `  ${id}: [${anchors.join(', ')}]`)),
    'moved:',
    entries(Object.entries(moved).map(([from, to]) => `  ${from}: ${to}`)),
  ].join('');
}
