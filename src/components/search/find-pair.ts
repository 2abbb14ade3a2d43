/** The pair that people confuse which a query names, parts of topics too, as the comparison picker reads names. */
import { withoutMaker } from '../../model/fold-name.ts';
import type { Choice } from '../../site/choices.ts';
import { findRivals } from '../names/find-both.ts';
import { isCalled, isItself, isSpelled } from '../names/find-topics.ts';
import { APART, JOINED, splitsOf } from '../names/find-two.ts';
import { FOREIGN } from '../names/foreign.ts';
import { COMPARING } from './comparing.ts';

/** From a word that compares behind two names on: what is asked of the two is no name. */
const COMPARED_FROM =
  /의?(?:\s+(?:뭐가|무엇이|어떻게))?\s*(?:\s중에?(?=\s|$)|비교|차이|다른|다르|다름|달라|구분|구별|헷갈|낫|나은|나음).*$/;

/** What is asked of two names besides: which of them to take, and when. */
const CHOOSING =
  /^(?:둘|뭐|뭘|무[엇얼슨]|언제|어[느떤떨디]|골[라르랐]|고[르를른]|선택|추천|싸|싼|비싸|저렴|더|좋|나[아을]|낫|유리|맞[아나는을]|써|쓸|쓰(?!기)|쓴)/;
/** What stands between and behind those words, and asks for nothing by itself. */
const FILLING =
  /^(?:중에?|[게걸거]|것[이을은]?|경우에?|때|상황[에]?|지|야|돼|되[나지]|될[까지]|돼요|하[나지]|해야?|할[까지]|함|됨|요|좀|줘)\S{0,3}$/;

/** A query without the words at its end that ask which of two to take: `efs s3 골라줘`, `kms cloudhsm 어떤 걸 써야`. */
function withoutChoosing(query: string): string {
  const words = query
    .replace(/[?？!.]+\s*$/, '')
    .trim()
    .split(/\s+/);
  const from = words.findLastIndex((word) => !CHOOSING.test(word) && !FILLING.test(word)) + 1;
  return words.slice(from).some((word) => CHOOSING.test(word)) ? words.slice(0, from).join(' ') : query;
}

