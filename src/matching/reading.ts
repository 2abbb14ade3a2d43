import { analyze, findMentions } from '../korean/analyze.ts';
import type { Lexicon } from './lexicon.ts';
import { pattern } from './pattern.ts';
import { polarityOf } from './polarity.ts';
import { TUNING } from './tuning.ts';
import { readQuantities, type Quantity } from './quantities.ts';

/** A word or a name in a text, under every key that stands for it. */
export interface Unit {
  readonly keys: readonly string[];
  /** The words of a name, or of a glued word. */
  readonly parts: readonly string[];
  /** It is written with a capital. */
  readonly capital: boolean;
}

/** What a statement says, ready to be compared. */
export interface Reading {
  readonly units: readonly Unit[];
  /** All keys and parts of the units. */
  readonly terms: ReadonlySet<string>;
  readonly quantities: readonly Quantity[];
  readonly polarity: 'yes' | 'no' | 'both';
  /** Names with figures that are right or wrong as a whole: `ap-northeast-2`, `tls1.2`. */
  readonly codes: readonly string[];
}

const code = pattern((of) => of.numbers.code, 'g');
const NUMBER = /^[\d.,]/;

/** Reads the words of a text; those of its quantities are left out. */
function unitsOf(text: string, { vocabulary }: Lexicon, quantities: readonly Quantity[]): Unit[] {
  const inQuantity = (start: number, end: number): boolean =>
    quantities.some((one) => start < one.end && end > one.start && (one.dimension !== 'number' || start >= one.start));
  const tokens = analyze(text, vocabulary).filter(({ start, end }) => !inQuantity(start, end));
  const names = new Map<number, { to: number; keys: string[] }>();
  for (const { from, to, key } of findMentions(tokens, vocabulary)) {
    const before = names.get(from);
    if (before === undefined || before.to < to) names.set(from, { to, keys: [key] });
    else if (before.to === to) before.keys.push(key);
  }
  const fold = (word: string): readonly string[] => vocabulary.conceptsOf(word) ?? [word];
  const units: Unit[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const capital = /[A-Z]/.test(text.slice(token.start, token.end));
    const name = names.get(at);
    if (name === undefined) {
      if (!token.stop && !NUMBER.test(token.stem))
        units.push({ keys: [token.stem], parts: token.parts.flatMap(fold), capital });
      continue;
    }
    const inside = tokens.slice(at, name.to).filter(({ stop }) => !stop);
    const parts = name.to - at > 1 ? inside.map(({ stem }) => stem) : inside.flatMap((one) => one.parts);
    if (!name.keys.some((key) => NUMBER.test(key)))
      units.push({ keys: name.keys, parts: parts.flatMap(fold), capital });
    at = name.to - 1;
  }
  return units;
}

/** Every key and part of some units. */
export const termsOf = (units: readonly Unit[]): ReadonlySet<string> =>
  new Set(units.flatMap(({ keys, parts }) => [...keys, ...parts]));

/** The words of a text, for whom the rest that it says does not matter. */
export function termsIn(original: string, lexicon: Lexicon): ReadonlySet<string> {
  const text = original.normalize('NFC');
  return termsOf(unitsOf(text, lexicon, readQuantities(text)));
}

/** How much of a unit stands among some terms. */
export const hit = ({ keys, parts }: Unit, terms: ReadonlySet<string>): number =>
  keys.some((key) => terms.has(key))
    ? 1
    : parts.length === 0
      ? 0
      : (TUNING.part * parts.filter((part) => terms.has(part)).length) / parts.length;

/** Reads a text. Quantities are read from the NFC text. */
export function readStatement(original: string, lexicon: Lexicon): Reading {
  const text = original.normalize('NFC');
  const quantities = readQuantities(text);
  const units = unitsOf(text, lexicon, quantities);
  return {
    units,
    terms: termsOf(units),
    quantities,
    polarity: polarityOf(text),
    codes: (text.toLowerCase().match(code()) ?? []).map((one) => one.replace(' ', '')),
  };
}
