import { createHash } from 'node:crypto';
import { parseBody } from '../markdown/parse-topic.ts';
import type { TopicFile } from '../markdown/topic-files.ts';
import { readTopicDocument, type HeadingEntry, type TopicDocument, type TopicFace } from './topic-document.ts';
import type { TopicLookup } from './topic-refs.ts';
import type { Field } from './yaml-values.ts';

/** What one run of the checks tells the next of a topic that can be read. JSON. */
interface KeptTopic {
  /** Hash of the file. */
  readonly text: string;
  readonly fields: readonly Field[];
  readonly headings: readonly HeadingEntry[];
  readonly rowIds: readonly string[];
  readonly diagramIds: readonly string[];
  /** Hash of all that its rules looked at when they found nothing, and the other topics among it. */
  clean?: { readonly hash: string; readonly seen: readonly string[] };
}

/** What an earlier run knows, by path. Worth something only to the same code. */
export type CheckMemory = Map<string, KeptTopic>;

/** A hash of texts in their order. */
export function hashTexts(...texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(`${text.length}\n`).update(text);
  return hash.digest('base64url');
}

/** Reads a topic file, or remembers how it was read: then its body is parsed only for those who ask for it. */
export function recallDocument(file: TopicFile, memory: CheckMemory, parse = parseBody): TopicDocument {
  const text = hashTexts(file.text);
  const kept = memory.get(file.path);
  if (kept?.text !== text) {
    const document = readTopicDocument(file, parse);
    memory.delete(file.path);
    if (document.body === undefined || document.findings.length > 0) return document;
    memory.set(file.path, {
      text,
      fields: [...document.fields.values()],
      headings: document.headings,
      rowIds: document.rowIds,
      diagramIds: document.diagramIds,
    });
    return document;
  }
  let read: TopicDocument | undefined;
  const parsed = (): TopicDocument => (read ??= readTopicDocument(file));
  return {
    ...file,
    fields: new Map(kept.fields.map((field) => [field.name, field])),
    isWhole: true,
    headings: kept.headings,
    rowIds: kept.rowIds,
    diagramIds: kept.diagramIds,
    findings: [],
    placeOf: (node, linesBelow) => parsed().placeOf(node, linesBelow),
    get frontMatter() {
      return parsed().frontMatter;
    },
    get body() {
      return parsed().body;
    },
  };
}

/** Stands for all topics. */
const ALL = '*';

/** The topics, noting in `seen` which of them are asked for. */
const watch = (topics: TopicLookup, seen: Set<string>): TopicLookup => ({
  get: (id) => {
    seen.add(id);
    return topics.get(id);
  },
  keys: () => {
    seen.add(ALL);
    return topics.keys();
  },
});

const faces = new WeakMap<TopicFace, string>();

/** A hash of all that the rules of other topics see of a topic. On which line it stands is only said where something is wrong. */
function hashFace(topic: TopicFace): string {
  const known = faces.get(topic);
  if (known !== undefined) return known;
  const fields = [...topic.fields.values()].map(({ name, value }) => [name, value]);
  const headings = topic.headings.map(({ depth, id, text }) => [depth, id, text]);
  const hash = hashTexts(JSON.stringify([topic.path, fields, headings, topic.rowIds, topic.diagramIds, topic.isWhole]));
  faces.set(topic, hash);
  return hash;
}

/**
 * Runs the rules of a topic unless they found nothing before and neither the topic, nor the face of any topic that they looked at
 * then, nor `context` (all else that they read) has changed.
 */
export function recallFindings<T>(
  topic: TopicDocument,
  { topics, memory, context }: { topics: TopicLookup; memory: CheckMemory; context: string },
  check: (watched: TopicLookup) => T[],
): T[] {
  const kept = memory.get(topic.path);
  const faceOf = (id: string): string => {
    const other = topics.get(id);
    return other === undefined ? ALL : hashFace(other);
  };
  const hashOf = (seen: readonly string[]): string =>
    hashTexts(context, topic.text, ...seen.flatMap((id) => [id, faceOf(id)]));
  if (kept?.clean?.hash === hashOf(kept?.clean?.seen ?? [])) return [];
  const seen = new Set<string>();
  const findings = check(watch(topics, seen));
  if (kept === undefined) return findings;
  delete kept.clean;
  const others = [...seen].sort();
  if (findings.length === 0 && !seen.has(ALL)) kept.clean = { hash: hashOf(others), seen: others };
  return findings;
}
