import { analyze, findMentions } from './analyze.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * The index terms of a text, each with how often it stands there.
 * A word that names a concept is stored under the concept's key only; a phrase that names one is stored besides its
 * words; parts of a glued word are stored besides the whole. Stop words are not stored.
 */
export function countTerms(text: string, vocabulary: Vocabulary): Map<string, number> {
  const found = new Map<string, number>();
  const count = (term: string): unknown => found.set(term, 1 + (found.get(term) ?? 0));
  const tokens = analyze(text, vocabulary);
  const named = new Set<number>();
  for (const { from, to, key } of findMentions(tokens, vocabulary)) {
    count(key);
    if (to - from === 1) named.add(from);
  }
  tokens.forEach((token, index) => {
    if (token.stop) return;
    if (!named.has(index)) count(token.stem);
    for (const part of token.parts) for (const term of vocabulary.conceptsOf(part) ?? [part]) count(term);
  });
  return found;
}

/** A word or a concept of a name, with the words inside the concept. */
export interface Unit {
  readonly term: string;
  readonly parts: readonly string[];
}

/**
 * Reads a name as units, each word in one of them: `NAT 게이트웨이 vs VPC 엔드포인트` → `nat게이트웨이`, `비교`,
 * `vpc엔드포인트`. The longest concept wins, the words inside it become its parts.
 */
export function unitsOf(text: string, vocabulary: Vocabulary): Unit[] {
  const tokens = analyze(text, vocabulary);
  const mentions = findMentions(tokens, vocabulary);
  const inside = (from: number, to: number): string[] =>
    tokens
      .slice(from, to)
      .flatMap(({ stem, parts, stop }) =>
        stop
          ? []
          : [...(to - from > 1 ? [stem] : []), ...parts].flatMap((word) => vocabulary.conceptsOf(word)?.[0] ?? word),
      );
  const units: Unit[] = [];
  for (let at = 0; at < tokens.length; at++) {
    // mentions at one place come longest first
    const mention = mentions.find(({ from }) => from === at);
    const token = tokens[at];
    if (mention !== undefined) {
      units.push({ term: mention.key, parts: inside(at, mention.to) });
      at = mention.to - 1;
    } else if (token !== undefined && !token.stop) {
      units.push({ term: token.stem, parts: inside(at, at + 1) });
    }
  }
  return units;
}

/** The distinct terms of a short text such as a title or a heading, in order of appearance. @see countTerms */
export const termsOf = (text: string, vocabulary: Vocabulary): string[] => [...countTerms(text, vocabulary).keys()];
