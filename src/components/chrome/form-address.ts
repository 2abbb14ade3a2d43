/** A form whose state stands in the address: `?q=람다&era=on`. */

/**
 * Puts the address's values into a form and tells whether it now asks for anything. What the reader typed before the script was
 * there stays.
 */
function restoreForm(form: HTMLFormElement): boolean {
  const query = new URLSearchParams(location.search);
  for (const input of form.querySelectorAll('input')) {
    if (/^(?:checkbox|radio)$/.test(input.type)) input.checked ||= query.getAll(input.name).includes(input.value);
    else if (input.value === '') input.value = query.get(input.name) ?? '';
  }
  return askedOf(form).length > 0;
}

/** What a form asks for: its fields that are not empty. */
export const askedOf = (form: HTMLFormElement): [name: string, value: string][] =>
  [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' && value.trim() !== '' ? [[name, value.trim()]] : [],
  );

/** The page's path with what its form asks for; the anchor stays only without a query. */
export function formAddress(form: HTMLFormElement): string {
  const query = new URLSearchParams(askedOf(form)).toString().replaceAll('%2F', '/');
  return location.pathname + (query === '' ? location.hash : `?${query}`);
}

/**
 * Narrows a list to what the address or an early reader asked for (`narrow`), then shows it: until now an address with a query kept
 * it back (`[data-list]`, `src/styles/utilities.css`), so that the whole list never flashes.
 */
export function restoreList(form: HTMLFormElement, narrow: () => void): void {
  const isAsked = restoreForm(form);
  if (isAsked) narrow();
  // What the list stands beside may be what the address asks for.
  if (isAsked || form.dataset.filter !== 'beside') delete document.documentElement.dataset.asked;
}
