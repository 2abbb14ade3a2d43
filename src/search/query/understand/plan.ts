import { isChoseong } from '../../../korean/choseong.ts';
import { unfinishedVerb } from '../../../korean/conjugate.ts';
import { isEverydayNoun } from '../../../korean/everyday-nouns.ts';
import { isParticle } from '../../../korean/particles.ts';
import { beginsEmpty, isStopword, subjectShare } from '../../../korean/stopwords.ts';
import { analyze, findMentions, type Mention, type Token } from '../../analyze.ts';
import type { OpenIndex } from '../look-up/open-index.ts';
import { guessed, NEAR_WEIGHT } from './guessed.ts';
import { halfTyped, opened } from './half-typed.ts';
import { correctBesideNames, joinUnknown } from './join-words.ts';
import type { Alternative, Plan, QueryTerm, Rewrite } from './query-terms.ts';
import { complete, completeSlip, correct, fromChoseong, type Guess } from '../look-up/candidates.ts';
import { unfinishedCompound } from './unfinished-compound.ts';
import { respace } from './respace.ts';
import { relayoutParts } from './relayout.ts';

/** What a phrase that hardly any text says counts for what it is near: then it only stands for that. */
const STAND_IN_WEIGHT = 0.9;
/** The same for a phrase that says what is to be done: 자동으로 늘리다. */
const INTENT_WEIGHT = 0.8;
const PARTS_WEIGHT = 0.7;
/** Topics that a word may be in and still count as rare. */
const RARE = 2;
/** Weight of a form that is a name or a concept, not just a word. @see Form */
const SOLID = 2;
/** How sure a completion must be where the word is finished: then it was clipped. */
const CLIPPED = 0.8;
/** Weight above which a plain word is completed to where it is all that is asked: one of two topics. @see Form */
const IN_TWO_TOPICS = 0.7;
/** What an unknown verb says of a subject: 빼돌리지 못하게. */
const DENIED = 0.25;

/**
 * Understands a query: particles and endings go, names of concepts are found across spaces, words typed with the wrong
 * keyboard layout, as initial consonants, misspelled or half typed are replaced by what they stand for.
 *
 * Example: `fkaekfmf` → one term `lambda`, rewrite `fkaekfmf → 람다를`.
 */
export function planQuery(query: string, index: OpenIndex): Plan {
  const rewrites: Rewrite[] = [];
  const text = respace(query.normalize('NFC').trim().split(/\s+/), index)
    .map((word, _, all) => (all.length > 1 && /^[가-힣]$/.test(word) ? word : relayoutParts(word, index, rewrites)))
    .join(' ');
  const words = text.split(' ');
  const goesOn = !/\s$/.test(query);
  if (words.length > 1 && words.every(isChoseong)) {
    const guesses = fromChoseong(words.join(''), index);
    if (guesses.length > 0) return { terms: [guessed(text, guesses, 'choseong', rewrites, index)], rewrites };
  }
  const tokens = analyze(text, index.vocabulary);
  const content = tokens.some((token) => !token.stop);
  const alone = tokens.filter((token) => !token.stop).length < 2;
  const terms: QueryTerm[] = [];
  let at = 0;
  for (let token = tokens[at]; token !== undefined; token = tokens[at]) {
    const typing = (to: number): boolean => to === tokens.length && goesOn;
    const mentions = longestAt(at, tokens, index);
    const to = mentions[0]?.to ?? at;
    if (to > at && (!token.stop || !content || to - at > 1)) {
      terms.push(fromMentions(mentions, tokens.slice(at, to), index, typing(to)));
      at = to;
      continue;
    }
    if (typing(at + 1) && terms.length > 0 && !token.known && beginsEmpty(token.text)) {
      at++;
      continue;
    }
    if (
      !token.stop ||
      !content ||
      (typing(at + 1) && !isAttached(token, tokens[at - 1]) && isBeginning(token, terms.at(-1)))
    ) {
      const term = fromToken(token, typing(at + 1), rewrites, index, alone);
      const isKnown = term.alternatives.length > 0;
      const share = subjectShare(token.text, token.stem, isKnown);
      terms.push({ ...term, share: !isKnown && isDenied(token, tokens[at + 1]) ? Math.min(share, DENIED) : share });
    }
    at++;
  }
  joinUnknown(terms, goesOn, rewrites, index);
  correctBesideNames(terms, rewrites, index);
  // a single unknown syllable is a unit or a slip (몇 분까지), not a subject
  const meant = terms.filter(
    ({ text: word, alternatives }) => alternatives.length > 0 || word.length > 1 || isEverydayNoun(word),
  );
  return { terms: meant.length > 0 ? meant : terms, rewrites };
}

/** 빼돌리지 못하게: a form of a verb although no table knows the verb. */
const isDenied = (token: Token, next: Token | undefined): boolean =>
  /[가-힣]지[는도를]?$/.test(token.text) && next !== undefined && /^[않못마말]/.test(next.text);

/** 에 in VPC에: a whole particle right behind a word. */
const isAttached = (token: Token, before: Token | undefined): boolean =>
  before?.end === token.start && isParticle(token.text);

/** A single syllable at the end is likely the beginning of a word: 람다 제; or goes on with the one before: 고가 용. */
function isBeginning({ text }: Token, before: QueryTerm | undefined): boolean {
  const joins = before?.alternatives.length === 0;
  return text.length === 1 && /[가-힣ㄱ-ㅎ]/.test(text) && (joins || !isStopword(text));
}

