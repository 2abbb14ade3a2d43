import { teachWords, words as koreanWords, type Words } from '#korean/words';
import { append } from '../korean/append.ts';
import { glue } from '../korean/normalize.ts';
import { ByteReader, ByteWriter, hasBit, packBits, packWords, unpackWords } from './bytes.ts';
import { packText, unpackText } from './pack-text.ts';
import type { Concept } from '../korean/vocabulary.ts';

/** A row of topics of one domain and kind; topics are numbered in this order. */
export interface TopicGroup {
  readonly domain: string;
  readonly kind: string;
  readonly count: number;
}

/** A topic by its names. */
interface TopicCard {
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
  /** Changes with any change of the index; every other file carries it too. */
  readonly stamp: string;
  readonly groups: readonly TopicGroup[];
  /** A section's place is its topic's number times this, plus its position in the topic. */
  readonly stride: number;
  readonly concepts: readonly Concept[];
  /** `[term, terms near it]`: what counts for less than the same. */
  readonly near: readonly (readonly [string, readonly string[]])[];
  readonly elsewhere: readonly Elsewhere[];
  /** Concepts that mean something else than this site is about. */
  readonly foreign: readonly string[];
  /** Concepts that are all of some name. */
  readonly called: readonly string[];
  /** Index terms, in code unit order: the commonest, and none that the texts only say in passing. */
  readonly terms: readonly string[];
  /** Number of topics that contain each of these terms, as one byte each. @see packCount */
  readonly reach: Uint8Array;
  /** One bit for each of these terms: whether a name, a heading or the glossary has it. */
  readonly subjects: Uint8Array;
  /** Which words the texts say besides these; on a large site nothing, so that any may be said. @see openFilter */
  readonly passing: Uint8Array;
  /** The first term of each postings file but the first one. */
  readonly shards: readonly string[];
  /** A small site only: all topics, so that names are found and hits shown before any other file is there. */
  readonly cards: readonly TopicCard[];
}

/** To be raised with every change of the format: a cached script may meet a newer index. */
const FORMAT = 13;
/** Stands between the texts that are packed together. */
const BETWEEN = '\0';

/** Thrown where a file belongs to another build of the site than what was loaded before. */
export class IndexChangedError extends Error {
  override readonly name = 'IndexChangedError';
}

/** What is written as JSON: concepts go by their numbers, terms by their places, each as far from the one before. */
interface Packed extends Pick<Core, 'stamp' | 'groups' | 'stride'> {
  readonly near: readonly (readonly [string, ...number[]])[];
  readonly elsewhere: readonly (readonly [concept: number, ...topics: number[]])[];
  readonly foreign: readonly number[];
  readonly called: readonly number[];
  readonly shards: readonly number[];
  readonly korean: Words;
}

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
  const { stamp, groups, stride, terms, cards } = core;
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
  const packed: Packed = {
    ...{ stamp, groups, stride, korean: koreanWords() },
    near: core.near.map(([word, others]) => [word, ...others.map(numberOf)]),
    elsewhere: core.elsewhere.map(({ key, topics }) => [numberOf(key), ...topics]),
    foreign: core.foreign.map(numberOf),
    called: core.called.map(numberOf),
    shards: places.map((place, at) => place - (places[at - 1] ?? 0)),
  };
  const topicAt = (at: number): string[][] => cards.slice(at, at + 1).map(({ id, names }) => ['', id, ...names]);
  const rows = packRows(beside.flatMap((own, at) => [...topicAt(at), ...own.map(({ forms }) => forms)]));
  // a term that stands in a name is not written again
  const said = wordsOf(rows, concepts);
  const [all, known] = [new Set(terms), new Set(said)];
  const unsaid = packWords(terms.filter((term) => !known.has(term)));
  const out = new ByteWriter();
  out.number(FORMAT);
  out.block(packText([JSON.stringify(packed), unsaid, rows].join(BETWEEN)));
  for (const block of [packBits(said.map((word) => all.has(word))), core.reach, core.subjects, core.passing])
    out.block(block);
  return out.toBytes();
}

/**
 * Reads what {@link encodeCore} wrote.
 *
 * @throws IndexChangedError when the format is another one, which means that a cached script met a newer index.
 */
export function decodeCore(bytes: Uint8Array): Core {
  const read = new ByteReader(bytes);
  const format = read.number();
  if (format !== FORMAT)
    throw new IndexChangedError(`검색 색인의 형식이 다르다(${format} ≠ ${FORMAT}). 새로 고침하면 맞는 것을 받는다.`);
  const [json = '', unsaid = '', rows = ''] = unpackText(read.block()).split(BETWEEN);
  const { korean, near, elsewhere, foreign, called, shards, ...rest } = JSON.parse(json) as Packed;
  teachWords(korean);
  // a topic's row begins with nothing, a concept's with what is its key when glued
  const all = unpackRows(rows);
  const cards = all.filter(([first]) => first === '');
  const written = all.filter(([first]) => first !== '');
  const concepts = written.map((forms) => ({ key: glue(forms[0] ?? ''), forms }));
  const isTerm = read.block();
  const said = wordsOf(rows, concepts).filter((_, at) => hasBit(isTerm, at));
  const terms = [...unpackWords(unsaid), ...said].sort();
  const keyOf = (number: number): string => concepts[number]?.key ?? '';
  let place = 0;
  return {
    ...rest,
    concepts,
    cards: cards.map(([, id = '', ...names]) => ({ id, names })),
    near: near.map(([word, ...others]) => [word, others.map(keyOf)]),
    elsewhere: elsewhere.map(([number, ...topics]) => ({ key: keyOf(number), topics })),
    foreign: foreign.map(keyOf),
    called: called.map(keyOf),
    shards: shards.map((further) => terms[(place += further)] ?? ''),
    terms,
    reach: read.block(),
    subjects: read.block(),
    passing: read.block(),
  };
}
