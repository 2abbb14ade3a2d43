import type { Reading } from './reading.ts';

/** A short hash of a text, the same everywhere: 53 bits as eleven letters and digits. */
export function hashOf(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36).padStart(11, '0');
}

/**
 * What a statement about a topic says, whatever its order, particles and names: notes that say the same thing have the same.
 * Every word counts once, a name under what it stands for, a quantity as its amount.
 */
export function gistOf({ units, quantities, polarity }: Reading, topic: string): string {
  const words = [...new Set(units.map(({ keys }) => [...keys].sort()[0] ?? ''))].sort();
  const amounts = quantities.map(({ dimension, amount }) => `${dimension}${amount}`).sort();
  return hashOf([topic, polarity, ...words, ...amounts].join(' '));
}
