/**
 * Shows in a drawing what happens when a part fails: choosing a row of its table, or a part in the drawing, marks parts and lines and says
 * the outcome above. Nothing else moves; Escape, or choosing the same again, takes the marks away.
 */
const PART_MARKS = ['down', 'waiting', 'takeover'] as const;
const LINE_MARKS = ['off', 'on'] as const;

const idsIn = (row: HTMLElement, mark: string): readonly string[] => row.dataset[mark]?.split(' ') ?? [];

/** Marks in the pictures of a figure what a row says; `undefined` leaves them as they were drawn. */
function mark(figure: HTMLElement, row: HTMLElement | undefined): void {
  const names = [...PART_MARKS, ...LINE_MARKS].map((name) => `is-${name}`);
  for (const part of figure.querySelectorAll('svg [data-part], svg [data-edge]')) part.classList.remove(...names);
  for (const picture of figure.querySelectorAll('.diagram-svg'))
    picture.classList.toggle('has-failure', row !== undefined);
  if (row === undefined) return;
  for (const name of PART_MARKS)
    for (const id of idsIn(row, name))
      for (const part of figure.querySelectorAll(`svg [data-part="${id}"]`)) part.classList.add(`is-${name}`);
  for (const name of LINE_MARKS)
    for (const id of idsIn(row, name))
      for (const line of figure.querySelectorAll(`svg [data-edge="${id}"]`)) line.classList.add(`is-${name}`);
}

/** What a cell of a row says, without the smaller print. */
const textOf = (row: HTMLElement, name: string): string =>
  row.querySelector(`[data-name="${name}"]`)?.firstChild?.textContent?.trim() ?? '';

/** Chooses a row of a figure's table, or none. */
function choose(figure: HTMLElement, row: HTMLElement | undefined): void {
  for (const button of figure.querySelectorAll<HTMLElement>('tr button'))
    button.ariaPressed = String(row?.contains(button) === true);
  mark(figure, row);
  const outcome = figure.querySelector('[data-outcome]');
  if (outcome !== null)
    outcome.textContent =
      row === undefined
        ? ''
        : `${textOf(row, '무슨 일')}: ${textOf(row, '얼마나')}. ${textOf(row, '사용자가 보는 것')} 이어받는 것: ${textOf(row, '이어받는 것')}.`;
  history.replaceState(history.state, '', row === undefined ? location.pathname + location.search : `#${row.id}`);
}

const isChosen = (row: HTMLElement): boolean => row.querySelector('button')?.ariaPressed === 'true';

/** The row of what fails with a part: the nearest that the part itself causes, before one of a zone around it. */
function rowOf(figure: HTMLElement, part: string): HTMLElement | undefined {
  const rows = [...figure.querySelectorAll<HTMLElement>('tr[data-down]')].filter((row) =>
    idsIn(row, 'down').includes(part),
  );
  return rows.toSorted((a, b) => idsIn(a, 'down').length - idsIn(b, 'down').length)[0];
}

/** Starts listening on the whole page. */
export function watchFailures(): void {
  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element) || target.closest('a')) return;
    const figure = target.closest<HTMLElement>('[data-diagram]');
    if (figure === null) return;
    const part = target.closest<SVGElement>('svg [data-part]');
    const row =
      part === null ? target.closest<HTMLElement>('tr[id^="failure-"]') : rowOf(figure, part.dataset.part ?? '');
    if (row) choose(figure, isChosen(row) ? undefined : row);
  });
  document.addEventListener('keydown', ({ key, target }) => {
    const figure = target instanceof Element ? target.closest<HTMLElement>('[data-diagram]') : null;
    if (key === 'Escape' && figure?.querySelector('tr [aria-pressed="true"]')) choose(figure, undefined);
  });
  const follow = (): void => {
    const row = document.querySelector<HTMLElement>(`tr[id="${CSS.escape(location.hash.slice(1))}"]`);
    const figure = row?.closest<HTMLElement>('[data-diagram]');
    if (row && figure) choose(figure, row);
  };
  addEventListener('hashchange', follow);
  follow();
}
