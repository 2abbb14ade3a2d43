import { analyze, findMentions } from './analyze.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * The index terms of a text with how often each occurs.
 *
 * A word that names a concept is stored under the concept's key only; a phrase that names one is stored besides its
 * words; parts of a glued word are stored besides the whole. Stop words are not stored.
 */
export function countTerms(text: string, vocabulary: Vocabulary): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (term: string): void => void counts.set(term, (counts.get(term) ?? 0) + 1);
  const tokens = analyze(text, vocabulary);
  const named = new Set<number>();
  for (const { from, to, key } of findMentions(tokens, vocabulary)) {
    add(key);
    if (to - from === 1) named.add(from);
  }
  tokens.forEach((token, index) => {
    if (token.stop) return;
    if (!named.has(index)) add(token.stem);
    for (const part of token.parts) for (const term of vocabulary.conceptsOf(part) ?? [part]) add(term);
  });
  return counts;
}

/** The distinct terms of a short text such as a title or a heading, in order of appearance. @see countTerms */
export function termsOf(text: string, vocabulary: Vocabulary): string[] {
  return [...countTerms(text, vocabulary).keys()];
}
