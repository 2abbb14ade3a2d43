import { element } from './dom.ts';
import { base, library } from './library.ts';
import { SearchPanel } from './panel.ts';
import { ensureStyles } from './styles.ts';

interface Dialog {
  readonly element: HTMLDialogElement;
  readonly input: HTMLInputElement;
}
let built: Dialog | undefined;

/** Starts loading what a first search needs. */
export function warmUp(): void {
  ensureStyles();
  // a failure shows when the reader searches
  library.engine().catch(() => undefined);
}

function build(dialog: HTMLDialogElement): Dialog {
  const input = element('input', {
    type: 'search',
    name: 'q',
    'aria-label': '주제 검색',
    placeholder: '람다 제한 시간, ㄱㅊㅈㄱ, fkaek …',
    autocomplete: 'off',
    autocapitalize: 'none',
    spellcheck: 'false',
    enterkeyhint: 'search',
  });
  const close = element('button', { type: 'button', class: 'search-close', 'aria-label': '검색 닫기' }, '닫기');
  const list = element('div', { 'data-search-results': '', 'data-state': 'idle', class: 'search-list' });
  const all = element('a', { href: `${base}search/`, class: 'search-all' }, '검색 페이지에서 보기');
  dialog.append(
    element(
      'form',
      { role: 'search', 'aria-label': '검색 창', action: `${base}search/`, class: 'search-box' },
      input,
      close,
    ),
    element('div', { class: 'search-body' }, list),
    element(
      'p',
      { class: 'search-foot' },
      all,
      element('span', { 'aria-hidden': 'true' }, '↑↓ 고르기 · Enter 열기 · Ctrl+Enter 새 탭 · Esc 닫기'),
    ),
  );
  const panel = new SearchPanel(input, list, {
    changed: ({ query }) => {
      all.setAttribute('href', `${base}search/?q=${encodeURIComponent(query)}`);
    },
    // without a choice Enter means the best result; while it is still loading, the search page takes over
    submit: () => {
      if (panel.first === null) location.assign(all.href);
      else panel.first.click();
    },
    dismiss: () => {
      dialog.close();
      return true;
    },
  });
  void panel.show({ query: '' });
  close.addEventListener('click', () => {
    dialog.close();
  });
  dialog.addEventListener('click', (event) => {
    const { left, right, top, bottom } = dialog.getBoundingClientRect();
    const outside = event.clientX < left || event.clientX > right || event.clientY < top || event.clientY > bottom;
    if (event.target === dialog && outside) dialog.close();
  });
  return { element: dialog, input };
}

/** Opens the search dialog; closing it gives the focus back to where it was. */
export function openDialog(): void {
  const dialog = document.querySelector<HTMLDialogElement>('dialog[data-search-dialog]');
  if (dialog === null || dialog.open) return;
  warmUp();
  built ??= build(dialog);
  const before = document.activeElement;
  dialog.showModal();
  built.input.focus();
  built.input.select();
  const giveBack = (): void => {
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  };
  dialog.addEventListener('close', giveBack, { once: true });
}
