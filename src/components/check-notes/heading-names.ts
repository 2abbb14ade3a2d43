import { analyze, findMentions } from '../../korean/analyze.ts';
import type { Lexicon } from '../../matching/lexicon.ts';

/** How much of a text is names of topics, from 0 to 1. */
export type NameShare = (text: string) => number;

/** Measures how much of a text is names of topics: a line that is nothing else is a heading. */
export function createNameShare({ vocabulary, owners }: Lexicon): NameShare {
  return (text) => {
    const letters = text.replaceAll(/[^\p{L}\p{N}]/gu, '').length;
    const tokens = analyze(text.normalize('NFC'), vocabulary);
    const mentions = findMentions(tokens, vocabulary).filter(({ key }) => owners.has(key));
    let reached = 0;
    let named = 0;
    for (const { from, to } of mentions.sort((a, b) => a.from - b.from || b.to - a.to)) {
      if (from < reached) continue;
      reached = to;
      for (const { text: word } of tokens.slice(from, to)) named += word.length;
    }
    return letters === 0 ? 0 : Math.min(1, named / letters);
  };
}
