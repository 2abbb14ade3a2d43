/** What a name is called by the first letters of its words: `CloudFront`, `CloudFormation` → `cf`. */
import { bareTitle } from '../../model/bare-title.ts';
import { withoutMaker } from '../../model/fold-name.ts';
import type { Choice } from '../../site/choices.ts';

/** The first letters of the words of a Latin name: of `AWS Elastic Beanstalk` `eb`; none of a name with digits or Hangul. */
export function initialsOf(name: string): string {
  const own = withoutMaker(name).replace(/\s*\(.*\)$/, '');
  if (!/^[a-z -]+$/i.test(own)) return '';
  const words = own
    .split(/[ -]+|(?<=[a-z])(?=[A-Z])/)
    .filter((word) => word !== '' && word !== 'for' && word !== 'and');
  return words.map(([first = '']) => first.toLowerCase()).join('');
}

const read = new WeakMap<Choice, readonly (readonly string[])[]>();

/** The initials of one, of its title first and of its other names then. */
function readInitials(choice: Choice): readonly (readonly string[])[] {
  const known = read.get(choice);
  if (known !== undefined) return known;
  const { title } = choice;
  const names = choice.names.split(',');
  // Also what a title is called in short: `SageMaker` of `Amazon SageMaker AI`.
  const titles = [bareTitle(title), ...names.filter((name) => title.includes(name))];
  const made = [titles, names].map((some) => some.map(initialsOf).filter((letters) => letters.length > 1));
  read.set(choice, made);
  return made;
}

/**
 * Those whose titles begin their words with these letters, or else, where `also` allows it, those with any other such
 * name: `sm` is the Secrets Manager, the Systems Manager and SageMaker.
 */
export function findByInitials(wanted: string, choices: readonly Choice[], also: boolean): readonly Choice[] {
  if (!/^[a-z]{2,4}$/.test(wanted)) return [];
  const by = (way: number): readonly Choice[] =>
    choices.filter((choice) => readInitials(choice)[way]?.includes(wanted) === true);
  const titled = by(0);
  return titled.length > 0 || !also ? titled : by(1);
}
