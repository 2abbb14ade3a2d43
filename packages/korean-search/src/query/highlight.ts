import type { Analyzer } from '../analyzer/analyzer.ts';
import { foldSpaces } from './literal.ts';
import type { ParsedQuery, QueryTerm } from './query-term.ts';

/** A piece of a text; `mark` where a word of the query stands. */
export interface Piece {
  readonly text: string;
  readonly mark: boolean;
}

/** A word of the query in a text, `[start, end)` in UTF-16 units. */
interface Match {
  readonly start: number;
  readonly end: number;
  readonly term: number;
  readonly weight: number;
}

/** Weight from which on a word counts as found, and that of the words inside a name, which count where no name stands. */
const FOUND = 0.72;
const INSIDE = 0.6;
/** Characters of an excerpt, and how far back its sentence may begin. */
const LENGTH = 130;
const BACK = 70;

/** Finds the words of a query in a text as the index read it; particles stay outside. */
function findMatches(text: string, terms: readonly QueryTerm[], analyzer: Analyzer, least: number): Match[] {
  const wanted = new Map<string, { term: number; weight: number }>();
  for (const [term, { alternatives }] of terms.entries())
    for (const { terms: words, weight } of alternatives)
      for (const word of words)
        if (weight >= least && (wanted.get(word)?.weight ?? 0) < weight) wanted.set(word, { term, weight });
  const tokens = analyzer.tokens(text);
  const matches: Match[] = [];
  const add = (key: string, from: number, to: number): void => {
    const found = wanted.get(key);
    const [first, last] = [tokens[from], tokens[to - 1]];
    if (found === undefined || first === undefined || last === undefined) return;
    // an English word has no particle: quotas is marked as a whole
    const isStem = /^[가-힣]/.test(last.stem) && last.text.startsWith(last.stem);
    matches.push({ start: first.start, end: isStem ? last.start + last.stem.length : last.end, ...found });
  };
  for (const { key, from, to } of analyzer.mentions(tokens)) add(key, from, to);
  for (const [at, { stop, stem, parts, text: word, start }] of tokens.entries()) {
    if (stop) continue;
    add(stem, at, at + 1);
    for (const part of parts) {
      const found = wanted.get(analyzer.lexicon.conceptsOf(part)?.[0] ?? part);
      const inside = word.indexOf(part);
      if (found !== undefined && inside >= 0)
        matches.push({ start: start + inside, end: start + inside + part.length, ...found });
    }
  }
  return matches.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Cuts `[from, to)` of a text into marked and unmarked pieces. */
function cut(text: string, from: number, to: number, matches: readonly Match[]): Piece[] {
  const pieces: Piece[] = [];
  let at = from;
  for (const { start, end } of matches) {
    if (start < at || end > to) continue;
    if (start > at) pieces.push({ text: text.slice(at, start), mark: false });
    pieces.push({ text: text.slice(start, end), mark: true });
    at = end;
  }
  if (at < to) pieces.push({ text: text.slice(at, to), mark: false });
  return pieces;
}

/** A short text with the words of a query marked. */
export function highlightTerms(text: string, terms: readonly QueryTerm[], analyzer: Analyzer): Piece[] {
  const composed = text.normalize('NFC');
  const whole = findMatches(composed, terms, analyzer, FOUND);
  const matches = whole.length > 0 ? whole : findMatches(composed, terms, analyzer, INSIDE);
  return cut(composed, 0, composed.length, matches);
}

/** Where sentences, and cells of tables, begin. */
const sentenceStarts = (text: string): number[] => [
  0,
  ...[...text.matchAll(/(?<=[가-힣][.?!]|[.?!]\s)\s*(?=\S)/g)].map(({ index, 0: gap }) => index + gap.length),
];

/** Words of a query that asks for a figure: 최대 몇 분, 요금. */
const ASKS_FIGURE = /몇|얼마|언제|최대|최소|한도|제한|크기|용량|개수|기간|주기|시간|요금|비용|가격/;
/** What a figure is worth then, what a word that the heading says already, and what stands behind the sentence. */
const FIGURE = 0.9;
const SAID = 0.4;
const BEHIND = 0.6;

/** What an excerpt is chosen by. */
export interface ExcerptOptions {
  readonly query: ParsedQuery;
  readonly analyzer: Analyzer;
  /** What stands above it: the title and the heading. */
  readonly above: string;
  /** A text that is looked for word for word. */
  readonly literal?: string | undefined;
}

/**
 * The sentence of a text that says most of a query, with what follows, about 130 characters; an ellipsis shows where text
 * is left out.
 */
export function buildExcerpt(text: string, { query, analyzer, above, literal }: ExcerptOptions): Piece[] {
  const { terms } = query;
  const at = literal === undefined ? -1 : foldSpaces(text).indexOf(foldSpaces(literal));
  const found =
    at >= 0
      ? [{ start: at, end: at + (literal?.length ?? 0), term: 0, weight: 1 }]
      : findMatches(text, terms, analyzer, FOUND);
  const matches = found.length > 0 ? found : findMatches(text, terms, analyzer, INSIDE);
  const often = new Map<number, number>();
  for (const { term } of matches) often.set(term, (often.get(term) ?? 0) + 1);
  const said = new Set(findMatches(above.normalize('NFC'), terms, analyzer, FOUND).map(({ term }) => term));
  // what stands everywhere, or in the heading, says least where to look
  const worth = (from: number, to: number): number => {
    const most = new Map<number, number>();
    for (const { start, end, term, weight } of matches)
      if (start >= from && end <= to) most.set(term, Math.max(most.get(term) ?? 0, weight));
    return [...most].reduce(
      (sum, [term, weight]) => sum + weight * (said.has(term) ? SAID : 1) * (1 + 0.5 / (often.get(term) ?? 1)),
      0,
    );
  };
  const asksFigure = ASKS_FIGURE.test(query.text);
  const starts = sentenceStarts(text);
  let [from, most] = [0, 0];
  for (const [number, start] of starts.entries()) {
    const end = Math.min(starts[number + 1] ?? text.length, start + LENGTH);
    const own = worth(start, end);
    const isNews = matches.some((match) => match.start >= start && match.end <= end && !said.has(match.term));
    const figure = asksFigure && isNews && /\d/.test(text.slice(start, end)) ? FIGURE : 0;
    const much = own + figure + BEHIND * worth(end, start + LENGTH);
    if (much > most + 1e-9) [from, most] = [start, much];
  }
  // a sentence may be longer than an excerpt
  const firstMatch = matches.find(({ start }) => start >= from)?.start ?? from;
  if (firstMatch - from > BACK) from = Math.max(from, text.lastIndexOf(' ', firstMatch - BACK / 2) + 1);
  const end = from + LENGTH >= text.length ? text.length : text.lastIndexOf(' ', from + LENGTH);
  const to = end > from ? end : Math.min(text.length, from + LENGTH);
  const pieces = cut(text, from, to, matches);
  if (from > 0) pieces.unshift({ text: '… ', mark: false });
  if (to < text.length) pieces.push({ text: ' …', mark: false });
  return pieces;
}
