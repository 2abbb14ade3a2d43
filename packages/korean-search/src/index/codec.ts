import { NO_POSTINGS, PHRASE_KINDS, type BodyPosting, type PhrasePosting, type TermPostings } from './record.ts';

/** Steps in which shares are stored. */
const SHARES = 63;

class Writer {
  readonly bytes: number[] = [];
  number(value: number): void {
    let rest = value;
    while (rest > 127) {
      this.bytes.push((rest & 127) | 128);
      rest >>>= 7;
    }
    this.bytes.push(rest);
  }
  text(value: string): void {
    const bytes = new TextEncoder().encode(value);
    this.number(bytes.length);
    this.bytes.push(...bytes);
  }
}

class Reader {
  readonly #bytes: Uint8Array;
  #at = 0;
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }
  get isAtEnd(): boolean {
    return this.#at >= this.#bytes.length;
  }
  number(): number {
    let [value, shift, byte] = [0, 0, 128];
    while (byte & 128) {
      byte = this.#bytes[this.#at++] ?? 0;
      value += (byte & 127) * 2 ** shift;
      shift += 7;
    }
    return value;
  }
  text(): string {
    const length = this.number();
    return new TextDecoder().decode(this.#bytes.subarray(this.#at, (this.#at += length)));
  }
}

function writePhrases(writer: Writer, postings: readonly PhrasePosting[]): void {
  writer.number(postings.length);
  let before = 0;
  for (const { of, phrase, kind, unit, isPart, share } of postings) {
    writer.number(of - before);
    writer.number(phrase * PHRASE_KINDS.length + PHRASE_KINDS.indexOf(kind));
    writer.number(unit * 2 + Number(isPart));
    writer.number(Math.max(1, Math.round(share * SHARES)));
    before = of;
  }
}

function readPhrases(reader: Reader): PhrasePosting[] {
  let of = 0;
  return Array.from({ length: reader.number() }, () => {
    of += reader.number();
    const phrase = reader.number();
    const unit = reader.number();
    return {
      of,
      phrase: Math.floor(phrase / PHRASE_KINDS.length),
      kind: PHRASE_KINDS[phrase % PHRASE_KINDS.length] ?? 'title',
      unit: unit >> 1,
      isPart: (unit & 1) === 1,
      share: reader.number() / SHARES,
    };
  });
}

/** Consecutive terms with their postings as one file. */
export function encodeTerms(terms: Iterable<readonly [string, TermPostings]>): Uint8Array {
  const writer = new Writer();
  for (const [term, { body, names, phrases }] of terms) {
    writer.text(term);
    writer.number(body.length);
    let before = 0;
    for (const { record, count } of body) {
      writer.number((record - before) * 4 + Math.min(3, count));
      before = record;
    }
    writePhrases(writer, names);
    writePhrases(writer, phrases);
  }
  return Uint8Array.from(writer.bytes);
}

/** The inverse of {@link encodeTerms}. */
export function decodeTerms(bytes: Uint8Array): Map<string, TermPostings> {
  const reader = new Reader(bytes);
  const terms = new Map<string, TermPostings>();
  while (!reader.isAtEnd) {
    const term = reader.text();
    let record = 0;
    const body = Array.from({ length: reader.number() }, (): BodyPosting => {
      const value = reader.number();
      record += value >> 2;
      return { record, count: value & 3 };
    });
    terms.set(term, { ...NO_POSTINGS, body, names: readPhrases(reader), phrases: readPhrases(reader) });
  }
  return terms;
}

/** Sorted words as one text: each with the number of letters that it shares with the one before it. */
export function encodeWords(words: readonly string[]): string {
  let before = '';
  return words
    .map((word) => {
      let shared = 0;
      while (shared < 35 && shared < before.length && before[shared] === word[shared]) shared++;
      before = word;
      return shared.toString(36) + word.slice(shared);
    })
    .join(' ');
}

/** The inverse of {@link encodeWords}. */
export function decodeWords(text: string): string[] {
  let before = '';
  if (text === '') return [];
  return text.split(' ').map((one) => (before = before.slice(0, Number.parseInt(one.charAt(0), 36)) + one.slice(1)));
}
