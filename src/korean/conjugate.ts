import { words } from '#korean/words';
import { tabulate, type Allomorph, type EndingClass } from './allomorphs.ts';
import { once } from './once.ts';

const verbs = once(() => tabulate(words().verbs));
const helping = once(() => tabulate(words().helpingVerbs));
const empty = once(() => tabulate(words().emptyVerbs));
const light = once(() => tabulate(words().lightVerbs));
const asPair = (pair: string): [string, string] => pair.split('>') as [string, string];
const sameVerbs = once(() => new Map(words().sameVerbs.split(' ').map(asPair)));
/** What may follow each beginning of a conjugated verb: `a` stands behind the 아/어 form, `past` behind 았/었. */
const endings = once((): Readonly<Record<EndingClass, RegExp>> => {
  const told = words();
  const any = `(?:${told.endings})요?`;
  return {
    vowel: new RegExp(`^(?:${any}|${told.vowelEndings})$`),
    consonant: new RegExp(`^(?:${any}|${told.consonantEndings})$`),
    a: new RegExp(`^(?:${told.aEndings})?$`),
    past: new RegExp(`^(?:${told.pastEndings})?$`),
    n: new RegExp(`^(?:${told.nEndings})?$`),
    l: new RegExp(`^(?:${told.lEndings})?$`),
    m: new RegExp(`^(?:${told.mEndings})?$`),
    b: new RegExp(`^(?:${told.bEndings})$`),
  };
});
/** No beginning of a listed verb is longer. */
const LONGEST = 6;

/** The whole of a word behind a stem: an ending, or behind the 아/어 form a helping verb with its own ending. */
function isTail(tail: string, takes: EndingClass): boolean {
  if (endings()[takes].test(tail)) return true;
  if (takes !== 'a') return false;
  return [1, 2, 3].some((length) =>
    (helping().get(tail.slice(0, length)) ?? []).some((helper) => endings()[helper.takes].test(tail.slice(length))),
  );
}

/** The stem of the longest verb of a table that a word is a form of. */
function stemIn(table: ReadonlyMap<string, readonly Allomorph[]>, word: string): string | undefined {
  for (let length = Math.min(LONGEST, word.length); length > 0; length--) {
    const tail = word.slice(length);
    for (const { stem, takes } of table.get(word.slice(0, length)) ?? []) if (isTail(tail, takes)) return stem;
  }
  return undefined;
}

/**
 * The dictionary form of a conjugated native verb or adjective, or `undefined` when the word is none that is listed.
 *
 * Example: `dictionaryForm("줄여서") → "줄이다"`, `"빨라진" → "빠르다"`, `"쉬운" → "쉽다"`. The longest matching beginning
 * wins, so `늘어나는` is 늘어나다 and not 늘다.
 */
export function dictionaryForm(word: string): string | undefined {
  const stem = stemIn(verbs(), word);
  return stem === undefined ? undefined : `${sameVerbs().get(stem) ?? stem}다`;
}

/** True for any form of a verb that says nothing about a topic: 싶은데요, 있을까요, 보여줘야. */
export function isEmptyVerb(word: string): boolean {
  return stemIn(empty(), word) !== undefined;
}

/**
 * The noun in front of 하다, 되다, 시키다 or 받다, or `undefined`.
 *
 * Example: `lightVerbRoot("암호화하려면") → "암호화"`, `"복제되는" → "복제"`, `"저렴한" → "저렴"`. The root is only a guess
 * (`"한도" → undefined`, `"필요하" → "필요"`): a lexicon decides.
 */
export function lightVerbRoot(word: string): string | undefined {
  for (let length = 1; length < word.length; length++) {
    const verb = word.slice(length);
    if (/^(?:하|되|시키|당하)$/.test(verb) || stemIn(light(), verb) !== undefined) return word.slice(0, length);
  }
  return undefined;
}

/** True for what ends as a verb does, known or not: 털릴까봐, 그리기. */
export function endsAsVerb(word: string): boolean {
  const { vowel, consonant, a, past } = endings();
  return [1, 2, 3].some((length) => {
    const tail = word.slice(-length);
    return length < word.length && [vowel, consonant, a, past].some((ending) => ending.test(tail));
  });
}

/** True for the stem of a listed verb: `"올리" → true`, `"서버" → false`. */
export function isVerbStem(word: string): boolean {
  return stemIn(verbs(), `${word}고`) === word;
}
