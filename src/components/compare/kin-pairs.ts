/** The pairs that are written of what is nearest to two of which none is: of their pages and of the parts of these. */
import type { Choice } from '../../site/choices.ts';
import { isOwn } from '../names/find-topics.ts';

/** Pairs at most. */
const MOST = 3;

/** What a page and its parts are, by the title of that page. */
const pageOf = ({ page, title }: Choice): string => page ?? title;

/**
 * The pairs of one page with another, those first that have one of the two; where there are none, and of one page, those of
 * both with a third that either is taken for.
 */
export function kinPairs(
  [a, b]: readonly [string, string],
  choices: readonly Choice[],
): readonly (readonly [Choice, Choice])[] {
  const own = choices.filter(isOwn);
  const [left, right] = [a, b].map((id) => own.find((choice) => choice.id === id));
  if (left === undefined || right === undefined) return [];
  const third = own.find(({ rivals }) => rivals?.includes(a) === true && rivals.includes(b));
  const kinOf = (one: Choice): readonly Choice[] => own.filter((choice) => pageOf(choice) === pageOf(one));
  const [kin, others] = pageOf(left) === pageOf(right) ? [[], []] : [kinOf(left), kinOf(right)];
  const pairs = kin.flatMap((one) =>
    others.filter(({ id }) => one.rivals?.includes(id) === true).map((other) => [one, other] as const),
  );
  const hasOne = ([one, other]: readonly [Choice, Choice]): boolean => one === left || other === right;
  if (pairs.length === 0 && third !== undefined)
    return [
      [left, third],
      [third, right],
    ];
  return [...pairs.filter(hasOne), ...pairs.filter((pair) => !hasOne(pair))].slice(0, MOST);
}
