/*
 * The only part of the search that every page loads. It opens the dialog on Ctrl/⌘K, `/` or a click on `[data-search-open]`,
 * at once, and starts loading the rest when the pointer or the focus comes near.
 */
import { isTypedInto } from '../../components/typing-target.ts';
import { around } from '../../components/around.ts';
import { areLettersOff } from '../../ui/letter-keys.ts';

/** Milliseconds after which a reader who waits for the search itself is told so. */
const PATIENCE = 100;

const dialog = document.querySelector<HTMLDialogElement>('dialog[data-search-dialog]');
const input = dialog?.querySelector('input');
const load = () => import('./dialog.tsx');

/** Gives the open box its search once that is here; where it does not come the search page says why. */
async function fetchSearch(box: HTMLDialogElement, query: HTMLInputElement): Promise<void> {
  const status = box.querySelector('.search-wait');
  const wait = setTimeout(() => {
    if (status) status.textContent = '검색을 불러오는 중이다 …';
  }, PATIENCE);
  try {
    const { takeOver } = await load();
    if (box.open) takeOver(box, query);
  } catch {
    if (status) status.textContent = '검색을 불러오지 못했다. 연결을 확인하고 다시 연다.';
  } finally {
    clearTimeout(wait);
  }
}

function open(): void {
  const own = document.querySelector<HTMLInputElement>('[data-search-page] input[type=search]');
  if (own) {
    own.select();
    return;
  }
  if (!dialog || !input || dialog.open) return;
  dialog.showModal();
  input.select();
  void fetchSearch(dialog, input);
}

addEventListener('keydown', (event) => {
  if (event.isComposing || event.altKey) return;
  const command = event.ctrlKey || event.metaKey;
  const isSlash = event.key === '/' && !isTypedInto(event.target) && !areLettersOff();
  if (command ? event.code === 'KeyK' && !event.shiftKey : isSlash) {
    event.preventDefault();
    open();
  }
});
addEventListener('click', (event) => {
  if (around(event.target, '.search-close')) dialog?.close();
  if (!around(event.target, '[data-search-open]') || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  open();
});
for (const intent of ['pointerover', 'focusin', 'touchstart'])
  addEventListener(
    intent,
    (event) => {
      if (around(event.target, '[data-search-open]'))
        load().then(
          ({ warmUp }) => warmUp(),
          // a failure shows when the reader searches
          () => undefined,
        );
    },
    { passive: true },
  );
// back from a result of the dialog
const { search } = (history.state ?? {}) as { search?: string };
if (search && input) {
  input.value = search;
  open();
}
