/**
 * Opens the large view of a diagram on a click on its button, and breaks one where a part is pressed or a failure beside it is
 * opened; Escape mends it. The code for either is fetched with the first use only.
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
  const controlIn = (target: EventTarget | null): Element | null =>
    target instanceof Element ? target.closest('[data-breaks]') : null;
  const press = (control: Element, mend = false): void => {
    void import('./break-diagram.ts').then(({ pressPart }) => {
      pressPart(control, mend);
    });
  };
  document.addEventListener('click', (event) => {
    const { target } = event;
    const control = controlIn(target);
    // Not at the end of a drag through the large view.
    if (control !== null && !event.defaultPrevented) press(control);
    const figure = figureOf(target instanceof Element ? target.closest('[data-diagram-open]') : null);
    if (figure !== null)
      void import('./viewer.ts').then(({ openViewer }) => {
        openViewer(figure);
      });
  });
  document.addEventListener('keydown', (event) => {
    const { target, key } = event;
    const control = controlIn(target);
    const place = target instanceof Element ? target.closest('[data-diagram], .diagram-dialog') : null;
    const broken = key === 'Escape' ? place?.querySelector('.is-broken [data-breaks]') : undefined;
    if (broken) press(broken, true);
    else if (control !== null && (key === 'Enter' || key === ' ')) press(control);
    else return;
    event.preventDefault();
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
