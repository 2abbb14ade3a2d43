import { particleStems } from './particles.ts';
import { dictionaryForm, isEmptyVerb } from './verbs.ts';
import * as words from './words.ts';

const STOPWORDS = new Set(words.stopwords.split(' '));
const SIDE_WORDS = new Set(words.sideWords.split(' '));
const NOUNS = new Set(words.nounsLikeVerbs.split(' '));
const EVERYDAY = new Set(words.everydayNouns.split(' '));
const COUNTED = new RegExp(words.counted);
const ASKING = new RegExp(words.asking);
/** Laughing and crying: ㅋㅋ, ㅠㅠ. */
const SIGHING = /^(?:ㅋ{2,}|ㅎ{2,}|[ㅠㅜ]+)$/;
/** 되다 and its like with a negation before it: 안됨, 안 되는데. */
const NOT_WORKING = /^안\s?(?:[되돼된될됨됩됐]|[가-힣]{1,3}[짐힘림남]$)/;

/** True for a word that carries no subject: 방법, 있는; not 요금. */
export const isStopword = (word: string): boolean =>
  STOPWORDS.has(word) ||
  SIGHING.test(word) ||
  COUNTED.test(word) ||
  ASKING.test(word) ||
  NOT_WORKING.test(word) ||
  (!NOUNS.has(word) && (isEmptyVerb(word.replace(/^[안못](?=..)/, '')) || isEmptyPhrase(word)));

/** An empty word and a verb written together: 추천해줘. */
const isEmptyPhrase = (word: string): boolean =>
  /^[가-힣]{4,}$/.test(word) &&
  (STOPWORDS.has(word.slice(0, 2)) || SIDE_WORDS.has(word.slice(0, 2))) &&
  dictionaryForm(word.slice(2)) !== undefined;

/** True for a noun of everyday life that must not be read as a form of a verb or a slip in a name: 편지. */
export const isEverydayNoun = (word: string): boolean => EVERYDAY.has(word);

/** True for a word of speech, which may help to say what is wanted but does not decide: 자꾸, 우리 회사. */
export const isSideWord = (word: string, stem: string): boolean =>
  !isEverydayNoun(stem) && [word, stem, ...particleStems(word)].some((one) => SIDE_WORDS.has(one));
