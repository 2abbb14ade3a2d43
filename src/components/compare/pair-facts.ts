/** A fact of one side of a comparison. */
export interface SideFact {
  readonly label: string;
  readonly value: string;
  readonly note?: string;
}

/** What two topics have to say in numbers. */
export interface PairedFacts {
  /** Facts of the same label, to be read across. */
  readonly shared: readonly { readonly left: SideFact; readonly right: SideFact }[];
  /** What only one of them has. */
  readonly onlyLeft: readonly SideFact[];
  readonly onlyRight: readonly SideFact[];
}

const fold = (label: string): string =>
  label
    .normalize('NFC')
    .replace(/[\s·,()`*]/g, '')
    .toLowerCase();

/** Tells which facts of two topics belong side by side, and which only one of the two has. */
export function pairFacts(left: readonly SideFact[], right: readonly SideFact[]): PairedFacts {
  const byLabel = new Map(right.map((fact) => [fold(fact.label), fact]));
  const shared = left.flatMap((fact) => {
    const match = byLabel.get(fold(fact.label));
    return match === undefined ? [] : [{ left: fact, right: match }];
  });
  const taken = new Set(shared.map((pair) => fold(pair.left.label)));
  const others = (facts: readonly SideFact[]): SideFact[] => facts.filter(({ label }) => !taken.has(fold(label)));
  return { shared, onlyLeft: others(left), onlyRight: others(right) };
}
