/*
 * The only part of the search that every page loads. It opens the dialog on Ctrl/⌘K, `/` or a click on
 * `[data-search-open]`, and starts loading when the pointer or the focus comes near.
 */
export {};

const root = document.documentElement;
const load = () => import('./dialog.ts');
const open = (): void => {
  const input = document.querySelector<HTMLInputElement>('[data-search-page] input[type=search]');
  if (input) {
    input.select();
    return;
  }
  load().then(
    ({ openDialog }) => {
      openDialog();
    },
    // no network: the search page at least says so
    () => {
      location.assign(`${root.dataset.base ?? '/'}search/`);
    },
  );
};
const opener = (event: Event): Element | null =>
  event.target instanceof Element ? event.target.closest('[data-search-open]') : null;
const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

addEventListener('keydown', (event) => {
  if (event.isComposing || event.altKey) return;
  const command = event.ctrlKey || event.metaKey;
  if (command ? event.code === 'KeyK' && !event.shiftKey : event.key === '/' && !typing(event.target)) {
    event.preventDefault();
    open();
  }
});
addEventListener('click', (event) => {
  if (!opener(event) || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  open();
});
for (const intent of ['pointerover', 'focusin', 'touchstart']) {
  addEventListener(
    intent,
    (event) => {
      if (opener(event))
        void load().then(({ warmUp }) => {
          warmUp();
        });
    },
    { passive: true },
  );
}
try {
  if (sessionStorage.getItem('search:marks')) void import('./mark-arrival.ts');
} catch {
  // storage is blocked: nothing to mark
}
