/** What the numbers that were found can be sorted by besides how well they fit. */
export type SortKey = 'topic' | 'label' | 'value';

/** A row and what it is found and sorted by. */
export interface FactEntry {
  readonly row: HTMLTableRowElement;
  /** On the page of its domain. */
  readonly anchor: string;
  readonly topic: string;
  /** Its id: `compute/lambda`. */
  readonly id: string;
  /** Ids of the other topics that show it. */
  readonly lent: readonly string[];
  /** Where it stands there: `compute/lambda#timeout`. */
  readonly place: string;
  readonly value: string;
  /** The topic and its domain. */
  readonly called: string;
  /** Other names of the topic. */
  readonly names: string;
  readonly label: string;
  /** Its label, and what notes call it. */
  readonly own: string;
  readonly rank: number;
}

const collator = new Intl.Collator('ko', { numeric: true });
const ORDERS: Readonly<Record<SortKey, (a: FactEntry, b: FactEntry) => number>> = {
  topic: (a, b) => collator.compare(a.topic, b.topic),
  label: (a, b) => collator.compare(a.label, b.label),
  value: (a, b) => a.rank - b.rank,
};

/** Tells which sort a value of the form asks for: `"value"`, or `undefined` for the order in which they fit. */
export const toSortKey = (value: string): SortKey | undefined =>
  Object.hasOwn(ORDERS, value) ? (value as SortKey) : undefined;

/** Puts entries in order. */
export const sortFacts = (entries: readonly FactEntry[], key: SortKey, down: boolean): FactEntry[] =>
  entries.toSorted((a, b) => (down ? -1 : 1) * ORDERS[key](a, b));
