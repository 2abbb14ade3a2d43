/** The figures whose picture is in sight; as of the last frame, which a turned screen has not had yet. */
const inSight = new Set<HTMLElement>();
const sight = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      const figure = target.closest<HTMLElement>('[data-diagram]');
      if (figure && isIntersecting) inSight.add(figure);
      else if (figure) inSight.delete(figure);
    }
  },
  // More of it than a margin.
  { rootMargin: '-15% 0px' },
);

/** Notes from now on whether the picture of a figure is in sight. */
export function watchSight(figure: HTMLElement): void {
  for (const picture of figure.querySelectorAll('.diagram-scroll')) sight.observe(picture);
}

/** Has a figure be the one in sight before the next frame says so: a screen may be turned, and another that is open would be shown. */
export function onlyInSight(figure: HTMLElement): void {
  inSight.clear();
  inSight.add(figure);
}

/** Whether the picture of a figure was in sight when a frame said so last. */
export const isInSight = (figure: HTMLElement): boolean => inSight.has(figure);
