/** Marks in the contents the section that the reader is in; the sheet of a phone opens there and closes at a choice. */
const contents = document.getElementById('page_contents');
const links = [...(contents?.querySelectorAll('a') ?? [])];
const targets = links.flatMap(({ hash }) => document.getElementById(hash.slice(1)) ?? []);

let current: string | undefined;
const mark = (): void => {
  // The last heading above the reading line; before the first one, nothing is current.
  const next = targets.findLast((element) => element.getBoundingClientRect().top < innerHeight * 0.3)?.id;
  if (next === current) return;
  for (const link of links) link.ariaCurrent = link.hash === `#${next ?? ''}` ? 'true' : null;
  current = next;
};
// All that is above the reading line counts as seen, so that a jump past several headings is noticed too.
const observer = new IntersectionObserver(mark, { rootMargin: '1000000px 0px -70% 0px' });
for (const target of targets) observer.observe(target);

contents?.addEventListener('toggle', () => {
  contents.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
});
contents?.addEventListener('click', ({ target }) => {
  if (target instanceof Element && target.closest('a') && contents.matches(':popover-open')) contents.hidePopover();
});
