import { hashOf } from './bytes.ts';

/** Every file of the search but the core starts with the stamp of its index: eight hexadecimal digits. */
const LENGTH = 8;

/** A version of an index, not a signature. */
export const stampOf = (texts: Iterable<string>): string => hashOf(texts).toString(16).padStart(LENGTH, '0');

/** Puts the stamp in front of a file's content. */
export function withStamp(stamp: string, content: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(LENGTH + content.length);
  bytes.set(new TextEncoder().encode(stamp));
  bytes.set(content, LENGTH);
  return bytes;
}

/** Takes the stamp off a file; `undefined` for a file that is none of this index: an error page, or another build. */
export function withoutStamp(stamp: string, bytes: Uint8Array): Uint8Array | undefined {
  const found = new TextDecoder().decode(bytes.subarray(0, LENGTH));
  return found === stamp ? bytes.subarray(LENGTH) : undefined;
}
