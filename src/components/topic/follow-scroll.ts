/** Marks, in the contents beside the text and in those of the sheet, the section that the reader is in. */
const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-toc] a[href^="#"]')];
const targets = [...new Set(links.map(({ hash }) => hash.slice(1)))]
  .map((id) => document.getElementById(id))
  .filter((element) => element !== null);

let current: string | undefined;
const mark = (): void => {
  // The last heading above the reading line; before the first one, nothing is current.
  const next = targets.filter((element) => element.getBoundingClientRect().top < innerHeight * 0.3).at(-1)?.id;
  if (next === current) return;
  for (const link of links) link.ariaCurrent = link.hash === `#${next ?? ''}` ? 'true' : null;
  current = next;
};

if (targets.length > 0) {
  // All that is above the reading line counts as seen, so that a jump past several headings is noticed too.
  const observer = new IntersectionObserver(mark, { rootMargin: '1000000px 0px -70% 0px' });
  for (const target of targets) observer.observe(target);
}
