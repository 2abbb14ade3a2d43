import { ByteReader, ByteWriter, packWords, unpackWords } from './bytes.ts';
import type { NamePosting } from './names.ts';

/** Where a term stands in the text of one section. */
export interface Posting {
  /** Number of the section. @see Core.stride */
  readonly place: number;
  /** It stands there more than once. */
  readonly often: boolean;
  /** Number of distinct terms of the section's heading when the term is one of them, else 0. */
  readonly heading: number;
}

/** How far a term reaches. */
export interface TermHead {
  /** Number of topics that contain it. */
  readonly reach: number;
  /** A name, a heading or the glossary has it: what a topic is about, not what it mentions. */
  readonly subject: boolean;
}

/** Writes such a head as one number. */
export const writeHead = (out: ByteWriter, { reach, subject }: TermHead): void => {
  out.number(reach * 2 + (subject ? 1 : 0));
};

/** Reads what {@link writeHead} wrote. */
export function readHead(read: ByteReader): TermHead {
  const head = read.number();
  return { reach: head >> 1, subject: (head & 1) === 1 };
}

/** What a postings file says of one term. */
export interface TermEntry extends TermHead {
  /** In ascending order. */
  readonly places: readonly Posting[];
  /** The questions that it stands in, each with its number for a place and its own terms for a heading. @see QUESTIONS */
  readonly asked: readonly Posting[];
  /** A large site only, by topic. */
  readonly names: readonly NamePosting[];
}

function writePlaces(out: ByteWriter, places: readonly Posting[]): void {
  out.number(places.length);
  let before = 0;
  for (const { place, often, heading } of places) {
    out.number((place - before) * 4 + (often ? 2 : 0) + (heading > 0 ? 1 : 0));
    if (heading > 0) out.number(heading);
    before = place;
  }
}

function readPlaces(read: ByteReader): Posting[] {
  let place = 0;
  return Array.from({ length: read.number() }, () => {
    const head = read.number();
    place += head >>> 2;
    return { place, often: (head & 2) === 2, heading: (head & 1) === 1 ? read.number() : 0 };
  });
}

const SHARES = 255;

function writeNames(out: ByteWriter, names: readonly NamePosting[]): void {
  out.number(names.length);
  let before = 0;
  for (const { topic, name, unit, part, share } of names) {
    for (const value of [topic - before, name, unit * 2 + (part ? 1 : 0), Math.max(1, Math.round(share * SHARES))])
      out.number(value);
    before = topic;
  }
}

function readNames(read: ByteReader): NamePosting[] {
  let topic = 0;
  return Array.from({ length: read.number() }, () => {
    topic += read.number();
    const [name, unit] = [read.number(), read.number()];
    return { topic, name, unit: unit >> 1, part: (unit & 1) === 1, share: read.number() / SHARES };
  });
}

/** A postings file holds about this many bytes before compression: small, because a query needs a few terms only. */
const SHARD_BYTES = 600;

/** Packs terms in their order into files of about equal size, each of which begins with the first term or one that may. */
export function packShards(
  entries: readonly (readonly [term: string, entry: TermEntry])[],
  mayBegin: (term: string) => boolean,
): { first: string; bytes: Uint8Array }[] {
  const shards: { first: string; bytes: Uint8Array }[] = [];
  let terms: string[] = [];
  let lists = new ByteWriter();
  entries.forEach(([term, entry], at) => {
    terms.push(term);
    writeHead(lists, entry);
    writePlaces(lists, entry.places);
    writePlaces(lists, entry.asked);
    writeNames(lists, entry.names);
    const next = entries[at + 1]?.[0];
    if (next !== undefined && (lists.length < SHARD_BYTES || !mayBegin(next))) return;
    const out = new ByteWriter();
    out.text(packWords(terms));
    out.append(lists.toBytes());
    shards.push({ first: terms[0] ?? '', bytes: out.toBytes() });
    [terms, lists] = [[], new ByteWriter()];
  });
  return shards;
}

/** An opened postings file, by term. */
export type Shard = ReadonlyMap<string, TermEntry>;

/** Opens a postings file. */
export function openShard(bytes: Uint8Array): Shard {
  const read = new ByteReader(bytes);
  return new Map(
    unpackWords(read.text()).map((term) => [
      term,
      { ...readHead(read), places: readPlaces(read), asked: readPlaces(read), names: readNames(read) },
    ]),
  );
}
