import type { Heading, Node, Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { findDiagramFences } from '../markdown/diagram-fences.ts';
import { takeHeadingId } from '../markdown/heading-ids.ts';
import { parseBody } from '../markdown/parse-topic.ts';
import { assignRowIds } from '../markdown/row-ids.ts';
import type { TopicFile } from '../markdown/topic-files.ts';
import { splitTopic } from '../markdown/topic-text.ts';
import { walk } from '../markdown/walk.ts';
import type { Finding } from '../model/finding.ts';
import { type FileLine, report } from './rules.ts';
import { type Field, pathName, readYamlValues, type YamlValues } from './yaml-values.ts';

/** A heading of the body; `id` is what its `[#id]` says. */
export interface HeadingEntry extends FileLine {
  readonly depth: Heading['depth'];
  readonly id: string | undefined;
  readonly text: string;
}

/** A topic file read as far as it can be read: every part that is broken is left out and stands in `findings`. */
export interface TopicDocument {
  /** `<domain>/<slug>` from the path. */
  readonly id: string;
  readonly path: string;
  /** The file as it is on disk, not normalised. */
  readonly text: string;
  readonly frontMatter: YamlValues | undefined;
  /** Every text in the front matter by name (`facts[2].source`), whether the schema accepts the rest or not. */
  readonly fields: ReadonlyMap<string, Field>;
  /** Body with the `[#id]` markers taken out, or `undefined` when it is not MDX. */
  readonly body: Root | undefined;
  /** Every node of the body in page order, parents before their children. */
  readonly nodes: readonly Nodes[];
  readonly headings: readonly HeadingEntry[];
  /** Ids of table rows, in page order. */
  readonly rowIds: readonly string[];
  /** Ids of the diagrams of the body, in page order. */
  readonly diagramIds: readonly string[];
  /** Place of a node of `body`, or of a line below its first. */
  readonly placeOf: (node: Node, linesBelow?: number) => FileLine;
  /** What is wrong with the file as a file. */
  readonly findings: readonly Finding[];
}

/** Reads one topic file. Never throws: what cannot be read becomes a finding. */
export function readTopicDocument({ id, path, text }: TopicFile): TopicDocument {
  const parts = splitTopic(text);
  const findings: Finding[] = [];
  const frontMatter = parts && readYamlValues(parts.yaml, path, 2, 'front-matter-yaml');
  const placeOf = (node: Node, linesBelow = 0): FileLine => ({
    file: path,
    line: (node.position?.start.line ?? 1) + (parts?.bodyLine ?? 1) - 1 + linesBelow,
  });
  let body: Root | undefined;
  let [nodes, rowIds, diagramIds]: [Nodes[], readonly string[], readonly string[]] = [[], [], []];
  const headings: HeadingEntry[] = [];
  if (parts === undefined) {
    const message = '머리말이 없다. 첫 줄을 ---로 시작해 title, kind, status 등을 적고 ---로 닫는다.';
    findings.push(report('front-matter-missing', { file: path, line: 1 }, message));
  } else {
    findings.push(...(frontMatter?.findings ?? []));
    try {
      const tree = parseBody(parts.body);
      walk(tree, (node) => {
        if (node.type !== 'heading') return;
        const headingId = takeHeadingId(node);
        headings.push({ depth: node.depth, id: headingId, text: toString(node), ...placeOf(node) });
      });
      rowIds = assignRowIds(tree);
      diagramIds = findDiagramFences(tree).flatMap((fence) => fence.id ?? []);
      const all: Nodes[] = [];
      walk(tree, (node) => {
        all.push(node);
      });
      [body, nodes] = [tree, all];
    } catch (cause) {
      const { line, message } = explainMdxError(cause);
      findings.push(report('mdx-syntax', { file: path, line: line + parts.bodyLine - 1 }, message));
    }
  }
  const fields = frontMatter?.fields ?? new Map<string, Field>();
  return { id, path, text, frontMatter, fields, body, nodes, headings, rowIds, diagramIds, placeOf, findings };
}

/** Every topic file by id. */
export type TopicIndex = ReadonlyMap<string, TopicDocument>;

/** What the rules of one topic ask of the others. */
export type TopicLookup = Pick<TopicIndex, 'get' | 'keys'>;

/** The texts of a list of strings, e.g. `listed(topic, "aliases")`. */
export function listed(topic: TopicDocument, list: string): Field[] {
  return [...topic.fields.values()].filter(({ path }) => path.length === 2 && path[0] === list);
}

/** One field of every entry of a list of maps, e.g. `entries(topic, "facts", "id")`. */
export function entries(topic: TopicDocument, list: string, key: string): Field[] {
  return [...topic.fields.values()].filter(({ path }) => path[0] === list && path[2] === key);
}

/** Another field of the entry that a field stands in: of a fact's `id` its `value`. */
export function beside(topic: TopicDocument, { path }: Field, key: string): Field | undefined {
  return topic.fields.get(pathName([...path.slice(0, 2), key]));
}

/** Tells whether a topic is marked as a draft; anything that is not says it wants to be published. */
export const isDraft = (topic: TopicDocument): boolean => topic.fields.get('status')?.value === 'draft';

/** Advice by the parser's words, which follow in brackets. */
const ADVICE: readonly (readonly [RegExp, string])[] = [
  [/acorn|expression|lazy line/i, '중괄호 { }는 MDX에서 식이다. `코드`로 감싸거나 \\{ 로 쓴다.'],
  [
    /closing tag|end-tag|to be closed|before the end of/i,
    '여는 태그와 닫는 태그의 짝을 맞추고, 글과의 사이에 빈 줄을 둔다.',
  ],
  [/import|export|esm/i, '줄 첫머리의 import, export는 코드로 읽힌다. 문장을 바꾸거나 `코드`로 감싼다.'],
  [/character|name|`<`|attribute|tag/i, '부등호 <는 태그의 시작으로 읽힌다. `코드`로 감싸거나 말로 쓴다.'],
];

/** A place in the body, which would send an author to a wrong line of the file. */
const POSITION = / \((\d+):\d+(?:-\d+:\d+)?\)/g;

/** Says in Korean what an MDX parse error (a `VFileMessage` as a rule) means, with its line in the body (1-based). */
function explainMdxError(cause: unknown): { line: number; message: string } {
  const reason = cause instanceof Error ? cause.message : String(cause);
  // An element that is never closed has its place only in the words: "… for `<Callout>` (18:1-18:36) before …".
  const inWords = Number([...reason.matchAll(POSITION)][0]?.[1] ?? 1);
  const line = cause instanceof Error && 'line' in cause && typeof cause.line === 'number' ? cause.line : inWords;
  const advice = ADVICE.find(([pattern]) => pattern.test(reason))?.[1] ?? '이 줄의 표기를 고친다.';
  return { line, message: `MDX로 읽을 수 없다. ${advice} (${reason.replaceAll(POSITION, '')})` };
}
