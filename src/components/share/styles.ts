import css from './share.css?inline';

let added = false;

/** Applies the styles of sharing and previews once; a constructed sheet needs no request and passes a strict policy. */
export function addStyles(): void {
  if (added) return;
  added = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}
