import { glue } from '../../../korean/normalize.ts';
import { analyze, findMentions, type Token } from '../../../korean/analyze.ts';
import type { OpenIndex } from '../look-up/open-index.ts';
import type { Query, Reader, Reading, Stretch } from './reading.ts';
import { PHRASE_READERS, WORD_READERS } from './readers.ts';

/** Tokens that are read as one at most. */
const LONGEST = 6;
const NOTHING: Reading = { cost: 0, terms: [], rewrites: [] };

/** Reads a text as the cheapest row of readings from its first token to the last: every stretch of neighbours offers that of the first reader that knows it. */
export function readText(text: string, open: boolean, index: OpenIndex, outer?: Query): Reading {
  const tokens = analyze(text, index.vocabulary);
  const saying = tokens.filter(({ stop }) => !stop).length;
  const mentions = Map.groupBy(findMentions(tokens, index.vocabulary), ({ from }) => from);
  const words: Reading[] = [];
  const query: Query = {
    index,
    tokens,
    mentions,
    words,
    hasContent: saying > 0 || outer?.isAlone === false,
    isAlone: saying < 2 && outer?.isAlone !== false,
    isInner: outer !== undefined,
    readInner: (inner, goesOn) => readText(inner, goesOn, index, query),
  };
  const read = (from: number, to: number, readers: Iterable<Reader>): Reading | undefined => {
    const stretch = stretchOf(tokens, from, to, open);
    for (const reader of readers) {
      const found = reader(stretch, query);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  for (let at = 0; at < tokens.length; at++) words.push(read(at, at + 1, WORD_READERS.values()) ?? NOTHING);
  const best: Reading[] = [NOTHING];
  for (let to = 1; to <= tokens.length; to++) {
    for (let from = to - 1; from >= Math.max(0, to - LONGEST); from--) {
      const before = best[from];
      const here = from === to - 1 ? words[from] : read(from, to, PHRASE_READERS.values());
      if (before === undefined || here === undefined) continue;
      const cost = before.cost + here.cost;
      if (cost < (best[to]?.cost ?? Infinity))
        best[to] = { cost, terms: [...before.terms, ...here.terms], rewrites: [...before.rewrites, ...here.rewrites] };
    }
  }
  return best[tokens.length] ?? NOTHING;
}

function stretchOf(all: readonly Token[], from: number, to: number, open: boolean): Stretch {
  const tokens = all.slice(from, to);
  const text = tokens
    .map((token, at) => (at > 0 && tokens[at - 1]?.end !== token.start ? ' ' : '') + token.text)
    .join('');
  return { from, to, tokens, text, glued: glue(text), open: open && to === all.length };
}
