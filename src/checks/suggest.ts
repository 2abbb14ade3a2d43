import { editDistance } from '../korean/slips.ts';

/** Longer names are garbage, not typos, and comparing them costs time. */
const LONGEST = 80;

/** Finds the candidate that was probably meant, or `undefined` when none is near: at most a third of the letters differ. */
function nearest(written: string, candidates: Iterable<string>): string | undefined {
  if (written.length > LONGEST) return undefined;
  let found: string | undefined;
  let limit = Math.max(1, Math.floor(written.length / 3));
  for (const candidate of candidates) {
    const distance = editDistance(written.toLowerCase(), candidate.toLowerCase(), limit);
    if (distance > limit) continue;
    found = candidate;
    // The first of the nearest is meant.
    limit = distance - 1;
  }
  return found;
}

/** The end of a message: `" 혹시 “storage/s3”?"`, or `""` when nothing is near. */
export function didYouMean(written: string, candidates: Iterable<string>): string {
  const meant = nearest(written, candidates);
  return meant === undefined ? '' : ` 혹시 “${meant}”?`;
}
