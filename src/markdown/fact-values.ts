import type { Root } from 'mdast';
import { join } from 'node:path';
import { plainInline } from '../model/plain-inline.ts';
import { readCached, type TopicFile } from './topic-files.ts';
import { readTopicText } from './topic-text.ts';
import { walk } from './walk.ts';

/** Gives the value of a fact, or `undefined` when there is no such topic or fact. */
export type FactValueOf = (topic: string, fact: string) => string | undefined;

/** A reference to a fact's value in a text: `[[=compute/lambda-limits#timeout]]`. */
export interface FactMention {
  /** As it is written, brackets included. */
  readonly written: string;
  readonly topic: string;
  readonly fact: string;
  /** The part of the value that is said, where one is named: `[[=compute/lambda-limits#timeout|900초]]`. */
  readonly part: string | undefined;
}

/** How every reference begins, well formed or not. */
export const MENTION_START = '[[=';
// In a table the bar is escaped.
const MENTION = /\[\[=([a-z0-9-]+\/[a-z0-9-]+)#([a-z0-9-]+)(?:\\?\|([^[\]|]+))?\]\]/g;

const toMention = ([written, topic = '', fact = '', part]: readonly (string | undefined)[]): FactMention => ({
  written: written ?? '',
  topic,
  fact,
  part,
});

/** The well-formed references of a text, in its order. */
export const factMentions = (text: string): FactMention[] =>
  text.includes(MENTION_START) ? [...text.matchAll(MENTION)].map(toMention) : [];

/** A value as a sentence says it, without markup and without what stands in parentheses: `15분(900초)` → `15분`. */
export const spokenValue = (value: string): string =>
  plainInline(value)
    .replace(/\s*\([^()]*\)/g, '')
    .trim();

/**
 * Puts values in the place of their references; what refers to nothing stays as it is written, for the content checks to say.
 *
 * @example insertFactValues('[[=compute/lambda-limits#timeout]] 안에 끝난다', valueOf) // "15분 안에 끝난다"
 */
export function insertFactValues(text: string, valueOf: FactValueOf): string {
  if (!text.includes(MENTION_START)) return text;
  return text.replace(MENTION, (...match: string[]) => {
    const { written, topic, fact, part } = toMention(match);
    const value = valueOf(topic, fact);
    return value === undefined ? written : (part ?? spokenValue(value));
  });
}

/** The same for every text of plain data, as YAML is read. */
export function insertIntoData(data: unknown, valueOf: FactValueOf): unknown {
  if (typeof data === 'string') return insertFactValues(data, valueOf);
  if (Array.isArray(data)) return data.map((each) => insertIntoData(each, valueOf));
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, insertIntoData(value, valueOf)]));
}

/** remark plugin: the same for the text of a body. */
export function remarkFactValues(valueOf: FactValueOf) {
  return (tree: Root): void => {
    walk(tree, (node) => {
      if (node.type === 'text') node.value = insertFactValues(node.value, valueOf);
    });
  };
}

/** The values of a topic file's facts by their ids; none where it cannot be read. */
export function factValuesIn(text: string): ReadonlyMap<string, string> {
  const facts = (readTopicText(text)?.data as { facts?: unknown } | undefined)?.facts;
  if (!Array.isArray(facts)) return new Map();
  return new Map(
    (facts as (Record<string, unknown> | null)[]).flatMap((fact) =>
      typeof fact?.id === 'string' && typeof fact.value === 'string' ? [[fact.id, fact.value]] : [],
    ),
  );
}

/** Finds values among topic files that are read already, each file when it is first asked for. */
export function factsAmong(files: readonly Pick<TopicFile, 'id' | 'text'>[]): FactValueOf {
  const byId = new Map(files.map(({ id, text }) => [id, text]));
  const known = new Map<string, ReadonlyMap<string, string>>();
  return (topic, fact) => {
    const values = known.get(topic) ?? factValuesIn(byId.get(topic) ?? '');
    known.set(topic, values);
    return values.get(fact);
  };
}

/** Finds values in the topic files below a project root. */
export function factsBelow(root: string): FactValueOf {
  const valuesIn = readCached(factValuesIn);
  return (topic, fact) => valuesIn(join(root, 'content', `${topic}.mdx`))?.get(fact);
}
