import type { GlossaryEntry } from '../model/glossary.ts';
import { collectWords } from './lexicon.ts';
import type { MatchingData } from './match.ts';
import { pageStatements, type StatedTopic } from './page-statements.ts';

/** Reads everything that pages say, and the words that they and the glossary have, into one value. */
export function collectMatching(pages: readonly StatedTopic[], glossary: readonly GlossaryEntry[]): MatchingData {
  const titles = new Map(pages.map(({ id, title }) => [id, title]));
  const statements = pages.flatMap((page) => pageStatements(page, (topic) => titles.get(topic)));
  return { lexicon: collectWords(pages, glossary, statements), statements };
}
