import { append } from '../korean/append.ts';
import type { Vocabulary } from '../korean/vocabulary.ts';
import type { Until } from '../model/claim.ts';
import type { Named } from './claim-subjects.ts';
import type { ClaimWords } from './claim-words.ts';
import type { Clause } from './clauses.ts';
import type { PageStatement } from './page-statements.ts';
import { lettersOf, readPhrase, spansOf, type Folded, type Phrase, type Span } from './phrases.ts';

/** What a page says of something, and by which words notes say the same or the contrary. @see claim */
export interface PlacedClaim {
  readonly place: PageStatement;
  readonly of: readonly string[];
  readonly yes: readonly string[];
  readonly no: readonly string[];
  readonly old: readonly string[];
  readonly wrong: readonly string[];
  readonly partly: readonly string[];
  /** What the thing is called today, where `of` is what it was called. */
  readonly now?: string;
  /** Until when what is not so was so. */
  readonly until?: Until;
}

/** One phrase of a claim, read: its words, those that stand behind them, and those that must not be there. */
export interface Asked {
  readonly place: PageStatement;
  readonly of: readonly Named[];
  readonly isSo: boolean;
  readonly phrase: Phrase;
  readonly behind: Phrase;
  readonly besides: Phrase;
  readonly now: string | undefined;
}

/** What a clause says of something that a page settles. */
export interface ClaimVerdict {
  readonly kind: 'said' | 'likely' | 'differs';
  readonly place: PageStatement;
  /** The clause, `[start, end)` in its statement. */
  readonly span: Span;
  /** It only has a name that is no more. */
  readonly isName?: boolean;
  /** What that is called today. */
  readonly now?: string | undefined;
  /** Where that name stands, if not in the clause. */
  readonly name?: Span;
}

/** Finds the phrases of which a text may have each word. */
export type PhraseFinder = (folded: Folded) => readonly Asked[];

/** Of each phrase one group of letters is looked for, of which the shortest is the longest: few texts have it. */
function findsPhrases(all: readonly Asked[]): PhraseFinder {
  const byWord = new Map<string, number[]>();
  const always: number[] = [];
  const shortest = (words: readonly string[]): number => Math.min(...words.map(({ length }) => length));
  for (const [at, { phrase }] of all.entries()) {
    const [telling] = phrase
      .filter((words) => words.every((word) => typeof word === 'string'))
      .sort((one, other) => shortest(other) - shortest(one));
    if (telling === undefined) always.push(at);
    else for (const word of telling) append(byWord, word, at);
  }
  const byStart = Map.groupBy(byWord.keys(), (word) => word.slice(0, 2));
  return ({ letters }) => {
    const found = new Set(always);
    for (let from = 0; from < letters.length; from += 1)
      for (const length of [1, 2])
        for (const word of byStart.get(letters.slice(from, from + length)) ?? [])
          if (letters.startsWith(word, from)) for (const at of byWord.get(word) ?? []) found.add(at);
    return [...found].sort((one, other) => one - other).flatMap((at) => all[at] ?? []);
  };
}

/** Finds the phrases of some sides of claims. */
export function phrasesOf(
  claims: readonly PlacedClaim[],
  sides: readonly ('yes' | 'no' | 'old' | 'wrong' | 'partly')[],
  vocabulary: Vocabulary,
  words: ClaimWords,
): PhraseFinder {
  const named = (name: string): RegExp => new RegExp(words[name as keyof ClaimWords], 'giu');
  // 필요 없다 denies what it is said of, and is no *cannot*
  const barred = (name: string): RegExp =>
    name === 'no' ? new RegExp(`${words.no}|${words.needless}`, 'giu') : named(name);
  const all = claims.flatMap((claim) => {
    const of = claim.of.map((text): Named => {
      const name = lettersOf(text);
      return { name, keys: vocabulary.conceptsOf(name) ?? [] };
    });
    return sides.flatMap((side) =>
      claim[side].map((text) => ({
        ...{
          place: { ...claim.place, until: claim.until },
          of,
          now: claim.now,
          isSo: side === 'yes' || side === 'partly',
        },
        phrase: readPhrase(text, named),
        ...{ behind: readPhrase(text, named, /^>/), besides: readPhrase(text, barred, /^!/) },
      })),
    );
  });
  return findsPhrases(all);
}

/** From the first of some spans to the last. */
export const around = (spans: readonly Span[]): Span => [
  Math.min(...spans.map(([start]) => start)),
  Math.max(...spans.map(([, end]) => end)),
];

/** A text has the words of a phrase that must not be there; what is named of them may stand in the line above, too. */
export function isBarred({ besides }: Asked, folded: Folded, [above]: readonly Clause[]): boolean {
  if (besides.length === 0) return false;
  const named = besides.map((words) => words.filter((word) => typeof word === 'string'));
  return spansOf(besides, folded) !== undefined || (above !== undefined && spansOf(named, above.folded) !== undefined);
}
