/* Whether more is said of a failure than its panel shows at once: said at the lower edge of that, which scrolls by itself. */

const watching = new ResizeObserver((entries) => {
  for (const { target } of entries) tellMore(target.closest('.diagram-break') ?? target);
});

function tellMore(panel: Element): void {
  const left = panel.scrollHeight - panel.clientHeight - panel.scrollTop;
  panel.classList.toggle('has-more', left > 4);
}

/** Has a panel say whether there is more below its edge, as it is, as its parts grow and as it is scrolled. */
export function watchEdge(panel: Element): void {
  for (const part of [panel, ...panel.children]) watching.observe(part);
  panel.addEventListener('scroll', watchScroll, { passive: true });
}

const watchScroll = ({ currentTarget }: Event): void => {
  if (currentTarget instanceof Element) tellMore(currentTarget);
};
