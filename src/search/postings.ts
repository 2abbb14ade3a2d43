import { ByteReader, ByteWriter, hasBit, packBits, packCount, packWords, unpackCount, unpackWords } from './bytes.ts';

/** Where a term stands in the text of one section. */
export interface Posting {
  /** Number of the section. @see Core.stride */
  readonly place: number;
  /** It stands there more than once. */
  readonly often: boolean;
  /** Number of distinct terms of the section's heading when the term is one of them, else 0. */
  readonly heading: number;
}

/** Where a term stands in a name (title, English title, alias) of a topic. */
export interface NamePosting {
  readonly topic: number;
  /** 0 is the title. */
  readonly name: number;
  /** Which unit of the name. @see Unit */
  readonly unit: number;
  /** The term is only a part of the unit. */
  readonly part: boolean;
  /** What this unit, or the part, weighs in the name; the units of a name sum up to 1. */
  readonly share: number;
}

/** One term of a postings file, its places packed already. @see PlaceWriter */
export interface TermEntry {
  readonly term: string;
  /** Number of topics that contain it. */
  readonly reach: number;
  /** A name, a heading or the glossary has it. */
  readonly subject: boolean;
  readonly places: Uint8Array;
  readonly names: readonly NamePosting[];
}

const SHARES = 255;

/** Appends one term's places in names. */
function writeNames(out: ByteWriter, names: readonly NamePosting[]): void {
  out.number(names.length);
  let previous = 0;
  for (const { topic, name, unit, part, share } of names) {
    out.number(topic - previous);
    out.number(name);
    out.number(unit * 2 + (part ? 1 : 0));
    out.number(Math.max(1, Math.round(share * SHARES)));
    previous = topic;
  }
}

/** Reads what {@link writeNames} wrote. */
function readNames(read: ByteReader): NamePosting[] {
  let topic = 0;
  return Array.from({ length: read.number() }, () => {
    topic += read.number();
    const name = read.number();
    const unit = read.number();
    return { topic, name, unit: unit >> 1, part: (unit & 1) === 1, share: read.number() / SHARES };
  });
}

/** Collects the places of one term in ascending order. */
export class PlaceWriter {
  readonly #out = new ByteWriter();
  #last = 0;
  #count = 0;

  add({ place, often, heading }: Posting): void {
    const out = this.#out;
    out.number((place - this.#last) * 4 + (often ? 2 : 0) + (heading > 0 ? 1 : 0));
    if (heading > 0) out.number(heading);
    this.#last = place;
    this.#count++;
  }

  /** The packed list, with the `most` places where the term is strongest: in a heading, in the opening, or often. */
  finish(most: number, stride: number): Uint8Array {
    const out = new ByteWriter();
    out.number(this.#count);
    out.append(this.#out.toBytes());
    if (this.#count <= most) return out.toBytes();
    const strength = ({ place, often, heading }: Posting): number =>
      (place % stride === 0 ? 2 : 0) + (heading > 0 ? 2 : 0) + (often ? 1 : 0);
    const strongest = readPlaces(new ByteReader(out.toBytes()))
      .sort((a, b) => strength(b) - strength(a) || a.place - b.place)
      .slice(0, most)
      .sort((a, b) => a.place - b.place);
    const writer = new PlaceWriter();
    for (const posting of strongest) writer.add(posting);
    return writer.finish(most, stride);
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

/** A postings file holds about this many bytes before compression: small, because a query needs a few terms only. */
const SHARD_BYTES = 600;

/** Packs sorted terms into files of about equal size, each of which begins with the first term or one that may begin. */
export function packShards(
  entries: readonly TermEntry[],
  mayBegin: (term: string) => boolean = () => true,
): { first: string; bytes: Uint8Array }[] {
  const shards: { first: string; bytes: Uint8Array }[] = [];
  let terms: TermEntry[] = [];
  let lists = new ByteWriter();
  const ends: number[] = [];
  entries.forEach((entry, index) => {
    terms.push(entry);
    const before = lists.length;
    lists.append(entry.places);
    writeNames(lists, entry.names);
    ends.push(lists.length - before);
    const next = entries[index + 1]?.term;
    if (next !== undefined && (lists.length < SHARD_BYTES || !mayBegin(next))) return;
    const out = new ByteWriter();
    out.text(packWords(terms.map(({ term }) => term)));
    out.block(Uint8Array.from(terms, ({ reach }) => packCount(reach)));
    out.block(packBits(terms.map(({ subject }) => subject)));
    for (const length of ends.splice(0)) out.number(length);
    out.append(lists.toBytes());
    shards.push({ first: shards.length === 0 ? '' : (terms[0]?.term ?? ''), bytes: out.toBytes() });
    terms = [];
    lists = new ByteWriter();
  });
  return shards;
}

/** What a postings file knows about a term. */
interface FoundTerm {
  readonly reach: number;
  readonly places: readonly Posting[];
  readonly names: readonly NamePosting[];
}

/** An opened postings file. */
export interface Shard {
  readonly terms: readonly string[];
  /** Number of topics with a term, 0 for a term that the file does not have. */
  reach(term: string): number;
  isSubject(term: string): boolean;
  find(term: string): FoundTerm | undefined;
}

/** Opens a postings file; lists are unpacked when they are asked for. */
export function openShard(bytes: Uint8Array): Shard {
  const read = new ByteReader(bytes);
  const terms = unpackWords(read.text());
  const reach = read.block();
  const subjects = read.block();
  const lengths = terms.map(() => read.number());
  let at = read.at;
  const offsets = lengths.map((length) => (at += length) - length);
  const numbers = new Map(terms.map((term, index) => [term, index]));
  const reachOf = (number: number | undefined): number => (number === undefined ? 0 : unpackCount(reach[number] ?? 0));
  return {
    terms,
    reach: (term) => reachOf(numbers.get(term)),
    isSubject: (term) => hasBit(subjects, numbers.get(term) ?? 8 * subjects.length),
    find: (term) => {
      const number = numbers.get(term);
      if (number === undefined) return undefined;
      const list = new ByteReader(bytes, offsets[number]);
      return { reach: reachOf(number), places: readPlaces(list), names: readNames(list) };
    },
  };
}
