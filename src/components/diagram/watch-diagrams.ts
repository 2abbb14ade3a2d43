import { watchFailures } from './show-failure.ts';

/** Opens the large view of a diagram at its button or a press on a picture without failures, and shows failures in the others. */
export function watchDiagrams(): void {
  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element) || target.closest('a')) return;
    const opener = target.closest('[data-diagram-open], figure:not(:has(.diagram-failures)) .diagram-svg');
    const figure = opener?.closest<HTMLElement>('[data-diagram]');
    if (figure)
      void import('./viewer.ts').then(({ openViewer }) => {
        openViewer(figure);
      });
  });
  if (document.querySelector('.diagram-failures') !== null) watchFailures();
}
