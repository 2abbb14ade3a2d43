import { hasOtherNumber } from './correction.ts';
import { isDiary } from './diary.ts';
import { areKin, type FoundPlace } from './nearest-places.ts';
import type { Verdict } from './matcher.ts';

/** As like as that a page beside the section's says it, or that another number than the place's is wrong; and as that its own page says it. */
const ALIKE = 0.9;
const LIKE = 0.7;
/** Less like than that a place mostly does not say it. */
const UNLIKE = 0.5;

/** How the place that was looked up stands to a statement; `topic` is that of its section. */
export type Nearness =
  /** It likely says it. */
  | 'says'
  /** It likely has another number. */
  | 'differs'
  | 'near'
  | 'far';

export function nearnessOf(text: string, topic: string, found: FoundPlace | undefined): Nearness {
  if (found === undefined) return 'far';
  const { place, likeness, isBacked } = found;
  const isOwn = place.topic === topic;
  if (isOwn && likeness >= ALIKE && hasOtherNumber(text, place)) return 'differs';
  const says = isBacked && areKin(place.topic, topic) && likeness >= (isOwn ? LIKE : ALIKE);
  return says ? 'says' : likeness < UNLIKE ? 'far' : 'near';
}

/** What is likely right about an open statement, to be looked at: a page says it, or it is declined. */
export type Proposal = 'said' | 'out-of-scope' | 'nothing-to-learn' | undefined;

export function proposalOf({
  kind,
  reason,
  text,
  nearness,
  isNaming,
}: Pick<Verdict, 'kind' | 'reason'> & {
  readonly text: string;
  readonly nearness: Nearness;
  /** It names a topic. */
  readonly isNaming: boolean;
}): Proposal {
  // what a page tells of exam material, or of a mistake, it says already
  if (reason === 'likely' || reason === 'exam-era' || reason === 'known-mistake') return 'said';
  if (reason === 'out-of-scope') return 'out-of-scope';
  if (kind !== 'new') return undefined;
  if (nearness === 'says') return 'said';
  // a line of a diary may have run into one to learn from: what names a service or is near a place is read by somebody
  return nearness === 'far' && !isNaming && isDiary(text) ? 'nothing-to-learn' : undefined;
}
