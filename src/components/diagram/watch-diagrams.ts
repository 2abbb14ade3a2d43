/** Opens the large view of a diagram on a click on its button; the viewer's code is fetched with the first click only. */
export function watchDiagrams(): void {
  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('[data-diagram-open]') : null;
    const figure = button?.closest<HTMLElement>('[data-diagram]');
    if (figure === null || figure === undefined) return;
    void import('./viewer.ts').then(({ openViewer }) => {
      openViewer(figure);
    });
  });
}
