import { foldNames } from '../model/fold-name.ts';

/** What one thing is called: its id first. */
export interface Called {
  readonly id: string;
  readonly names: readonly string[];
}

const known = new Map<string, readonly string[]>();
/** The same few names stand in all tables, and each thing is looked for in each. */
function fold(name: string): readonly string[] {
  const folded = known.get(name) ?? foldNames([name]);
  known.set(name, folded);
  return folded;
}

/**
 * Finds the column of a table that is about one thing, -1 without one. What the pairs say whose a column is, it is of nothing else
 * that is called so, too: `읽기 복제본` of RDS says nothing of those of Aurora. Any other is of what has that name alone.
 * `declared` is what a side of a pair is called in the table, by its id.
 *
 * @param shared folded names that several things have
 */
export function ownColumn(
  { id, names }: Called,
  shared: ReadonlySet<string>,
): (head: readonly string[], declared: ReadonlyMap<string, string>) => number {
  const own = new Set([...fold(id), ...names.flatMap(fold).filter((name) => !shared.has(name))]);
  return (head, declared) => {
    const taken = new Set(declared.values());
    return head.findIndex(
      (name, index) =>
        index > 0 && (taken.has(name) ? name === declared.get(id) : fold(name).some((one) => own.has(one))),
    );
  };
}

/** Folded names that more than one thing has. */
export function sharedNames(all: readonly Called[]): ReadonlySet<string> {
  const owners = Map.groupBy(
    all.flatMap(({ id, names }) => foldNames([id, ...names]).map((name) => ({ id, name }))),
    ({ name }) => name,
  );
  return new Set([...owners].flatMap(([name, own]) => (new Set(own.map(({ id }) => id)).size > 1 ? [name] : [])));
}
