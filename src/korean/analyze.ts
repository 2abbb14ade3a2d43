import { words } from '#korean/words';
import { splitCompound } from './compounds.ts';
import { dictionaryForm, isVerbStem, lightVerbRoot } from './conjugate.ts';
import { englishKin } from './english.ts';
import { spelledLetters } from './letters.ts';
import { splitRuns, type Run } from './normalize.ts';
import { isParticleBeginning, particleStems } from './particles.ts';
import { once, wordSet } from './once.ts';
import { isEverydayNoun, isStopword } from './stopwords.ts';
import type { Vocabulary } from './vocabulary.ts';

/** One word of a text, reduced to what is searched. Offsets are UTF-16 units of the NFC text. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** The run as written, lower case. */
  readonly text: string;
  /** The word without particle or ending; a dictionary form for verbs: 데이터를 → 데이터, 줄여서 → 줄이다. */
  readonly stem: string;
  /** Known words inside a glued word: 보안그룹규칙 → 보안, 그룹, 규칙. */
  readonly parts: readonly string[];
  /** False when neither the vocabulary nor the verb table knows the stem. */
  readonly known: boolean;
  /** True for words that say nothing about a topic. */
  readonly stop: boolean;
}

/** A concept found in a row of tokens `[from, to)`. */
export interface Mention {
  readonly from: number;
  readonly to: number;
  readonly key: string;
}

const shortNouns = wordSet(() => words().shortNouns);

/** Tells whether a single syllable is a noun that means something here. */
export const isShortNoun = (word: string): boolean => shortNouns().has(word);
const nounSuffix = once(() => new RegExp(words().nounSuffix));
const eachSuffix = once(() => new RegExp(words().eachSuffix));
const emphasis = once(() => new RegExp(words().emphasis));
const writtenUnit = once(() => new RegExp(words().writtenUnit));

type Reading = Pick<Token, 'stem' | 'known'> & Partial<Pick<Token, 'parts'>>;

function readHangul(word: string, vocabulary: Vocabulary): Reading {
  const root = lightVerbRoot(word);
  // 관리하느냐, 제한하: a form of 하다 is its noun, even where the index has learned the form as a word
  if (root !== undefined && root.length > 1 && vocabulary.has(root) && vocabulary.conceptsOf(word) === undefined)
    return { stem: root, known: true };
  const base = word.replace(eachSuffix(), '');
  if (base !== word && base.length > 1 && vocabulary.has(base) && vocabulary.conceptsOf(word) === undefined)
    return { stem: base, known: true };
  if (vocabulary.has(word) && word.length > 1) return { stem: word, known: true };
  const stems = particleStems(word);
  const everyday = [word, ...stems].find(isEverydayNoun);
  if (everyday !== undefined) return { stem: everyday, known: vocabulary.has(everyday) };
  // an index term may be a guess (보내 of 보내라는): a verb's stem is no noun unless it is a name
  const isNoun = (stem: string): boolean =>
    vocabulary.has(stem) && (!isVerbStem(stem) || vocabulary.conceptsOf(stem) !== undefined);
  const nouns = stems.filter((stem) => (stem.length > 1 ? isNoun(stem) : isShortNoun(stem)));
  // 돈 낸, 큐 길이: alone, these are nouns before they are verbs
  if (isShortNoun(word)) return { stem: word, known: true };
  // 바뀌었는지까지: a verb may carry a particle
  const verb = [word, ...stems.filter((stem) => stem.length > 2)]
    .map(dictionaryForm)
    .find((form) => form !== undefined);
  // 서버가 is a noun with a particle even where a verb could be read into it, but 한 syllable nouns lose to verbs: 열고
  const noun = nouns.sort((a, b) => b.length - a.length)[0];
  if (noun !== undefined && (noun.length > 1 || verb === undefined)) return { stem: noun, known: true };
  if (verb !== undefined) return { stem: verb, known: true };
  for (const base of [word, ...stems]) {
    const abbreviation = spelledLetters(base).find((letters) => vocabulary.has(letters));
    if (abbreviation !== undefined) return { stem: abbreviation, known: true };
    const rest = base.replace(nounSuffix(), '');
    const bare = rest !== base && (rest.length > 1 ? vocabulary.has(rest) : isShortNoun(rest)) ? rest : undefined;
    if (bare !== undefined) return { stem: bare, known: true };
  }
  for (const base of [word, ...stems.sort((a, b) => b.length - a.length), ...(root === undefined ? [] : [root])]) {
    const parts = splitCompound(base, (piece) => vocabulary.isPiece(piece) && lightVerbRoot(`가${piece}`) !== '가');
    if (parts !== undefined) return { stem: base, known: true, parts };
  }
  const meant = dictionaryForm(word.replace(emphasis(), ''));
  if (meant !== undefined) return { stem: meant, known: true };
  if (root !== undefined && root.length > 1) return { stem: root, known: false };
  // 분까지만: a particle of two syllables or more is believed even after a single one
  const short = stems.find((stem) => stem.length === 1 && word.length > 2);
  const guess = stems.filter((stem) => stem.length > 1).sort((a, b) => a.length - b.length)[0];
  return { stem: short ?? guess ?? word, known: false };
}

