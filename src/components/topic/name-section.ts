/** Completes the report about a page with the section that it is about: that of the selected text, else the one that the reader is in. */
function currentSection(): string {
  const headings = [...document.querySelectorAll('main :is(h2, h3, h4)[id]')];
  const selection = getSelection();
  const selected = selection?.isCollapsed === false ? selection.anchorNode : null;
  const section = headings.findLast((heading) =>
    selected !== null && document.querySelector('main')?.contains(selected)
      ? heading.contains(selected) || heading.compareDocumentPosition(selected) & Node.DOCUMENT_POSITION_FOLLOWING
      : heading.getBoundingClientRect().top < innerHeight * 0.3,
  );
  return section === undefined ? '' : `${section.textContent.trim()} (#${section.id})`;
}

for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-report]'))
  for (const sign of ['pointerdown', 'keydown'] as const)
    link.addEventListener(sign, () => {
      const address = new URL(link.href);
      const body = address.searchParams.get('body') ?? '';
      address.searchParams.set(
        'body',
        body.replace(/^절:.*$/m, () => `절: ${currentSection()}`),
      );
      link.href = address.href;
    });
