/**
 * Opens the large view of a diagram on a click on its button, and breaks one where a part is pressed or a failure beside it is
 * opened; Escape mends it, and in the large view closes that alone. The code for either is fetched with the first use only.
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
  const enlarge = (figure: HTMLElement | null): void => {
    if (figure !== null)
      void import('./viewer.ts').then(({ openViewer }) => {
        openViewer(figure);
      });
  };
  document.addEventListener('click', (event) => {
    const { target } = event;
    const control = controlIn(target);
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href^="#failure-"]') : null;
    // The same address once more is no change of it.
    if (link !== null && link.hash === location.hash) follow(link.hash);
    // Not at the end of a drag through the large view.
    if (control !== null && !event.defaultPrevented) press(control);
    enlarge(figureOf(target instanceof Element ? target.closest('[data-diagram-open]') : null));
  });
  document.addEventListener('keydown', (event) => {
    const { target, key } = event;
    const control = controlIn(target);
    const broken = key === 'Escape' ? figureOf(target)?.querySelector('.is-broken [data-breaks]') : undefined;
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
  const pick = (id: string, diagram?: string): void => {
    void import('./break-diagram.ts').then(({ pickFailure }) => {
      pickFailure(id, diagram);
    });
  };
  document.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLSelectElement && target.dataset.pick !== undefined)
      pick(target.value, target.dataset.pick);
  });
  const follow = (hash: string): void => {
    if (hash.startsWith('#failure-')) pick(hash.slice('#failure-'.length));
  };
  /** Back from a topic that the large view led to, and forward again after it was closed. */
  const enlargeAgain = (): void => {
    const { large = '' } = (history.state ?? {}) as { readonly large?: string };
    enlarge(document.getElementById(large));
  };
  // When the page's other scripts have opened the section that it stands in.
  addEventListener('DOMContentLoaded', () => {
    follow(location.hash);
    enlargeAgain();
  });
  addEventListener('popstate', enlargeAgain);
  addEventListener('hashchange', () => {
    follow(location.hash);
  });
  // Turning a phone shows the other picture.
  addEventListener('resize', () => {
    for (const open of document.querySelectorAll('.failure[open]')) broken(figureOf(open));
  });
}
