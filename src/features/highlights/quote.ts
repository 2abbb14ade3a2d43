/** A place in a text as W3C's text quote selector says it, found again when the text has been edited. */
import search from 'approx-string-match';
import type { Quote } from '../study-store/schema.ts';

/** Characters of the text around a quote that are kept. */
const CONTEXT = 32;

/** A range of a text, by its characters. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Says a range of a text by what stands in it and around it. */
export const describeQuote = (text: string, { start, end }: TextRange): Quote => ({
  exact: text.slice(start, end),
  prefix: text.slice(Math.max(0, start - CONTEXT), start),
  suffix: text.slice(end, end + CONTEXT),
});

/** How many characters two texts share at their ends, or at their beginnings. */
function shared(a: string, b: string, from: 'end' | 'beginning'): number {
  const limit = Math.min(a.length, b.length);
  let count = 0;
  while (
    count < limit &&
    (from === 'end' ? a.at(-1 - count) === b.at(-1 - count) : a.charAt(count) === b.charAt(count))
  )
    count++;
  return count;
}

/** How well what stands around a range is what stood around the quote. */
const contextScore = (text: string, { start, end }: TextRange, { prefix, suffix }: Quote): number =>
  shared(text.slice(Math.max(0, start - CONTEXT), start), prefix, 'end') +
  shared(text.slice(end, end + CONTEXT), suffix, 'beginning');

function exactPlaces(text: string, exact: string): TextRange[] {
  const places: TextRange[] = [];
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1))
    places.push({ start: at, end: at + exact.length });
  return places;
}

/** The place with the best context; of equals the first. */
const bestOf = (text: string, quote: Quote, places: readonly TextRange[]): TextRange | undefined =>
  places.toSorted((a, b) => contextScore(text, b, quote) - contextScore(text, a, quote))[0];

/** A context shorter than this stands anywhere. */
const LEAST_CONTEXT = 8;

/** What now stands between the context before and the context after, where both are as they were. */
function between(text: string, { exact, prefix, suffix }: Quote): TextRange[] {
  if (prefix.length < LEAST_CONTEXT || suffix.length < LEAST_CONTEXT) return [];
  return exactPlaces(text, prefix).flatMap(({ end: start }) => {
    const end = text.indexOf(suffix, start);
    const length = end - start;
    return end < 0 || length < exact.length / 3 || length > exact.length * 3 ? [] : [{ start, end }];
  });
}

/** Letters that may differ: one in four. */
const tolerance = (exact: string): number => Math.floor(exact.length / 4);

/**
 * Finds a quote in a text: as it is, otherwise what took its place between the same words, otherwise the text most like it.
 * `undefined` when nothing is like it: a wrong place is worse than none.
 */
export function findQuote(text: string, quote: Quote): TextRange | undefined {
  const { exact } = quote;
  if (exact === '') return undefined;
  const places = exactPlaces(text, exact);
  if (places.length > 0) {
    const best = bestOf(text, quote, places);
    // A short word stands everywhere: alone it is only believed beside something of what it stood beside.
    const isSure =
      exact.length >= LEAST_CONTEXT || (best !== undefined && contextScore(text, best, quote) >= LEAST_CONTEXT / 2);
    const hadContext = quote.prefix.length + quote.suffix.length >= LEAST_CONTEXT;
    return isSure || !hadContext ? best : undefined;
  }
  const replaced = bestOf(text, quote, between(text, quote));
  if (replaced !== undefined) return replaced;
  const errors = tolerance(exact);
  if (errors === 0) return undefined;
  const found = search(text, exact, errors);
  const fewest = Math.min(...found.map((match) => match.errors));
  return bestOf(
    text,
    quote,
    found.filter((match) => match.errors === fewest).map(({ start, end }) => ({ start, end })),
  );
}
