/** The contents of a page as a sheet: it opens where the reader is, and makes room for the section that is chosen. */
const sheet = document.getElementById('page_contents');
sheet?.addEventListener('toggle', () => {
  sheet.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
});
sheet?.addEventListener('click', ({ target }) => {
  if (target instanceof Element && target.closest('a')) sheet.hidePopover();
});
