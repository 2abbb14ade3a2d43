import { disassemble } from 'es-hangul';

/**
 * A word as flat jamo: `toJamo("람다") → "ㄹㅏㅁㄷㅏ"`.
 *
 * In this form every state of an input method is a prefix of the finished word: 람ㄷ and 람다, 네트웤 and 네트워크.
 */
export function toJamo(word: string): string {
  return disassemble(word);
}

/**
 * Damerau–Levenshtein distance (neighbours may swap) up to `limit`; anything above returns `limit + 1`.
 *
 * Example over jamo: `editDistance(toJamo("서부넷"), toJamo("서브넷"), 2) → 1`.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let best = i;
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let value = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        value = Math.min(value, (beforeLast[j - 2] ?? 0) + 1);
      row.push(value);
      best = Math.min(best, value);
    }
    if (best > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return Math.min(last[b.length] ?? 0, limit + 1);
}

/** A 32-bit fingerprint of the letters in a string; two strings `n` edits apart differ in at most `2n` bits. */
export function letterBits(text: string): number {
  let bits = 0;
  for (let i = 0; i < text.length; i++) bits |= 1 << (text.charCodeAt(i) % 32);
  return bits;
}

/** Number of differing bits. @see letterBits */
export function bitDistance(a: number, b: number): number {
  let x = (a ^ b) >>> 0;
  let count = 0;
  for (; x !== 0; x &= x - 1) count++;
  return count;
}
