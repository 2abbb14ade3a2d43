/** What two have to say of the same, from what is stored of each when the site is built (`site/sides.ts`). */

/** A number of one side; texts may hold `code` and **strong**. */
export interface SideFact {
  readonly label: string;
  readonly value: string;
  readonly note?: string | undefined;
  /** What old exam material says instead. */
  readonly examEra?: string | undefined;
  /** Name of what it can be read across by, whatever each calls it: `시간 한도`. */
  readonly axis?: string | undefined;
  /** The topic that owns it, where another one's page shows it too. */
  readonly owner?: string | undefined;
}

/** What is written of one and another that people confuse, as the first sees it. */
export interface SidePair {
  /** The other one. */
  readonly id: string;
  readonly title: string;
  /** The page of the pair, and the article about both where one is written. */
  readonly url: string;
  readonly article?: { readonly title: string; readonly url: string } | undefined;
  /** What speaks for this one, and what for the other. */
  readonly choose: readonly string[];
  readonly chooseOther: readonly string[];
  readonly trap: string;
  /** What a table says of both. */
  readonly rows: readonly { readonly name: string; readonly own: string; readonly other: string }[];
}

/** One that can stand beside another: a topic, or a section that is confused with something. */
export interface Side {
  /** Of a topic; of a section its name in the pair: `RDS 다중 AZ`. */
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly summary: string;
  /** When its page was last checked against its sources. */
  readonly verifiedOn: string;
  /** What a requirement says, and what to choose then. */
  readonly signals: readonly { readonly need: string; readonly choose: string }[];
  readonly facts: readonly SideFact[];
  readonly pairs: readonly SidePair[];
  /** What this and others are to each other of which one is not chosen over the other, by their ids. */
  readonly related: Readonly<Record<string, string>>;
  /** Of a service that has ended since when, and what AWS recommends instead. */
  readonly ended?: string | undefined;
}

/** Numbers of both about the same. */
interface SharedFacts {
  readonly name: string;
  readonly sides: readonly [left: readonly SideFact[], right: readonly SideFact[]];
}

export interface ComparedTwo {
  readonly pair: SidePair | undefined;
  readonly relation: string | undefined;
  readonly shared: readonly SharedFacts[];
  /** Numbers of one alone, which does not say that the other has none. */
  readonly only: readonly [left: readonly SideFact[], right: readonly SideFact[]];
}

const keyOf = ({ axis, label }: SideFact): string => axis ?? label.replace(/\s/g, '');

/** Joins two: what is written of both, and their numbers by what they can be read across by, or by a label that both use. */
export function compareTwo(left: Side, right: Side): ComparedTwo {
  // What one page shows of the other is told there.
  const own = left.facts.filter(({ owner }) => owner !== right.id);
  const other = right.facts.filter(({ owner }) => owner !== left.id);
  const theirs = Map.groupBy(other, keyOf);
  const shared = [...Map.groupBy(own, keyOf)].flatMap(([key, facts]): SharedFacts[] => {
    const beside = theirs.get(key);
    return beside === undefined ? [] : [{ name: facts[0]?.axis ?? facts[0]?.label ?? key, sides: [facts, beside] }];
  });
  const isShared = (fact: SideFact): boolean => shared.some(({ sides }) => sides.some((all) => all.includes(fact)));
  return {
    pair: left.pairs.find(({ id }) => id === right.id),
    relation: left.related[right.id],
    shared,
    only: [own.filter((fact) => !isShared(fact)), other.filter((fact) => !isShared(fact))],
  };
}
