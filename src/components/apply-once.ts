const applied = new Set<string>();

/** Applies a style sheet once. A constructed sheet needs no request of its own and passes a policy that forbids inline styles. */
export function applyOnce(css: string): void {
  if (applied.has(css)) return;
  applied.add(css);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}
