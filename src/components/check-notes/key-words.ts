import { analyze, findMentions } from '../../korean/analyze.ts';
import type { StatementMatcher } from '../../matching/matcher.ts';
import { ASIDES } from '../../matching/same-words.ts';

/** So many words find something; more of them find less. */
const MOST_WORDS = 5;
/** What bounds or asks for a number is looked for where there are no more words than these. */
const LEAST_WORDS = 2;

/** Verbs, and what tells only where or how. */
const NO_NOUN = /[다에]$/;
/** Words of a text that the site knows: services, other titles of pages, and the rarest of all that is no service, each in their order. */
interface KeyWords {
  readonly services: readonly string[];
  readonly titles: readonly string[];
  readonly others: readonly string[];
}

/** A name says so much more than another word that is as rare. */
const OF_NAME = 1.5;

/** @see KeyWords */
export function keyWords(
  text: string,
  { lexicon: { vocabulary, owners, titles, names, claimWords }, weight }: StatementMatcher,
): KeyWords {
  const vague = new RegExp(claimWords.vague, 'i');
  const tokens = analyze(text, vocabulary);
  const found: { word: string; key: string; isService: boolean; isTitle: boolean; weight: number }[] = [];
  const mentions = findMentions(tokens, vocabulary).sort((a, b) => a.from - b.from || b.to - a.to);
  for (let from = 0; from < tokens.length; from += 1) {
    const mention = mentions.find((one) => one.from === from);
    const [first, last] = [tokens[from], tokens[(mention?.to ?? from + 1) - 1]];
    if (first === undefined || last === undefined) continue;
    from = (mention?.to ?? from + 1) - 1;
    const key = mention?.key ?? last.stem;
    // a verb is written otherwise than the word it is a form of; 앞에 tells only where
    const isWritten = last.text.startsWith(last.stem);
    const written = text
      .slice(first.start, last.start + Math.min(last.stem.length, last.text.length))
      .replace(/[\s/(),]+/g, ' ');
    // ddb, long poll: what notes have made short is looked for by its name
    const isShort = mention !== undefined && /^[\x20-\x7e]+$/.test(written);
    const word = isShort ? (names.get(key) ?? written) : written;
    if (mention === undefined ? first.stop || !first.known || !isWritten || /^\d/.test(key) : !isWritten && !isShort)
      continue;
    if (word.length < 2 || vague.test(word) || (mention === undefined && NO_NOUN.test(word))) continue;
    const isTitle = owners.get(key)?.some((owner) => titles.get(owner)?.has(key)) === true;
    const isService = /[a-z]/.test(key) && (isTitle || owners.get(key)?.length === 1);
    const rarity = weight({ keys: [key], parts: [], capital: false }) * (owners.has(key) ? OF_NAME : 1);
    found.push({ word, key, isService, isTitle, weight: ASIDES.has(key) ? 0 : rarity });
  }
  // a word that is part of another's name adds nothing: IAM 그룹, 그룹
  const each = found.filter(
    ({ word, key }, at) => !found.some((one, before) => (one.key === key ? before < at : one.word.includes(word))),
  );
  const services = each.filter(({ isService }) => isService).slice(0, 2);
  const rarest = each.filter(({ isService }) => !isService).sort((a, b) => b.weight - a.weight);
  const most = MOST_WORDS - Math.max(1, services.length);
  const chosen = new Set(rarest.slice(0, most).filter(({ weight }, at) => weight > 0 || at < LEAST_WORDS));
  const wordsOf = (list: typeof found): string[] => list.map(({ word }) => word);
  const named = each.filter(({ isTitle, isService }) => isTitle && !isService);
  return {
    services: wordsOf(services),
    titles: wordsOf(named),
    others: wordsOf(each.filter((one) => chosen.has(one))),
  };
}

/** What a search begins with: the services of a text, or else one that stands above it. */
export function subjectOf(
  headings: readonly string[],
  services: readonly string[],
  matcher: StatementMatcher,
): readonly string[] {
  if (services.length > 0) return services;
  // of EC2 / Auto Scaling the first is what the rest is of
  const above = headings.map((one) => keyWords(one.split(/\s?[/·,&+]\s?/)[0] ?? '', matcher));
  return (above.map((one) => one.services).find(({ length }) => length > 0) ?? above[0]?.titles ?? []).slice(0, 1);
}

/** The topic that both of two lines mention. */
export function topicOfBoth(lines: readonly string[], { mentionsOf }: StatementMatcher): string | undefined {
  const [last = [], other = []] = lines.map((line) => mentionsOf(line, ''));
  return last.find((topic) => other.includes(topic));
}

/** What is only mentioned of what stands before: (넘으면 Fargate). */
const ASIDE = /\([^()]*\)|[→⇒].*/g;
/** The services that the line above is about. */
export const subjectsOfLead = (lead: string, matcher: StatementMatcher): string =>
  keyWords(lead.replace(ASIDE, ''), matcher).services.join(' ');
