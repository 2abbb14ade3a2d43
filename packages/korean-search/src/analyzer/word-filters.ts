import { spelledLetters } from '../korean/letters.ts';
import { particleStems } from '../korean/particles.ts';
import { isEverydayNoun } from '../korean/stopwords.ts';
import { dictionaryForm, isVerbStem, lightVerbRoot } from '../korean/verbs.ts';
import * as words from '../korean/words.ts';
import { splitCompound } from './compounds.ts';
import { englishForms } from './english.ts';
import type { Lexicon } from './lexicon.ts';

/** What a word is reduced to. */
export interface Reading {
  readonly stem: string;
  /** True where the lexicon or the verb table knows the stem. */
  readonly known: boolean;
  /** Known words inside a glued word. */
  readonly parts?: readonly string[];
}

/** Reads a word, or leaves it to the next filter. */
type WordFilter = (word: string, lexicon: Lexicon) => Reading | undefined;

const NOUN_SUFFIX = new RegExp(words.nounSuffix);
const EMPHASIS = new RegExp(words.emphasis);

const asKnown = (stem: string | undefined): Reading | undefined => (stem ? { stem, known: true } : undefined);
const isName = (word: string, lexicon: Lexicon): boolean => lexicon.conceptsOf(word) !== undefined;

/** 관리하느냐 → 관리, even where the index has learned the form itself. */
const lightVerb: WordFilter = (word, lexicon) => {
  const root = lightVerbRoot(word);
  return asKnown(
    root !== undefined && root.length > 1 && lexicon.has(root) && !isName(word, lexicon) ? root : undefined,
  );
};

/** A word of the lexicon as it stands. */
const asItStands: WordFilter = (word, lexicon) => asKnown(lexicon.has(word) && word.length > 1 ? word : undefined);

/** 편지를 → 편지, which is no form of 펴다. */
const everydayNoun: WordFilter = (word, lexicon) => {
  const stem = [word, ...particleStems(word)].find(isEverydayNoun);
  return stem === undefined ? undefined : { stem, known: lexicon.has(stem) };
};

const shortNoun: WordFilter = (word, lexicon) => asKnown(lexicon.isShortNoun(word) ? word : undefined);

/** 서버가 → 서버, 열고 → 열다: a noun of one syllable loses to a verb, a verb's stem is no noun unless it is a name. */
const nounOrVerb: WordFilter = (word, lexicon) => {
  const stems = particleStems(word);
  const isNoun = (stem: string): boolean =>
    stem.length > 1 ? lexicon.has(stem) && (!isVerbStem(stem) || isName(stem, lexicon)) : lexicon.isShortNoun(stem);
  const [noun] = stems.filter(isNoun).sort((a, b) => b.length - a.length);
  // 바뀌었는지까지: a verb may carry a particle
  const verb = [word, ...stems.filter((stem) => stem.length > 2)]
    .map(dictionaryForm)
    .find((form) => form !== undefined);
  return asKnown(noun !== undefined && (noun.length > 1 || verb === undefined) ? noun : verb);
};

/** 에이피아이를 → api. */
const spelledAbbreviation: WordFilter = (word, lexicon) =>
  asKnown([word, ...particleStems(word)].flatMap(spelledLetters).find((letters) => lexicon.has(letters)));

/** 백업용 → 백업. */
const nounSuffix: WordFilter = (word, lexicon) =>
  asKnown(
    [word, ...particleStems(word)]
      .map((base) => ({ base, rest: base.replace(NOUN_SUFFIX, '') }))
      .find(({ base, rest }) => rest !== base && (rest.length > 1 ? lexicon.has(rest) : lexicon.isShortNoun(rest)))
      ?.rest,
  );

/** 보안그룹규칙을 → 보안그룹규칙 with its parts. */
const compound: WordFilter = (word, lexicon) => {
  const root = lightVerbRoot(word);
  const stems = particleStems(word).sort((a, b) => b.length - a.length);
  for (const base of [word, ...stems, ...(root === undefined ? [] : [root])]) {
    const parts = splitCompound(base, (piece) => lexicon.has(piece) && lightVerbRoot(`가${piece}`) !== '가');
    if (parts !== undefined) return { stem: base, known: true, parts };
  }
  return undefined;
};

/** 젤싸게 → 싸다. */
const emphasised: WordFilter = (word) => asKnown(dictionaryForm(word.replace(EMPHASIS, '')));

/** What nobody knows, without what looks like a particle or an ending. */
const guess = (word: string): Reading => {
  const root = lightVerbRoot(word);
  if (root !== undefined && root.length > 1) return { stem: root, known: false };
  const stems = particleStems(word);
  // 분까지만: a particle of two syllables or more is believed even after a single one
  const short = stems.find((stem) => stem.length === 1 && word.length > 2);
  const [long] = stems.filter((stem) => stem.length > 1).sort((a, b) => a.length - b.length);
  return { stem: short ?? long ?? word, known: false };
};

/** The chain for Korean words: the first filter that knows a word reads it. */
const HANGUL_FILTERS: readonly WordFilter[] = [
  lightVerb,
  asItStands,
  everydayNoun,
  shortNoun,
  nounOrVerb,
  spelledAbbreviation,
  nounSuffix,
  compound,
  emphasised,
];

/** Reduces a Korean word to its stem: `서버에서는` → `서버`, `줄여서` → `줄이다`. */
export function readHangul(word: string, lexicon: Lexicon): Reading {
  for (const filter of HANGUL_FILTERS) {
    const reading = filter(word, lexicon);
    if (reading !== undefined) return reading;
  }
  return guess(word);
}

/** Reduces an English word to a form that the lexicon knows: `buckets` → `bucket`, `encrypted` → `encryption`. */
export function readLatin(word: string, lexicon: Lexicon): Reading {
  if (isName(word, lexicon)) return { stem: word, known: true };
  const forms = englishForms(word);
  const stem =
    forms.find((form) => isName(form, lexicon)) ??
    (lexicon.has(word) ? word : (forms.find((form) => lexicon.has(form)) ?? word));
  return { stem, known: lexicon.has(stem) };
}
