import type { Unit } from '../../korean/terms.ts';

/** The `most` words with the highest score, in code unit order. */
export function commonest(words: readonly string[], most: number, score: (word: string) => number): string[] {
  const scored = words.map((word) => ({ word, score: score(word) }));
  scored.sort((a, b) => (a.score === b.score ? (a.word < b.word ? -1 : 1) : b.score - a.score));
  return scored
    .slice(0, most)
    .map(({ word }) => word)
    .sort();
}

/** Names that a reader may begin to type: those made of common words, the commonest first, then sorted. */
export function completable(
  names: readonly (readonly string[])[],
  units: readonly (readonly (readonly Unit[])[])[],
  reachOf: (term: string) => number,
  known: ReadonlySet<string>,
  most: number,
): { name: string; reach: number }[] {
  const reaches = new Map<string, number>();
  names.forEach((own, topic) => {
    own.forEach((name, at) => {
      const terms = (units[topic]?.[at] ?? []).map(({ term }) => term);
      const reach = Math.min(...terms.map(reachOf));
      if (terms.length > 0 && reach > 0 && terms.every((term) => known.has(term))) reaches.set(name, reach);
    });
  });
  return commonest([...reaches.keys()], most, (name) => reaches.get(name) ?? 0).map((name) => ({
    name,
    reach: reaches.get(name) ?? 0,
  }));
}
