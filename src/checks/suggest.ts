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

/** The end of a message: `" 혹시 “storage/s3”?"`, or `""` when at every candidate more than a third of the letters differ. */
export function didYouMean(written: string, candidates: Iterable<string>): string {
  // Longer names are garbage, not typos, and comparing them costs time.
  if (written.length > 80) return '';
  const [nearest] = [...candidates]
    .map((name) => ({ name, distance: editDistance(written.toLowerCase(), name.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance);
  const isNear = nearest !== undefined && nearest.distance <= Math.max(1, Math.floor(written.length / 3));
  return isNear ? ` 혹시 “${nearest.name}”?` : '';
}
