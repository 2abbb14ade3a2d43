/** Where a list has nothing, the search is asked the same: the link inside (`a[data-search]`) leads there. */
export function offerSearch(nothing: HTMLElement, query: string): void {
  const link = nothing.querySelector<HTMLAnchorElement>('a[data-search]');
  if (link === null) return;
  link.hidden = query === '';
  link.setAttribute('href', `${link.pathname}?${new URLSearchParams({ q: query }).toString()}`);
}
