/** Opens “더보기” over the page. Escape closes it by itself; a tap outside closes it, and does nothing else because the page is inert. */
const menu = document.querySelector<HTMLDialogElement>('#site-menu');

document.querySelector('[data-menu-open]')?.addEventListener('click', () => {
  menu?.showModal();
});
menu?.addEventListener('click', ({ target }) => {
  // Browsers without `closedby` need the first; a link into this very page leaves it open without the second.
  if (target === menu || (target instanceof Element && target.closest('a'))) menu.close();
});
