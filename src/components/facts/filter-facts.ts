/** Filters and sorts the table of all numbers, and copies what is shown; the address says what is shown. */
import { addressOf } from '../chrome/form-address.ts';
import { restoreList } from '../chrome/restore-list.ts';
import { copy } from '../share/clipboard.ts';
import { sortRows, toSortKey, type FactEntry } from './sort-facts.ts';
import { toClip } from './table-clip.ts';
import { foldName } from '../../model/fold-name.ts';

function start(form: HTMLFormElement, table: HTMLTableElement): void {
  const rows = [...table.querySelectorAll<HTMLTableRowElement>('[data-fact-row]')];
  const entries = rows.map((row): FactEntry => {
    const [topic, label] = row.cells;
    return {
      row,
      home: row.parentElement as HTMLTableSectionElement,
      topic: topic?.textContent.trim() ?? '',
      label: label?.textContent.trim() ?? '',
      rank: Number(row.dataset.rank),
    };
  });
  /** What a row says, the other names of its topic and its domain, so that 람다 finds Lambda. */
  const texts = entries.map(({ row, home }) => foldName(`${row.textContent} ${home.dataset.names ?? ''}`));
  const field = form.elements.namedItem('q') as HTMLInputElement;
  const era = form.elements.namedItem('era') as HTMLInputElement;
  const sort = form.elements.namedItem('sort') as HTMLSelectElement;
  const down = form.elements.namedItem('down') as HTMLInputElement;
  const count = form.querySelector('output');
  const nothing = document.querySelector<HTMLElement>('[data-fact-nothing]');
  const say = (text: string): void => {
    if (count !== null) count.textContent = text;
  };

  let order = '';
  const show = (): void => {
    const word = foldName(field.value);
    let shown = 0;
    entries.forEach(({ row }, index) => {
      const visible = texts[index]?.includes(word) === true && (!era.checked || row.dataset.factRow === 'era');
      row.hidden = !visible;
      if (visible) shown++;
    });
    const key = toSortKey(sort.value);
    down.disabled = key === undefined;
    if (key === undefined) down.checked = false;
    const wanted = `${key ?? ''} ${String(down.checked)}`;
    if (wanted !== order) sortRows(table, entries, key, down.checked);
    order = wanted;
    for (const group of table.querySelectorAll<HTMLElement>('[data-fact-group]')) {
      const mine = (row: HTMLElement): boolean => row.parentElement?.dataset.domain === group.dataset.factGroup;
      group.hidden = key !== undefined || !rows.some((row) => !row.hidden && mine(row));
    }
    if (nothing !== null) nothing.hidden = shown > 0;
    table.hidden = shown === 0;
    say(shown === rows.length ? '' : shown === 0 ? '맞는 숫자가 없다' : `${shown}개`);
  };
  const update = (): void => {
    show();
    history.replaceState(history.state, '', addressOf(form));
  };

  restoreList(form, update);
  // Until now a press would have been in vain.
  for (const button of [...form.elements, ...table.querySelectorAll('thead button')])
    if (button instanceof HTMLButtonElement) button.disabled = false;
  form.addEventListener('input', update);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  const clear = (): void => {
    field.value = '';
    sort.selectedIndex = 0;
    for (const box of [era, down]) box.checked = false;
    update();
  };
  form.addEventListener('reset', (event) => {
    // The form itself would empty the fields only after this event.
    event.preventDefault();
    clear();
    field.focus();
  });
  // A jump to a domain that is not shown as such shows it again.
  addEventListener('hashchange', () => {
    const group = table.querySelector<HTMLElement>(`[data-fact-group="${CSS.escape(location.hash.slice(1))}"]`);
    if (group?.hidden !== true) return;
    clear();
    group.scrollIntoView();
  });
  table.tHead?.addEventListener('click', (event) => {
    if (!(event.target instanceof HTMLButtonElement)) return;
    const again = sort.value === event.target.value;
    // Up, down, and back to the domains.
    if (again && down.checked) sort.selectedIndex = 0;
    else sort.value = event.target.value;
    down.checked = again && !down.checked;
    update();
  });
  form.querySelector('[data-copy]')?.addEventListener('click', () => {
    const shown = [...table.querySelectorAll<HTMLTableRowElement>('[data-fact-row]:not([hidden])')];
    void copy(toClip(shown)).then((done) => {
      say(done ? `${shown.length}줄을 표로 복사했다` : '복사하지 못했다. 브라우저의 권한을 확인한다');
    });
  });
}

const form = document.querySelector<HTMLFormElement>('[data-fact-filter]');
const table = document.querySelector<HTMLTableElement>('[data-facts]');
if (form !== null && table !== null) start(form, table);
