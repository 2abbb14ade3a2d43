import { analyze, findMentions, type Token } from '../korean/analyze.ts';
import type { Vocabulary } from '../korean/vocabulary.ts';
import { fold, LETTER, type Folded, type Span } from './phrases.ts';
import { matchesOf } from '../korean/matches-of.ts';

/** A clause of a statement, read. */
export interface Clause {
  readonly span: Span;
  readonly folded: Folded;
  readonly tokens: readonly Token[];
  /** The names in it, the longest at each place, each with its keys. */
  readonly names: readonly { readonly span: Span; readonly keys: readonly string[] }[];
}

/** Makes a reader of clauses: of a text, and where it stands in its statement. */
export function createClauseReader(vocabulary: Vocabulary): (text: string, span: Span) => Clause {
  return (text, span) => {
    const tokens = analyze(text, vocabulary);
    const longest = new Map<number, { to: number; keys: string[] }>();
    for (const { from, to, key } of findMentions(tokens, vocabulary)) {
      const before = longest.get(from);
      if (before === undefined || before.to < to) longest.set(from, { to, keys: [key] });
      else if (before.to === to) before.keys.push(key);
    }
    const found: Clause['names'][number][] = [];
    for (const [from, { to, keys }] of [...longest].sort(([x], [y]) => x - y)) {
      const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
      if (start >= (found.at(-1)?.span[1] ?? 0)) found.push({ span: [start, end], keys });
    }
    return { span, folded: fold(text), tokens, names: found };
  };
}

/** Where the clauses of a text stand, by what stands between them. */
export function boundsOf(text: string, between: RegExp): Span[] {
  const bounds: Span[] = [];
  let from = 0;
  for (const { index, 0: mark } of matchesOf(text, between)) {
    bounds.push([from, index]);
    from = index + mark.length;
  }
  return [...bounds, [from, text.length] as const].filter(([start, end]) => LETTER.test(text.slice(start, end)));
}
