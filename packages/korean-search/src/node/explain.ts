import type { SearchIndex } from '../query/open-index.ts';

const figure = (value: number): string => value.toFixed(2);

/**
 * How a query is understood, and by what its best pages are ranked, as lines to read.
 * @example for (const line of await explain(index, '람다 제한 시간')) console.log(line);
 */
export async function explain(index: SearchIndex, text: string, limit = 5): Promise<readonly string[]> {
  const query = index.parse(text);
  const pages = await index.rank(query);
  const words = query.terms.map(({ text: word, share, kind = '', alternatives }) => {
    const meant = alternatives.map(({ terms, weight }) => `${terms.join('+')} ${figure(weight)}`);
    return `  ${word} (${figure(share)}${kind && `, ${kind}`}): ${meant.join(', ') || '-'}`;
  });
  const ranked = pages.slice(0, limit).map(({ page, score, name, together, asked, coverage }) => {
    const parts = Object.entries({ name, together, asked, coverage }).map(
      ([part, value]) => `${part} ${figure(value)}`,
    );
    return `  ${figure(score)} ${index.urlOf(page)} ${index.titleOf(page)}: ${parts.join(', ')}`;
  });
  return [text, ...query.rewrites.map(({ kind, from, to }) => `  ${kind}: ${from} → ${to}`), ...words, ...ranked];
}