/** What asks in English before the names or behind them: `what is the difference between sqs and sns`. */
const DIFFERENCE = /^(?:what(?:'s|\s(?:is|are))\s)?(?:the\s)?differences?\sbetween\s|(?:\sdifferences?)?\s*\?*$/gi;

/** What a query names, without the words that compare or choose. */
export const namedIn = (query: string): string =>
  withoutChoosing(query.replace(COMPARED_FROM, '').replace(DIFFERENCE, '')).trim();

/** Whether a query asks what tells two apart, or which of them to take. */
export const asksIn = (query: string): boolean => COMPARING.test(query) || withoutChoosing(query) !== query;

/** Two names of which one is not said in full: what both begin or end with, `nat 게이트웨이 인스턴스`, `퍼블릭 프라이빗 서브넷`. */
const sharing = ([one, other]: readonly [string, string]): (readonly [string, string])[] => [
  [one, `${one.split(' ')[0] ?? ''} ${other}`],
  [`${one} ${other.split(' ').at(-1) ?? ''}`, other],
];

/** Whether a name begins with these words: `kinesis`. */
const begins = ({ title, names }: Choice, typed: string): boolean =>
  [title, ...names.split(',')].some((name) => withoutMaker(name).toLowerCase().startsWith(`${typed.toLowerCase()} `));

/**
 * The two of a pair, where a query that asks for no comparison is just what both are called: `CloudFront 서명 쿠키` is one thing.
 * None where one is asked for and the article about just these two, by its id, is found first; none where a name may mean more
 * that the other is taken for: `efs vs fsx`.
 */
export function pairIn(
  query: string,
  choices: readonly Choice[],
  first?: string,
): readonly [Choice, Choice] | undefined {
  const asks = asksIn(query);
  const told = choices.find(({ id, article }) => id === first && article !== undefined)?.rivals ?? [];
  const sides = choices.filter(({ article }) => article === undefined);
  if (!asks && sides.some((side) => isItself(side, query, sides))) return undefined;
  const isOne = (side: Choice, typed: string, other: Choice): boolean => {
    if (isItself(side, typed, sides)) return true;
    const others = sides.filter((one) => one.rivals?.includes(other.id) === true && isSpelled(one, typed));
    const called = others.filter((one) => isCalled(one, typed));
    return (asks || begins(side, typed)) && (called.length > 0 ? called : others).length === 1;
  };
  const splits = splitsOf(namedIn(query));
  const ways = [
    ...splits.map((two) => ({ two, isNamed: isOne })),
    ...splits.flatMap(sharing).map((two) => ({
      two,
      isNamed: (side: Choice, typed: string) => isItself(side, typed, sides),
    })),
  ];
  for (const { two, isNamed } of ways) {
    const pair = findRivals(two, sides);
    // what the article is about whose name this is, too, may be called as another thing is: 다중 AZ 읽기 복제본
    const isTold = pair?.every(({ id }) => told.includes(id)) === true;
    const isPair = isTold || pair?.every((side, at) => isNamed(side, two[at] ?? '', pair[1 - at] ?? side)) === true;
    if (isPair) return asks && isTold ? undefined : pair;
  }
  return undefined;
}

/** One of two: a topic, a part of one, or a name of several as it was typed, of which the picker asks which. */
export type Named = Pick<Choice, 'id' | 'title'>;

/** Two that a query sets against each other, no pair, of which one is a part of a page or a name of several; topics the index knows better. */
export function partsIn(query: string, choices: readonly Choice[]): readonly Named[] | undefined {
  if (!COMPARING.test(query)) return undefined;
  const sides = choices.filter(({ article }) => article === undefined);
  for (const two of splitsOf(namedIn(query))) {
    const called = two.map((name) => sides.filter((side) => isCalled(side, name)));
    if (called.some(({ length }) => length === 0)) continue;
    if (called.every(([one, ...more]) => more.length === 0 && one?.url === undefined)) return undefined;
    return called.map(([one, ...more], at) => {
      const name = two[at] ?? '';
      return one === undefined || more.length > 0 ? { id: name, title: name } : one;
    });
  }
  return undefined;
}

/** Two names of so many words at most, with what stands between two that are surely two: of `람다 비용` one is asked about the other. */
const twoOf = (words: number): RegExp => {
  const name = `\\S+(?:\\s\\S+){0,${words - 1}}`;
  return new RegExp(`^${name}(?:${JOINED}|\\s${APART})\\s+${name}$`, 'i');
};
/** Others call things longer: `EC2와 Google Cloud Storage`. */
const [AND, AND_FOREIGN] = [twoOf(2), twoOf(3)];

/** Whether a query sets two names against each other, whatever is called so. */
export function setsApart(query: string): boolean {
  const names = namedIn(query);
  return COMPARING.test(query) && (AND.test(names) || (FOREIGN.test(names) && AND_FOREIGN.test(names)));
}

/**
 * Two that a query sets against each other of which one is called so and the other nothing: as it was typed, which the picker
 * reads and explains, or what `findNear` takes it for a slip of. Where neither is called so, both are slips
 * for a pair that people confuse, or there are no two.
 */
export function halfIn(
  query: string,
  choices: readonly Choice[],
  findNear: (typed: string) => readonly Choice[],
): readonly Choice[] | undefined {
  if (!setsApart(query)) return undefined;
  const sides = choices.filter(({ article }) => article === undefined);
  for (const two of splitsOf(namedIn(query))) {
    const called = two.map((name) => sides.find((side) => isCalled(side, name)));
    if (called.every(Boolean)) continue;
    const meant = called.map((one, at) => {
      const name = two[at] ?? '';
      const near = one !== undefined || FOREIGN.test(name) ? [] : findNear(name);
      return one ?? (near.length === 1 && !called.includes(near[0]) ? near[0] : undefined);
    });
    const [own, other] = meant;
    if (called.some(Boolean)) return meant.map((one, at) => one ?? unknown(two[at] ?? ''));
    if (own !== undefined && other !== undefined && own.rivals?.includes(other.id) === true) return [own, other];
  }
  return undefined;
}

const unknown = (name: string): Choice => ({ id: name, title: name, names: '' });

/** The one of two that is nothing here: what was typed stands for it. */
export const unknownIn = (named: readonly Choice[], choices: readonly Choice[]): string | undefined =>
  named.find((one) => !choices.includes(one))?.title;

/**
 * The two that are compared in the stead of one and what others make, by what does the same here: the one with that, or, where it
 * does so itself, with what else does; only those that people confuse. None where this one alone does it.
 */
export function insteadOf(
  named: readonly Choice[],
  ours: readonly string[],
  choices: readonly Choice[],
): readonly Choice[] {
  const own = named.find((one) => choices.includes(one));
  const beside = own?.id === ours[0] ? ours : ours.slice(0, 1);
  const other = beside
    .map((id) => choices.find((choice) => choice.id === id && choice.article === undefined))
    .find((choice) => choice !== undefined && own?.rivals?.includes(choice.id) === true);
  return own === undefined || other === undefined ? [] : [own, other];
}
