import { analyze, findMentions } from '../../korean/analyze.ts';
import type { StatementMatcher } from '../../matching/match.ts';

/** So many names and nouns find something; more of them find less. */
const MOST_NAMES = 2;
const MOST_WORDS = 3;

/** Words of a text that the site knows, as they are written: names of topics and what else it is about, the rarest of each. */
export function keyWords(text: string, { lexicon: { vocabulary, owners }, weight }: StatementMatcher): string[] {
  const tokens = analyze(text, vocabulary);
  const found: { word: string; isName: boolean; weight: number; at: number }[] = [];
  const mentions = findMentions(tokens, vocabulary).sort((a, b) => a.from - b.from || b.to - a.to);
  for (let from = 0; from < tokens.length; from += 1) {
    const mention = mentions.find((one) => one.from === from);
    const [first, last] = [tokens[from], tokens[(mention?.to ?? from + 1) - 1]];
    if (first === undefined || last === undefined) continue;
    from = (mention?.to ?? from + 1) - 1;
    // a verb is written otherwise than the word it is a form of; 앞에 tells only where
    const isNoun = last.text.startsWith(last.stem) && (mention !== undefined || !/[다에]$/.test(last.stem));
    if (mention === undefined ? first.stop || !first.known || !isNoun || /^\d/.test(first.stem) : !isNoun) continue;
    const word = text.slice(first.start, last.start + last.stem.length);
    const keys = mention === undefined ? [last.stem] : [mention.key];
    const isName = owners.has(keys[0] ?? '');
    if (word.length > 1) found.push({ word, isName, weight: weight({ keys, parts: [], capital: false }), at: from });
  }
  const rarest = [...new Map(found.map((one) => [one.word, one])).values()].sort((a, b) => b.weight - a.weight);
  const names = rarest.filter(({ isName }) => isName).slice(0, MOST_NAMES);
  const nouns = rarest.filter(({ isName }) => !isName).slice(0, MOST_WORDS - names.length);
  return [...names, ...nouns].sort((a, b) => a.at - b.at).map(({ word }) => word);
}
