/** An id that no other device makes. Works without a secure context, unlike `crypto.randomUUID`. */
export function newId(at: number): string {
  const random = crypto.getRandomValues(new Uint8Array(10));
  return `${at.toString(36)}-${[...random].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/** The id of what takes something back: the same on every device that takes it back. */
export const eraseId = (what: string): string => `erase:${what}`;

/** The id of an event of a mark, which says whose it is. */
export const markId = (mark: string, own: string): string => `${mark}/${own}`;
