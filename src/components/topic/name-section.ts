/**
 * Completes the report about a page with the section that it is about: where the selected text is, else the section that
 * the reader is in (for a link beside the text), else the place that the address names.
 */
const sectionOf = (place: Node): Element | undefined =>
  [...document.querySelectorAll('main :is(h2, h3, h4)[id]')]
    .filter(
      (heading) => heading.contains(place) || heading.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING,
    )
    .at(-1);

function currentSection(link: HTMLAnchorElement): string {
  const selection = getSelection();
  const selected = selection?.isCollapsed === false ? selection.anchorNode : null;
  const followed = link.closest('[data-toc]')?.querySelector<HTMLAnchorElement>('a[aria-current]')?.hash.slice(1);
  const named = document.getElementById(followed ?? location.hash.slice(1));
  const place = selected !== null && document.querySelector('main')?.contains(selected) === true ? selected : named;
  const section = place === null ? undefined : sectionOf(place);
  if (section === undefined) return '';
  const words = [...section.childNodes].filter((node) => !(node instanceof Element && node.matches('.anchor')));
  return `${words
    .map((node) => node.textContent)
    .join('')
    .trim()} (#${section.id})`;
}

for (const sign of ['pointerdown', 'keydown', 'focus'] as const) {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-report]')) {
    link.addEventListener(sign, () => {
      const address = new URL(link.href);
      const body = address.searchParams.get('body') ?? '';
      address.searchParams.set(
        'body',
        body.replace(/^절:.*$/m, () => `절: ${currentSection(link)}`),
      );
      link.href = address.href;
    });
  }
}
