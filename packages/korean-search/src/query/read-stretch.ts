import { isVerb, type Analyzer, type Mention, type Token } from '../analyzer/analyzer.ts';
import { splitPhrase } from '../analyzer/compounds.ts';
import { composeJamo, isInitials, toJamo } from '../korean/jamo.ts';
import { toHangulLayout, toLatinLayout } from '../korean/keyboard.ts';
import { isParticleBeginning, particleStems } from '../korean/particles.ts';
import { isVerbStem } from '../korean/verbs.ts';
import type { Candidate, Forms } from './forms.ts';
import type { Alternative, QueryTerm, Rewrite } from './query-term.ts';

/** What a query is read with. */
export interface QueryReader {
  readonly analyzer: Analyzer;
  readonly forms: Forms;
  /** In how many pages a term is, up to 4. */
  readonly reach: (term: string) => number;
  /** Reads a text inside the reading of another; `depth` says how deep. */
  readonly readText: (text: string, isOpen: boolean, depth: number) => Reading;
}

/** One way to read a stretch of tokens; the row of stretches with the least cost is how a query is read. */
export interface Reading {
  readonly cost: number;
  readonly terms: readonly QueryTerm[];
  readonly rewrites: readonly Rewrite[];
}

/** What a reading costs: what stands as it is, what is likely meant, what is guessed, and what nobody knows. */
const COST = { sure: 0.01, likely: 0.2, guess: 0.4, unknown: 0.5 };
/** What is near to what was said, and the words inside a name, count so much. */
const NEAR = 0.72;
const PARTS = 0.7;
/** What says little of a subject: words of speech, amounts that no text has. */
const SIDE = 0.35;
export const NOTHING: Reading = { cost: 0, terms: [], rewrites: [] };

/** A stretch of tokens as it was typed. */
export interface Stretch {
  readonly text: string;
  readonly folded: string;
  readonly isOpen: boolean;
  /** No other word says anything. */
  readonly isAlone: boolean;
  readonly hasContent: boolean;
  /** Greater than 0 inside a reading of something else. */
  readonly depth: number;
}

/** A name of one concept or of several. */
export function readName(
  mentions: readonly Mention[],
  tokens: readonly Token[],
  { text, folded, isOpen, isAlone }: Stretch,
  reader: QueryReader,
): Reading | undefined {
  if (mentions.length === 0) return undefined;
  const { lexicon } = reader.analyzer;
  const keys = [...new Set(mentions.map(({ key }) => key))];
  const kinds = keys.map((key) => lexicon.concept(key)?.kind);
  const inside = tokens.flatMap(({ stem, stop, parts }) => (stop ? [] : tokens.length > 1 ? [stem] : parts));
  const words = inside.map((word) => lexicon.conceptsOf(word)?.[0] ?? word);
  const alternatives = [
    ...keys.map((key): Alternative => ({ terms: [key], weight: 1 })),
    ...keys.flatMap((key) => nearTo(key, reader)),
    ...(words.length > 1 ? [{ terms: words, weight: PARTS }] : []),
    // 클라우드 alone may become 클라우드프런트
    ...(isOpen && isAlone ? completions(reader.forms.completions(text)) : []),
  ];
  const [kind] = kinds;
  const term: QueryTerm = {
    text,
    alternatives: kinds.includes('near')
      ? alternatives.filter(({ terms: [one = ''] }) => lexicon.concept(one)?.kind !== 'near' || reader.reach(one) > 0)
      : alternatives,
    share: shareOf(tokens, reader),
    ...(lexicon.isAmbiguous(folded) ? { kind: 'ambiguous' } : kind !== undefined && kind !== 'near' && { kind }),
  };
  return { cost: COST.sure, terms: [kind === 'outside' ? { ...term, alternatives: [] } : term], rewrites: [] };
}

const nearTo = (term: string, { analyzer }: QueryReader): Alternative[] =>
  (analyzer.lexicon.concept(term)?.near ?? []).map((key) => ({ terms: [key], weight: NEAR }));

const completions = (candidates: readonly Candidate[]): Alternative[] =>
  candidates.map(({ form, weight }) => ({ terms: form.terms, weight: weight * 0.9 }));

const meant = (candidates: readonly Candidate[], reader: QueryReader): Alternative[] =>
  candidates.flatMap(({ form, weight }) => [
    { terms: form.terms, weight },
    ...(form.terms.length === 1
      ? nearTo(form.terms[0] ?? '', reader).map((one) => ({ ...one, weight: NEAR * weight }))
      : []),
  ]);

