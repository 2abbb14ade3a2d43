/** The comparison picker: two chosen topics side by side; the choice lives in the address (`?a=…&b=…`). */
import { addressOf, restoreForm } from '../chrome/form-address.ts';
import { returnToPlace } from '../chrome/keep-scroll.ts';
import { pairFacts, type SideFact } from './pair-facts.ts';

interface Side {
  readonly id: string;
  readonly title: string;
  readonly domain: string;
  readonly url: string;
  readonly summary: string;
  readonly facts: readonly SideFact[];
}

const form = document.querySelector<HTMLFormElement>('[data-compare]');
const result = document.querySelector<HTMLElement>('[data-compare-result]');
let topics: Promise<ReadonlyMap<string, Side>> | undefined;

function load(url: string): Promise<ReadonlyMap<string, Side>> {
  topics ??= fetch(url)
    .then((response) => {
      if (!response.ok) throw new Error(response.statusText);
      return response.json() as Promise<Side[]>;
    })
    .then((list) => new Map(list.map((topic) => [topic.id, topic])))
    .catch((error: unknown) => {
      // The next try asks again.
      topics = undefined;
      throw error;
    });
  return topics;
}

function cell(tag: 'td' | 'th', text: string, scope?: 'row' | 'col'): HTMLElement {
  const element = document.createElement(tag);
  if (scope !== undefined) element.setAttribute('scope', scope);
  element.textContent = text.replaceAll('**', '').replaceAll('`', '');
  return element;
}

function factCell(fact: SideFact | undefined): HTMLElement {
  const element = cell('td', fact?.value ?? '–');
  if (fact?.note !== undefined) {
    const note = document.createElement('small');
    note.textContent = fact.note.replaceAll('**', '').replaceAll('`', '');
    element.append(note);
  }
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

function buildTable(left: Side, right: Side): HTMLElement {
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
  for (const { label, left: a, right: b } of pairFacts(left.facts, right.facts)) {
    const row = document.createElement('tr');
    row.append(cell('th', label, 'row'), factCell(a), factCell(b));
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
  region.ariaLabel = `${left.title}와 ${right.title} 나란히 보기`;
  region.append(table);
  return region;
}

function chosen(name: string): string {
  const select = form?.elements.namedItem(name);
  return select instanceof HTMLSelectElement ? select.value : '';
}

async function show(): Promise<void> {
  if (form === null || result === null) return;
  const a = chosen('a');
  const b = chosen('b');
  if (a === '' || b === '' || a === b) {
    delete document.documentElement.dataset.asked;
    result.textContent = a === b ? (a === '' ? '' : '서로 다른 둘을 고른다.') : '나란히 볼 것을 하나 더 고른다.';
    return;
  }
  try {
    const all = await load(form.dataset.compare ?? '');
    const [left, right] = [all.get(a), all.get(b)];
    if (left === undefined || right === undefined) return;
    result.replaceChildren(buildTable(left, right));
  } catch {
    result.textContent = '비교할 내용을 불러오지 못했다. 연결을 확인하고 다시 고른다.';
  }
}

form?.addEventListener('change', () => {
  history.pushState(null, '', addressOf(form));
  void show();
});
if (form !== null) {
  addEventListener('popstate', () => {
    restoreForm(form, { force: true });
    void show();
  });
  // What was chosen before this script arrived stands in the address from now on.
  if (restoreForm(form)) history.replaceState(history.state, '', addressOf(form));
  void show().then(returnToPlace);
}
