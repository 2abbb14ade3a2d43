import { pairFacts, type PairedFacts, type SideFact } from './pair-facts.ts';

/** A topic to compare, as `compare/topics.json` has it. */
export interface Side {
  readonly id: string;
  readonly title: string;
  readonly domain: string;
  readonly url: string;
  readonly summary: string;
  readonly facts: readonly SideFact[];
}

const plain = (text: string): string => text.replaceAll('**', '').replaceAll('`', '');

function cell(tag: 'td' | 'th', text: string, scope?: 'row' | 'col'): HTMLElement {
  const element = document.createElement(tag);
  if (scope !== undefined) element.setAttribute('scope', scope);
  element.textContent = plain(text);
  return element;
}

/** A value and, below it, on what it depends. */
function sayFact(fact: SideFact): (string | HTMLElement)[] {
  if (fact.note === undefined) return [plain(fact.value)];
  const note = document.createElement('small');
  note.textContent = plain(fact.note);
  return [plain(fact.value), note];
}

function factCell(fact: SideFact): HTMLElement {
  const element = cell('td', '');
  element.append(...sayFact(fact));
  return element;
}

/** Lets the table show as cards on phones, as tables in topics do (`src/markdown/card-tables.ts`). */
function nameCells(table: HTMLTableElement, ...sides: string[]): void {
  table.role = 'table';
  for (const section of table.children) section.role = 'rowgroup';
  for (const row of table.rows) {
    row.role = 'row';
    [...row.cells].forEach((cell, column) => {
      const side = sides[column - 1];
      if (cell.tagName === 'TH') cell.role = cell.scope === 'col' ? 'columnheader' : 'rowheader';
      else {
        cell.role = 'cell';
        if (side !== undefined) cell.dataset.label = side;
      }
    });
  }
}

/** What the two are, and what can be read across. */
function buildTable(left: Side, right: Side, shared: PairedFacts['shared']): HTMLElement {
  const head = document.createElement('tr');
  head.append(cell('td', ''));
  for (const side of [left, right]) {
    const title = cell('th', '', 'col');
    const link = document.createElement('a');
    link.href = side.url;
    link.textContent = side.title;
    title.append(link);
    head.append(title);
  }
  const rows = [
    ['이게 뭐야', left.summary, right.summary] as const,
    ['도메인', left.domain, right.domain] as const,
  ].map(([label, a, b]) => {
    const row = document.createElement('tr');
    row.append(cell('th', label, 'row'), cell('td', a), cell('td', b));
    return row;
  });
  for (const { left: a, right: b } of shared) {
    const row = document.createElement('tr');
    row.append(cell('th', a.label, 'row'), factCell(a), factCell(b));
    rows.push(row);
  }
  const table = document.createElement('table');
  const thead = table.createTHead();
  thead.append(head);
  table.createTBody().append(...rows);
  nameCells(table, left.title, right.title);
  const region = document.createElement('div');
  region.className = 'table-scroll row-cards';
  region.tabIndex = 0;
  region.role = 'region';
  region.ariaLabel = `${left.title}, ${right.title} 나란히 보기`;
  region.append(table);
  return region;
}

/** The numbers of one side that the other has nothing to say to: `undefined` without one. */
function buildRest({ title }: Side, facts: readonly SideFact[]): HTMLElement | undefined {
  if (facts.length === 0) return undefined;
  const section = document.createElement('section');
  const heading = document.createElement('h3');
  heading.textContent = `${title}에만 있는 숫자`;
  const list = document.createElement('dl');
  for (const fact of facts) {
    const entry = document.createElement('div');
    const label = document.createElement('dt');
    label.textContent = plain(fact.label);
    const value = document.createElement('dd');
    value.append(...sayFact(fact));
    entry.append(label, value);
    list.append(entry);
  }
  section.append(heading, list);
  return section;
}

/** Two topics side by side: a table of what both have, and below it what only one of them has. */
export function buildComparison(left: Side, right: Side): HTMLElement[] {
  const { shared, onlyLeft, onlyRight } = pairFacts(left.facts, right.facts);
  const rest = document.createElement('div');
  rest.className = 'rest';
  rest.append(...[buildRest(left, onlyLeft), buildRest(right, onlyRight)].filter((part) => part !== undefined));
  return [buildTable(left, right, shared), rest];
}
