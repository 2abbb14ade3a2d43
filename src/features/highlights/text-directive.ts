/** The part of an address by which browsers mark words: all of a short text, the first and last words of a long one. */
export function textDirective(text: string): string {
  const encode = (words: readonly string[]): string =>
    encodeURIComponent(words.join(' ').normalize('NFC')).replaceAll('-', '%2D');
  const words = text.trim().split(/\s+/);
  return words.length <= 8
    ? `:~:text=${encode(words)}`
    : `:~:text=${encode(words.slice(0, 4))},${encode(words.slice(-4))}`;
}
