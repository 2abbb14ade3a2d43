/** Marks, in the table of contents, the section that the reader is in. */
const links = new Map(
  [...document.querySelectorAll<HTMLAnchorElement>('[data-toc] a')].map((link) => [link.hash.slice(1), link]),
);
const targets = [...links.keys()].map((id) => document.getElementById(id)).filter((element) => element !== null);

let current: HTMLAnchorElement | undefined;
const mark = (): void => {
  // The last heading above the reading line; before the first one, nothing is current.
  const passed = targets.filter((element) => element.getBoundingClientRect().top < innerHeight * 0.3).at(-1);
  const next = passed === undefined ? undefined : links.get(passed.id);
  if (next === current) return;
  current?.removeAttribute('aria-current');
  next?.setAttribute('aria-current', 'true');
  current = next;
};

if (targets.length > 0) {
  // All that is above the reading line counts as seen, so that a jump past several headings is noticed too.
  const observer = new IntersectionObserver(mark, { rootMargin: '1000000px 0px -70% 0px' });
  for (const target of targets) observer.observe(target);
}