/** Longest concept at a place; several where the same words name more than one. */
function longestAt(at: number, tokens: readonly Token[], index: OpenIndex): Mention[] {
  const rest = findMentions(tokens.slice(at), index.vocabulary).filter(({ from }) => from === 0);
  const longest = Math.max(0, ...rest.map(({ to }) => to));
  return rest.filter(({ to }) => to === longest).map(({ key }) => ({ from: at, to: at + longest, key }));
}

function fromMentions(
  mentions: readonly Mention[],
  tokens: readonly Token[],
  index: OpenIndex,
  typing: boolean,
): QueryTerm {
  const alternatives: Alternative[] = mentions.map(({ key }) => ({ terms: [key], weight: 1 }));
  for (const { key } of mentions)
    for (const near of index.near(key)) alternatives.push({ terms: [near], weight: nearWeight(key, index) });
  const parts =
    tokens.length > 1
      ? tokens.filter(({ stop }) => !stop).map((token) => termOf(token.stem, index))
      : (tokens[0]?.parts ?? []).map((part) => termOf(part, index));
  if (parts.length > 1) alternatives.push({ terms: parts, weight: PARTS_WEIGHT });
  const text = tokens.map((token) => token.text).join(' ');
  if (typing) addCompletions(alternatives, text, index);
  return { text, alternatives };
}

/** What is near a word counts nearly as much as the word where hardly any text says it. */
const nearWeight = (word: string, index: OpenIndex): number =>
  index.topicsWith(word) < RARE ? STAND_IN_WEIGHT : word.endsWith('다') ? INTENT_WEIGHT : NEAR_WEIGHT;

function termOf(word: string, index: OpenIndex): string {
  return index.vocabulary.conceptsOf(word)?.[0] ?? word;
}

/** While the last word may go on, longer forms count too, but never as much as the word itself. */
function addCompletions(alternatives: Alternative[], text: string, index: OpenIndex): void {
  for (const { form } of complete(text, index)) {
    if (!alternatives.some(({ terms }) => terms.join() === form.terms.join()))
      alternatives.push({ terms: form.terms, weight: 0.3, namesOnly: true });
  }
}

function fromToken(token: Token, typing: boolean, rewrites: Rewrite[], index: OpenIndex, alone: boolean): QueryTerm {
  const { stem, text } = token;
  if (isChoseong(text)) return guessed(text, fromChoseong(text, index), 'choseong', rewrites, index);
  const alternatives: Alternative[] = [];
  if (index.topicsWith(stem) > 0) alternatives.push({ terms: [stem], weight: 1 });
  if (token.parts.length > 1) {
    const parts = token.parts.map((part) => termOf(part, index));
    if (parts.every((part) => index.topicsWith(part) > 0))
      alternatives.push({ terms: parts, weight: alternatives.length > 0 ? PARTS_WEIGHT : 1 });
  }
  if (isEverydayNoun(stem) && (stem.length > 1 || !typing)) return { text: stem, alternatives };
  // 오토스케일랑 may be 오토 and 스케일 with a particle, but likelier a slip in a name
  if (alternatives.length > 0 && index.topicsWith(stem) === 0)
    for (const { form, weight } of correct(text, index)) alternatives.push({ terms: form.terms, weight });
  for (const near of index.near(stem)) alternatives.push({ terms: [near], weight: nearWeight(stem, index) });
  const standIn = alternatives.length > 0 && !alternatives.some(({ weight }) => weight === 1);
  const short = text.length === 1 || (text.length === 2 && stem !== text && stem.endsWith('다'));
  if (typing && (short || index.topicsWith(stem) <= RARE)) {
    // a rare word may be the mere beginning of a common one: EB of EBS, 다이 of 다이나모디비
    const longer = complete(text, index).filter(({ form }) => form.weight > SOLID);
    alternatives.push(...longer.slice(0, 3).map(({ form, weight }) => ({ terms: form.terms, weight })));
    if (longer.length > 0) return { text: stem, alternatives, tentative: true, standIn };
  }
  if (alternatives.length > 0) {
    if (typing) addCompletions(alternatives, text, index);
    return { text: stem, alternatives, standIn };
  }
  const finished = typing
    ? (halfTyped(text, index) ?? unfinishedVerb(text) ?? unfinishedVerb(opened(text, -1)))
    : undefined;
  if (finished !== undefined)
    return { text: finished, alternatives: [{ terms: [termOf(finished, index)], weight: 1 }] };
  const isCompletion = ({ form, weight }: Guess): boolean =>
    (typing || weight >= CLIPPED) &&
    (!alone || form.weight > IN_TWO_TOPICS || form.terms.every((word) => index.isSubject(word)));
  const completions = typing || text.length > 2 ? complete(text, index).filter(isCompletion) : [];
  if (completions.length > 0) {
    const alternatives = completions.map(({ form, weight }) => ({ terms: form.terms, weight }));
    return { text, alternatives, tentative: typing };
  }
  const corrections = correct(text, index);
  if (corrections.length > 0 || !typing) return guessed(text, corrections, 'typo', rewrites, index);
  const joined = unfinishedCompound(text, index);
  if (joined.length > 0) return { text, alternatives: joined };
  const slips = completeSlip(text, index);
  return {
    text,
    alternatives: slips.map(({ form, weight }) => ({ terms: form.terms, weight })),
    // a loose letter at the end says that the word goes on
    tentative: slips.length > 0 || /[ㄱ-ㅎㅏ-ㅣ]$/.test(text),
  };
}
