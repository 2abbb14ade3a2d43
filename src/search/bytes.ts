/** Collects bytes and numbers; numbers are varints (seven bits a byte, low bits first). */
export class ByteWriter {
  readonly #bytes: number[] = [];

  number(value: number): void {
    let rest = value;
    for (; rest > 127; rest = Math.floor(rest / 128)) this.#bytes.push((rest & 127) | 128);
    this.#bytes.push(rest);
  }

  /** Numbers with how many they are in front. */
  numbers(values: readonly number[]): void {
    for (const value of [values.length, ...values]) this.number(value);
  }

  /** Bytes as they are. */
  append(bytes: Uint8Array): void {
    for (const byte of bytes) this.#bytes.push(byte);
  }

  /** Bytes with their length in front. */
  block(bytes: Uint8Array): void {
    this.number(bytes.length);
    this.append(bytes);
  }

  text(text: string): void {
    this.block(new TextEncoder().encode(text));
  }

  get length(): number {
    return this.#bytes.length;
  }

  toBytes(): Uint8Array<ArrayBuffer> {
    return Uint8Array.from(this.#bytes);
  }
}

/** Reads what {@link ByteWriter} wrote; past the end every number is 0. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  number(): number {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = this.#bytes[this.#at++] ?? 0;
      value += (byte & 127) * scale;
      if (byte < 128) return value;
    }
  }

  numbers(): number[] {
    return Array.from({ length: this.number() }, () => this.number());
  }

  block(): Uint8Array {
    const length = this.number();
    this.#at += length;
    return this.#bytes.subarray(this.#at - length, this.#at);
  }

  /** All that was not read. */
  rest(): Uint8Array {
    return this.#bytes.subarray(this.#at);
  }

  text(): string {
    return new TextDecoder().decode(this.block());
  }
}

/** Front coding of sorted words: each as one character for the length shared with the word before, then the rest. */
export function packWords(words: readonly string[]): string {
  let previous = '';
  return words
    .map((word) => {
      let shared = 0;
      while (shared < 40 && shared < word.length && word[shared] === previous[shared]) shared++;
      previous = word;
      return String.fromCharCode(48 + shared) + word.slice(shared);
    })
    .join('\n');
}

/** Reads what {@link packWords} wrote. */
export function unpackWords(packed: string): string[] {
  let previous = '';
  return packed === ''
    ? []
    : packed.split('\n').map((line) => (previous = previous.slice(0, line.charCodeAt(0) - 48) + line.slice(1)));
}

/** One bit for each of a row of answers. */
export function packBits(answers: readonly boolean[]): Uint8Array {
  const bytes = new Uint8Array(Math.ceil(answers.length / 8));
  answers.forEach((yes, at) => {
    if (yes) bytes[at >> 3] = (bytes[at >> 3] ?? 0) | (1 << (at & 7));
  });
  return bytes;
}

/** Reads what {@link packBits} wrote. */
export const hasBit = (bytes: Uint8Array, at: number): boolean => (((bytes[at >> 3] ?? 0) >> (at & 7)) & 1) === 1;

/** FNV-1a over texts, as a number of 32 bits. */
export function hashOf(texts: Iterable<string>): number {
  let hash = 0x811c9dc5;
  for (const text of texts)
    for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** Place of the last of sorted values that is not above this one; -1 where all are. */
export function lastUpTo<T extends string | number>(sorted: ArrayLike<T>, value: T): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const found = sorted[middle];
    if (found !== undefined && found <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Every file of the search but the core starts with the stamp of its index: eight hexadecimal digits. */
const STAMP = 8;

/** A version of an index, not a signature. */
export const stampOf = (texts: Iterable<string>): string => hashOf(texts).toString(16).padStart(STAMP, '0');

/** Puts the stamp in front of a file's content. */
export function withStamp(stamp: string, content: Uint8Array): Uint8Array {
  const stamped = new Uint8Array(STAMP + content.length);
  stamped.set(new TextEncoder().encode(stamp));
  stamped.set(content, STAMP);
  return stamped;
}

/** Takes the stamp off a file; `undefined` for a file that is none of this index: an error page, or another build. */
export function withoutStamp(stamp: string, bytes: Uint8Array): Uint8Array | undefined {
  const found = new TextDecoder().decode(bytes.subarray(0, STAMP));
  return found === stamp ? bytes.subarray(STAMP) : undefined;
}
