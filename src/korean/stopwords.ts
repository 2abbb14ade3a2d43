import { words } from '#korean/words';
import { dictionaryForm, isEmptyVerb } from './conjugate.ts';
import { once, wordSet } from './once.ts';
import { particleStems } from './particles.ts';

const stopwords = wordSet(() => words().stopwords);
const nouns = wordSet(() => words().nouns);
const everydayNouns = wordSet(() => words().everydayNouns);
const sideWords = wordSet(() => words().sideWords);
const counted = once(() => new RegExp(words().counted));
const asking = once(() => new RegExp(words().asking));
/** Laughing and crying: ㅋㅋ, ㅠㅠ. */
const SIGHING = /^(?:ㅋ{2,}|ㅎ{2,}|[ㅠㅜ]+)$/;
/** 안됨, 안된거, 안 되는데: 되다 with its negation before it, 안지워짐; 안내, 안보 and 못질 are nouns. */
const NOT_WORKING = /(?:^|\s)안\s?(?:[되돼된될됨됩됐]|[가-힣]{1,3}[짐힘림남](?=$|\s))/;

/** Tells whether a word says nothing about a topic: `isStopword("방법") → true`, `"있는" → true`, `"요금" → false`. */
export function isStopword(word: string): boolean {
  return (
    stopwords().has(word) ||
    SIGHING.test(word) ||
    counted().test(word) ||
    asking().test(word) ||
    NOT_WORKING.test(word) ||
    (!nouns().has(word) && (isEmptyVerb(word.replace(/^[안못](?=..)/, '')) || isEmptyPhrase(word)))
  );
}

/** An empty word and a verb written together: 시험나옴, 추천해줘. */
const isEmptyPhrase = (word: string): boolean =>
  /^[가-힣]{4,}$/.test(word) &&
  (stopwords().has(word.slice(0, 2)) || sideWords().has(word.slice(0, 2))) &&
  dictionaryForm(word.slice(2)) !== undefined;

/** Tells whether a word is a noun of everyday life that must not be taken for anything else. */
export const isEverydayNoun = (word: string): boolean => everydayNouns().has(word);

/** How much a word may say about a subject: 1 for a noun, less for words of speech. */
export const subjectShare = (word: string, stem: string): number =>
  !isEverydayNoun(stem) && [word, stem, ...particleStems(word)].some((one) => sideWords().has(one)) ? 0.35 : 1;
