import { foldName } from '../../model/fold-name.ts';
import type { Choice } from '../../site/choices.ts';
import { isCalled, isOwn, namesOf } from './find-topics.ts';

/** Tells whether something is called just so, and nothing else by a name that begins so, as `S3 Glacier` does with `S3`. */
export function isWhole(choice: Choice, typed: string, choices: readonly Choice[]): boolean {
  const wanted = foldName(typed);
  const isLonger = (name: string): boolean => name !== wanted && name.startsWith(wanted);
  return isCalled(choice, typed) && !choices.some((one) => one !== choice && isOwn(one) && namesOf(one).some(isLonger));
}