function shareOf(tokens: readonly Token[], { analyzer }: QueryReader): number {
  const isSide = tokens.every(({ text, stem }) => analyzer.isSideWord(text, stem));
  return isSide ? SIDE : 1;
}

const rewriteTo = (kind: Rewrite['kind'], from: string, to: string): readonly Rewrite[] => [{ kind, from, to }];

/** What is no name: a word, or a row of words that were meant as one. */
export function readStretch(tokens: readonly Token[], stretch: Stretch, reader: QueryReader): Reading | undefined {
  const [token] = tokens;
  if (token === undefined) return undefined;
  if (tokens.length > 1)
    return tokens.some(({ known, stop }) => !known || stop)
      ? (readInitials(stretch, reader) ?? readLayout(stretch, reader))
      : undefined;
  return (
    readEmpty(token, stretch) ??
    readInitials(stretch, reader) ??
    readKnown(token, stretch, reader) ??
    readLayout(stretch, reader) ??
    readGlued(stretch, reader) ??
    readHalfTyped(stretch, reader) ??
    readUnfinished(token, stretch, reader) ??
    readSlip(token, stretch, reader) ??
    readGluedSlip(stretch, reader) ??
    readUnknown(token, stretch, reader)
  );
}

/** A word that says nothing of a subject; where all words are such, they are what is asked. */
function readEmpty({ stop }: Token, { hasContent, isOpen, text, depth }: Stretch): Reading | undefined {
  if (!stop || (!hasContent && depth === 0)) return undefined;
  // a single letter at the end is likely the beginning of a word
  const mayGoOn = isOpen && /^[ㄱ-ㅎ]$/.test(text);
  return mayGoOn ? undefined : { ...NOTHING, cost: COST.sure };
}

/** A word of the site, with what it is near to and the words inside it. */
function readKnown(token: Token, { isOpen, isAlone }: Stretch, reader: QueryReader): Reading | undefined {
  const { stem, text, known, parts } = token;
  if (!known || (reader.reach(stem) === 0 && parts.length === 0 && !isVerb(stem))) return undefined;
  const { lexicon } = reader.analyzer;
  const inside = parts.map((part) => lexicon.conceptsOf(part)?.[0] ?? part);
  // a verb that no text has is a word that nobody knows
  const alternatives = [
    ...(reader.reach(stem) > 0 ? [{ terms: [stem], weight: 1 }] : []),
    ...nearTo(stem, reader),
    ...(inside.length > 1 ? [{ terms: inside, weight: PARTS + (reader.reach(stem) > 0 ? 0 : 0.25) }] : []),
    ...(isOpen && isAlone ? completions(reader.forms.completions(text)) : []),
  ];
  return { cost: COST.sure, terms: [{ text, alternatives, share: shareOf([token], reader) }], rewrites: [] };
}

/** Initial consonants, with spaces between them too: ㄹㄷ, ㄱㅊ ㅈㄱ. */
function readInitials({ text, folded, isAlone }: Stretch, reader: QueryReader): Reading | undefined {
  const letters = toJamo(folded);
  if (!isInitials(letters) || (text.includes(' ') && !isAlone && letters.length < 3)) return undefined;
  const candidates = reader.forms.byInitials(letters);
  const [first] = candidates;
  if (first === undefined) return undefined;
  const term = { text: first.form.text, alternatives: meant(candidates, reader), share: 1 };
  return { cost: COST.likely, terms: [term], rewrites: rewriteTo('initials', text, first.form.text) };
}

/** Typed with the other keyboard layout, whole or with a particle in the right one: fkaekfmf, ㅣ므ㅠㅇㅁ가. */
function readLayout({ text, isOpen, isAlone, depth }: Stretch, reader: QueryReader): Reading | undefined {
  if (depth > 0 || (text.length < 3 && !isAlone)) return undefined;
  const whole = text.split(' ').map((word) => toHangulLayout(word) ?? toLatinLayout(word));
  const variants = whole.includes(undefined) ? [] : [whole.join(' ')];
  for (const stem of particleStems(text)) {
    const latin = toLatinLayout(stem);
    if (latin !== undefined && !/^[가-힣]+$/.test(stem)) variants.push(latin + text.slice(stem.length));
  }
  for (const variant of variants) {
    const inner = reader.readText(variant, isOpen, 1);
    const isMeant = inner.terms.length > 0 && inner.terms.every(({ alternatives }) => alternatives.length > 0);
    // where what was typed may be a word, it takes a name to be sure
    const isBroken = /[ㄱ-ㅎㅏ-ㅣ]/.test(text);
    if (
      !isMeant ||
      (inner.rewrites.length > 0 && !isBroken) ||
      (inner.cost >= COST.likely && !isBroken && text.length < 5)
    )
      continue;
    return { cost: COST.likely, terms: inner.terms, rewrites: rewriteTo('layout', text, variant) };
  }
  return undefined;
}

