import { teachWords, words as koreanWords, type Words } from '#korean/words';
import { append } from '../korean/append.ts';
import { glue } from '../korean/normalize.ts';
import { ByteReader, ByteWriter, hasBit, packBits, packWords, unpackWords } from './bytes.ts';
import { packText, unpackText } from './pack-text.ts';
import { readHead, writeHead, type TermHead } from './postings.ts';
import type { Concept } from '../korean/vocabulary.ts';

/** A row of topics of one domain and kind; topics are numbered in this order. */
export interface TopicGroup {
  readonly domain: string;
  readonly kind: string;
  readonly count: number;
}

/** A topic by its names. */
export interface TopicCard {
  /** `<domain>/<slug>`; also the URL below the base path. */
  readonly id: string;
  /** Title, English title, aliases. */
  readonly names: readonly string[];
}

/** What a name from elsewhere stands for here. */
export interface Elsewhere {
  /** The concept of that name. */
  readonly key: string;
  /** Numbers of the topics that do the same here, the nearest first. */
  readonly topics: readonly number[];
}

/**
 * What the browser needs to understand a query. It does not grow with the site beyond a few hundred topics: rarer words
 * then stand in the postings files only, names and titles too.
 */
export interface Core {
  /** Changes with any change of the index; files with what goes with this core alone carry it, too. */
  readonly stamp: string;
  /** Changes where a topic or a section gets another number; files that go by these carry it, and stay as they are while others change. */
  readonly layout: string;
  readonly groups: readonly TopicGroup[];
  /** A section's place is its topic's number times this, plus its position in the topic. */
  readonly stride: number;
  readonly concepts: readonly Concept[];
  /** Terms by what they are near: what counts for less than the same. Of two concepts each is near the other. */
  readonly near: ReadonlyMap<string, readonly string[]>;
  readonly elsewhere: readonly Elsewhere[];
  /** Names of what this site is not about, as far as its texts have their words. @see openForeign */
  readonly foreign: Uint8Array;
  /** Concepts that are all of some name. */
  readonly called: ReadonlySet<string>;
  /** Index terms, in code unit order: the commonest, and none that the texts only say in passing. */
  readonly terms: ReadonlyMap<string, TermHead>;
  /** Which words the texts say besides these; on a large site nothing, so that any may be said. @see openSaid */
  readonly passing: Uint8Array;
  /** The first term of each postings file but the first one. */
  readonly shards: readonly string[];
  /** A small site only: all topics, so that names are found and hits shown before any other file is there. */
  readonly cards: readonly TopicCard[];
}

/** To be raised with every change of the format: a cached script may meet a newer index. */
const FORMAT = 25;
/** Stands between the texts that are packed together. */
const BETWEEN = '\0';

/** Thrown where a file belongs to another build of the site than what was loaded before. */
export class IndexChangedError extends Error {}

/** What is written as JSON. */
interface Packed extends Pick<Core, 'stamp' | 'layout' | 'groups' | 'stride'> {
  /** Words that are no concepts but near some. */
  readonly near: readonly string[];
  readonly korean: Words;
}

/** What most topics' ids end with, by their English title. */
const slugOf = (name = ''): string =>
  name
    .toLowerCase()
    .replace(/^(?:amazon|aws) /, '')
    .replace(/[^0-9a-z]+/g, '-');

/** Rows of words as lines. */
const packRows = (rows: readonly (readonly string[])[]): string => rows.map((row) => row.join('\t')).join('\n');
const unpackRows = (packed: string): string[][] =>
  packed === '' ? [] : packed.split('\n').map((line) => line.split('\t'));

/** Concepts by the number of the topic whose names are most like theirs; those that are like none come last. */
function besideTopics(concepts: readonly Concept[], cards: readonly TopicCard[]): (readonly Concept[])[] {
  const having = new Map<string, number[]>();
  const wordsIn = (names: readonly string[]): Set<string> =>
    new Set(names.flatMap((name) => [glue(name), ...name.split(' ')]));
  for (const [topic, { names }] of cards.entries()) for (const word of wordsIn(names)) append(having, word, topic);
  const owners = Map.groupBy(concepts, ({ forms }) => {
    const shares = new Map<number, number>();
    for (const topics of [...wordsIn(forms)].map((word) => having.get(word) ?? []))
      for (const topic of topics) shares.set(topic, (shares.get(topic) ?? 0) + 1 / topics.length);
    return [...shares].sort((a, b) => b[1] - a[1])[0]?.[0] ?? cards.length;
  });
  return [...cards.keys(), cards.length].map((topic) => owners.get(topic) ?? []);
}

/** First forms of concepts, glued, and the distinct words of rows: many a term is one of them. */
function wordsOf(rows: string, concepts: readonly Concept[]): string[] {
  return [...new Set([...concepts.map(({ key }) => key), ...rows.toLowerCase().split(/[^0-9a-z가-힣]+/)])];
}

