/** Longer than any name: the rest of an address says nothing that one would search for. */
const MOST = 80;

/**
 * The words of the last part of an address, to be searched for.
 *
 * @param path as in `location.pathname`
 * @example askedWords('/storage/s3-lifecycle/') // 's3 lifecycle'
 */
export function askedWords(path: string): string {
  const last = path
    .slice(0, 2000)
    .split('/')
    .findLast((part) => part !== '');
  let words = last ?? '';
  try {
    words = decodeURIComponent(words);
  } catch {
    // A percent sign that stands for itself.
  }
  return words
    .replace(/\.(?:html?|md)$/, '')
    .replaceAll(/[-_+\s]+/g, ' ')
    .slice(0, MOST)
    .trim();
}
