/**
 * Opens the large view of a diagram on a click on its button, and breaks one where a failure beside it is opened; the code for
 * either is fetched with the first use only.
 */
export function watchDiagrams(): void {
  const figureOf = (target: EventTarget | null): HTMLElement | null =>
    target instanceof Element ? target.closest<HTMLElement>('[data-diagram]') : null;
  const broken = (figure: HTMLElement | null): void => {
    if (figure !== null)
      void import('./break-diagram.ts').then(({ showFailure }) => {
        showFailure(figure);
      });
  };
  document.addEventListener('click', ({ target }) => {
    const figure = figureOf(target instanceof Element ? target.closest('[data-diagram-open]') : null);
    if (figure !== null)
      void import('./viewer.ts').then(({ openViewer }) => {
        openViewer(figure);
      });
  });
  document.addEventListener(
    'toggle',
    ({ target }) => {
      if (target instanceof Element && target.matches('.failure')) broken(figureOf(target));
    },
    true,
  );
  // Turning a phone shows the other picture.
  addEventListener('resize', () => {
    for (const open of document.querySelectorAll('.failure[open]')) broken(figureOf(open));
  });
}
