import type { TopicKind } from '../model/topic.ts';
import { teachWords, words as koreanWords, type Words } from '#korean/words';
import { glue } from '../korean/normalize.ts';
import { ByteReader, ByteWriter, hasBit, packBits, packWords, unpackWords } from './bytes.ts';
import { CARD_PARTS, packCards, packRows, unpackCards, unpackRows } from './pack-cards.ts';
import { packText, unpackText } from './pack-text.ts';
import type { Concept } from '../korean/vocabulary.ts';

/** A row of topics of one domain and kind; topics are numbered in this order. */
export interface TopicGroup {
  readonly domain: string;
  readonly kind: TopicKind;
  readonly count: number;
}

/** `[heading id, heading text]` in page order; the first is what stands before the first heading, with an empty id. */
export type Headings = readonly (readonly [id: string, heading: string])[];

/** A topic by all its names and headings. */
export interface TopicCard {
  /** `<domain>/<slug>`; also the URL below the base path. */
  readonly id: string;
  /** Title, English title, aliases. */
  readonly names: readonly string[];
  readonly sections: Headings;
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
 * and names then stand in the postings files only, titles in the record files.
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
  /** A small site only: concepts that are all of some name. */
  readonly called: readonly string[];
  /** A small site only: terms, each with the numbers of the names that hold it in other letters. @see Names */
  readonly unlike: readonly (readonly [string, ...number[]])[];
  /** Index terms, in code unit order: the commonest; of a small site all but those that the texts only say in passing. */
  readonly terms: readonly string[];
  /** Number of topics that contain each of these terms, as one byte each. @see packCount */
  readonly reach: Uint8Array;
  /** One bit for each of these terms: whether a name, a heading or the glossary has it. */
  readonly subjects: Uint8Array;
  /** True when `terms` and `passing` are all there are. */
  readonly whole: boolean;
  /** A small site only: which words its texts say in passing. @see openFilter */
  readonly passing: Uint8Array;
  /** First term of each postings file but the first one. */
  readonly shards: readonly string[];
  /** A small site only: all topics, so that names are found and hits shown before any other file is there. */
  readonly cards: readonly TopicCard[];
  /** How many of the concepts, in their order, are packed beside each of the cards. */
  readonly beside: readonly number[];
  /** Without `cards`: names that can be completed, and for each the reach of its rarest word. */
  readonly names: readonly string[];
  readonly nameReach: Uint8Array;
}

/** To be raised with every change of the format: a cached script may meet a newer index. */
const FORMAT = 12;
/** How many lists of words stand before the other texts. */
const WORD_LISTS = 3;
/** Stands between the texts that are packed together. */
const BETWEEN = '\0';

/** Thrown where a file belongs to another build of the site than what was loaded before. */
export class IndexChangedError extends Error {
  override readonly name = 'IndexChangedError';
}

/** What is not written as JSON. */
type Packed =
  | 'terms'
  | 'shards'
  | 'names'
  | 'reach'
  | 'subjects'
  | 'nameReach'
  | 'passing'
  | 'concepts'
  | 'near'
  | 'elsewhere'
  | 'foreign'
  | 'called'
  | 'cards'
  | 'beside';

/** Words of a sorted list by how far each is from the one before. */
function packPlaces(words: readonly string[], among: readonly string[]): Uint8Array {
  const places = new Map(among.map((word, place) => [word, place]));
  const out = new ByteWriter();
  let before = 0;
  for (const word of words) {
    const place = places.get(word) ?? before;
    out.number(place - before);
    before = place;
  }
  return out.toBytes();
}

function unpackPlaces(packed: Uint8Array, among: readonly string[]): string[] {
  const read = new ByteReader(packed);
  const words: string[] = [];
  for (let place = 0; read.at < packed.length;) words.push(among[(place += read.number())] ?? '');
  return words;
}

/** First forms of concepts, glued, and the distinct words of rows of names and headings: many a term is one of them. */
function wordsOf(rows: readonly string[], concepts: readonly Concept[]): string[] {
  const words = rows.flatMap((row) => row.toLowerCase().split(/[^0-9a-z가-힣]+/));
  return [...new Set([...concepts.map(({ forms }) => glue(forms[0] ?? '')), ...words])];
}

/** Serialises a core. */
export function encodeCore(core: Core): Uint8Array<ArrayBuffer> {
  const {
    terms,
    shards,
    reach,
    subjects,
    nameReach,
    passing,
    names,
    concepts,
    near,
    elsewhere,
    foreign,
    called,
    cards,
    beside,
    ...rest
  } = core;
  const out = new ByteWriter();
  out.number(FORMAT);
  const numbers = new Map(concepts.map(({ key }, number) => [key, String(number)]));
  /** A concept is called by its number: its key stands in its row. */
  const numberOf = (key: string): string => {
    const number = numbers.get(key);
    if (number === undefined) throw new Error(`용어집에 없는 개념을 가리킨다: ${key}`);
    return number;
  };
  const rows = [
    near.map(([word, others]) => [word, ...others.map(numberOf)]),
    elsewhere.map(({ key, topics }) => [numberOf(key), ...topics.map(String)]),
  ].map(packRows);
  const texts = [...packCards(cards, concepts, beside), ...rows];
  // a term that stands in a name or a heading is not written again
  const said = wordsOf(texts, concepts);
  const [all, known] = [new Set(terms), new Set(said)];
  const unsaid = terms.filter((term) => !known.has(term));
  // where all words are here, so are the first ones of the files
  const words = [unsaid, core.whole ? [] : shards, names].map(packWords);
  out.block(packText([JSON.stringify({ ...rest, korean: koreanWords() }), ...words, ...texts].join(BETWEEN)));
  out.block(packBits(said.map((word) => all.has(word))));
  for (const some of [foreign, called].map((keys) => new Set(keys)))
    out.block(packBits(concepts.map(({ key }) => some.has(key))));
  const begins = packPlaces(core.whole ? shards.slice(1) : [], terms);
  for (const block of [reach, subjects, nameReach, passing, begins]) out.block(block);
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
  const [json = '', ...packed] = unpackText(read.block()).split(BETWEEN);
  const words = packed.splice(0, WORD_LISTS);
  const isTerm = read.block();
  const [isForeign, isCalled] = [read.block(), read.block()];
  const unpacked = unpackCards(packed);
  const { concepts } = unpacked;
  const said = wordsOf(packed, concepts).filter((_, at) => hasBit(isTerm, at));
  const [near = '', elsewhere = ''] = packed.slice(CARD_PARTS);
  const [unsaid = [], shards = [], names = []] = words.map(unpackWords);
  const terms = [...unsaid, ...said].sort();
  const { korean, ...rest } = JSON.parse(json) as Omit<Core, Packed> & { readonly korean: Words };
  teachWords(korean);
  const keysOf = (bits: Uint8Array): string[] => concepts.flatMap(({ key }, at) => (hasBit(bits, at) ? [key] : []));
  const keyOf = (number?: string): string => concepts[Number(number)]?.key ?? '';
  return {
    ...rest,
    ...unpacked,
    foreign: keysOf(isForeign),
    called: keysOf(isCalled),
    elsewhere: unpackRows(elsewhere).map(([number, ...topics]) => ({ key: keyOf(number), topics: topics.map(Number) })),
    near: unpackRows(near).map(([word = '', ...others]) => [word, others.map(keyOf)] as const),
    terms,
    names,
    reach: read.block(),
    subjects: read.block(),
    nameReach: read.block(),
    passing: read.block(),
    shards: rest.whole ? ['', ...unpackPlaces(read.block(), terms)] : shards,
  };
}
