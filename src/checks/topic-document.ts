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
import { explainMdxError } from './mdx-errors.ts';
import { report, type Place } from './rules.ts';
import { pathName, readYamlValues, type Field, type YamlValues } from './yaml-values.ts';

/** A heading of the body; `id` is what its `[#id]` says. */
export interface HeadingEntry extends Place {
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
  readonly placeOf: (node: Node, linesBelow?: number) => Place;
  /** What is wrong with the file as a file. */
  readonly findings: readonly Finding[];
}

/** Reads one topic file. Never throws: what cannot be read becomes a finding. */
export function readTopicDocument({ id, path, text }: TopicFile): TopicDocument {
  const parts = splitTopic(text);
  const findings: Finding[] = [];
  const frontMatter = parts && readYamlValues(parts.yaml, path, 2, 'front-matter-yaml');
  const placeOf = (node: Node, linesBelow = 0): Place => ({
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
