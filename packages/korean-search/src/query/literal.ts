import { toSearchForm } from '../analyzer/normalize.ts';

/** A text as it is compared word for word; its length stays the same. */
export const foldSpaces = (text: string): string => toSearchForm(text).replace(/\s/g, ' ');

/** What is looked for as it is written: what stands in quotes, or a query of figures alone: `10.0.0.0/8`, 9가 11개. */
export function literalOf(query: string): string | undefined {
  const quoted = /["“”]([^"“”]*[^"“”\s][^"“”]*)["“”]/.exec(query)?.[1];
  const text = (quoted ?? query).normalize('NFC').replace(/\s+/g, ' ').trim();
  const isFigures = /\d[./:%]/.test(text) || text.includes(' ');
  return quoted !== undefined || (isFigures && /^(?:\d\S* ?)+$/.test(text)) ? text : undefined;
}
