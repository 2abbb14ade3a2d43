import { tabulate, type Allomorph, type EndingClass } from './conjugation.ts';
import * as words from './words.ts';

const VERBS = tabulate(words.verbs);
const EMPTY = tabulate(words.emptyVerbs);
const LIGHT = tabulate(words.lightVerbs);
const HELPING = tabulate(words.helpingVerbs);
const SAME = new Map(words.sameVerbs.split(' ').map((pair) => pair.split('>') as [string, string]));
const any = `(?:${words.endings})요?`;
const ENDINGS: Readonly<Record<EndingClass, RegExp>> = {
  vowel: new RegExp(`^(?:${any}|${words.vowelEndings})$`),
  consonant: new RegExp(`^(?:${any}|${words.consonantEndings})$`),
  a: new RegExp(`^(?:${words.aEndings})?$`),
  past: new RegExp(`^(?:${words.pastEndings})?$`),
  n: new RegExp(`^(?:${words.nEndings})?$`),
  l: new RegExp(`^(?:${words.lEndings})?$`),
  m: new RegExp(`^(?:${words.mEndings})?$`),
  b: new RegExp(`^(?:${words.bEndings})$`),
};
/** No beginning of a listed verb is longer. */
const LONGEST = 6;

/** True for all of a word behind a beginning: an ending, or behind the 아/어 form a helping verb with its own ending. */
function isTail(tail: string, takes: EndingClass): boolean {
  if (ENDINGS[takes].test(tail)) return true;
  if (takes !== 'a') return false;
  return [1, 2, 3].some((length) =>
    (HELPING.get(tail.slice(0, length)) ?? []).some((helper) => ENDINGS[helper.takes].test(tail.slice(length))),
  );
}

/** The stem of the verb with the longest beginning that a word is a form of. */
function stemIn(table: ReadonlyMap<string, readonly Allomorph[]>, word: string): string | undefined {
  for (let length = Math.min(LONGEST, word.length); length > 0; length--) {
    const tail = word.slice(length);
    for (const { stem, takes } of table.get(word.slice(0, length)) ?? []) if (isTail(tail, takes)) return stem;
  }
  return undefined;
}

/**
 * The dictionary form of a conjugated native verb or adjective; `undefined` for a word that is none of those listed.
 * @example dictionaryForm('줄여서') // '줄이다'
 */
export function dictionaryForm(word: string): string | undefined {
  const stem = stemIn(VERBS, word);
  return stem === undefined ? undefined : `${SAME.get(stem) ?? stem}다`;
}

/** True for any form of a verb that says nothing about a subject: 싶은데요, 있을까요. */
export const isEmptyVerb = (word: string): boolean => stemIn(EMPTY, word) !== undefined;

/** True for the stem of a listed verb: `올리`, not `서버`. */
export const isVerbStem = (word: string): boolean => stemIn(VERBS, `${word}고`) === word;

/**
 * The noun in front of 하다, 되다, 시키다, 받다 or 당하다. Only a guess, for which a lexicon must vouch.
 * @example lightVerbRoot('암호화하려면') // '암호화'
 */
export function lightVerbRoot(word: string): string | undefined {
  for (let length = 1; length < word.length; length++) {
    const verb = word.slice(length);
    if (/^(?:하|되|시키|당하)$/.test(verb) || stemIn(LIGHT, verb) !== undefined) return word.slice(0, length);
  }
  return undefined;
}
