import { applyOnce } from '../apply-once.ts';
import { element } from '../element.ts';
import { standAway, standOver } from './back-closes.ts';
import css from './keyboard-dialog.css?inline';
import { areLettersOff, setLetters } from './letter-keys.ts';

/** Keys in one row are alternatives; a key of several parts is pressed together. */
const MAP: readonly { readonly where: string; readonly keys: readonly (readonly [string[], string])[] }[] = [
  {
    where: '어디서나',
    keys: [
      [['/', 'Ctrl K', '⌘ K'], '검색'],
      [['y'], '현재 위치의 링크 복사'],
      [['?'], '이 단축키 보기'],
      [['Esc'], '열린 창 닫기'],
    ],
  },
  {
    where: '검색 결과',
    keys: [
      [['↑', '↓'], '선택'],
      [['Enter'], '열기'],
      [['Ctrl Enter', '⌘ Enter'], '새 탭에서 열기'],
    ],
  },
  {
    where: '문항 풀기',
    keys: [
      [['1', '2', '3', '4', '5'], '보기 선택'],
      [['Enter'], '확인, 다음'],
      [['0'], '모름'],
      [['f'], '문항 표시'],
      [['k'], '이전 문항'],
      [['l'], '모의시험의 문항 목록'],
      [['p'], '모의시험 일시 정지, 계속'],
      [['e'], '여기까지 결과'],
      [['x'], '나가기'],
      [['←', '→', '↑', '↓'], '목록의 문항 사이'],
    ],
  },
  {
    where: '주제에서 선택한 글',
    keys: [
      [['H'], '형광펜'],
      [['M'], '메모'],
    ],
  },
  {
    where: '암기 카드',
    keys: [
      [['Space'], '답 보기, 알맞음'],
      [['Enter'], '답 보기'],
      [['1', '2', '3', '4'], '다시, 어려움, 알맞음, 쉬움'],
      [['Z'], '되돌리기'],
      [['T'], '답 적기'],
    ],
  },
  {
    where: '고장 낼 수 있는 그림',
    keys: [
      [['←', '→', '↑', '↓'], '부품 사이'],
      [['Enter'], '고장 내기, 다른 고장'],
      [['Esc'], '원래대로'],
    ],
  },
  {
    where: '크게 본 그림',
    keys: [
      [['←', '→', '↑', '↓'], '움직이기'],
      [['+', '-'], '확대, 축소'],
      [['0'], '전체 보기'],
    ],
  },
];

let dialog: HTMLDialogElement | undefined;

const keysOf = (keys: readonly string[]): HTMLElement =>
  element(
    'dt',
    {},
    ...keys.flatMap((key, index) => [
      index === 0 ? '' : ' ',
      element('span', {}, ...key.split(' ').flatMap((part, at) => [at === 0 ? '' : '+', element('kbd', {}, part)])),
    ]),
  );

function build(): HTMLDialogElement {
  applyOnce(css);
  const close = element('button', { type: 'button', class: 'keys-close' }, '닫기');
  const letters = element('input', { type: 'checkbox' });
  letters.checked = !areLettersOff();
  letters.addEventListener('change', () => {
    setLetters(letters.checked);
  });
  const made = element(
    'dialog',
    { class: 'keys', 'aria-labelledby': 'keys-title' },
    element('header', {}, element('h2', { id: 'keys-title' }, '키보드 단축키'), close),
    ...MAP.map(({ where, keys }) =>
      element(
        'section',
        {},
        element('h3', {}, where),
        element('dl', {}, ...keys.map(([names, what]) => element('div', {}, keysOf(names), element('dd', {}, what)))),
      ),
    ),
    element('label', {}, letters, ' 한 글자 단축키(/, y, ?, 문항의 0–5와 f, k, l, p, e, x)를 쓴다'),
  );
  close.addEventListener('click', () => {
    made.close();
  });
  made.addEventListener('click', (event) => {
    const { left, right, top, bottom } = made.getBoundingClientRect();
    const outside = event.clientX < left || event.clientX > right || event.clientY < top || event.clientY > bottom;
    if (event.target === made && outside) made.close();
  });
  document.body.append(made);
  return made;
}

/** Opens the keyboard map; closing it gives the focus back to where it was. */
export function openKeyboardMap(): void {
  dialog ??= build();
  if (dialog.open) return;
  const before = document.activeElement;
  const made = dialog;
  made.showModal();
  standOver(made, () => {
    made.close();
  });
  made.addEventListener(
    'close',
    () => {
      standAway(made);
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    },
    { once: true },
  );
}
