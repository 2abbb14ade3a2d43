/** Names of services that AWS renamed, which old material still uses. */
import { foldName } from '../../model/fold-name.ts';
import type { Choice } from '../../site/choices.ts';
import { findTopics, isCalled, isOwn, SOUND } from '../names/find-topics.ts';
import { soundOf } from '../names/sound-of.ts';

/** Tells whether words are what something was called: as it was written, as that is heard, or as the article about both names says it. */
function isOldName({ was = [] }: Choice, typed: string, choices: readonly Choice[]): boolean {
  const [wanted, sound] = [foldName(typed), soundOf(foldName(typed))];
  return (
    was.some((name) => foldName(name) === wanted || (sound.length >= SOUND && soundOf(foldName(name)) === sound)) ||
    choices.some((one) => !isOwn(one) && isCalled(one, typed) && was.some((name) => isCalled(one, name)))
  );
}

/** What has another name today, of which words are the old one: `undefined` of any other words. */
export const findRenamed = (typed: string, choices: readonly Choice[]): Choice | undefined =>
  typed === '' ? undefined : choices.find((choice) => choice.was !== undefined && isOldName(choice, typed, choices));

/** An old name beside something else is what has another name today; an article about both names is read where it stands alone. */
export function todaysName(typed: string, other: string, choices: readonly Choice[]): string {
  if (other === '' || findTopics(typed, choices).some(isOwn)) return typed;
  return findRenamed(typed, choices)?.title ?? typed;
}
