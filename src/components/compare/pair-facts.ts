import type { Comparable } from '../../site/comparable.ts';
import type { SideFact } from '../../site/side-facts.ts';

/** One row of a comparison: what both sides say about the same thing. */
export interface SharedRow {
  /** `시간 한도`, or the label that both use. */
  readonly name: string;
  readonly left: readonly SideFact[];
  readonly right: readonly SideFact[];
}

/** What two topics have to say in numbers. */
export interface PairedFacts {
  /** What both have, whatever they call it; in the order in which the left one says it. */
  readonly shared: readonly SharedRow[];
  /** What only one of them has. */
  readonly onlyLeft: readonly SideFact[];
  readonly onlyRight: readonly SideFact[];
}

const fold = (label: string): string =>
  label
    .normalize('NFC')
    .replace(/[\s·,()`*]/g, '')
    .toLowerCase();

const group = (facts: readonly SideFact[], key: (fact: SideFact) => string): Map<string, SideFact[]> => {
  const groups = new Map<string, SideFact[]>();
  for (const fact of facts) groups.set(key(fact), [...(groups.get(key(fact)) ?? []), fact]);
  return groups;
};

type FactSide = Pick<Comparable, 'id' | 'facts'>;

/**
 * Tells which facts of two topics belong side by side, by declared axis or else by label, and which only one of the two has.
 * What one page says of the other stands with the other alone.
 */
export function pairFacts(one: FactSide, two: FactSide): PairedFacts {
  const left = one.facts.filter(({ of }) => of !== two.id);
  const right = two.facts.filter(({ of }) => of !== one.id);
  const key = ({ axis, label }: SideFact): string => axis ?? fold(label);
  const [ours, theirs] = [group(left, key), group(right, key)];
  const shared = [...ours].flatMap(([name, facts]): SharedRow[] => {
    const others = theirs.get(name);
    const [first] = facts;
    return others === undefined || first === undefined
      ? []
      : [{ name: first.axis ?? first.label, left: facts, right: others }];
  });
  const taken = new Set(shared.flatMap((row) => row.left.map(key)));
  const others = (facts: readonly SideFact[]): SideFact[] => facts.filter((fact) => !taken.has(key(fact)));
  return { shared, onlyLeft: others(left), onlyRight: others(right) };
}
