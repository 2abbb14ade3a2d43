import { escapePattern } from '../../model/escape-pattern.ts';
import { foldName } from '../../model/fold-name.ts';
import type { Choice } from '../../site/choices.ts';
import { findRivals } from './find-both.ts';
import { findTopics, isCalled, isItself, isOwn, isUnsure } from './find-topics.ts';

/** Words that stand between two names, and what the first of them ends with before another: `SQS vs SNS`, `SQS와 SNS`. */
export const [APART, JOINED] = ['(?:vs\\.?|versus|or|and|대|와|과)', '(?:[와과랑]|하고)'];
/** What may stand between two names: `SQS SNS`, `SQS, SNS` as well. */
const BETWEEN = new RegExp(`\\s*[,·/]\\s*|\\s+${APART}\\s+|${JOINED}\\s+|\\s+`, 'gi');

/** The ways to read words as two names; behind a consonant 랑 is 이랑, and 이 may end a name as well: `대상 추적이랑`, `게이트웨이랑`. */
export const splitsOf = (typed: string): (readonly [string, string])[] =>
  [...typed.matchAll(BETWEEN)].flatMap(({ 0: between, index }) => {
    const [one, other] = [typed.slice(0, index), typed.slice(index + between.length)];
    const shorter = between.startsWith('랑') && one.endsWith('이') ? [one.slice(0, -1)] : [];
    return [one, ...shorter].map((name): readonly [string, string] => [name, other]);
  });

/** What is asked of names and is none: `람다랑 EC2 차이`, `SQS SNS 뭐가 달라?` */
const ASKED =
  /\s*(?:의\s*)?(?:차이점?|비교|구분|다른\s*점|(?:뭐가|무엇이|어떻게)\s*(?:다르|달라)\S*)\s*[은는이가을를]?\s*\??$/;

/** What a name says: where several are called so, and none is just that, it stands for itself: `FSx`. */
function namedSo(name: string, own: readonly Choice[]): Choice | undefined {
  const called = own.filter((choice) => isCalled(choice, name));
  const things = called.filter(({ title }) => called.every(({ page }) => page !== title));
  return things.length < 2 || called.some((choice) => isItself(choice, name, own))
    ? findTopics(name, own).find((choice) => called.includes(choice))
    : { id: name, title: name, names: '' };
}

/** The names of three or more that were typed as one, each of something else: `ALB vs NLB vs GWLB`; empty of any other words. */
export function findMany(typed: string, choices: readonly Choice[]): readonly Choice[] {
  const own = choices.filter(isOwn);
  const words = typed.replace(ASKED, '').split(BETWEEN).filter(Boolean);
  const found: Choice[] = [];
  // The longest name that begins here: `Step Functions` among single words.
  while (words.length > 0) {
    const ends = words.map((_, at) => words.length - at);
    const read = ends
      .map((end) => {
        const name = words.slice(0, end).join(' ');
        return { end, one: namedSo(name, own) };
      })
      .find(({ one }) => one !== undefined);
    if (read?.one === undefined || found.some(({ id }) => id === read.one?.id)) return [];
    found.push(read.one);
    words.splice(0, read.end);
  }
  return found.length > 2 ? found : [];
}

/** Whether each is taken for another of them: they are set against one another though nothing asks for that. */
export const areRivals = (several: readonly Choice[]): boolean =>
  several.every(({ rivals }) => several.some(({ id }) => rivals?.includes(id)));

/** Whether a word, though a part is called so, only says of which kind a thing is, as those of several pages end with it: `Standard`, `표준`. */
function isKind(word: string, called: readonly Choice[], own: readonly Choice[]): boolean {
  const isPart = ({ url, title }: Choice): boolean => url !== undefined && foldName(title) !== foldName(word);
  if (word.includes(' ') || !called.every(isPart)) return false;
  const ends = new RegExp(`\\s${escapePattern(word)}$`, 'i');
  const kinds = own.filter(({ title, names }) => [title, ...names.split(',')].some((name) => ends.test(name)));
  return new Set(kinds.map(({ id, page = id }) => page)).size > 1;
}

/**
 * Two names that were typed as one, where that is the name of nothing and either is of something: `undefined` of any other words.
 * A mere kind beside another name is that thing's: of `Standard RI` none is S3 Standard.
 */
export function findTwo(typed: string, choices: readonly Choice[]): readonly [string, string] | undefined {
  const own = choices.filter(isOwn);
  const called = (name: string): readonly Choice[] => findTopics(name, own).filter((choice) => isCalled(choice, name));
  if (findTopics(typed, own).some((choice) => !isUnsure(choice, typed))) return undefined;
  for (const two of splitsOf(typed.replace(ASKED, ''))) {
    const named = two.map(called);
    const [one, other] = named;
    if (!one?.length || !other?.length || one.some((choice) => other.includes(choice))) continue;
    const isOne = typed.includes(two.join(' ')) && named.some((found, at) => isKind(two[at] ?? '', found, own));
    if (!isOne || findRivals(two, own)) return two;
  }
  return undefined;
}
