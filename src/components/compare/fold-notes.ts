import { element } from '../element.ts';

/** Characters of a cell of a phone beyond which its row takes more than a third of the screen. */
const LONG = 120;

/** Where a row says much, what its numbers depend on is a tap away on a phone (`comparison.css`): the numbers are what is compared. */
export function foldNotes(row: HTMLTableRowElement): HTMLTableRowElement {
  const isLong = [...row.querySelectorAll('td')].some((cell) => cell.textContent.length > LONG);
  if (!isLong || row.querySelector('.note') === null) return row;
  const button = element('button', { type: 'button', 'aria-expanded': 'false' }, '조건 보기');
  button.addEventListener('click', () => {
    const isOpen = button.ariaExpanded !== 'true';
    button.ariaExpanded = String(isOpen);
    button.textContent = isOpen ? '접기' : '조건 보기';
  });
  row.querySelector('th')?.append(button);
  return row;
}