/** encrypted → encryption where that is what the site says, buckets → bucket; a word that the site says stays. */
function readLatin(word: string, vocabulary: Vocabulary): string {
  if (vocabulary.conceptsOf(word) !== undefined) return word;
  const kin = englishKin(word);
  return (
    kin.find((other) => vocabulary.conceptsOf(other) !== undefined) ??
    (vocabulary.has(word) ? word : (kin.find((other) => vocabulary.has(other)) ?? word))
  );
}

function readRun(run: Run, vocabulary: Vocabulary): Token {
  const base = { start: run.start, end: run.end, text: run.text };
  if (run.script === 'latin') {
    const stem = readLatin(run.text, vocabulary);
    return { ...base, stem, parts: [], known: vocabulary.has(stem), stop: isStopword(run.text) };
  }
  if (isStopword(run.text) || (run.glued && isParticleBeginning(run.text)))
    // what is counted may end a name: VPC 수백 개를
    return { ...base, stem: run.text.replace(/개[를가의]$/, '개'), parts: [], known: true, stop: true };
  // 하나의, 경우에는: an empty word stays empty with a particle, unless the whole is a name
  if (!vocabulary.conceptsOf(run.text) && particleStems(run.text).some((stem) => stem.length > 1 && isStopword(stem)))
    return { ...base, stem: run.text, parts: [], known: true, stop: true };
  const { stem, known, parts } = readHangul(run.text, vocabulary);
  const stop = isStopword(stem) || (stem.length < 2 && !isShortNoun(stem) && !isEverydayNoun(stem));
  const inside = parts ?? (stem.length > 3 ? splitCompound(stem, (piece) => vocabulary.isPiece(piece)) : undefined);
  return { ...base, stem, parts: inside ?? [], known, stop };
}

/** `15` + `분까지` → one token `15분`. Units are part of a number, particles behind them are not. */
function joinUnit(number: Run, unit: Run): Token | undefined {
  if (!unit.glued || !/^[0-9.,]+$/.test(number.text)) return undefined;
  const found = writtenUnit().exec(unit.text)?.[0];
  if (found === undefined) return undefined;
  const stem = number.text.replaceAll(',', '') + found;
  return { start: number.start, end: number.end + found.length, text: stem, stem, parts: [], known: true, stop: false };
}

/** Words seen before: the same few thousand words return in every text, heading and name. */
const memories = new WeakMap<Vocabulary, Map<string, Token>>();

/**
 * Reduces a text to tokens: `"서브넷에서 인터넷게이트웨이로"` → `서브넷`, `인터넷게이트웨이` (with parts 인터넷, 게이트웨이).
 *
 * Every run of letters or digits gives one token, stop words included, so that token indices can be used as positions.
 */
export function analyze(text: string, vocabulary: Vocabulary): Token[] {
  const memory = memories.get(vocabulary) ?? new Map<string, Token>();
  memories.set(vocabulary, memory);
  const runs = splitRuns(text);
  const tokens: Token[] = [];
  let consumed = false;
  for (const [i, run] of runs.entries()) {
    const next = runs[i + 1];
    const joined = next === undefined ? undefined : joinUnit(run, next);
    if (consumed || joined !== undefined) {
      if (!consumed && joined !== undefined) tokens.push(joined);
      consumed = !consumed;
      continue;
    }
    const key = run.glued ? `+${run.text}` : run.text;
    let token = memory.get(key);
    if (token === undefined) memory.set(key, (token = readRun(run, vocabulary)));
    tokens.push({ ...token, start: run.start, end: run.end });
  }
  return tokens;
}

/**
 * Finds the names of concepts in a row of tokens, longest first at each place, shorter ones inside included.
 *
 * Spaces do not matter: `객체 잠금을` and `객체잠금` both give 객체잠금, because words are compared glued together, the last
 * one without its particle.
 */
export function findMentions(tokens: readonly Token[], vocabulary: Vocabulary): Mention[] {
  const mentions: Mention[] = [];
  for (let from = 0; from < tokens.length; from++) {
    const found: Mention[] = [];
    let before = '';
    let bare = '';
    let to = from;
    for (const { text, stem, stop } of tokens.slice(from, from + vocabulary.longestName)) {
      to++;
      // a stop word ends no name (그룹은), but may be all of one (S3 용), so only the whole word counts
      // 못지우게 as 못 지우게
      const isVerb = stem.endsWith('다');
      const not = isVerb && text.startsWith('못') && !stem.startsWith('못') ? '못' : '';
      const keys =
        vocabulary.conceptsOf(before + not + stem) ??
        vocabulary.conceptsOf(before + text) ??
        (isVerb || /^[a-z]/.test(bare) ? vocabulary.conceptsOf(bare + stem) : undefined);
      for (const key of keys ?? []) found.unshift({ from, to, key });
      before += text;
      bare += stop ? text : stem;
      if (!vocabulary.mayBeginName(before) && !vocabulary.mayBeginName(bare)) break;
    }
    mentions.push(...found);
  }
  return mentions;
}
