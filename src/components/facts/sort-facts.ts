/** What the table of numbers can be sorted by besides its own order (domain, then topic). */
export type SortKey = 'topic' | 'label' | 'value';

/** A row and what it is found and sorted by. */
export interface FactEntry {
  readonly row: HTMLTableRowElement;
  /** Where the row stands without sorting. */
  readonly home: HTMLTableSectionElement;
  readonly topic: string;
  readonly label: string;
  readonly rank: number;
}

const collator = new Intl.Collator('ko', { numeric: true });
const ORDERS: Readonly<Record<SortKey, (a: FactEntry, b: FactEntry) => number>> = {
  topic: (a, b) => collator.compare(a.topic, b.topic),
  label: (a, b) => collator.compare(a.label, b.label),
  value: (a, b) => a.rank - b.rank,
};

/** Tells which sort a value of the form asks for: `"value"`, or `undefined` for the table's own order. */
export const toSortKey = (value: string): SortKey | undefined =>
  Object.hasOwn(ORDERS, value) ? (value as SortKey) : undefined;

/** With the domains' headings gone each row says its domain itself. */
function nameDomain({ row, home }: FactEntry): void {
  const title = document.getElementById(home.dataset.domain ?? '')?.textContent;
  const name = document.createElement('small');
  name.textContent = title ?? '';
  row.cells[0]?.append(name);
  row.dataset.domain = home.dataset.domain ?? '';
}

/** Puts the rows in order, and tells it to those who listen; without a key each returns to its topic. */
export function sortRows(
  table: HTMLTableElement,
  entries: readonly FactEntry[],
  key: SortKey | undefined,
  down: boolean,
): void {
  const all = table.querySelector<HTMLTableSectionElement>('[data-fact-sorted]');
  if (all === null) return;
  for (const head of table.querySelectorAll<HTMLElement>('thead [data-sort]')) {
    if (head.dataset.sort === key) head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
    else head.removeAttribute('aria-sort');
  }
  if (key === undefined) {
    if (table.dataset.order === undefined) return;
    delete table.dataset.order;
    for (const { row, home } of entries) {
      row.querySelector('small')?.remove();
      home.append(row);
    }
    return;
  }
  if (table.dataset.order === undefined) entries.forEach(nameDomain);
  table.dataset.order = key;
  const sign = down ? -1 : 1;
  all.append(...entries.toSorted((a, b) => sign * ORDERS[key](a, b)).map(({ row }) => row));
}
