import { DOMAINS } from '../model/domain.ts';
import type { Topic } from './topics.ts';

/** A part of a list that is too long for one page. */
export interface Part<T> {
  /** 1-based. */
  readonly number: number;
  /** Last piece of its address: `undefined` for the first, `"2"`. */
  readonly param: string | undefined;
  readonly items: readonly T[];
}

/** Cuts a list into parts of about equal weight that each weigh at most `limit`; the order stays. Never returns no part. */
export function splitParts<T>(items: readonly T[], limit: number, weightOf: (item: T) => number): Part<T>[] {
  const total = items.reduce((sum, item) => sum + weightOf(item), 0);
  const share = total / Math.max(1, Math.ceil(total / limit));
  const parts: T[][] = [[]];
  let weight = 0;
  for (const item of items) {
    const part = parts.at(-1) ?? [];
    // Half of the item on either side of the border decides.
    if (part.length > 0 && weight + weightOf(item) / 2 > share * parts.length) parts.push([item]);
    else part.push(item);
    weight += weightOf(item);
  }
  return parts.map((part, index) => ({
    number: index + 1,
    param: index === 0 ? undefined : String(index + 1),
    items: part,
  }));
}

/** The beginning of a list and the tail that is folded, if any: one more than `shown` is not worth a fold. */
export const splitTail = <T>(items: readonly T[], shown: number): (readonly T[])[] =>
  items.length <= shown + 1 ? [items] : [items.slice(0, shown), items.slice(shown)];

/** How many questions a phone gets at once: about 25 KB over the wire. */
const QUESTIONS = 45;
/** The questions of a task, for pages to read. */
export const questionParts = <T>(questions: readonly T[]): Part<T>[] => splitParts(questions, QUESTIONS, () => 1);

/** The title of a part; the first bears that of the whole: `글 전부`, `글 전부 (2)`. */
export const partTitle = (title: string, { number }: Pick<Part<unknown>, 'number'>): string =>
  number === 1 ? title : `${title} (${number})`;

/**
 * A page of about a megabyte: bytes of topics in full; numbers, situations.
 */
const PAGE_BYTES = 1_000_000;
const FACTS = 1000;
const SCENARIOS = 600;

/** What a character of a topic comes to on its page, in bytes; a drawing is told in a few words and takes many more. */
const TEXT_BYTES = 3.9;
const DRAWING_BYTES = 14;
const DRAWING = /^```mermaid\b[\s\S]*?^```$/gm;

/** About how many bytes of HTML a topic takes in full. */
function bytesOf({ data, prose }: Pick<Topic, 'data' | 'prose'>): number {
  const body = prose();
  const drawn = (body.match(DRAWING) ?? []).join('').length;
  return (JSON.stringify(data).length + body.length - drawn) * TEXT_BYTES + drawn * DRAWING_BYTES;
}

/** Parts of a printed set of whole topics. */
export const textParts = <T extends Pick<Topic, 'data' | 'prose'>>(topics: readonly T[]): Part<T>[] =>
  splitParts(topics, PAGE_BYTES, bytesOf);

/** Parts of the list of numbers of a domain, by topic. */
export const factParts = (topics: readonly Topic[]): Part<Topic>[] =>
  splitParts(topics, FACTS, ({ facts }) => facts.length);

/** Parts of the list of situations of a requirement. */
export const scenarioParts = <T>(groups: readonly T[], countOf: (group: T) => number): Part<T>[] =>
  splitParts(groups, SCENARIOS, countOf);

/** What each part holds, by its first and last domain or topic: `컴퓨팅 – 스토리지`, `Amazon EC2 – AWS Lambda`. */
export function partNames(parts: readonly Part<Topic>[]): string[] {
  const domains = new Set(parts.flatMap(({ items }) => items.map(({ domain }) => domain))).size;
  return parts.map(({ items }) => {
    const ends = [items[0], items.at(-1)].flatMap((topic) =>
      topic === undefined ? [] : [domains === 1 ? topic.title : DOMAINS[topic.domain].title],
    );
    return [...new Set(ends)].join(' – ');
  });
}
