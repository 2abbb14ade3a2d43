export { Analyzer, createAnalyzer, type Token } from './analyzer/analyzer.ts';
export type { GlossaryEntry, LexiconOptions } from './analyzer/lexicon.ts';
export { foldKey } from './analyzer/normalize.ts';
export { buildIndex, type BuildOptions, type IndexFile } from './index/build.ts';
export type { SearchRecord } from './index/record.ts';
export { openIndex, fetcherOf, SearchIndex } from './query/open-index.ts';
export type { SearchHit, SearchOptions, SearchResult } from './query/search-result.ts';
export type { Piece } from './query/highlight.ts';
export type { ParsedQuery, QueryTerm, Rewrite } from './query/query-term.ts';
