import { bareTitle } from '../../model/bare-title.ts';
import type { Comparable } from '../../site/comparable.ts';
import { element } from '../element.ts';
import { areKnown, decide, partIn } from '../sides/decide.ts';
import { plain } from './build-rest.ts';

/** Tells whether what each of two is, is all that can be said of them: nobody has written about both, and nothing decides. */
export function areOnlyMeant(left: Comparable, right: Comparable): boolean {
  if (areKnown(left, right) || partIn(left, right) !== undefined) return false;
  const { choose, chooseOther } = decide(left, right);
  return choose.length + chooseOther.length === 0;
}

/** What each of two is, in a sentence. */
export const sayMeanings = (left: Comparable, right: Comparable): HTMLElement =>
  element(
    'ul',
    { class: 'meanings' },
    ...[left, right].map(({ title, url, summary }) =>
      element('li', {}, element('a', { href: url }, bareTitle(title)), `: ${plain(summary)}`),
    ),
  );
