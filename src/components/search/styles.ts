import css from './search.css?inline';

let added = false;

/**
 * Applies the search's style sheet once. A constructed sheet needs no request of its own and is allowed by a policy that
 * forbids inline styles; the search page has the sheet already.
 */
export function ensureStyles(): void {
  if (added || document.querySelector('[data-search-page]') !== null) return;
  added = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}
