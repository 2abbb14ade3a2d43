import type { Words } from '../../korean/words.ts';
import type { Measures } from '../../matching/measures.ts';
import { openLexicon, type LexiconData } from '../../matching/lexicon.ts';
import type { MatchingData } from '../../matching/matcher.ts';
import {
  packClaims,
  packStatements,
  unpackClaims,
  unpackStatements,
  type PackedClaims,
  type PackedStatements,
} from '../../matching/pack.ts';
import type { PlaceKind } from '../../matching/page-statements.ts';
import { packTerms, unpackTerms, type PackedTerms } from '../../matching/term-index.ts';

/** `check-notes/data.json`: what notes are checked against, fetched when a reader means to check some. */
export interface CheckData {
  readonly korean: Words;
  readonly measures: Measures;
  readonly lexicon: LexiconData;
  /** By id of the topic. */
  readonly titles: Readonly<Record<string, string>>;
  readonly statements: PackedStatements;
  readonly claims: PackedClaims;
  readonly terms: PackedTerms;
}

/** What tells of situations settles nothing: it only makes words more or less common. */
const SILENT: ReadonlySet<PlaceKind> = new Set<PlaceKind>(['scenario', 'trap']);

/** Packs what matching knows for the way to a browser. */
export const packData = (
  { lexicon, statements, claims, index }: MatchingData,
  titles: Readonly<Record<string, string>>,
  korean: Words,
  measures: Measures,
): CheckData => {
  const told = statements.filter(({ kind }) => !SILENT.has(kind));
  return {
    korean,
    measures,
    lexicon,
    titles,
    statements: packStatements(told),
    claims: packClaims(claims, told),
    terms: packTerms(index(statements, openLexicon(lexicon))),
  };
};

/** What was packed, as matching takes it. */
export const unpackData = ({ lexicon, statements, claims, terms }: CheckData): MatchingData => {
  const told = unpackStatements(statements);
  return { lexicon, statements: told, claims: unpackClaims(claims, told), index: () => unpackTerms(terms) };
};
