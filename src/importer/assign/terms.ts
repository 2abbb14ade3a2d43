import { analyze, findMentions, type Token } from '../../korean/analyze.ts';
import { append } from '../../korean/append.ts';
import { glue } from '../../korean/normalize.ts';
import { createVocabulary, type Vocabulary } from '../../korean/vocabulary.ts';
import type { TopicId } from '../../model/slug.ts';
import type { CatalogueTopic } from '../catalogue/catalogue.ts';

/** A name or word of a topic. */
export interface Term {
  readonly topic: TopicId;
  /** Glued: `route53`. */
  readonly key: string;
  /** 1 for a name, less for a word that only points to the topic. */
  readonly weight: number;
  /** The same in running text, where words of the glossary say nothing: they stand everywhere. */
  readonly inText: number;
}

/** A place in a text where terms stand; several topics may share a term. */
export interface TermMatch {
  readonly terms: readonly Term[];
  readonly key: string;
  /** Offset in the NFC text. */
  readonly start: number;
}

/** All terms of a catalogue, ready for matching. */
export interface TermIndex {
  readonly byKey: ReadonlyMap<string, readonly Term[]>;
  /** The same names as the search reads them. */
  readonly vocabulary: Vocabulary;
}

/** A text as the search reads it, and the names in it: at each word the longest one, without overlaps. */
export interface NamedText {
  readonly matches: readonly TermMatch[];
  /** Words that are in no name and say something. */
  readonly rest: readonly Token[];
}

const VENDOR = /^(?:amazon|aws)\s+/i;
/** Abbreviations of two letters are names in capitals only: `AD`, not `ad`. */
const SHORT = /^[a-z]{1,2}$/;
/** A glued word may begin with a name of so many syllables: 보안그룹규칙. */
const LEAST_PREFIX = 4;

/** Names inside a title: `Amazon Route 53`, `Route 53`; `AMI(머신 이미지)` → both parts. */
function namesIn(title: string): string[] {
  const [, outside = '', inside = ''] = /^([^()]+)\(([^()]+)\)$/.exec(title) ?? [];
  const parts = [title, outside, inside].map((part) => part.trim()).filter((part) => part.length > 1);
  return [...new Set(parts.flatMap((part) => [part, part.replace(VENDOR, '')]))];
}

/** `실행 한도·배포 한도` → both; `빠른 스냅샷 복원(FSR)` → both; of `스토리지(3 AZ 6 카피)` nothing but the whole says enough. */
function partsOfCover(covered: string): string[] {
  const parts = covered.split(/[()·/]| vs /).map((part) => part.trim());
  return [covered, ...parts.filter((part) => /[A-Za-z]{2}/.test(part) || part.includes(' '))];
}

/** The names and words of a topic with their weights. */
function weigh(topic: CatalogueTopic): { form: string; weight: number; inText: number }[] {
  const weighed: { form: string; weight: number; inText: number }[] = [];
  const add = (form: string, weight: number, inText = weight): void => {
    const key = glue(form);
    if (key.length > 1 || /[가-힣]/.test(key)) weighed.push({ form, weight, inText });
  };
  for (const name of [...namesIn(topic.titleKo), ...namesIn(topic.titleEn), topic.slug.replaceAll('-', ' ')])
    add(name, 1);
  for (const alias of topic.aliases) add(alias, 1);
  for (const covered of topic.covers.flatMap(partsOfCover)) add(covered, 0.8);
  for (const hint of topic.hints) add(hint, 0.7);
  for (const term of topic.terms) add(term, 0.5, 0);
  for (const word of topic.words) add(word, 0, 0.4);
  return weighed;
}

/** Builds the index of all terms of a catalogue. */
export function indexTerms(topics: readonly CatalogueTopic[]): TermIndex {
  const byKey = new Map<string, Term[]>();
  const forms = new Map<string, Set<string>>();
  for (const topic of topics) {
    for (const { form, weight, inText } of weigh(topic)) {
      const key = glue(form);
      forms.set(key, (forms.get(key) ?? new Set()).add(form.normalize('NFC')));
      const others = byKey.get(key)?.filter((term) => term.topic !== topic.id) ?? [];
      const before = byKey.get(key)?.find((term) => term.topic === topic.id) ?? { weight: 0, inText: 0 };
      const best = { weight: Math.max(before.weight, weight), inText: Math.max(before.inText, inText) };
      byKey.set(key, [...others, { topic: topic.id, key, ...best }]);
    }
  }
  const concepts = [...forms].map(([key, spelled]) => ({ key, forms: [...spelled] }));
  return { byKey, vocabulary: createVocabulary(concepts, []) };
}

/** The name that a glued word begins with: 보안그룹 of 보안그룹규칙. */
function beginningOf(index: TermIndex, { text }: Token): string | undefined {
  if (!/^[가-힣]+$/.test(text)) return undefined;
  for (let length = text.length - 1; length >= LEAST_PREFIX; length -= 1)
    if (index.byKey.has(text.slice(0, length))) return text.slice(0, length);
  return undefined;
}

/** Reads a text with the search's own analysis and finds the names in it; in running text only those that say something there. */
export function readNames(index: TermIndex, text: string, isText = false): NamedText {
  const composed = text.normalize('NFC');
  const tokens = analyze(composed, index.vocabulary);
  const mentions = new Map<number, { to: number; key: string }[]>();
  for (const mention of findMentions(tokens, index.vocabulary)) append(mentions, mention.from, mention);
  const matches: TermMatch[] = [];
  const rest: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const isName = (key: string): boolean =>
      (!SHORT.test(key) || /[A-Z]/.test(composed.charAt(token.start))) &&
      (!isText || index.byKey.get(key)?.some(({ inText }) => inText > 0) === true);
    // mentions at one place come longest first
    const mention = mentions.get(at)?.find(({ key }) => isName(key));
    const key = mention?.key ?? beginningOf(index, token);
    if (key === undefined) {
      if (!token.stop) rest.push(token);
      continue;
    }
    matches.push({ terms: index.byKey.get(key) ?? [], key, start: token.start });
    if (mention !== undefined) at = mention.to - 1;
  }
  return { matches, rest };
}

/** What the words of a text are, in any order, without vendor names: `EC2 Auto Scaling groups` → ec2 · auto · scaling · group. */
export function wordsOf({ vocabulary }: TermIndex, text: string): string[] {
  const words = analyze(text.normalize('NFC'), vocabulary).filter(({ stop }) => !stop);
  return [...new Set(words.map(({ stem }) => stem.replace(/(?<=[a-z]{3})s$/, '')))].filter(
    (word) => word !== 'aws' && word !== 'amazon',
  );
}
