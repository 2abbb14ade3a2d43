import { isMisplaced } from '../../matching/count-quantities.ts';
import type { StatementMatcher } from '../../matching/matcher.ts';
import type { PageStatement } from '../../matching/page-statements.ts';
import { swappedIn } from '../../matching/swapped.ts';
import { turnedAbout } from '../../matching/turned-about.ts';
import type { Checked } from './checked.ts';

/** A page settles it by name. */
export const CLAIM_SURE = 0.9;
/** So sure is what is told where another service may be meant, or only words agree. */
export const GUESS_SURE = 0.5;

/** Tells of places that seem to say what a text does whether they do. */
export function createLikeness(text: string, { places, read }: StatementMatcher) {
  /** What stands right but for the side of a limit, how often something is, or which number is whose. */
  const turnedIn = (place: PageStatement): ReturnType<typeof turnedAbout> => {
    const mark = swappedIn(text, place, read);
    return mark ? { kind: 'differs', mark } : turnedAbout(text, place);
  };
  /** The place seems to say the same, or all but that. */
  const likely = (place: PageStatement): Pick<Checked, 'kind' | 'place' | 'sure' | 'marks'> => {
    const { kind = 'likely', mark } = turnedIn(place) ?? {};
    const one = read(text).quantities.find(({ start }) => start === mark?.[0]);
    // the default that stands beside the most of it
    const [other] = one
      ? places.only(place.topic, ({ anchor, text: told }) => {
          return anchor === place.anchor && isMisplaced(one, read(told).quantities);
        })
      : [];
    return {
      ...(other ? { kind: 'differs', place: other.statement } : { kind, place }),
      ...{ sure: mark && place.kind === 'fact' ? CLAIM_SURE : GUESS_SURE, marks: mark ? [mark] : [] },
    };
  };
  return { turnedIn, likely };
}
