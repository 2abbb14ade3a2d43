import { applyOnce } from '../apply-once.ts';
import { element } from '../element.ts';
import { areLettersOff, setLetters } from './letter-keys.ts';

/** Keys that are alternatives stand apart by a space, those pressed together are joined by `+`. */
const MAP: Readonly<Record<string, readonly (readonly [keys: string, what: string])[]>> = {
  어디서나: [
    ['/ Ctrl+K ⌘+K', '검색'],
    ['y', '현재 위치의 링크 복사'],
    ['?', '이 단축키 보기'],
    ['Esc', '열린 창 닫기'],
  ],
  '검색 결과': [
    ['↑ ↓', '선택'],
    ['Enter', '열기'],
    ['Ctrl+Enter ⌘+Enter', '새 탭에서 열기'],
  ],
  '문제 풀기': [
    ['1 2 3 4 5', '보기 선택'],
    ['Enter', '확인, 다음'],
    ['0', '모름'],
    ['f', '다시 볼 문항으로 표시'],
    ['k', '이전 문항'],
    ['l', '모의시험의 문항 목록'],
    ['p', '모의시험 일시 정지, 계속'],
    ['e', '여기까지 채점'],
    ['x', '나가기'],
  ],
  '주제에서 선택한 글': [
    ['H', '형광펜'],
    ['M', '메모'],
  ],
  '암기 카드': [
    ['Space', '답 보기, 알맞음'],
    ['1 2 3 4', '다시, 어려움, 알맞음, 쉬움'],
    ['Z', '되돌리기'],
    ['T', '답 적기'],
  ],
  '크게 본 그림': [
    ['← → ↑ ↓', '움직이기'],
    ['+ -', '확대, 축소'],
    ['0', '전체 보기'],
  ],
};

const CSS = `
.keys { width: min(28rem, calc(100vw - 2rem)); }
.keys h3 { margin-top: var(--s4); color: var(--text-muted); font-size: 0.8125rem; }
.keys dl > div { display: grid; grid-template-columns: 11rem minmax(0, 1fr); gap: var(--s3); font-size: 0.9375rem; }
.keys label { display: flex; gap: 0.5em; align-items: center; min-height: 2.75rem; margin-top: var(--s4); }
`;

const keysOf = (keys: string): HTMLElement =>
  element(
    'dt',
    {},
    ...keys.split(' ').flatMap((key) => [...key.split(/(?<=.)\+/).map((part) => element('kbd', {}, part)), ' ']),
  );

const rowsOf = (rows: readonly (readonly [string, string])[]): HTMLElement[] =>
  rows.map(([keys, what]) => element('div', {}, keysOf(keys), element('dd', {}, what)));

function build(): HTMLDialogElement {
  applyOnce(CSS);
  const letters = element('input', { type: 'checkbox' });
  letters.checked = !areLettersOff();
  letters.addEventListener('change', () => setLetters(letters.checked));
  const dialog = element(
    'dialog',
    { class: 'keys over', 'aria-labelledby': 'keys-title', closedby: 'any' },
    element('h2', { id: 'keys-title' }, '키보드 단축키'),
    ...Object.entries(MAP).flatMap(([where, rows]) => [element('h3', {}, where), element('dl', {}, ...rowsOf(rows))]),
    element('label', {}, letters, ' 한 글자 단축키(/, y, ?, 0–5와 f, k, l, p, e, x)를 쓴다'),
    element('form', { method: 'dialog' }, element('button', { class: 'button' }, '닫기')),
  );
  document.body.append(dialog);
  return dialog;
}

let dialog: HTMLDialogElement | undefined;

/** Opens the keyboard map; closing it gives the focus back to where it was. */
export function openKeyboardMap(): void {
  dialog ??= build();
  dialog.showModal();
}
