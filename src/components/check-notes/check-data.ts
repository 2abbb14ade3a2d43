import type { Words } from '../../korean/words.ts';
import type { LexiconData } from '../../matching/lexicon.ts';
import type { MatchingData } from '../../matching/match.ts';
import { packStatements, unpackStatements, type PackedStatements } from '../../matching/pack.ts';

/** `check-notes/data.json`: what notes are checked against, fetched when a reader means to check some. */
export interface CheckData {
  readonly korean: Words;
  readonly lexicon: LexiconData;
  /** By id of the topic. */
  readonly titles: Readonly<Record<string, string>>;
  readonly statements: PackedStatements;
}

/** Packs what matching knows for the way to a browser. */
export const packData = (
  { lexicon, statements }: MatchingData,
  titles: Readonly<Record<string, string>>,
  korean: Words,
): CheckData => ({ korean, lexicon, titles, statements: packStatements(statements) });

/** What was packed, as matching takes it. */
export const unpackData = ({ lexicon, statements }: CheckData): MatchingData => ({
  lexicon,
  statements: unpackStatements(statements),
});
