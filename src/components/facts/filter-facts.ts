/** Filters the table of all numbers while typing, and copies what is shown as a Markdown table. */
export {};

const bar = document.querySelector<HTMLFormElement>('[data-fact-filter]');
const rows = [...document.querySelectorAll<HTMLTableRowElement>('[data-fact-row]')];
const input = bar?.elements.namedItem('q');
const field = input instanceof HTMLInputElement ? input : undefined;
const count = document.querySelector<HTMLElement>('[data-fact-count]');

const fold = (text: string): string => text.normalize('NFC').toLowerCase().replace(/\s+/g, '');
/** What a row says plus the other names of its topic, so that 람다 finds Lambda. */
const texts = rows.map((row) => fold(`${row.textContent} ${row.closest('tbody')?.dataset.names ?? ''}`));

function apply(): void {
  if (bar === null) return;
  const data = new FormData(bar);
  const word = fold(field?.value ?? '');
  const eraOnly = data.get('era') !== null;
  let shown = 0;
  rows.forEach((row, index) => {
    const visible = texts[index]?.includes(word) === true && (!eraOnly || row.dataset.factRow === 'era');
    row.hidden = !visible;
    if (visible) shown++;
  });
  for (const section of document.querySelectorAll<HTMLElement>('[data-fact-section]')) {
    section.hidden = section.querySelector('[data-fact-row]:not([hidden])') === null;
  }
  if (count !== null) count.textContent = shown === rows.length ? '' : shown === 0 ? '맞는 숫자가 없다' : `${shown}개`;
  const query = new URLSearchParams();
  for (const [name, value] of data) if (typeof value === 'string' && value !== '') query.set(name, value);
  history.replaceState(null, '', query.size === 0 ? location.pathname + location.hash : `?${query.toString()}`);
}

function asMarkdown(): string {
  const cells = (row: HTMLTableRowElement): string =>
    `| ${[...row.cells]
      .slice(0, 4)
      .map((each) => each.innerText.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim())
      .join(' | ')} |`;
  const head = '| 주제 | 무엇 | 값 | 조건 |\n|---|---|---|---|';
  return [head, ...rows.filter((row) => !row.hidden).map(cells)].join('\n');
}

if (bar !== null) {
  const query = new URLSearchParams(location.search);
  const era = bar.elements.namedItem('era');
  if (field !== undefined) field.value = query.get('q') ?? '';
  if (era instanceof HTMLInputElement) era.checked = query.has('era');
  if (query.size > 0) apply();
  bar.addEventListener('input', apply);
  bar.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  bar.querySelector('button')?.addEventListener('click', () => {
    navigator.clipboard.writeText(asMarkdown()).then(
      () => {
        if (count !== null) count.textContent = '표를 복사했다';
      },
      () => {
        if (count !== null) count.textContent = '복사하지 못했다. 브라우저의 권한을 확인한다';
      },
    );
  });
}
