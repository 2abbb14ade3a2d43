/** What two names mean that stand beside one another: each can tell what the other means. */
import { foldName, foldNames } from '../../model/fold-name.ts';
import type { Choice } from '../../site/choices.ts';
import { findTopics, isItself, isOwn, isSpelled, namesOf, ownNamesOf, partsOf } from './find-topics.ts';

/** Of those that a name may mean, what is titled as of that kind first, and without what only begins so: 엔드포인트 서비스 is no 엔드포인트. */
function ofKind(typed: string, found: readonly Choice[]): readonly Choice[] {
  const wanted = foldName(typed);
  const kinds = found.filter(({ title }) => /^[가-힣]{2,}$/.test(wanted) && foldName(title).endsWith(wanted));
  const isCut = (choice: Choice): boolean =>
    namesOf(choice).some((name) => name.startsWith(wanted)) &&
    !ownNamesOf(choice).some((name) => name.endsWith(wanted));
  return kinds.length > 0 ? [...new Set([...kinds, ...found.filter((choice) => !isCut(choice))])] : found;
}

/**
 * Of the things that a name can mean, the one that is confused with what the other field can mean, else the one that is
 * something to it, of several the one on the same page; never what the other field names already; else the part that the
 * other is confused with and whose name begins or ends so: `스냅샷` beside `RDS 자동 백업`; else all of them.
 */
export function narrow(
  typed: string,
  found: readonly Choice[],
  other: readonly Choice[],
  choices: readonly Choice[],
): readonly Choice[] {
  const [wanted, only] = [foldName(typed), other.length === 1];
  const isNear = (how: 'rivals' | 'related') => (choice: Choice) =>
    isOwn(choice) && other.some((one) => isOwn(one) && choice[how]?.includes(one.id));
  const isRival = isNear('rivals');
  const others = only && found.length > 1 ? found.filter((choice) => choice !== other[0]) : found;
  const kinds = ofKind(typed, others);
  const apart = [...new Set([...kinds, ...others])];
  for (const how of ['rivals', 'related'] as const) {
    const beside = apart.filter(isNear(how));
    const together = beside.filter(({ page }) => page !== undefined && other.every((one) => one.page === page));
    const one = [beside, together].find(({ length }) => length === 1);
    if (beside.length > 0) return one?.every((choice) => kinds.includes(choice)) === true ? one : apart;
  }
  const titled = found.some(({ title }) => foldNames([title]).includes(wanted));
  if (other.length === 0 || titled || found.length === 0 || wanted.length < 2) return apart;
  const has = (name: string): boolean => name.startsWith(wanted) || name.endsWith(wanted);
  const called = partsOf(choices).filter((choice) => isRival(choice) && namesOf(choice).some(has));
  return called.length === 1 ? called : apart;
}

type Two<T> = readonly [T, T];

const areTwo = ([one, other]: Two<readonly Choice[]>): boolean =>
  one.length === 1 && other.length === 1 && one[0] !== other[0];

/** The one pair that people confuse whose two names begin or end with what was typed: `지리적 위치`, `지리 근접`. */
function findPair([one, other]: Two<string>, choices: readonly Choice[]): Two<Choice> | undefined {
  const spelled = (typed: string): readonly Choice[] =>
    foldName(typed).length < 2 ? [] : choices.filter((choice) => isOwn(choice) && isSpelled(choice, typed));
  const others = spelled(other);
  const lefts = spelled(one);
  const pairs = lefts.flatMap((left) =>
    others.filter(({ id }) => left.rivals?.includes(id) === true).map((right) => [left, right] as const),
  );
  const [pair] = pairs;
  const areOfKind =
    pair !== undefined && ofKind(one, lefts).includes(pair[0]) && ofKind(other, others).includes(pair[1]);
  return areOfKind && pairs.length === 1 ? pair : undefined;
}

/** All that either can mean: first by what the other means, and, where that are no two things, by the pair that both are names in. */
export function findBoth(typed: Two<string>, choices: readonly Choice[]): Two<readonly Choice[]> {
  const [one, other] = typed;
  // The title and another name of one thing are no two, though one begins another name: `AWS Lambda`, `람다`.
  const same = choices.find(
    (choice) =>
      isOwn(choice) &&
      typed.some((name) => foldNames([choice.title]).includes(foldName(name))) &&
      typed.every((name) => isItself(choice, name, choices)),
  );
  if (same !== undefined) return [[same], [same]];
  const beside = ([left, right]: Two<readonly Choice[]>): Two<readonly Choice[]> => [
    narrow(one, left, right, choices),
    narrow(other, right, left, choices),
  ];
  // What one is known to mean by now can tell what the other means.
  const meant = beside(beside([findTopics(one, choices), findTopics(other, choices)]));
  if (areTwo(meant) || foldName(one) === foldName(other)) return meant;
  const pair = findPair(typed, choices);
  return pair === undefined ? meant : [[pair[0]], [pair[1]]];
}

/** Two that people confuse, if that is what two names mean. */
export function findRivals(typed: Two<string>, choices: readonly Choice[]): Two<Choice> | undefined {
  const meant = findBoth(typed, choices);
  const [[left], [right]] = meant;
  return left && right && areTwo(meant) && left.rivals?.includes(right.id) === true ? [left, right] : undefined;
}
