import type { Heading, Node, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { findDiagramFences } from '../markdown/diagram-fences.ts';
import { takeHeadingId } from '../markdown/heading-ids.ts';
import { parseBody } from '../markdown/parse-topic.ts';
import { splitTopic, type TopicText } from '../markdown/topic-text.ts';
import { assignRowIds } from '../markdown/row-ids.ts';
import type { TopicFile } from '../markdown/topic-files.ts';
import type { Finding } from '../model/finding.ts';
import { explainMdxError } from './mdx-errors.ts';
import { findDeepLine, findDeepNode } from './nesting.ts';
import { report, type Place } from './rules.ts';
import { readYamlValues, type Field, type YamlValues } from './yaml-values.ts';
import { walk } from '../markdown/walk.ts';

/** A heading of the body; `id` is what its `[#id]` says. */
export interface HeadingEntry {
  readonly depth: Heading['depth'];
  readonly id: string | undefined;
  readonly text: string;
  readonly line: number;
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
  /** Whether both parts could be read, so that its anchors are known. */
  readonly isWhole: boolean;
  /** Body with the `[#id]` markers taken out, or `undefined` when it is not MDX. */
  readonly body: Root | undefined;
  readonly headings: readonly HeadingEntry[];
  /** Ids of table rows, in page order. */
  readonly rowIds: readonly string[];
  /** Ids of the diagrams of the body, in page order. */
  readonly diagramIds: readonly string[];
  /** Place of a node of `body`. */
  readonly placeOf: (node: Node, linesBelow?: number) => Place;
  /** What is wrong with the file as a file. */
  readonly findings: readonly Finding[];
}

/** What a topic is to the rules of other topics: nothing of its prose. */
export type TopicFace = Pick<
  TopicDocument,
  'id' | 'path' | 'fields' | 'headings' | 'rowIds' | 'diagramIds' | 'isWhole'
>;

const NO_FIELDS: ReadonlyMap<string, Field> = new Map();

function split(file: TopicFile): (TopicText & { readonly frontMatter: YamlValues }) | Finding {
  const place = { file: file.path, line: 1 };
  const parts = splitTopic(file.text);
  if (parts === undefined)
    return report(
      'front-matter-missing',
      place,
      '머리말이 없다. 첫 줄을 ---로 시작해 title, kind, status 등을 적고 ---로 닫는다.',
    );
  try {
    const from = { file: file.path, firstLine: 2, rule: 'front-matter-yaml' } as const;
    return { ...parts, frontMatter: readYamlValues(parts.yaml, from) };
  } catch (cause) {
    // Absurdly deep nesting overflows the parser's stack.
    return report('front-matter-yaml', place, `머리말을 YAML로 읽을 수 없다. 중첩을 줄인다. (${String(cause)})`);
  }
}

function parse(file: TopicFile, parts: TopicText, read: typeof parseBody): Root | Finding {
  const tooDeep = (line: number): Finding =>
    report(
      'too-deep',
      { file: file.path, line: line + parts.bodyLine - 1 },
      '인용, 목록, 괄호, 강조가 서른 겹이 넘게 겹친다. 겹을 줄인다.',
    );
  const line = findDeepLine(parts.body);
  if (line !== undefined) return tooDeep(line);
  try {
    const body = read(parts.body);
    const node = findDeepNode(body);
    return node === undefined ? body : tooDeep(node.position?.start.line ?? 1);
  } catch (cause) {
    if (cause instanceof RangeError) return tooDeep(1);
    const { line, message } = explainMdxError(cause);
    return report('mdx-syntax', { file: file.path, line: line + parts.bodyLine - 1 }, message);
  }
}

/** Reads one topic file. Never throws: what cannot be read becomes a finding. */
export function readTopicDocument(file: TopicFile, parseAs = parseBody): TopicDocument {
  const { id, path, text } = file;
  const parts = split(file);
  if ('rule' in parts) {
    const placeOf = (): Place => ({ file: path, line: 1 });
    return {
      id,
      path,
      text,
      frontMatter: undefined,
      fields: NO_FIELDS,
      isWhole: false,
      body: undefined,
      headings: [],
      rowIds: [],
      diagramIds: [],
      placeOf,
      findings: [parts],
    };
  }
  const { frontMatter } = parts;
  const tree = parse(file, parts, parseAs);
  const body = 'rule' in tree ? undefined : tree;
  const placeOf = (node: Node, linesBelow = 0): Place => ({
    file: path,
    line: (node.position?.start.line ?? 1) + parts.bodyLine - 1 + linesBelow,
  });
  const headings: HeadingEntry[] = [];
  if (body !== undefined) {
    walk(body, (heading) => {
      if (heading.type !== 'heading') return;
      const headingId = takeHeadingId(heading);
      headings.push({ depth: heading.depth, id: headingId, text: toString(heading), line: placeOf(heading).line });
    });
  }
  const rowIds = body === undefined ? [] : assignRowIds(body);
  const diagramIds = body === undefined ? [] : findDiagramFences(body).flatMap(({ id }) => id ?? []);
  const findings = [...frontMatter.findings, ...('rule' in tree ? [tree] : [])];
  const { fields } = frontMatter;
  const isWhole = body !== undefined;
  return { id, path, text, frontMatter, fields, isWhole, body, headings, rowIds, diagramIds, placeOf, findings };
}

/** The texts of a list of strings, e.g. `listed(topic, "aliases")`. */
export function listed(topic: TopicFace, list: string): Field[] {
  return [...topic.fields.values()].filter(({ path }) => path.length === 2 && path[0] === list);
}

/** One field of every entry of a list of maps, e.g. `entries(topic, "facts", "id")`. */
export function entries(topic: TopicFace, list: string, key: string): Field[] {
  return [...topic.fields.values()].filter(({ path }) => path[0] === list && path[2] === key);
}

/** Tells whether a topic is marked as a draft; anything that is not says it wants to be published. */
export const isDraft = (topic: TopicFace): boolean => topic.fields.get('status')?.value === 'draft';
