import { particleStems } from './particles.ts';
import { isEmptyVerb } from './verbs.ts';
import * as words from './words.ts';

const STOPWORDS = new Set(words.stopwords.split(' '));
const SIDE_WORDS = new Set(words.sideWords.split(' '));
const NOUNS = new Set(words.nounsLikeVerbs.split(' '));
const EVERYDAY = new Set(words.everydayNouns.split(' '));
const COUNTED = new RegExp(words.counted);
const ASKING = new RegExp(words.asking);
/** Laughing and crying: ㅋㅋ, ㅠㅠ. */
const SIGHING = /^(?:ㅋ{2,}|ㅎ{2,}|[ㅠㅜ]+)$/;
/** True for a word that carries no subject: 방법, 있는; not 요금. */
export const isStopword = (word: string): boolean =>
  STOPWORDS.has(word) ||
  SIGHING.test(word) ||
  COUNTED.test(word) ||
  ASKING.test(word) ||
  (!NOUNS.has(word) && isEmptyVerb(word.replace(/^[안못](?=..)/, '')));

/** True for a noun of everyday life that must not be read as a form of a verb or a slip in a name: 편지. */
export const isEverydayNoun = (word: string): boolean => EVERYDAY.has(word);

/** True for a word of speech, which may help to say what is wanted but does not decide: 자꾸, 우리 회사. */
export const isSideWord = (word: string, stem: string): boolean =>
  !isEverydayNoun(stem) && [word, stem, ...particleStems(word)].some((one) => SIDE_WORDS.has(one));
