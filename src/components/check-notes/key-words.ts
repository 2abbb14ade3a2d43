import { analyze, findMentions } from '../../korean/analyze.ts';
import type { StatementMatcher } from '../../matching/match.ts';

/** So many names and nouns find something; more of them find less. */
const MOST_NAMES = 2;
export const MOST_WORDS = 3;

/** Verbs, and what tells only where or how. */
const NO_NOUN = /[다에]$|^(?:다음|가능|반드시|없이|수를|자체|이상|여러|같이)$/;

/** Words of a text that the site knows, as they are written: the rarest of each kind, in their order. */
interface KeyWords {
  readonly services: readonly string[];
  /** 리전 and 버킷 are names, too, of what many services have. */
  readonly names: readonly string[];
  readonly nouns: readonly string[];
}

/** @see KeyWords */
export function keyWords(
  text: string,
  { lexicon: { vocabulary, owners, titles }, weight }: StatementMatcher,
): KeyWords {
  const tokens = analyze(text, vocabulary);
  const found: { word: string; kind: number; weight: number }[] = [];
  const mentions = findMentions(tokens, vocabulary).sort((a, b) => a.from - b.from || b.to - a.to);
  for (let from = 0; from < tokens.length; from += 1) {
    const mention = mentions.find((one) => one.from === from);
    const [first, last] = [tokens[from], tokens[(mention?.to ?? from + 1) - 1]];
    if (first === undefined || last === undefined) continue;
    from = (mention?.to ?? from + 1) - 1;
    // a verb is written otherwise than the word it is a form of; 앞에 tells only where
    const isNoun = last.text.startsWith(last.stem) && (mention !== undefined || !NO_NOUN.test(last.stem));
    if (mention === undefined ? first.stop || !first.known || !isNoun || /^\d/.test(first.stem) : !isNoun) continue;
    const word = text.slice(first.start, last.start + last.stem.length).replace(/\s\/\s/g, ' ');
    const keys = mention === undefined ? [last.stem] : [mention.key];
    const [key = ''] = keys;
    const isService = /[a-z]/.test(key) && owners.get(key)?.some((owner) => titles.get(owner)?.has(key)) === true;
    const kind = isService ? 0 : owners.has(key) ? 1 : 2;
    if (word.length > 1) found.push({ word, kind, weight: weight({ keys, parts: [], capital: false }) });
  }
  const rarest = [...new Map(found.map((one) => [one.word, one])).values()].sort((a, b) => b.weight - a.weight);
  const ofKind = (wanted: number): string[] => rarest.filter(({ kind }) => kind === wanted).map(({ word }) => word);
  const inText = (words: readonly string[]): string[] => [...words].sort((a, b) => text.indexOf(a) - text.indexOf(b));
  const nouns = inText(ofKind(2).slice(0, MOST_WORDS));
  // what a text begins with it is about
  const services = inText(ofKind(0)).slice(0, Math.max(1, MOST_WORDS - nouns.length));
  return { services, names: inText(ofKind(1).slice(0, Math.max(0, MOST_NAMES - services.length))), nouns };
}