/** Serialises a core. */
export function encodeCore(core: Core): Uint8Array<ArrayBuffer> {
  const { stamp, layout, groups, stride, cards } = core;
  const terms = [...core.terms.keys()];
  // like stands by like, which packs best
  const beside = besideTopics(core.concepts, cards);
  const concepts = beside.flat();
  const numbers = new Map(concepts.map(({ key }, number) => [key, number]));
  const numberOf = (key: string): number => {
    const number = numbers.get(key);
    if (number === undefined) throw new Error(`용어집에 없는 개념을 가리킨다: ${key}`);
    return number;
  };
  const places = core.shards.map((term) => terms.indexOf(term));
  const pairs = concepts.flatMap(({ key }, from) =>
    (core.near.get(key) ?? []).flatMap((other) => (numberOf(other) > from ? [[from, numberOf(other)] as const] : [])),
  );
  const near = [...core.near].filter(([word]) => !numbers.has(word));
  const packed: Packed = { stamp, layout, groups, stride, korean: koreanWords(), near: near.map(([word]) => word) };
  const domains = groups.flatMap(({ domain, count }) => Array<string>(count).fill(`${domain}/`));
  /** A topic's id as far as its domain and its names do not say it. */
  const shortId = ({ id, names }: TopicCard, domain = ''): string =>
    id === domain + slugOf(names[1]) ? '' : id.startsWith(domain) ? id.slice(domain.length - 1) : id;
  const topicAt = (at: number): string[][] =>
    cards.slice(at, at + 1).map((card) => ['', shortId(card, domains[at]), ...card.names]);
  const rows = packRows(beside.flatMap((own, at) => [...topicAt(at), ...own.map(({ forms }) => forms)]));
  // a term that stands in a name is not written again
  const spoken = wordsOf(rows, concepts);
  const known = new Set(spoken);
  const unsaid = packWords(terms.filter((term) => !known.has(term)));
  const out = new ByteWriter();
  out.number(FORMAT);
  out.block(packText([JSON.stringify(packed), unsaid, rows].join(BETWEEN)));
  out.block(packBits(spoken.map((word) => core.terms.has(word))));
  // concepts go by their numbers, terms by their places, each as far from the one before
  out.numbers(pairs.flatMap(([from, to], at) => [from - (pairs[at - 1]?.[0] ?? 0), to - from]));
  for (const [, others] of near) out.numbers(others.map(numberOf));
  out.number(core.elsewhere.length);
  for (const { key, topics } of core.elsewhere) out.numbers([numberOf(key), ...topics]);
  out.numbers(places.map((place, at) => place - (places[at - 1] ?? 0)));
  const called = packBits(concepts.map(({ key }) => core.called.has(key)));
  for (const block of [called, core.passing, core.foreign]) out.block(block);
  for (const head of core.terms.values()) writeHead(out, head);
  return out.toBytes();
}

/**
 * Reads what {@link encodeCore} wrote.
 * @throws IndexChangedError when the format is another one, which means that a cached script met a newer index.
 */
export function decodeCore(bytes: Uint8Array): Core {
  const read = new ByteReader(bytes);
  const format = read.number();
  if (format !== FORMAT) throw new IndexChangedError('사이트가 바뀌었다. 새로 고침하면 된다.');
  const [json = '', unsaid = '', rows = ''] = unpackText(read.block()).split(BETWEEN);
  const { korean, near, ...rest } = JSON.parse(json) as Packed;
  teachWords(korean);
  // a topic's row begins with nothing, a concept's with what is its key when glued
  const all = unpackRows(rows);
  const topics = all.filter(([first]) => first === '');
  const written = all.filter(([first]) => first !== '');
  const concepts = written.map((forms) => ({ key: glue(forms[0] ?? ''), forms }));
  /** Those of which the next block has the bit. */
  const chosen = <T>(from: readonly T[], bits = read.block()): T[] => from.filter((_, at) => hasBit(bits, at));
  const terms = [...unpackWords(unsaid), ...chosen(wordsOf(rows, concepts))].sort();
  const keys = concepts.map(({ key }) => key);
  const keyOf = (number = 0): string => keys[number] ?? '';
  const pairs = read.numbers();
  const nearby = new Map(near.map((word) => [word, read.numbers().map(keyOf)]));
  let place = 0;
  let from = 0;
  let topic = 0;
  for (let at = 0; at < pairs.length; at += 2) {
    from += pairs[at] ?? 0;
    const [one, other] = [keyOf(from), keyOf(from + (pairs[at + 1] ?? 0))];
    append(nearby, one, other);
    append(nearby, other, one);
  }
  return {
    ...rest,
    concepts,
    cards: rest.groups.flatMap(({ domain, count }) =>
      topics.slice(topic, (topic += count)).map(([, id = '', ...names]) => ({
        id: /^[^/]/.test(id) ? id : domain + (id || `/${slugOf(names[1])}`),
        names,
      })),
    ),
    near: nearby,
    elsewhere: Array.from({ length: read.number() }, () => {
      const [number, ...ours] = read.numbers();
      return { key: keyOf(number), topics: ours };
    }),
    shards: read.numbers().map((further) => terms[(place += further)] ?? ''),
    called: new Set(chosen(keys)),
    passing: read.block(),
    foreign: read.block(),
    terms: new Map(terms.map((term) => [term, readHead(read)])),
  };
}
