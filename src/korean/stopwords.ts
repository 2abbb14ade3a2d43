import { words } from '#korean/words';
import { dictionaryForm, isEmptyVerb } from './conjugate.ts';
import { isEverydayNoun } from './everyday-nouns.ts';
import { once, wordSet } from './once.ts';

const stopwords = wordSet(() => words().stopwords);
const nouns = wordSet(() => words().nouns);
const sideWords = wordSet(() => words().sideWords);
const counted = once(() => new RegExp(words().counted));
const asking = once(() => new RegExp(words().asking));
const verbal = once(() => new RegExp(words().verbal));
/** Laughing and crying: ㅋㅋ, ㅠㅠ. */
const SIGHING = /^(?:ㅋ{2,}|ㅎ{2,}|[ㅠㅜ]+)$/;
/** What something is compared with: 쿠폰처럼, 집채만큼. */
const LIKENESS = /[가-힣](?:처럼|만큼|마냥|보다)$/;

/** Tells whether a word says nothing about a topic: `isStopword("방법") → true`, `"있는" → true`, `"요금" → false`. */
export function isStopword(word: string): boolean {
  return (
    stopwords().has(word) ||
    SIGHING.test(word) ||
    counted().test(word) ||
    asking().test(word) ||
    (!nouns().has(word) && isEmptyVerb(word))
  );
}

/** How much a word may say about a subject: 1 for a noun, less for words of speech, verbs and verb forms nobody knows. */
export function subjectShare(word: string, stem: string, known: boolean): number {
  if (isEverydayNoun(stem)) return 1;
  if (sideWords().has(word) || sideWords().has(stem) || (!known && LIKENESS.test(word))) return 0.35;
  return !known && (verbal().test(word) || dictionaryForm(word) !== undefined) ? 0.25 : 1;
}

/** True for the beginning of a word that says nothing: 하느 of 하는, 하렴 of 하려면. Whole such words are none. */
export function beginsEmpty(word: string): boolean {
  const decomposed = word.normalize('NFD');
  const open = (/[\u11a8-\u11c2]$/.test(decomposed) ? decomposed.slice(0, -1) : decomposed).normalize('NFC');
  const goesOn = ['\u11ab', '\u11af', '\u11b7', '는', '지', '고', '면', '다'].map((end) =>
    (open + end).normalize('NFC'),
  );
  return !isStopword(word) && word.length > 1 && [open, ...goesOn].some(isStopword);
}
