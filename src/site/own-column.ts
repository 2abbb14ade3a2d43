import { foldNames } from '../model/fold-name.ts';

/** What one thing is called: its id first. */
export interface Called {
  readonly id: string;
  readonly names: readonly string[];
}

/**
 * The column of a table that is about one thing, -1 without one. What the pairs say whose a column is, it is of nothing else
 * that is called so, too: `읽기 복제본` of RDS says nothing of those of Aurora. Any other is of what has that name alone.
 *
 * @param declared what a side of a pair is called in the table, by its id
 * @param shared folded names that several things have
 */
export function ownColumn(
  head: readonly string[],
  declared: ReadonlyMap<string, string>,
  { id, names }: Called,
  shared: ReadonlySet<string>,
): number {
  const taken = new Set(declared.values());
  const own = new Set([...foldNames([id]), ...foldNames(names).filter((name) => !shared.has(name))]);
  return head.findIndex(
    (name, index) =>
      index > 0 && (taken.has(name) ? name === declared.get(id) : foldNames([name]).some((one) => own.has(one))),
  );
}

/** Folded names that more than one thing has. */
export function sharedNames(all: readonly Called[]): ReadonlySet<string> {
  const owners = Map.groupBy(
    all.flatMap(({ id, names }) => foldNames([id, ...names]).map((name) => ({ id, name }))),
    ({ name }) => name,
  );
  return new Set([...owners].flatMap(([name, own]) => (new Set(own.map(({ id }) => id)).size > 1 ? [name] : [])));
}
