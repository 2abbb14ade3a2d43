import { glue } from '../../korean/normalize.ts';
import { append } from '../../korean/append.ts';
import type { Concept } from '../../korean/vocabulary.ts';

/**
 * Concepts in the order of the topics whose names are most like theirs, and how many belong to each topic: like stands by
 * like, which packs best. Concepts that are like no name come last.
 */
export function besideTopics(
  concepts: readonly Concept[],
  names: readonly (readonly string[])[],
): { concepts: Concept[]; beside: number[] } {
  const called = new Map<string, number>();
  const words = new Map<string, Set<number>>();
  names.forEach((own, topic) => {
    for (const name of own) {
      if (!called.has(glue(name))) called.set(glue(name), topic);
      for (const word of name.split(' ')) words.set(word, (words.get(word) ?? new Set()).add(topic));
    }
  });
  const ownerOf = ({ forms }: Concept): number => {
    const whole = forms.map((form) => called.get(glue(form))).find((topic) => topic !== undefined);
    if (whole !== undefined) return whole;
    const shares = new Map<number, number>();
    for (const word of forms.flatMap((form) => form.split(' ')))
      for (const topic of words.get(word) ?? [])
        shares.set(topic, (shares.get(topic) ?? 0) + 1 / (words.get(word)?.size ?? 1));
    return [...shares].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? names.length;
  };
  const owned = new Map<number, Concept[]>();
  for (const concept of concepts) append(owned, ownerOf(concept), concept);
  const rows = [...names, []].map((_, topic) => owned.get(topic) ?? []);
  return { concepts: rows.flat(), beside: rows.slice(0, -1).map(({ length }) => length) };
}
