/** A fact of one side of a comparison. */
export interface SideFact {
  readonly label: string;
  readonly value: string;
  readonly note?: string;
}

/** A row of a comparison: the same label on both sides, or a fact that only one side has. */
export interface FactRow {
  readonly label: string;
  readonly left: SideFact | undefined;
  readonly right: SideFact | undefined;
}

const fold = (label: string): string =>
  label
    .normalize('NFC')
    .replace(/[\s·,()`*]/g, '')
    .toLowerCase();

/** Puts two topics' facts side by side: shared labels first, then what only the left has, then what only the right has. */
export function pairFacts(left: readonly SideFact[], right: readonly SideFact[]): FactRow[] {
  const byLabel = new Map(right.map((fact) => [fold(fact.label), fact]));
  const shared = left.flatMap((fact): FactRow[] => {
    const match = byLabel.get(fold(fact.label));
    return match === undefined ? [] : [{ label: fact.label, left: fact, right: match }];
  });
  const taken = new Set(shared.map(({ label }) => fold(label)));
  const only = (facts: readonly SideFact[], side: 'left' | 'right'): FactRow[] =>
    facts
      .filter(({ label }) => !taken.has(fold(label)))
      .map((fact) => ({ label: fact.label, left: undefined, right: undefined, [side]: fact }));
  return [...shared, ...only(left, 'left'), ...only(right, 'right')];
}
