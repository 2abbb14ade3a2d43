/** The pairs that are written of what is nearest to two of which none is: of their pages and of the parts of these. */
import type { Choice } from '../../site/choices.ts';
import { isOwn } from '../names/find-topics.ts';

/** Pairs at most. */
const MOST = 3;

/** What a page and its parts are, by the title of that page. */
const pageOf = ({ page, title }: Choice): string => page ?? title;

/** The pairs of one page with another, those first that have one of the two; none where both are of one page. */
export function kinPairs(
  [a, b]: readonly [string, string],
  choices: readonly Choice[],
): readonly (readonly [Choice, Choice])[] {
  const own = choices.filter(isOwn);
  const [left, right] = [a, b].map((id) => own.find((choice) => choice.id === id));
  if (left === undefined || right === undefined || pageOf(left) === pageOf(right)) return [];
  const kinOf = (one: Choice): readonly Choice[] => own.filter((choice) => pageOf(choice) === pageOf(one));
  const pairs = kinOf(left).flatMap((one) =>
    kinOf(right)
      .filter(({ id }) => one.rivals?.includes(id) === true)
      .map((other) => [one, other] as const),
  );
  const hasOne = ([one, other]: readonly [Choice, Choice]): boolean => one === left || other === right;
  return [...pairs.filter(hasOne), ...pairs.filter((pair) => !hasOne(pair))].slice(0, MOST);
}
