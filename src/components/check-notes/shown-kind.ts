import type { Checked } from './checked.ts';

/** So sure a match must be to be told as one. */
const SURE = 0.65;
/** What may not be as the note says is for its reader to see: it differs from what may be another thing, or is like a place that tells how notes err. */
export const isToSee = ({ kind, place, sure }: Pick<Checked, 'kind' | 'place' | 'sure'>): boolean =>
  kind === 'likely' ? place?.kind === 'correction' : kind === 'differs' && sure < SURE;

/**
 * What a statement is shown as: of one that differs in nothing but a name that is no more it is told that; what its reader has to
 * see is neither agreement nor contradiction.
 */
export const shownKind = (
  one: Pick<Checked, 'kind' | 'renamed' | 'marks' | 'text' | 'place' | 'sure'>,
): Checked['kind'] => {
  const { kind, renamed, marks, text } = one;
  if (kind === 'differs' && renamed !== undefined && marks.every(([from, to]) => text.slice(from, to) === renamed.was))
    return 'renamed';
  return isToSee(one) ? 'new' : kind;
};
