import type { Claims } from '../model/claim.ts';
import type { GlossaryEntry } from '../model/glossary.ts';
import { placeClaims, type Changed } from './place-claims.ts';
import { collectWords } from './lexicon.ts';
import type { MatchingData } from './matcher.ts';
import { indexTerms } from './term-index.ts';
import { pageStatements, type PageStatement, type StatedTopic, type TitleOf } from './page-statements.ts';

/** Reads everything that pages say, and the words that they and the glossary have, into one value; `read` reads one page. */
export function collectMatching<T extends StatedTopic>(
  pages: readonly T[],
  glossary: readonly GlossaryEntry[],
  read: (page: T, titleOf: TitleOf) => readonly PageStatement[] = pageStatements,
  claims: Claims = {},
  changed: readonly Changed[] = [],
): MatchingData {
  const titles = new Map(pages.map(({ id, title }) => [id, title]));
  const statements = pages.flatMap((page) => read(page, (topic) => titles.get(topic)));
  return {
    lexicon: collectWords(pages, glossary, statements),
    statements,
    claims: placeClaims(claims, changed, statements),
    index: indexTerms,
  };
}
