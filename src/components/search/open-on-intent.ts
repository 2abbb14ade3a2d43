/*
 * The only part of the search that every page loads. It opens the dialog on Ctrl/⌘K, `/` or a click on
 * `[data-search-open]`, at once, and starts loading the rest when the pointer or the focus comes near. For a reader who
 * stays all that opening needs is made ready when there is nothing better to do: on a slow line that is most of the wait.
 */
import { isTypedInto } from '../typing-target.ts';
import { around } from '../around.ts';

/** Milliseconds after which a reader who waits for the search itself is told so: before the box looks blank. */
const PATIENCE = 100;
/** Milliseconds after which the search page takes over from a search that does not come. */
const LIMIT = 10_000;

const root = document.documentElement;
const dialog = document.querySelector<HTMLDialogElement>('dialog[data-search-dialog]');
const input = dialog?.querySelector('input');
let ahead = false;
/** Fetches the list of names and words beside the code that reads it, not after it. */
const load = () => {
  const list = dialog?.dataset.list;
  if (!ahead && list !== undefined) {
    ahead = true;
    const link = document.createElement('link');
    link.rel = 'preload';
    link.as = 'fetch';
    link.crossOrigin = 'anonymous';
    link.href = list;
    document.head.append(link);
  }
  return import('./dialog.ts');
};
const open = (): void => {
  const pageInput = document.querySelector<HTMLInputElement>('[data-search-page] input[type=search]');
  if (pageInput) {
    pageInput.select();
    return;
  }
  if (!dialog || !input || dialog.open) return;
  // asked for before the box is laid out; a failure shows where it is waited for
  load().catch(() => undefined);
  dialog.showModal();
  input.select();
  fetchSearch(dialog, input);
};
/** Tells whether another page would come: over the network, or from what is kept on this device. */
const reaches = (): boolean =>
  navigator.onLine || ('serviceWorker' in navigator && navigator.serviceWorker.controller !== null);
const say = (box: HTMLElement, words: string): void => {
  const status = box.querySelector('.search-wait');
  if (status) status.textContent = words;
};

/** Gives an open box its search once that is here; without a network, as soon as there is one again. */
function fetchSearch(box: HTMLDialogElement, query: HTMLInputElement): void {
  const wait = setTimeout(() => {
    say(box, '검색을 불러오는 중이다 …');
  }, PATIENCE);
  const late = new Promise<never>((_, reject) => {
    setTimeout(reject, LIMIT);
  });
  Promise.race([load(), late])
    .then(
      ({ takeOver }) => {
        takeOver(box, query);
      },
      () => {
        if (!box.open) return;
        if (reaches()) {
          // the search page finds without this script, or says why it cannot
          location.assign(`${root.dataset.base ?? '/'}search/?q=${encodeURIComponent(query.value)}`);
          return;
        }
        say(box, '연결이 끊겼다. 연결되면 자동으로 찾는다.');
        const again = (): void => {
          if (box.open) fetchSearch(box, query);
        };
        addEventListener('online', again, { once: true });
      },
    )
    .finally(() => {
      clearTimeout(wait);
    });
}
// the search page would be lost too, and the words with it
dialog?.addEventListener('submit', (event) => {
  if (!reaches()) event.preventDefault();
});

addEventListener('keydown', (event) => {
  if (event.isComposing || event.altKey) return;
  const command = event.ctrlKey || event.metaKey;
  if (command ? event.code === 'KeyK' && !event.shiftKey : event.key === '/' && !isTypedInto(event.target)) {
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
for (const intent of ['pointerover', 'focusin', 'touchstart']) {
  addEventListener(
    intent,
    (event) => {
      if (around(event.target, '[data-search-open]'))
        load().then(
          ({ warmUp }) => {
            warmUp();
          },
          // a failure shows when the reader searches
          () => undefined,
        );
    },
    { passive: true },
  );
}
// back from a result of the dialog
const { search } = (history.state ?? {}) as { search?: string };
if (search && input) {
  input.value = search;
  // closing it leaves the focus where it would have been opened
  for (const opener of document.querySelectorAll<HTMLElement>('[data-search-open]'))
    opener.focus({ preventScroll: true });
  open();
}
// of a reader who stays (offline/start.ts); the search page has it already
addEventListener('staying', () => {
  if (dialog && !document.querySelector('[data-search-page]'))
    load().then(
      ({ openAhead }) => {
        openAhead();
      },
      // the first search asks again
      () => undefined,
    );
});
try {
  if (sessionStorage.getItem('search:marks')) void import('./mark-arrival.ts');
} catch {
  // storage is blocked: nothing to mark
}
