import type { Token } from '../analyzer/analyzer.ts';
import { foldKey } from '../analyzer/normalize.ts';
import type { ParsedQuery, QueryTerm } from './query-term.ts';
import { NOTHING, readName, readStretch, type QueryReader, type Reading, type Stretch } from './read-stretch.ts';

/** Tokens that are read as one at most. */
const LONGEST = 6;
/** Characters that are read of a query, and of one of its words. */
const MOST = 800;
const MOST_OF_WORD = 40;
/** Depth at which nothing is read as something else. */
const AS_IT_STANDS = 2;

/** Cuts what is longer than any question. */
function limit(query: string): string {
  const text = query.normalize('NFC').replace(new RegExp(`(\\S{${MOST_OF_WORD}})\\S+`, 'g'), '$1');
  return text.length <= MOST ? text : text.slice(0, Math.max(MOST / 2, text.lastIndexOf(' ', MOST)));
}

/**
 * Understands a query as one types it: the last word may be unfinished unless a space follows it.
 * @param known what the query is read with
 * @example parseQuery('fkaekfmf', known) // term lambda, rewrite fkaekfmf → 람다를
 */
export function parseQuery(query: string, known: Omit<QueryReader, 'readText'>): ParsedQuery {
  const reader: QueryReader = { ...known, readText: (text, isOpen, depth) => readText(text, isOpen, reader, depth) };
  const text = limit(query);
  // What is all in quotes is meant as it stands: nothing is searched instead of it.
  const depth = /^\s*["“][^"“”]*["”]\s*$/.test(text) ? AS_IT_STANDS : 0;
  const { terms, rewrites } = readText(text.trim(), !/\s$/.test(text), reader, depth);
  const talk = reader.analyzer.tokens(text).filter(({ stop, text: word }) => stop && /[가-힣]/.test(word)).length;
  return { text, terms: mergeSame(terms), rewrites, talk };
}

/** A thing that is said twice is asked for once. */
function mergeSame(terms: readonly QueryTerm[]): readonly QueryTerm[] {
  const seen = new Set<string>();
  return terms.filter(({ text, alternatives }) => {
    const key = alternatives[0]?.terms.join(' ') ?? text;
    return seen.size < seen.add(key).size;
  });
}

/** The row of readings with the least cost that covers a text. */
function readText(text: string, open: boolean, reader: QueryReader, depth = 0): Reading {
  const { analyzer } = reader;
  const tokens = analyzer.tokens(text);
  const mentions = Map.groupBy(analyzer.mentions(tokens), ({ from }) => from);
  const hasContent = tokens.some(({ stop }) => !stop);
  const isAlone = tokens.filter(({ stop }) => !stop).length < 2;
  const best: Reading[] = [NOTHING];
  for (let to = 1; to <= tokens.length; to++)
    for (let from = to - 1; from >= Math.max(0, to - LONGEST); from--) {
      const stretch = tokens.slice(from, to);
      const isOpen = open && to === tokens.length;
      const word = { ...stretchOf(stretch), isOpen, isAlone, hasContent, depth };
      const named = (mentions.get(from) ?? []).filter((mention) => mention.to === to);
      const here = readName(named, stretch, word, reader) ?? readStretch(stretch, word, reader);
      const before = best[from];
      if (here === undefined || before === undefined) continue;
      const cost = before.cost + here.cost;
      if (cost < (best[to]?.cost ?? Infinity))
        best[to] = { cost, terms: [...before.terms, ...here.terms], rewrites: [...before.rewrites, ...here.rewrites] };
    }
  return best[tokens.length] ?? NOTHING;
}

function stretchOf(tokens: readonly Token[]): Pick<Stretch, 'text' | 'folded'> {
  const text = tokens
    .map((token, at) => (at > 0 && tokens[at - 1]?.end !== token.start ? ' ' : '') + token.text)
    .join('');
  return { text, folded: foldKey(text) };
}
