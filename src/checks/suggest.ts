/** Longer names are garbage, not typos, and comparing them costs time. */
const LONGEST = 80;

/** Letters to put in, take out or change to make one text of another (Levenshtein). */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = (row[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1]);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** Finds the candidate that was probably meant, or `undefined` when none is near: at most a third of the letters differ. */
function nearest(written: string, candidates: Iterable<string>): string | undefined {
  if (written.length > LONGEST) return undefined;
  let found: string | undefined;
  let limit = Math.max(1, Math.floor(written.length / 3));
  for (const candidate of candidates) {
    const distance = editDistance(written.toLowerCase(), candidate.toLowerCase());
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