/** Words written without spaces: 프라이빗서브넷에서나가는법. */
function readGlued({ text, isOpen, depth }: Stretch, reader: QueryReader): Reading | undefined {
  if (depth > 1) return undefined;
  // s3버킷 is cut by its scripts, 람다타임아웃 by its words
  const words = splitPhrase(text, reader.analyzer.lexicon);
  if (words === undefined) return undefined;
  return { ...reader.readText(words.join(' '), isOpen, 2), cost: COST.likely };
}

/** The same with a slip in a name: 스토리지게이투웨이볼륨. */
function readGluedSlip({ text, isOpen, depth }: Stretch, reader: QueryReader): Reading | undefined {
  if (depth > 0) return undefined;
  const { analyzer, forms } = reader;
  const words = splitPhrase(text, analyzer.lexicon, (word) => forms.corrections(word).some(({ form }) => form.isName));
  return words && { ...reader.readText(words.join(' '), isOpen, 1), cost: COST.guess };
}

const LIGHT_VERB = /^(?:ㅎㅏ|ㅎㅐ|ㄷㅗㅣ|ㄷㅗㅐ|ㅅㅣ|ㅂㅏㄷ|ㄷㅏㅇ)/;

/** A known word whose particle or ending is still being typed: 람달, 람다느, 암호화하려. */
function readHalfTyped({ text, isOpen, depth }: Stretch, reader: QueryReader): Reading | undefined {
  if (!isOpen || depth > 1 || !/[가-힣ㄱ-ㅎ]$/.test(text)) return undefined;
  const { lexicon } = reader.analyzer;
  const letters = toJamo(text);
  for (let length = letters.length - 1; length > 2; length--) {
    const stem = composeJamo(letters.slice(0, length));
    const rest = letters.slice(length);
    if (!/[가-힣]$/.test(stem) || stem.length < 2 || !lexicon.has(stem)) continue;
    const isBegun = /^[ㄱ-ㅎ]$/.test(rest) ? !isVerbStem(stem) : isParticleBeginning(rest) || LIGHT_VERB.test(rest);
    if (isBegun) return { ...reader.readText(stem, false, 2), cost: COST.likely };
  }
  return undefined;
}

/** The beginning of a word: 오토스, 람ㄷ. */
function readUnfinished(token: Token, { text, isOpen, isAlone }: Stretch, reader: QueryReader): Reading | undefined {
  const letters = /^[가-힣ㄱ-ㅎㅏ-ㅣ]/.test(text) ? toJamo(text).length : text.length;
  if (!isOpen || (letters < 2 && !isAlone)) return undefined;
  const found = reader.forms.completions(text);
  if (found.length === 0) return undefined;
  const term = { text, alternatives: meant(found, reader), share: shareOf([token], reader), unfinished: true };
  return { cost: COST.guess, terms: [term], rewrites: [] };
}

/** A word a few keystrokes or sounds away from a known one: 서부넷, 오거나이제이션스. */
function readSlip(token: Token, { text, isOpen, depth }: Stretch, reader: QueryReader): Reading | undefined {
  if (depth > 1 || text.length < 2 || reader.analyzer.isSideWord(text, token.stem)) return undefined;
  const { forms } = reader;
  const [whole, stem] = [text, token.stem].map((word) => forms.corrections(word));
  const found = whole?.length ? whole : stem?.length ? stem : isOpen ? forms.corrections(text, true) : [];
  const [first] = found;
  if (first === undefined) return undefined;
  const term = { text: first.form.text, alternatives: meant(found, reader), share: shareOf([token], reader) };
  return { cost: COST.guess, terms: [term], rewrites: rewriteTo('slip', text, first.form.text) };
}

/** A word that nothing here is like. */
function readUnknown(token: Token, { text, isOpen }: Stretch, reader: QueryReader): Reading {
  const isAmount = /^\d/.test(text);
  const share = isAmount ? SIDE : shareOf([token], reader);
  const unfinished = isOpen && /[ㄱ-ㅎㅏ-ㅣ]$/.test(text);
  return {
    cost: COST.unknown,
    terms: [{ text, alternatives: [], share, ...(unfinished && { unfinished }) }],
    rewrites: [],
  };
}
